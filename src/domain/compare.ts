import { isApplicable, levelOf, type Presence, type Rating, ratingOf } from './answers';
import { type Ambition, type AmbitionOutcome, outcomeOf } from './compare-ambitions';
import { compareRespondents, type RespondentChange } from './compare-respondents';
import { type Framework, ratedIds } from './framework';
import type { PillarResult } from './pillars';
import { makeReport, type Report, type ReportInput } from './report';
import type { Respondent } from './respondents';
import type { Cover } from './signals';

/** One side of a comparison: a round with what is known of it besides its answers. */
export interface Measurement {
  /** Where it is from: the same object is the same file, the same id may be an older copy of it. */
  dossier: { readonly id: string };
  /** Ids of the actions that are done in that file. */
  doneActions: readonly string[];
  /** Version of the framework it was answered with. */
  framework: string;
  /** ISO date, or empty. */
  measuredOn: string;
  scans: ReportInput['scans'];
  consensus: ReportInput['consensus'];
  respondents: readonly Respondent[];
  /** Own levels that the group wanted to reach. */
  ambitions: readonly Ambition[];
}

/**
 * What happened to an item between two measurements (RULES, "Two measurements"). With a level on both sides: `omhoog`,
 * `omlaag` or `gelijk`. Otherwise n.v.t. goes before unknown: it fell away, or it became applicable; on both sides it is
 * in no list.
 */
export type ChangeKind =
  | 'omhoog'
  | 'omlaag'
  | 'gelijk'
  | 'nieuw-bekend'
  | 'niet-meer-bekend'
  | 'vervallen'
  | 'nieuw-van-toepassing'
  | 'beide-onbekend'
  | 'beide-nvt';

export interface ItemChange {
  id: string;
  then: Rating;
  now: Rating;
  kind: ChangeKind;
  /** Level now minus level then; null where a side has no level. */
  difference: number | null;
}

export interface PillarChange {
  id: PillarResult['id'];
  then: PillarResult;
  now: PillarResult;
  /** Randvoorwaarden with a level both times: all that a comparison of means can rest on. */
  both: number;
  /** Means over those, unrounded; null when there are none. */
  meanThen: number | null;
  meanNow: number | null;
}

export interface FactorChange {
  id: string;
  then: Presence | null;
  now: Presence | null;
}

export interface BarrierChange {
  id: string;
  /** Null: switched off. */
  then: Cover | null;
  now: Cover | null;
}

export interface Comparison {
  then: Report;
  now: Report;
  /** Every rated item, in framework order. */
  items: ItemChange[];
  pillars: PillarChange[];
  respondents: RespondentChange;
  /** Success factors that apply on a side, in framework order. */
  factors: FactorChange[];
  /** Belemmeringen that are switched on on a side, in framework order. */
  barriers: BarrierChange[];
  ambitions: AmbitionOutcome[];
  /** Ids of actions that were done already in the file of the earlier measurement, where that is another file. */
  doneBefore: ReadonlySet<string>;
  /** The two were answered with different versions of the framework. */
  isOtherFramework: boolean;
  /** Answered elements that this framework does not have, by side. They count for nothing. */
  fellAway: { then: string[]; now: string[] };
}

/** Compares two measurements by the ids of the framework given (RULES, "Two measurements"). Pure. */
export function compareRounds(framework: Framework, then: Measurement, now: Measurement): Comparison {
  const [before, after] = [then, now].map((side) => makeReport(framework, inputOf(side))) as [Report, Report];
  return {
    then: before,
    now: after,
    items: ratedIds(framework).map((id) => changeOf(id, ratingOf(before.answers, id), ratingOf(after.answers, id))),
    pillars: comparePillars(framework, before, after),
    respondents: compareRespondents(then.respondents, now.respondents, then.dossier.id !== now.dossier.id),
    factors: framework.succesfactoren
      .map(({ id }) => ({
        id,
        then: before.answers.factors.get(id) ?? null,
        now: after.answers.factors.get(id) ?? null,
      }))
      .filter((factor) => factor.then !== 'nvt' || factor.now !== 'nvt'),
    barriers: compareBarriers(framework, before, after),
    ambitions: ratedIds(framework).flatMap((id) =>
      then.ambitions
        .filter((ambition) => ambition.id === id)
        .map((ambition) => outcomeOf(ambition, ratingOf(after.answers, id), now.measuredOn)),
    ),
    doneBefore: new Set(then.dossier === now.dossier ? [] : then.doneActions),
    isOtherFramework: then.framework !== now.framework,
    fellAway: { then: strangersIn(framework, then), now: strangersIn(framework, now) },
  };
}

