import type { Measurement, Workshop } from './workshop';
import { moments, type Moment } from './workshop-scores';
import { closingOf, type ScoreCounts } from './workshop-counts';

/* How far a measurement in a workshop is, and whether it may be shown. Pure. */

type Closed = Extract<Measurement, { state: 'closed' }>;

/** Whether a measurement may be closed and shown now; of one that is not open nothing may. */
export function closingOfMeasurement({ scores }: Workshop, moment: Moment): ReturnType<typeof closingOf> {
  const found = scores[moment];
  const other = moments
    .flatMap((one) => (one === moment ? [] : (scores[one] ?? [])))
    .find((one): one is Closed => one.state === 'closed');
  // Everybody sees who raises a hand, so there is nothing to work out any more.
  const shown = other && found?.way === 'codes' ? other.people : null;
  return closingOf(found ? peopleIn(found) : 0, shown);
}

/** How many people a measurement is of; of raised hands the most that were counted for one point. */
export function peopleIn(found: Measurement): number {
  if (found.state === 'closed') return found.people;
  return found.way === 'codes' ? found.codes.length : Math.max(0, ...Object.values(found.counts).map(allOf));
}

const allOf = ({ levels, unknown, notApplicable, skipped }: ScoreCounts): number =>
  levels.reduce((sum, count) => sum + count, unknown + notApplicable + skipped);

/** The measurements that the room saw, in the order of the day. */
export const shownIn = ({ scores }: Pick<Workshop, 'scores'>): { moment: Moment; found: Closed }[] =>
  moments.flatMap((moment) => {
    const found = scores[moment];
    return found?.state === 'closed' ? [{ moment, found }] : [];
  });
