/** Level of a rated item, 0 (niet aanwezig) to 4 (geborgd en verbeterd). */
export type Level = 0 | 1 | 2 | 3 | 4;
export const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The level every item is aimed at (RULES: "Target level: 3"). */
export const targetLevel = 3;

/** One answer to a rated item. `unanswered` and `unknown` are both unknown to the rules: never 0, never averaged in. */
export type Rating =
  { kind: 'level'; level: Level } | { kind: 'unknown' } | { kind: 'notApplicable' } | { kind: 'unanswered' };

export type Presence = 'ja' | 'deels' | 'nee' | 'weet-niet' | 'nvt';

/** One respondent's answers, or the group's. Ids that are missing count as unanswered. */
export interface Answers {
  ratings: ReadonlyMap<string, Rating>;
  factors: ReadonlyMap<string, Presence>;
  /** Belemmeringen that were switched off: they cannot play in this chain. */
  barriersOff: ReadonlySet<string>;
  /** Whether the list of belemmeringen was looked through. */
  barriersReviewed: boolean;
}

export const unanswered: Rating = { kind: 'unanswered' };

export const noAnswers: Answers = {
  ratings: new Map(),
  factors: new Map(),
  barriersOff: new Set(),
  barriersReviewed: false,
};

export function ratingOf(answers: Answers, id: string): Rating {
  return answers.ratings.get(id) ?? unanswered;
}

/** The known level of an item, or null where it is unknown or not applicable. */
export function levelOf(answers: Answers, id: string): Level | null {
  const rating = ratingOf(answers, id);
  return rating.kind === 'level' ? rating.level : null;
}

/** False only where the item was said not to apply: it then stays out of every list, count and mean (RULES). */
export function isApplicable(answers: Answers, id: string): boolean {
  return ratingOf(answers, id).kind !== 'notApplicable';
}
