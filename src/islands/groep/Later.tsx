import type { GroupView } from '../../domain/group-view';
import type { knownIds, Round } from '../../stores/group';
import type { Session } from '../../stores/session';
import type { GroupContent } from '../../ui/content';
import type { Names } from '../../ui/names';
import { Collect } from './collect/Collect';
import { ItemDetails } from './ItemDetails';
import { LayerDifferences } from './LayerDifferences';
import { AgreeCard, MothersCard } from './LaterCards';
import { LastSteps } from './LastSteps';
import { GiveAway } from './share/GiveAway';
import { Neighbours } from './share/Neighbours';
import { Under2 } from './Under2';
import { WhoKnowsWhat } from './WhoKnowsWhat';

export { Collect, ItemDetails };

interface Props {
  session: Extract<Session, { state: 'open' }>;
  round: Round;
  view: GroupView;
  names: Names<GroupContent>;
  framework: ReturnType<typeof knownIds>;
}

/** What else the scans say about differences. */
export function MoreDifferences({ view, names }: Pick<Props, 'view' | 'names'>) {
  return (
    <>
      <LayerDifferences view={view} names={names} />
      <WhoKnowsWhat view={view} names={names} />
      <Under2 view={view} names={names} />
    </>
  );
}

/** Everything below the differences. */
export function SecondHalf({ session, round, view, names, framework }: Props) {
  const hasScans = view.scans.length > 0;
  return (
    <>
      {hasScans && <AgreeCard view={view} names={names} />}
      <MothersCard session={session} round={round.id} />
      {hasScans && <GiveAway round={round} framework={framework} />}
      {hasScans && <Neighbours view={view} names={names} />}
      <LastSteps session={session} names={names} />
    </>
  );
}
