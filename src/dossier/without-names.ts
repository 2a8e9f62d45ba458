import { levels } from '../domain/answers';
import { type FrameworkIds, ratedIds } from '../domain/framework';
import { layers, roles } from '../domain/roles';
import { type Round, scansOnce } from './dossier';
import { type Answer, depths, type FactorAnswer, readPresence, readRating, type Scan } from './scan';

/** A role, or a role with a layer, stays only where so many scans share it. */
export const fewestSharing = 5;

/** What the machine adds: new ids, and an order that says nothing. */
export interface Chance {
  newId: () => string;
  shuffle: <T>(list: readonly T[]) => T[];
}

interface NamelessAnswer {
  level?: number;
  unknown?: true;
  notApplicable?: true;
}

/** All that stays of a scan. A field that is not here does not leave. */
export interface NamelessScan {
  format: 'ketenspiegel/scan';
  version: 1;
  framework: string;
  id: string;
  /** The year only. */
  measuredOn?: string;
  respondent?: { role: string; layer?: string };
  depth?: string;
  answers: Record<string, NamelessAnswer>;
  factors: Record<string, { present: string }>;
  barriers: Record<string, false>;
  barriersReviewed: boolean;
}

/** All that stays of a dossier: one round of scans, as a file that opens again. */
export interface NamelessDossier {
  format: 'ketenspiegel/dossier';
  version: 1;
  framework: string;
  id: string;
  rounds: [{ id: string; scans: NamelessScan[] }];
}

/**
 * The scans of a round without names, built up from nothing: a list of what stays, so that a field nobody thought of does
 * not leave. Only ids of the given framework and values that the format knows come along, and no text that anybody wrote.
 * What one knows of a chain may still tell who gave which answers; the page says so.
 */
export function withoutNames(
  round: Round,
  framework: FrameworkIds & { version: string },
  { newId, shuffle }: Chance,
): NamelessDossier {
  const scans = scansOnce(round);
  const shown = sharedRespondents(scans);
  const stays = shuffle(scans.map((scan, index) => ({ scan, respondent: shown[index] ?? null })));
  return {
    format: 'ketenspiegel/dossier',
    version: 1,
    framework: framework.version,
    id: newId(),
    rounds: [
      { id: newId(), scans: stays.map(({ scan, respondent }) => namelessScan(scan, respondent, framework, newId())) },
    ],
  };
}

type Shared = { role: string; layer?: string } | null;

function namelessScan(
  scan: Scan,
  respondent: Shared,
  framework: FrameworkIds & { version: string },
  id: string,
): NamelessScan {
  const year = yearOf(scan.measuredOn);
  const depth = known(depths, scan.depth);
  return {
    format: 'ketenspiegel/scan',
    version: 1,
    framework: framework.version,
    id,
    ...(year && { measuredOn: year }),
    ...(respondent && { respondent }),
    ...(depth && { depth }),
    answers: keep(ratedIds(framework), scan.answers, namelessAnswer),
    factors: keep(idsOf(framework.succesfactoren), scan.factors, namelessFactor),
    barriers: keep(idsOf(framework.belemmeringen), scan.barriers, (value) => (value === false ? false : null)),
    barriersReviewed: scan.barriersReviewed === true,
  };
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** The entries of known ids, in the order of the framework: the order of a file could tell something. */
function keep<Value, Kept>(
  ids: readonly string[],
  given: Readonly<Record<string, Value>>,
  read: (value: Value) => Kept | null,
): Record<string, Kept> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = Object.hasOwn(given, id) ? given[id] : undefined;
      const kept = value === undefined ? null : read(value);
      return kept === null ? [] : [[id, kept] as const];
    }),
  );
}

function namelessAnswer(given: Answer): NamelessAnswer | null {
  const rating = readRating(given);
  switch (rating.kind) {
    case 'level': {
      const level = known(levels, rating.level);
      return level === null ? null : { level };
    }
    case 'unknown':
      return { unknown: true };
    case 'notApplicable':
      return { notApplicable: true };
    case 'unanswered':
      return null;
  }
}

function namelessFactor(given: FactorAnswer): { present: string } | null {
  const present = readPresence(given);
  return present && { present };
}

function known<T>(list: readonly T[], value: unknown): T | null {
  return list.find((candidate) => candidate === value) ?? null;
}

/** The year of a day such as 2026-11-20, in this century; null for any other text. */
function yearOf(day: string): string | null {
  return /^(20\d{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.exec(day)?.[1] ?? null;
}

/**
 * What stays of who answered, in the order given: a role with its layer where five scans or more share both; of the other
 * scans the role alone where five of those or more share it; of the rest nothing.
 */
function sharedRespondents(scans: readonly Scan[]): Shared[] {
  const given = scans.map(({ respondent }) => ({
    role: known<string>(roles, respondent.role),
    layer: known<string>(layers, respondent.layer),
  }));
  const pairs = given.map(({ role, layer }) => (role && layer ? `${role} ${layer}` : null));
  const hasPair = sharedBy(pairs);
  const alone = given.map(({ role }, index) => (hasPair[index] ? null : role));
  const hasRole = sharedBy(alone);
  return given.map(({ role, layer }, index) => {
    if (role && layer && hasPair[index]) return { role, layer };
    return role && hasRole[index] ? { role } : null;
  });
}

/** For each value whether five or more of the list are the same; null is never shared. */
function sharedBy(values: readonly (string | null)[]): boolean[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.map((value) => value !== null && (counts.get(value) ?? 0) >= fewestSharing);
}

/** What a file without names holds, counted in the file itself, to say it in words. */
export interface NamelessSummary {
  scans: number;
  answers: number;
  factors: number;
  barriers: number;
  years: string[];
  /** Roles that stayed, with their layer where that stayed too. */
  respondents: { role: string; layer: string; scans: number }[];
}

export function summarise({ rounds: [{ scans }] }: NamelessDossier): NamelessSummary {
  const amount = (part: 'answers' | 'factors' | 'barriers') =>
    scans.reduce((sum, scan) => sum + Object.keys(scan[part]).length, 0);
  const respondents = new Map<string, { role: string; layer: string; scans: number }>();
  for (const { respondent } of scans) {
    if (!respondent) continue;
    const { role, layer = '' } = respondent;
    const key = `${role} ${layer}`;
    respondents.set(key, { role, layer, scans: (respondents.get(key)?.scans ?? 0) + 1 });
  }
  return {
    scans: scans.length,
    answers: amount('answers'),
    factors: amount('factors'),
    barriers: amount('barriers'),
    years: [...new Set(scans.flatMap(({ measuredOn }) => measuredOn ?? []))].sort(),
    respondents: [...respondents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found),
  };
}
