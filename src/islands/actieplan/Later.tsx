import type { PlanView } from '../../stores/actions';
import type { Session } from '../../stores/session';
import { Files } from './Files';
import { LastSteps } from './LastSteps';
import type { PlanNames } from './names';

export { ActionFields } from './ActionFields';

interface Props {
  session: Session;
  view: PlanView;
  names: PlanNames;
}

/** What comes behind the first frame, besides the fields of an action: taking the plan along, and the way back. */
export function SecondHalf({ session, view, names }: Props) {
  return (
    <>
      <Files view={view} names={names} />
      <LastSteps session={session} view={view} />
    </>
  );
}
