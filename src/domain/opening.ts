import type { PijlerId } from '../schemas/pijler';
import { type Answers, isApplicable, levelOf, targetLevel } from './answers';
import { type Framework, ratedIds } from './framework';
import { type Gap, listBelowTarget } from './gaps';
import type { ConvenantReadiness, PillarResult } from './pillars';
import type { BlindSpot } from './signals';

/** How far a chain is: exploring, building, running. Empty or another text when nobody said. */
export type Stage = 'verkennen' | 'opbouwen' | 'draaiend';

/** What the opening sentence says; `messages/opening.ts` has the words (RULES, "The opening sentence"). */
export interface Opening {
  /** Opens the report while a chain is exploring or building; null later on. */
  convenant: ConvenantReadiness | null;
  main:
    | { kind: 'all-not-applicable' }
    | { kind: 'nothing-known'; pillar: PijlerId }
    | { kind: 'find-out'; pillar: PijlerId; items: string[] }
    | { kind: 'begin-at-gap'; pillar: PijlerId; gap: Gap }
    | { kind: 'begin-at-blind-spot'; pillar: PijlerId; blindSpot: BlindSpot }
    | { kind: 'standing'; below: string[] };
  /** The highest gap, where it lies in another pillar than the one to begin with. */
  next: Gap | null;
  /** Whether the list of belemmeringen was looked through; until then they only can play. */
  barriersReviewed: boolean;
  /** Voices without which no report says that the chain is ready: unknown or under 3. */
  missingVoices: string[];
}

/** Lessons that stay in the opening until they stand at 3 (RULES). */
const voices = ['niet-zonder-moeders', 'samenwerken-met-werkgevers'];

export function findOpening(
  framework: Framework,
  answers: Answers,
  found: {
    pillars: readonly PillarResult[];
    startPillar: PijlerId | null;
    gaps: readonly Gap[];
    blindSpots: readonly BlindSpot[];
    convenant: ConvenantReadiness;
    stage: string;
  },
): Opening {
  const { startPillar, gaps } = found;
  const top = gaps[0];
  const pillarOf = (id: string) => framework.randvoorwaarden.find((item) => item.id === id)?.pijler;
  return {
    convenant: found.stage === 'verkennen' || found.stage === 'opbouwen' ? found.convenant : null,
    main: findMain(framework, answers, found, pillarOf),
    next: top && startPillar && pillarOf(top.id) !== startPillar ? top : null,
    barriersReviewed: answers.barriersReviewed,
    missingVoices: framework.praktijklessen
      .map(({ id }) => id)
      .filter((id) => voices.includes(id) && isApplicable(answers, id) && (levelOf(answers, id) ?? 0) < targetLevel),
  };
}

function findMain(
  framework: Framework,
  answers: Answers,
  { pillars, startPillar, gaps, blindSpots }: Parameters<typeof findOpening>[2],
  pillarOf: (id: string) => PijlerId | undefined,
): Opening['main'] {
  if (pillars.every(({ status }) => status === 'niet-van-toepassing')) return { kind: 'all-not-applicable' };
  if (ratedIds(framework).every((id) => levelOf(answers, id) === null)) {
    return { kind: 'nothing-known', pillar: startPillar ?? 'multidisciplinair' };
  }
  if (startPillar === null) {
    const others = [...framework.aandachtspunten, ...framework.praktijklessen];
    return { kind: 'standing', below: listBelowTarget(others, answers).map(({ id }) => id) };
  }
  const start = pillars.find(({ id }) => id === startPillar);
  const gap = gaps.find(({ id }) => pillarOf(id) === startPillar);
  const blindSpot = blindSpots.find(({ precondition }) => pillarOf(precondition) === startPillar);
  if (start?.status !== 'onvoldoende-beeld') {
    if (gap) return { kind: 'begin-at-gap', pillar: startPillar, gap };
    if (blindSpot) return { kind: 'begin-at-blind-spot', pillar: startPillar, blindSpot };
  }
  const items = framework.randvoorwaarden
    .filter(({ id, pijler }) => pijler === startPillar && isApplicable(answers, id) && levelOf(answers, id) === null)
    .map(({ id }) => id);
  return { kind: 'find-out', pillar: startPillar, items };
}
