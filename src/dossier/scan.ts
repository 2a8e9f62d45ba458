import * as v from 'valibot';
import { type Answers, type Level, levels, type Presence, type Rating } from '../domain/answers';
import { dictionary, isObject, object } from './shape';

/** Longest text a field may hold, in characters (FORMATS, "Limits"). */
export const maxText = 4000;

/**
 * Any text. Values that are framework terms are texts too: an unknown one is kept and counts for nothing. Characters
 * are counted as the published JSON Schema does: an emoji is one.
 */
export const text = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.length <= maxText) return;
    const length = [...dataset.value].length;
    if (length > maxText) addIssue({ received: String(length) });
  }),
);
/** A whole number 0 to 4; anything else is refused, with its path. */
export const level = v.picklist(levels);

export const chain = object({
  name: v.optional(text),
  region: v.optional(text),
  stage: v.optional(text),
  goal: v.optional(text),
});

const answer = object({
  level: v.optional(level),
  note: v.optional(text),
  evidence: v.optional(text),
  reason: v.optional(text),
});

const factor = object({ present: v.optional(text), note: v.optional(text) });

const isShort = (value: unknown) => value === undefined || (typeof value === 'string' && value.length <= maxText);

/** What needs no closer look. A round of five hundred scans has forty thousand of these; the shapes tell what is wrong. */
const isPlain = (value: unknown) =>
  isObject(value) &&
  isShort(value['note']) &&
  isShort(value['evidence']) &&
  isShort(value['reason']) &&
  isShort(value['present']) &&
  (value['level'] === undefined || levels.includes(value['level'] as Level));

/** Shape of version 1 of a scan. Unknown fields pass: they are kept, never read. */
export const scanShape = object({
  format: v.literal('ketenspiegel/scan'),
  version: v.literal(1),
  framework: text,
  id: v.optional(text),
  createdAt: v.optional(text),
  updatedAt: v.optional(text),
  measuredOn: v.optional(text),
  chain: v.optional(chain),
  respondent: v.optional(object({ role: v.optional(text), organisation: v.optional(text), layer: v.optional(text) })),
  depth: v.optional(text),
  answers: dictionary((value) => (isPlain(value) ? null : answer)),
  factors: v.optional(dictionary((value) => (isPlain(value) ? null : factor))),
  barriers: v.optional(dictionary(() => null)),
});

/** Unknown fields that a file brought along: kept on saving, never read. */
type Kept = Record<string, unknown>;

export interface Chain extends Kept {
  name: string;
  region: string;
  stage: string;
  goal: string;
}

export interface Answer extends Kept {
  level?: Level;
  unknown?: unknown;
  notApplicable?: unknown;
  note?: string;
  evidence?: string;
  reason?: string;
  discuss?: unknown;
}

export interface FactorAnswer extends Kept {
  present?: string;
  note?: string;
}

/** One respondent's answers in one measurement, with every default filled in. */
export interface Scan extends Kept {
  format: 'ketenspiegel/scan';
  version: 1;
  framework: string;
  id: string;
  createdAt: string;
  updatedAt: string;
  measuredOn: string;
  chain: Chain;
  respondent: { role: string; organisation: string; layer: string } & Kept;
  depth: string;
  answers: Record<string, Answer>;
  factors: Record<string, FactorAnswer>;
  barriers: Record<string, unknown>;
  barriersReviewed: unknown;
}

export const stages = ['verkennen', 'opbouwen', 'draaiend'] as const;
export const depths = ['kort', 'volledig'] as const;
export const presences = ['ja', 'deels', 'nee', 'weet-niet', 'nvt'] as const satisfies readonly Presence[];

export const emptyChain: Chain = { name: '', region: '', stage: '', goal: '' };
export const emptyRespondent = { role: '', organisation: '', layer: '' };

/** The rating an answer stands for: notApplicable goes before level, level before unknown (FORMATS). */
export function readRating(given: Answer | undefined): Rating {
  if (given?.notApplicable === true) return { kind: 'notApplicable' };
  if (given?.level !== undefined) return { kind: 'level', level: given.level };
  return given?.unknown === true ? { kind: 'unknown' } : { kind: 'unanswered' };
}

/** The known values of a list; null for anything else, which then counts for nothing. */
export function readPresence(given: FactorAnswer | undefined): Presence | null {
  return presences.find((presence) => presence === given?.present) ?? null;
}

const seen = new WeakMap<Scan, Answers>();

/**
 * A scan as the rules see it: only `true` counts for a flag, only `false` switches a belemmering off. Scans are never
 * changed in place, so each is read once: a group asks for hundreds of them again and again.
 */
export function readAnswers(scan: Scan): Answers {
  const known = seen.get(scan);
  if (known) return known;
  const ratings = new Map<string, Rating>();
  for (const id of Object.keys(scan.answers)) ratings.set(id, readRating(scan.answers[id]));
  const factors = new Map<string, Presence>();
  for (const id of Object.keys(scan.factors)) {
    const presence = readPresence(scan.factors[id]);
    if (presence) factors.set(id, presence);
  }
  const barriersOff = new Set(Object.keys(scan.barriers).filter((id) => scan.barriers[id] === false));
  const answers = { ratings, factors, barriersOff, barriersReviewed: scan.barriersReviewed === true };
  seen.set(scan, answers);
  return answers;
}
