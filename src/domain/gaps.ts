import type { PijlerId } from '../schemas/pijler';
import { type Answers, isApplicable, type Level, levelOf, targetLevel } from './answers';
import { type Framework, ratedIds } from './framework';

/** Weights of the points (RULES, "Gaps"). Barriers only break ties, so they never reach one step of a gap. */
export const points = { perStep: 20, startPillar: 20, maxBarriers: 19 } as const;

export interface Gap {
  id: string;
  rank: number;
  level: Level;
  /** Target minus level, 1 to 3. */
  gap: number;
  points: number;
  reasons: { gap: number; startPillar: number; barriers: number };
  /** Switched-on belemmeringen linked to it; may be more than the points they give. */
  barriers: string[];
  /** Success factors to take up: not ja and not n.v.t., also unanswered ones. */
  factors: string[];
  /** Linked aandachtspunten that are not n.v.t. */
  attentionPoints: string[];
}

/** Applicable randvoorwaarden with a known level under 3, ranked by points; ties in framework order (RULES, "Gaps"). */
export function listGaps(framework: Framework, answers: Answers, startPillar: PijlerId | null): Gap[] {
  return framework.randvoorwaarden
    .flatMap((item) => {
      const level = levelOf(answers, item.id);
      if (level === null || level >= targetLevel) return [];
      const gap = targetLevel - level;
      const barriers = switchedOnBarriers(framework, answers, item.id);
      const reasons = {
        gap: points.perStep * gap,
        startPillar: item.pijler === startPillar ? points.startPillar : 0,
        barriers: Math.min(points.maxBarriers, barriers.length),
      };
      return [
        {
          id: item.id,
          level,
          gap,
          points: reasons.gap + reasons.startPillar + reasons.barriers,
          reasons,
          barriers,
          factors: factorsToTakeUp(framework, answers, item.succesfactoren),
          attentionPoints: framework.aandachtspunten
            .filter(
              ({ id, randvoorwaarden }) =>
                isApplicable(answers, id) && randvoorwaarden.some((link) => link.id === item.id),
            )
            .map(({ id }) => id),
        },
      ];
    })
    .sort((a, b) => b.points - a.points)
    .map((gap, index) => ({ ...gap, rank: index + 1 }));
}

/** Switched-on belemmeringen linked to a randvoorwaarde, in framework order. Other items have none. */
export function switchedOnBarriers(framework: Framework, answers: Answers, id: string): string[] {
  return framework.belemmeringen
    .filter((barrier) => !answers.barriersOff.has(barrier.id) && barrier.randvoorwaarden.some((link) => link.id === id))
    .map((barrier) => barrier.id);
}

function factorsToTakeUp(framework: Framework, answers: Answers, factors: readonly string[]): string[] {
  return framework.succesfactoren
    .map(({ id }) => id)
    .filter((id) => factors.includes(id))
    .filter((id) => answers.factors.get(id) !== 'ja' && answers.factors.get(id) !== 'nvt');
}

export interface ItemBelow {
  id: string;
  level: Level;
  gap: number;
}

/** Items of one kind with a known level under 3: gap first, then framework order (RULES, "Gaps"). */
export function listBelowTarget(items: readonly { id: string }[], answers: Answers): ItemBelow[] {
  return items
    .flatMap(({ id }) => {
      const level = levelOf(answers, id);
      return level === null || level >= targetLevel ? [] : [{ id, level, gap: targetLevel - level }];
    })
    .sort((a, b) => b.gap - a.gap);
}

/** Every applicable rated item without a known level, in framework order (RULES, "To find out"). */
export function listToFindOut(framework: Framework, answers: Answers): string[] {
  return ratedIds(framework).filter((id) => isApplicable(answers, id) && levelOf(answers, id) === null);
}
