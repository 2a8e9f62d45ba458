interface Props {
  /** What the text is about. */
  name: string;
  text: string;
}

/** A text somebody wrote: shown as it is, with its line breaks. */
export function UserText({ name, text }: Props) {
  if (text.trim() === '') return null;
  return (
    <p class="eigen-tekst">
      <strong>{name}:</strong> {text}
    </p>
  );
}
