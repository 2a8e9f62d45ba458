import { useState } from 'preact/hooks';
import { momentText } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import type { RescueRow } from '../../stores/dossiers-read';
import { eraseRescued, saveRescued } from '../../stores/dossiers-rescue';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

const words = keepWords.rescue;

/** Stored data that this program cannot read: to save as it is, or to erase. */
export function Rescued({ rows }: { rows: readonly RescueRow[] }) {
  const [asked, setAsked] = useState<string | null>(null);
  if (rows.length === 0) return null;
  return (
    <section class="breed" aria-labelledby="opzij">
      <h2 id="opzij">{words.title}</h2>
      <p>{words.intro}</p>
      <ul class="dossiers">
        {rows.map(({ key, kind, foundAt }) => {
          const about = [words.kinds[kind], words.found(momentText(foundAt))].filter(Boolean).join(', ');
          return (
            <li key={key} class="kaart">
              <p>{about}</p>
              <div class="knoppen">
                <button type="button" class="knop klein" onClick={() => void saveRescued(key)}>
                  {words.save}
                  <span class="verborgen"> {about}</span>
                </button>
                <button type="button" class="knop gevaar klein" onClick={() => setAsked(key)}>
                  {words.erase}
                  <span class="verborgen"> {about}</span>
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {asked && (
        <ConfirmDialog
          title={words.eraseTitle}
          yes={words.eraseYes}
          onYes={() => void eraseRescued(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{words.eraseText}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