function inputOf({ scans, consensus, measuredOn }: Measurement): ReportInput {
  return { scans, consensus, measuredOn, stage: '', roles: [] };
}

/** What happened to one item, from its rating then and now. "Weet niet" and unanswered are both unknown. */
export function changeOf(id: string, then: Rating, now: Rating): ItemChange {
  if (then.kind === 'level' && now.kind === 'level') {
    const difference = now.level - then.level;
    const kind = difference === 0 ? 'gelijk' : difference > 0 ? 'omhoog' : 'omlaag';
    return { id, then, now, kind, difference };
  }
  return { id, then, now, kind: kindWithoutLevels(then, now), difference: null };
}

function kindWithoutLevels(then: Rating, now: Rating): ChangeKind {
  if (then.kind === 'notApplicable') return now.kind === 'notApplicable' ? 'beide-nvt' : 'nieuw-van-toepassing';
  if (now.kind === 'notApplicable') return 'vervallen';
  if (now.kind === 'level') return 'nieuw-bekend';
  return then.kind === 'level' ? 'niet-meer-bekend' : 'beide-onbekend';
}

function comparePillars(framework: Framework, then: Report, now: Report): PillarChange[] {
  return then.pillars.flatMap((before) => {
    const after = now.pillars.find(({ id }) => id === before.id);
    if (!after) return [];
    const pairs = framework.randvoorwaarden
      .filter(({ pijler }) => pijler === before.id)
      .flatMap(({ id }) => {
        const [one, other] = [levelOf(then.answers, id), levelOf(now.answers, id)];
        return one === null || other === null ? [] : [{ one, other }];
      });
    return [
      {
        id: before.id,
        then: before,
        now: after,
        both: pairs.length,
        meanThen: meanOf(pairs.map(({ one }) => one)),
        meanNow: meanOf(pairs.map(({ other }) => other)),
      },
    ];
  });
}

function meanOf(levels: readonly number[]): number | null {
  return levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

function compareBarriers(framework: Framework, then: Report, now: Report): BarrierChange[] {
  const coverIn = (report: Report, id: string) => report.barriers.find((barrier) => barrier.id === id)?.cover ?? null;
  return framework.belemmeringen
    .map(({ id }) => ({ id, then: coverIn(then, id), now: coverIn(now, id) }))
    .filter((barrier) => barrier.then !== null || barrier.now !== null);
}

/** Elements that somebody answered, agreed on or aimed at and that the framework does not have, in the order of the alphabet. */
function strangersIn(framework: Framework, { scans, consensus, ambitions }: Measurement): string[] {
  const known = new Set([
    ...ratedIds(framework),
    ...[...framework.succesfactoren, ...framework.belemmeringen].map(({ id }) => id),
  ]);
  const given = scans.flatMap(({ answers }) => [
    ...[...answers.ratings].flatMap(([id, { kind }]) => (kind === 'unanswered' ? [] : [id])),
    ...answers.factors.keys(),
    ...answers.barriersOff,
  ]);
  const all = [...given, ...consensus.keys(), ...ambitions.map(({ id }) => id)];
  return [...new Set(all)].filter((id) => !known.has(id)).sort();
}

/** How many items each kind of change has. */
export function countChanges(items: readonly ItemChange[]): Record<ChangeKind, number> {
  const counts: Record<ChangeKind, number> = {
    omhoog: 0,
    omlaag: 0,
    gelijk: 0,
    'nieuw-bekend': 0,
    'niet-meer-bekend': 0,
    vervallen: 0,
    'nieuw-van-toepassing': 0,
    'beide-onbekend': 0,
    'beide-nvt': 0,
  };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

/** Items that apply both times and have a level both times, next to all that apply on a side. */
export function sharedBasis({ then, now, items }: Comparison): { both: number; applicable: number } {
  return {
    both: items.filter(({ difference }) => difference !== null).length,
    applicable: items.filter(({ id }) => isApplicable(then.answers, id) || isApplicable(now.answers, id)).length,
  };
}
