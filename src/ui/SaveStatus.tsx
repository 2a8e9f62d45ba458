import { savingWords } from '../messages/saving';

interface StatusProps {
  /** What it says; on a page without Preact its program fills it. */
  text?: string;
}

/** The place where a page says that changes are safe. Its room is reserved. */
export function SaveStatus({ text }: StatusProps) {
  return (
    <p class="bewaard" role="status" data-bewaard>
      {text}
    </p>
  );
}

interface AlertProps {
  /** Address of `/gegevens/`. */
  files: string;
}

/** What a page loudly says as long as a change could not be saved. Drawn hidden; `save-place` shows it. */
export function SaveAlert({ files }: AlertProps) {
  return (
    <div class="melding fout" role="alert" tabIndex={-1} data-mislukt hidden>
      <p>
        <strong data-wat />
      </p>
      <p data-hoe />
      <p class="knoppen">
        <button type="button" class="knop klein" data-opnieuw>
          {savingWords.retry}
        </button>
        <button type="button" class="knop licht klein" data-bestand>
          {savingWords.saveAsFile}
        </button>
        <a href={files}>{savingWords.toFiles}</a>
      </p>
    </div>
  );
}
