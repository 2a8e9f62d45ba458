import { useState } from 'preact/hooks';
import { noName } from '../../messages/files';
import { keepWords } from '../../messages/gegevens';
import { eraseDossier } from '../../stores/dossiers-trash';
import { saveDossier } from '../../stores/files-save';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

const words = keepWords.trash;

/** What one can do with a dossier that has no room in the trash. */
export function MakeRoom({ id, name }: { id: string; name: string }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="knoppen">
      <button type="button" class="knop klein" onClick={() => void saveDossier(id)}>
        {keepWords.list.saveIt}
      </button>
      <button type="button" class="knop gevaar klein" onClick={() => setAsking(true)}>
        {words.erase}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={words.eraseTitle(name || noName)}
          yes={words.eraseYes}
          onYes={() => void eraseDossier(id, name)}
          onClose={() => setAsking(false)}
        >
          <p>{words.eraseText}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
