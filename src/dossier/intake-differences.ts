import { type FrameworkIds, ratedIds } from '../domain/framework';
import type { Rating } from '../domain/answers';
import { isSame } from './equal';
import { readAnswers, readRating, type Scan } from './scan';

/** How many differences are named; of the others one says how many there are. */
export const mostDifferences = 5;

/** One thing that two versions of a scan say differently. */
export type Difference =
  | { kind: 'rating'; id: string; before: Rating; after: Rating }
  /** Another text with the same answer: a note, what it shows from, a reason, "bespreken". */
  | { kind: 'text'; id: string }
  | { kind: 'factor'; id: string }
  | { kind: 'barriers' }
  /** Who filled it in, or of which chain. What exactly is not said: a role can be protected. */
  | { kind: 'details' }
  /** Fields and answers that this framework does not have. */
  | { kind: 'other' };

export interface Differences {
  /** At most five, answers first. */
  shown: Difference[];
  /** How many more there are. */
  more: number;
}

/** What changes when `after` takes the place of `before`. Empty when both say the same in everything this program reads. */
export function listDifferences(before: Scan, after: Scan, framework: FrameworkIds): Differences {
  const rated = ratedIds(framework);
  const ratings = rated.flatMap((id): Difference[] => {
    const [one, other] = [answerOf(before, id), answerOf(after, id)];
    if (isSame(one, other)) return [];
    const [was, is] = [readRating(one), readRating(other)];
    return [isSame(was, is) ? { kind: 'text', id } : { kind: 'rating', id, before: was, after: is }];
  });
  const factors = framework.succesfactoren
    .filter(({ id }) => !isSame(own(before.factors, id), own(after.factors, id)))
    .map(({ id }): Difference => ({ kind: 'factor', id }));
  const rest = [
    ...(isSame(barriersOf(before), barriersOf(after)) ? [] : [{ kind: 'barriers' } as const]),
    ...(isSame(detailsOf(before), detailsOf(after)) ? [] : [{ kind: 'details' } as const]),
  ];
  // What was answered comes before what was written beside it.
  const [answered, written] = [ratings.filter(isRating), ratings.filter((found) => !isRating(found))];
  const all: Difference[] = [...answered, ...written, ...factors, ...rest];
  const named = all.length === 0 && !isSame(before, after) ? [{ kind: 'other' } as const] : all;
  return { shown: named.slice(0, mostDifferences), more: Math.max(0, named.length - mostDifferences) };
}

const isRating = ({ kind }: Difference): boolean => kind === 'rating';
const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;
const answerOf = (scan: Scan, id: string) => own(scan.answers, id);
const detailsOf = ({ chain, respondent, depth, measuredOn }: Scan) => ({ chain, respondent, depth, measuredOn });

function barriersOf(scan: Scan): unknown {
  const { barriersOff, barriersReviewed } = readAnswers(scan);
  return [[...barriersOff].sort(), barriersReviewed];
}
