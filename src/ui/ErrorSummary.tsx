interface Props {
  /** The field the error is about. */
  field: string;
  /** What to do about it. */
  text: string;
  /** Whether it shows; a page without Preact shows it itself. */
  isShown?: boolean;
}

/** What has to be filled in before one can go on: drawn hidden, shown and given focus when someone goes on without it. */
export function ErrorSummary({ field, text, isShown = false }: Props) {
  return (
    <div class="melding fout" tabIndex={-1} aria-labelledby="fouten" data-fouten hidden={!isShown}>
      <p id="fouten">
        <strong>Eerst nog dit</strong>
      </p>
      <ul>
        <li>
          <a href={`#${field}`}>{text}</a>
        </li>
      </ul>
    </div>
  );
}
