interface Props {
  /** The field the error is about. */
  field: string;
  /** What to do about it. */
  text: string;
}

/** What has to be filled in before one can go on: drawn hidden, shown and given focus when someone goes on without it. */
export function ErrorSummary({ field, text }: Props) {
  return (
    <div class="melding fout" tabIndex={-1} aria-labelledby="fouten" data-fouten hidden>
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
