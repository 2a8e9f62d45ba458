import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { $saving, undo } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { lastStep, listSteps } from '../../stores/steps';
import type { ChainContent } from '../../ui/content-keten';
import type { Names } from '../../ui/names';
import { RecentSteps } from '../../ui/RecentSteps';

/** What was done last in the open dossier, with a way back for each step. */
export function LastSteps({ session, names }: { session: Session; names: Names<ChainContent> }) {
  const saving = useStore($saving);
  const elements = useMemo(() => {
    const { succesfactoren, belemmeringen } = names.content;
    return Object.fromEntries(
      [...names.items, ...succesfactoren, ...belemmeringen].map(({ id, korteNaam }) => [id, korteNaam]),
    );
  }, [names]);
  const onUndo = (id: string) => {
    undo(id);
    return lastStep($session.get());
  };
  return (
    <div class="alleen-scherm">
      <RecentSteps steps={listSteps(session)} names={elements} saving={saving} onUndo={onUndo} />
    </div>
  );
}
