import type { Dossier, Round } from './dossier';
import type { Scan } from './scan';

/**
 * The other round of a dossier that a scan was measured nearest to, when that is nearer than this round; undefined when it
 * is not, or when nobody knows.
 */
export function nearerRound({ rounds }: Dossier, roundId: string, scan: Scan): Round | undefined {
  const measured = dayOf(scan.measuredOn);
  /** NaN when a day is not known: then no comparison holds. */
  const distanceOf = (round: Round) => Math.abs(dayOf(round.measuredOn) - measured);
  const own = rounds.find(({ id }) => id === roundId);
  const nearest = rounds.reduce((best, round) => (best && distanceOf(round) < distanceOf(best) ? round : best), own);
  return nearest === own ? undefined : nearest;
}

const dayOf = (text: string): number => {
  // Ten signs with a day in them are that day.
  const day = text.slice(0, 10);
  return /\d{4}-\d{2}-\d{2}/u.test(day) ? Date.parse(day) : NaN;
};
