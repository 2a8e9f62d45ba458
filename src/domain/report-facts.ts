import { type Answers, isApplicable, type Level, levelOf } from './answers';
import type { Framework } from './framework';
import { roundHalfAway } from './numbers';
import type { PillarResult } from './pillars';
import type { Report } from './report';

/** What the status and the mean of a pillar rest on, to say beside them. */
export interface PillarFacts {
  /** Known levels, in framework order. */
  levels: Level[];
  /** Mean of those as it is shown, with one decimal; null if none is known. */
  mean: number | null;
  /** Randvoorwaarden with a known level under 2. */
  low: string[];
  /** Randvoorwaarden with a blind spot. */
  blind: string[];
}

/** Collects what a pillar's status and mean rest on (RULES, "Pillar status"). Ids are in framework order. */
export function pillarFacts(
  { randvoorwaarden }: Pick<Framework, 'randvoorwaarden'>,
  { answers, blindSpots }: Pick<Report, 'answers' | 'blindSpots'>,
  pillar: PillarResult,
): PillarFacts {
  const ids = randvoorwaarden.filter(({ pijler }) => pijler === pillar.id).map(({ id }) => id);
  return {
    levels: ids.map((id) => levelOf(answers, id)).filter((level) => level !== null),
    mean: pillar.mean === null ? null : roundHalfAway(pillar.mean, 1),
    low: ids.filter((id) => (levelOf(answers, id) ?? 4) < 2),
    blind: ids.filter((id) => blindSpots.some(({ precondition }) => precondition === id)),
  };
}

/** Why a list of what stands under level 3 is empty: nothing is, no level is known, or nothing applies. */
export type WhyEmpty = 'none' | 'noneKnown' | 'noneApplies';

export function whyEmpty(items: readonly { id: string }[], answers: Answers): WhyEmpty {
  if (items.some(({ id }) => levelOf(answers, id) !== null)) return 'none';
  return items.some(({ id }) => isApplicable(answers, id)) ? 'noneKnown' : 'noneApplies';
}
