import { useStore } from '@nanostores/preact';
import type { ElementNames } from '../../messages/history';
import { $saving, undo } from '../../stores/saving';
import { $session } from '../../stores/session';
import { lastStep, listSteps } from '../../stores/steps';
import { RecentSteps as Shown } from '../../ui/RecentSteps';

/** What was done last in the open dossier. */
export function RecentSteps({ names }: { names: ElementNames }) {
  const steps = listSteps(useStore($session));
  const saving = useStore($saving);
  const onUndo = (id: string) => {
    undo(id);
    return lastStep($session.get());
  };
  return <Shown steps={steps} names={names} saving={saving} onUndo={onUndo} />;
}
