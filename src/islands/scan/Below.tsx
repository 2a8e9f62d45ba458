import type { ElementNames } from '../../messages/history';
import type { Session } from '../../stores/session';
import { MeasureAgain } from './MeasureAgain';
import { RecentSteps } from './RecentSteps';
import type { Group } from './types';

interface Props {
  session: Session;
  groups: readonly Group[];
  framework: string;
  names: ElementNames;
}

/** What stands below the list: the way to a next measurement, and what was done last. */
export function Below({ session, groups, framework, names }: Props) {
  return (
    <>
      <MeasureAgain session={session} groups={groups} framework={framework} />
      <RecentSteps names={names} />
    </>
  );
}
