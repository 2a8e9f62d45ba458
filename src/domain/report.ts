import type { PijlerId } from '../schemas/pijler';
import type { HandreikingRole } from '../schemas/source';
import { type Answers, isApplicable } from './answers';
import { type CrossCut, crossCuts } from './cross-cuts';
import { type Framework, ratedIds } from './framework';
import { type Gap, type ItemBelow, listBelowTarget, listGaps, listToFindOut, switchedOnBarriers } from './gaps';
import { type ConsensusRating, groupAnswers, type GroupFigures, groupFigures } from './group';
import { findOpening, type Opening } from './opening';
import { checkConvenant, type ConvenantReadiness, findStartPillar, type PillarResult, scorePillars } from './pillars';
import { countOrganisationsUnder2 } from './organisations';
import { type Heard, isHeard, shownRespondents, shownRoles } from './respondents';
import type { RoundScan } from './round-scan';
import { matchSections, type SectionMatch } from './sections';
import {
  type BarrierCover,
  type BlindSpot,
  type Contradiction,
  listBarriers,
  listBlindSpots,
  listContradictions,
} from './signals';

export type { RoundScan } from './round-scan';

export interface ReportInput {
  /** The round's scans, each id once. */
  scans: readonly RoundScan[];
  consensus: ReadonlyMap<string, ConsensusRating>;
  /** ISO date, or empty when nobody said. */
  measuredOn: string;
  /** The chain's stage, or empty. */
  stage: string;
  /** Roles whose handreikingen are matched, in the order chosen. */
  roles: readonly HandreikingRole[];
}

type WithSections<T> = T & { sections: SectionMatch[] };

/** Everything a report shows of one round. Numbers are unrounded; every list is in the order of RULES. */
export interface Report {
  measuredOn: string;
  stage: string;
  scanIds: string[];
  roles: readonly HandreikingRole[];
  /** The group's answers, that all below follows. */
  answers: Answers;
  /** Items whose level is the median of divided scans. */
  provisional: ReadonlySet<string>;
  /** Items whose level the group agreed on. */
  agreed: ReadonlySet<string>;
  opening: Opening;
  pillars: PillarResult[];
  startPillar: PijlerId | null;
  convenant: ConvenantReadiness;
  gaps: WithSections<Gap>[];
  attentionPoints: WithSections<ItemBelow>[];
  lessons: WithSections<ItemBelow>[];
  toFindOut: string[];
  blindSpots: BlindSpot[];
  contradictions: Contradiction[];
  barriers: WithSections<BarrierCover>[];
  /** Figures per rated item; null with one scan and no consensus, or without any scan. */
  group: Map<string, GroupFigures> | null;
  /** For the pillar intra-organisatorisch, with several scans: how many organisations stand under level 2. */
  organisationsUnder2: Map<string, number>;
  crossCuts: { theme: CrossCut; heard: Heard }[];
}

/** Computes a report (RULES). Pure: the same answers give the same report in whatever order they came. */
export function makeReport(framework: Framework, input: ReportInput): Report {
  const { scans, roles } = input;
  const all = scans.map((scan) => scan.answers);
  const { answers, provisional } = groupAnswers(framework, all, input.consensus);
  const pillars = scorePillars(framework, answers);
  const startPillar = findStartPillar(pillars);
  const gaps = listGaps(framework, answers, startPillar);
  const blindSpots = listBlindSpots(framework, answers);
  const convenant = checkConvenant(framework, answers);
  const withSections = <T extends { id: string }>(item: T): WithSections<T> => ({
    ...item,
    sections: matchSections(framework, answers, roles, item.id, switchedOnBarriers(framework, answers, item.id)),
  });
  const isGroup = scans.length > 1 || ratedIds(framework).some((id) => input.consensus.has(id));
  const agreed = ratedIds(framework).filter((id) => input.consensus.get(id)?.kind === 'level');
  return {
    measuredOn: input.measuredOn,
    stage: input.stage,
    scanIds: scans.map(({ id }) => id),
    roles,
    answers,
    provisional,
    agreed: new Set(agreed),
    opening: findOpening(framework, answers, { pillars, startPillar, gaps, blindSpots, convenant, stage: input.stage }),
    pillars,
    startPillar,
    convenant,
    gaps: gaps.map(withSections),
    attentionPoints: listBelowTarget(framework.aandachtspunten, answers).map(withSections),
    lessons: listBelowTarget(framework.praktijklessen, answers).map(withSections),
    toFindOut: listToFindOut(framework, answers),
    blindSpots,
    contradictions: listContradictions(framework, answers),
    barriers: listBarriers(framework, answers).map(withSections),
    group: isGroup ? new Map(ratedIds(framework).map((id) => [id, groupFigures(all, id)])) : null,
    organisationsUnder2: countOrganisationsUnder2(framework, shownRespondents(scans), answers),
    crossCuts: crossCuts.map((theme) => ({
      theme: {
        ...theme,
        items: theme.items.filter((id) => isApplicable(answers, id)),
        factors: theme.factors.filter((id) => answers.factors.get(id) !== 'nvt'),
        barriers: theme.barriers.filter((id) => !answers.barriersOff.has(id)),
      },
      heard: isHeard(shownRoles(scans), theme.roles),
    })),
  };
}

/** More than twelve months old on the given day; false when the day of measuring is not known. Both are ISO dates. */
export function isOutdated(measuredOn: string, today: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(measuredOn);
  if (!match) return false;
  const [, year, month, day] = match;
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}` < today.slice(0, 10);
}
