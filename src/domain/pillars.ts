import type { PijlerId } from '../schemas/pijler';
import { type Answers, isApplicable, levelOf, ratingOf, targetLevel } from './answers';
import type { Framework } from './framework';
import { type BlindSpot, listBlindSpots } from './signals';

export type PillarStatus = 'niet-van-toepassing' | 'niet-gereed' | 'onvoldoende-beeld' | 'gereed' | 'bijna';

export interface PillarResult {
  id: PijlerId;
  status: PillarStatus;
  /** Mean of the known levels, unrounded, 0 to 4; null if none is known. */
  mean: number | null;
  known: number;
  /** Randvoorwaarden that are not n.v.t. */
  applicable: number;
  /** Answered with "weet niet", or by a group without a level. */
  unknown: number;
  unanswered: number;
  notApplicable: number;
  /** How many items stand at each level, index 0 to 4. */
  spread: readonly [number, number, number, number, number];
  /** Over a third of the pillar is n.v.t. (RULES: gets a "let op"). */
  isMostlyLeftOut: boolean;
}

/** The three pillars with status, count and mean (RULES, "Pillar status"), in framework order. */
export function scorePillars(framework: Framework, answers: Answers): PillarResult[] {
  const blindSpots = listBlindSpots(framework, answers);
  return framework.pijlers.map(({ id }) => {
    const items = framework.randvoorwaarden.filter(({ pijler }) => pijler === id).map((item) => item.id);
    return scorePillar(id, items, answers, blindSpots);
  });
}

function scorePillar(id: PijlerId, items: string[], answers: Answers, blindSpots: BlindSpot[]): PillarResult {
  const kinds = items.map((item) => ratingOf(answers, item).kind);
  const count = (kind: string) => kinds.filter((found) => found === kind).length;
  const known = items.map((item) => levelOf(answers, item)).filter((level) => level !== null);
  const applicable = items.length - count('notApplicable');
  const spread: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const level of known) spread[level] += 1;
  const hasBlindSpot = blindSpots.some(({ precondition }) => items.includes(precondition));
  return {
    id,
    status: statusOf(known, applicable, hasBlindSpot),
    mean: known.length === 0 ? null : known.reduce<number>((sum, level) => sum + level, 0) / known.length,
    known: known.length,
    applicable,
    unknown: count('unknown'),
    unanswered: count('unanswered'),
    notApplicable: count('notApplicable'),
    spread,
    isMostlyLeftOut: 3 * count('notApplicable') > items.length,
  };
}

/** The first rule that fits (RULES, "Pillar status", 1 to 6). */
function statusOf(known: readonly number[], applicable: number, hasBlindSpot: boolean): PillarStatus {
  const good = known.filter((level) => level >= targetLevel).length;
  if (applicable === 0) return 'niet-van-toepassing';
  if (known.some((level) => level < 2)) return 'niet-gereed';
  if (4 * (applicable - known.length) > applicable) return 'onvoldoende-beeld';
  if (good === applicable && !hasBlindSpot) return 'gereed';
  if (2 * good >= applicable) return 'bijna';
  return 'niet-gereed';
}

/** The first pillar that is neither ready nor n.v.t. (§7.2: a logical order, to be taken flexibly); null if there is none. */
export function findStartPillar(pillars: readonly PillarResult[]): PijlerId | null {
  return pillars.find(({ status }) => status !== 'gereed' && status !== 'niet-van-toepassing')?.id ?? null;
}

export interface ConvenantReadiness {
  isReady: boolean;
  /** Applicable randvoorwaarden of the first two pillars that stand in the way: unknown, or under 2. */
  missing: string[];
}

const convenantLevel = 2;

/**
 * Ready for a convenant: every applicable randvoorwaarde of the pillars multidisciplinair and intra-organisatorisch is
 * known and at least 2, and at least one is applicable (RULES).
 */
export function checkConvenant(framework: Framework, answers: Answers): ConvenantReadiness {
  const needed = framework.randvoorwaarden.filter(({ id, pijler }) => pijler !== 'proces' && isApplicable(answers, id));
  const missing = needed.map(({ id }) => id).filter((id) => (levelOf(answers, id) ?? 0) < convenantLevel);
  return { isReady: needed.length > 0 && missing.length === 0, missing };
}
