import { useState } from 'preact/hooks';
import { noName } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import { type DossierRow, wipeAll } from '../../stores/dossiers';
import { saveDossier } from '../../stores/files-save';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

const words = keepWords.wipe;

/** Removes everything from this browser, after offering to save each dossier. */
export function Wipe({ dossiers }: { dossiers: readonly DossierRow[] }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="breed" aria-labelledby="wissen">
      <h2 id="wissen">{words.title}</h2>
      <p>{words.intro}</p>
      <button type="button" class="knop gevaar" onClick={() => setAsking(true)}>
        {words.button}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={words.dialogTitle}
          yes={words.yes}
          onYes={() => void wipeAll()}
          onClose={() => setAsking(false)}
        >
          {dossiers.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <p>{words.saveFirst}</p>
              <ul class="inhoudslijst">
                {dossiers.map(({ id, name, filed }) => (
                  <li key={id}>
                    <span>
                      {name || noName}
                      <span class="klein"> {keepWords.list.filed[filed]}</span>
                    </span>
                    <button type="button" class="knop licht klein" onClick={() => void saveDossier(id)}>
                      {keepWords.list.saveIt}
                      <span class="verborgen"> {name || noName}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            <strong>{words.warning}</strong>
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
