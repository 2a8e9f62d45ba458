import { noName } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import { storageProblems } from '../../messages/saving';
import type { Shelf } from '../../stores/dossiers';
import type { Session } from '../../stores/session';
import { href } from '../../ui/href';
import { DossierItem } from './DossierItem';

interface Props {
  shelf: Shelf;
  openId: string | null;
  session: Session;
}

/** The dossiers in this browser, the last changed first. */
export function DossierList({ shelf, openId, session }: Props) {
  const words = keepWords.list;
  return (
    <section class="breed" aria-labelledby="dossiers">
      <h2 id="dossiers">{words.title}</h2>
      {shelf.state === 'loading' && <p>{words.busy}</p>}
      {shelf.state === 'no-storage' && <p class="melding fout">{storageProblems[shelf.code]}</p>}
      {shelf.state === 'listed' && shelf.dossiers.length === 0 && (
        <p>
          {words.none} <a href={href('/scan/start/')}>{words.start}</a>
        </p>
      )}
      {shelf.state === 'listed' && shelf.dossiers.length > 0 && (
        <ul class="dossiers">
          {shelf.dossiers.map((row) => (
            <DossierItem
              key={row.id}
              row={row}
              name={row.name || noName}
              isOpen={row.id === openId}
              openScan={session.state === 'open' ? session.current.scan : ''}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
