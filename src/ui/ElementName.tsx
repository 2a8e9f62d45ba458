interface Props {
  naam: string;
}

/** The name of an element. One with a slash may break there: on a phone it would be cut in the middle of a word. */
export function ElementName({ naam }: Props) {
  return (
    <>
      {naam.split('/').map((part, index) => (
        <>
          {index > 0 && (
            <>
              /<wbr />
            </>
          )}
          {part}
        </>
      ))}
    </>
  );
}
