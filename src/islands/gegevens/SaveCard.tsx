import { noName } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import { saveDossier, saveScan } from '../../stores/files-save';
import { currentScan, type Session } from '../../stores/session';

interface Props {
  session: Session;
}

/** The two buttons that save what is open. They are always there, so that they can always be found. */
export function SaveCard({ session }: Props) {
  const words = keepWords.save;
  const hasScan = currentScan(session) !== null;
  return (
    <section class="kaart" aria-labelledby="opslaan">
      <h2 id="opslaan">{words.title}</h2>
      <p id="opslaan-stand">
        <strong>{stateText(session, hasScan)}</strong>
      </p>
      <p class="uitleg">{words.hint}</p>
      <div class="knoppen">
        <button
          type="button"
          class="knop"
          disabled={!hasScan}
          aria-describedby="opslaan-stand"
          onClick={() => void saveScan()}
        >
          {words.scan}
        </button>
        <button
          type="button"
          class="knop"
          disabled={session.state !== 'open'}
          aria-describedby="opslaan-stand"
          onClick={() => void saveDossier()}
        >
          {words.dossier}
        </button>
      </div>
    </section>
  );
}

function stateText(session: Session, hasScan: boolean): string {
  const words = keepWords.save;
  switch (session.state) {
    case 'loading':
      return words.busy;
    case 'open':
      return hasScan ? words.open(session.dossier.chain.name || noName) : words.noScan;
    case 'unreadable':
      return session.rescue === '' ? words.newer : words.unreadable;
    case 'empty':
    case 'no-storage':
      return words.nothing;
  }
}
