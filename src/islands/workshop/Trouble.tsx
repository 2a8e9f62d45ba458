import { useStore } from '@nanostores/preact';
import { $workshopSaving, saveWorkshopNow } from '../../stores/workshop';
import { saveWorkshopFile } from '../../stores/workshop-files';
import { SaveTrouble } from '../../ui/SaveTrouble';

/** Loudly what could not be saved. */
export function Trouble() {
  const saving = useStore($workshopSaving);
  return <SaveTrouble saving={saving} onRetry={() => void saveWorkshopNow()} onSaveFile={() => saveWorkshopFile()} />;
}
