import { useStore } from '@nanostores/preact';
import type { PlanView } from '../../stores/actions';
import { $saving, undo } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { lastStep, listSteps, type ShownStep } from '../../stores/steps';
import { RecentSteps } from '../../ui/RecentSteps';

interface Props {
  session: Session;
  view: PlanView;
}

/** As much of an action as a list of steps has room for. */
const shownLength = 60;

/** What was done last in the plan, with a way back. */
export function LastSteps({ session, view }: Props) {
  const saving = useStore($saving);
  const steps = listSteps(session)
    .filter(({ what }) => what.kind === 'actions')
    .map((step) => ({ ...step, about: aboutOf(step, view) }));
  return (
    <div class="alleen-scherm">
      <RecentSteps
        steps={steps}
        names={{}}
        saving={saving}
        onUndo={(id) => {
          undo(id);
          return lastStep($session.get());
        }}
      />
    </div>
  );
}

/** The action that a step is about, as it is now, or as it was before it went. */
function aboutOf({ changes }: ShownStep, { actions }: PlanView): string {
  const place = changes[0]?.path[1];
  const found = actions.find(({ id }) => typeof place === 'object' && place.id === id);
  const before = changes[0]?.before;
  const gone = typeof before === 'object' && before !== null && 'text' in before ? String(before.text) : '';
  const text = found?.text ?? gone.trim();
  return text.length > shownLength ? `${text.slice(0, shownLength).trimEnd()}…` : text;
}
