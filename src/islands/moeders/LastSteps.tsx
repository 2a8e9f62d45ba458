import { useStore } from '@nanostores/preact';
import { mothersPart } from '../../domain/mothers';
import { saveOpenDossier } from '../../stores/document-file';
import { $saving, saveNow, undo } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { lastStep, listSteps } from '../../stores/steps';
import { RecentSteps } from '../../ui/RecentSteps';
import { SaveTrouble } from '../../ui/SaveTrouble';

/** What was done last with the forms, with a way back, and loudly what could not be saved. */
export function LastSteps({ session }: { session: Session }) {
  const saving = useStore($saving);
  const steps = listSteps(session).filter(({ what }) => what.kind === 'form' && what.id === mothersPart);
  const onUndo = (id: string) => {
    undo(id);
    return lastStep($session.get());
  };
  return (
    <div class="alleen-scherm">
      <SaveTrouble saving={saving} onRetry={() => void saveNow()} onSaveFile={() => void saveOpenDossier()} />
      <RecentSteps steps={steps} names={{}} saving={saving} onUndo={onUndo} />
    </div>
  );
}
