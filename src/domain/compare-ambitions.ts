import type { Level, Rating } from './answers';

/** An own level that a group wants to reach; it stands beside the target and never counts in points. */
export interface Ambition {
  id: string;
  level: Level;
  /** ISO date, or empty. */
  by: string;
}

/** What came of an ambition of the earlier measurement. */
export interface AmbitionOutcome extends Ambition {
  outcome: 'gehaald' | 'nog-niet' | 'onbekend' | 'niet-van-toepassing';
  now: Rating;
  /** Whether its day had passed when the later one was measured; null where a day is not known. */
  isPast: boolean | null;
}

/** Whether an ambition was reached, by the rating of its item in the later measurement, made on `measuredOn`. */
export function outcomeOf(ambition: Ambition, now: Rating, measuredOn: string): AmbitionOutcome {
  const isPast = ambition.by && measuredOn ? ambition.by < measuredOn : null;
  return { ...ambition, now, isPast, outcome: reached(ambition.level, now) };
}

function reached(level: Level, now: Rating): AmbitionOutcome['outcome'] {
  if (now.kind === 'notApplicable') return 'niet-van-toepassing';
  if (now.kind !== 'level') return 'onbekend';
  return now.level >= level ? 'gehaald' : 'nog-niet';
}
