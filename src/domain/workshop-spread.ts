import type { Level } from './answers';
import { type Agreement, spreadFigures } from './group';
import { fewestPeople, givenIn, knownIn, type ScoreCounts } from './workshop-counts';

/* What a room may see of its scores, so that no answer points at one person. Pure. */

/** What is to be seen of one aandachtspunt. */
export type ScoreSpread =
  /** Fewer than five people chose something. */
  | { kind: 'few' }
  /** `median` and `agreement` are null where fewer than five people gave a level: a middle of few points at somebody. */
  | { kind: 'shown'; counts: ScoreCounts; median: Level | null; agreement: Agreement | null };

/** What may be seen of one aandachtspunt of a measurement that is closed. Median and agreement as in a round (RULES). */
export function spreadOf(counts: ScoreCounts): ScoreSpread {
  if (givenIn(counts) < fewestPeople) return { kind: 'few' };
  if (knownIn(counts) < fewestPeople) return { kind: 'shown', counts, median: null, agreement: null };
  const { median, agreement } = spreadFigures(counts.levels);
  return { kind: 'shown', counts, median, agreement };
}

/** How one aandachtspunt moved between the two moments. */
export type ScoreChange =
  /** One of the two has no middle that may be seen. */
  { kind: 'few' } | { kind: 'shown'; before: Level; after: Level; step: number };

/** The change of the middle of one aandachtspunt. A lower middle afterwards is often a sharper look: it is not judged. */
export function changeOf(before: ScoreCounts, after: ScoreCounts): ScoreChange {
  const [one, other] = [medianOf(before), medianOf(after)];
  if (one === null || other === null) return { kind: 'few' };
  return { kind: 'shown', before: one, after: other, step: other - one };
}

function medianOf(counts: ScoreCounts): Level | null {
  const spread = spreadOf(counts);
  return spread.kind === 'shown' ? spread.median : null;
}
