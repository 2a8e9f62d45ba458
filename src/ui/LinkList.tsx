interface Props {
  links: readonly { name: string; href: string }[];
  /** What stands right behind the last one. */
  end?: string;
}

/** Links in the middle of a sentence: "a, b en c". */
export function LinkList({ links, end = '' }: Props) {
  return (
    <>
      {links.map(({ name, href }, place) => (
        <>
          {place > 0 && (place === links.length - 1 ? ' en ' : ', ')}
          <a href={href}>{name}</a>
        </>
      ))}
      {end}
    </>
  );
}
