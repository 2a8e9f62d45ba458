import { emptyWords } from '../../messages/report-empty';
import { href } from '../../ui/href';

interface Props {
  words: { title: string; text: string };
  /** Something went wrong: then a new scan is not what helps. */
  isTrouble?: boolean;
}

/** Why there is no report, and what to do. The page itself shows it too, where there is no dossier. */
export function NothingCard({ words, isTrouble = false }: Props) {
  return (
    <div class={isTrouble ? 'melding fout' : 'kaart'}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p class="knoppen">
        {!isTrouble && (
          <a class="knop" href={href('/scan/start/')}>
            {emptyWords.start}
          </a>
        )}
        <a class="knop licht" href={href('/gegevens/')}>
          {emptyWords.data}
        </a>
      </p>
    </div>
  );
}
