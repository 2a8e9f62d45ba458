import { useState } from 'preact/hooks';
import { momentText, noName } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import type { TrashRow } from '../../stores/dossiers-read';
import { eraseTrash, restoreDossier } from '../../stores/dossiers-trash';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

const words = keepWords.trash;

/** What was deleted or replaced, to bring back or to erase. */
export function Trash({ rows }: { rows: readonly TrashRow[] }) {
  const [asked, setAsked] = useState<TrashRow | null>(null);
  if (rows.length === 0) return null;
  return (
    <section class="breed" aria-labelledby="verwijderd">
      <h2 id="verwijderd">{words.title}</h2>
      <p>{words.intro}</p>
      <ul class="dossiers">
        {rows.map((row) => {
          const name = row.name || noName;
          return (
            <li key={row.id} class="kaart">
              <h3>{name}</h3>
              <p class="klein">
                {keepWords.list.answers(row.amount.answers, row.amount.asked)} · {words[row.why](momentText(row.at))}
              </p>
              <div class="knoppen">
                <button type="button" class="knop klein" onClick={() => void restoreDossier(row.id)}>
                  {words.restore}
                  <span class="verborgen"> {name}</span>
                </button>
                <button type="button" class="knop gevaar klein" onClick={() => setAsked(row)}>
                  {words.erase}
                  <span class="verborgen"> {name}</span>
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {asked && (
        <ConfirmDialog
          title={words.eraseTitle(asked.name || noName)}
          yes={words.eraseYes}
          onYes={() => void eraseTrash(asked.id, asked.name)}
          onClose={() => setAsked(null)}
        >
          <p>{words.eraseText}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
