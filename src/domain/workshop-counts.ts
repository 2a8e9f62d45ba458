import type { LevelCounts } from './group';
import type { Level } from './answers';
import { scoreCount, type ScoreAnswer, type ScoreAnswers } from './workshop-scores';

/* Counting what a room scored, and when the counts may be shown. Pure. */

/** From so many people on anything is shown, and groups of two moments must differ by none or by so many. */
export const fewestPeople = 5;

/** How often each answer was given to one aandachtspunt. `skipped`: by whom nothing was chosen. */
export interface ScoreCounts {
  levels: LevelCounts;
  unknown: number;
  notApplicable: number;
  skipped: number;
}

export const noCounts = (): ScoreCounts => ({ levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0, skipped: 0 });

/** Counts the answers of each aandachtspunt over all forms. */
export function countScores(forms: readonly ScoreAnswers[]): ScoreCounts[] {
  return Array.from({ length: scoreCount }, (_, index) => {
    const counts = noCounts();
    for (const answers of forms) countOne(counts, answers[index] ?? null);
    return counts;
  });
}

function countOne(counts: ScoreCounts, answer: ScoreAnswer | null): void {
  if (answer === null) counts.skipped += 1;
  else if (answer === 'weet-niet') counts.unknown += 1;
  else if (answer === 'nvt') counts.notApplicable += 1;
  else counts.levels[Number(answer) as Level] += 1;
}

/** Everybody who chose something for this point, and who gave a level. */
export const givenIn = ({ levels, unknown, notApplicable }: ScoreCounts): number =>
  knownIn({ levels }) + unknown + notApplicable;
export const knownIn = ({ levels }: Pick<ScoreCounts, 'levels'>): number =>
  [levels[0], levels[1], levels[2], levels[3], levels[4]].reduce<number>((sum, count) => sum + count, 0);

/** Whether a measurement may be closed and shown. */
export type Closing =
  | { kind: 'allowed' }
  /** So many people must still come. */
  | { kind: 'few'; missing: number }
  /** The other moment was shown with so many more (or, below 0, fewer) people than there are now. */
  | { kind: 'other-group'; difference: number };

/**
 * Whether the room may see a measurement of so many people, when the other moment of the workshop was shown over `shown`
 * people. With one person more or less, whoever lays the two beside each other can work out what that person chose when the
 * others chose the same again. So both have as many people, or five or more of a difference. This is our own rule.
 */
export function closingOf(people: number, shown: number | null): Closing {
  if (people < fewestPeople) return { kind: 'few', missing: fewestPeople - people };
  const difference = shown === null ? 0 : shown - people;
  return difference === 0 || Math.abs(difference) >= fewestPeople
    ? { kind: 'allowed' }
    : { kind: 'other-group', difference };
}
