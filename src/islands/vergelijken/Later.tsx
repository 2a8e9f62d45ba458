import type { Compared } from '../../stores/compare';
import { besidePictureWords } from '../../messages/compare-later';
import type { Session } from '../../stores/session';
import { Actions, Ambitions } from './Between';
import { Changed } from './Changed';
import type { CompareNames } from './parts';
import { Pictures } from './Pictures';
import { Rounds } from './Rounds';

export { finishCharts } from '../../ui/chart/chart-place';

interface Props {
  /** Null while there is nothing to compare. */
  view: Compared | null;
  session: Session;
  names: CompareNames;
}

/** What comes behind the first frame: the pictures, what was aimed at and done, and the measurements themselves. */
export function SecondHalf({ view, session, names }: Props) {
  return (
    <>
      {view && (
        <>
          <Pictures view={view} names={names} />
          {isOneChain(view) ? (
            <>
              <Ambitions view={view} names={names} />
              <Actions view={view} names={names} />
            </>
          ) : (
            <p class="klein">{besidePictureWords.otherChain}</p>
          )}
          <Changed view={view} names={names} />
        </>
      )}
      {session.state === 'open' && <Rounds session={session} names={names} />}
    </>
  );
}

/** What one chain wanted and did is never judged by the levels of another. */
function isOneChain({ then, now, isOtherDossier }: Compared): boolean {
  return !isOtherDossier || (then.chain !== '' && then.chain.toLowerCase() === now.chain.toLowerCase());
}
