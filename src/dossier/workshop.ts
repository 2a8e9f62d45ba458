import * as v from 'valibot';
import {
  type Measurement,
  minutesRange,
  scoreWays,
  type Workshop,
  workshopLimits,
  type WorkshopPart,
} from '../domain/workshop';
import { moments, unpackScores } from '../domain/workshop-scores';
import { decodeCode, encodeCode } from './code';
import { withIds } from './list-ids';
import { isTooDeep } from './load-value';
import { withoutMadeWith } from './made-with';
import { text } from './scan';
import { dictionary, isObject, object } from './shape';

/*
 * A workshop: what a trainer prepared, and what the room scored. A file of its own, `*.ketenworkshop.json`
 * (public/schema/workshop-1.json), and, without codes and notes, an element of `workshops` in a dossier. While a measurement
 * is open it holds the codes that came in; when it is closed only the counts are left, so that nobody can read one person.
 */

/** Largest workshop file taken, in bytes: one with a full note at each of the most parts fits, whatever its signs. */
export const maxWorkshopBytes = 2 * 1024 * 1024;
const maxId = 80;
/** Its day and its hour as they are kept; what a field gives while somebody types may be something else. */
export const whenPatterns = { on: /^(?:\d{4}-\d{2}-\d{2})?$/u, start: /^(?:\d{1,2}:\d{2})?$/u } as const;

const oneThat = <T>(isGood: (value: unknown) => boolean) => v.custom<T>(isGood);
const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isCount = (value: unknown): boolean => isWhole(value, 0, 10_000);
const textLike = (pattern: RegExp) => oneThat<string>((value) => typeof value === 'string' && pattern.test(value));

const count = oneThat<number>(isCount);
const nothing = oneThat<never>(() => false);
const countsShape = object({
  levels: oneThat<number[]>((value) => Array.isArray(value) && value.length === 5 && value.every(isCount)),
  unknown: count,
  notApplicable: count,
  skipped: count,
});
const allCounts = dictionary((_value, key) => (/^[a-z0-9-]{1,80}$/u.test(key) ? countsShape : nothing));
const part = object({
  id: textLike(/^.{1,80}$/su),
  werkvorm: v.optional(text),
  minutes: oneThat<number>((value) => isWhole(value, minutesRange.least, minutesRange.most)),
  note: v.optional(text),
});
const code = oneThat<string>((value) => typeof value === 'string' && isScoreCode(value));
const open = object({
  state: v.literal('open'),
  way: v.picklist(scoreWays),
  codes: v.optional(v.array(code)),
  counts: v.optional(allCounts),
});
const closed = object({
  state: v.literal('closed'),
  way: v.picklist(scoreWays),
  people: count,
  counts: allCounts,
  closedAt: v.optional(text),
});
const scoresShape = dictionary((value, moment) => {
  if (!moments.some((known) => known === moment)) return null;
  return isObject(value) && value['state'] === 'closed' ? closed : open;
});

const shape = object({
  format: v.literal('ketenspiegel/workshop'),
  version: v.literal(1),
  framework: text,
  id: v.optional(text),
  createdAt: v.optional(text),
  updatedAt: v.optional(text),
  name: v.optional(text),
  on: v.optional(textLike(whenPatterns.on)),
  start: v.optional(textLike(whenPatterns.start)),
  audience: v.optional(text),
  length: v.optional(count),
  casus: v.optional(text),
  parts: v.optional(v.array(part)),
  scores: v.optional(scoresShape),
});

/** Whether a text is a code of this workshop form, as the program writes it. */
export function isScoreCode(text: string): boolean {
  const decoded = decodeCode(text, 'workshop');
  return (
    decoded.kind === 'ok' && unpackScores(decoded.value) !== null && encodeCode(decoded.value, 'workshop') === text
  );
}

/** Why a workshop was not opened. `no-access`: the browser could not read the file: moved, removed, or no permission. */
export type WorkshopError =
  | { code: 'too-large' | 'empty' | 'damaged' | 'not-ours' | 'other-file' | 'no-version' | 'no-access' }
  | { code: 'newer-version'; version: number }
  | { code: 'refused'; path: string };
export type LoadedWorkshop = { kind: 'ok'; workshop: Workshop } | { kind: 'error'; error: WorkshopError };

const failed = (error: WorkshopError): LoadedWorkshop => ({ kind: 'error', error });

/** Loads the text of a workshop file. `newId` is for a file without one. Never throws. */
export function loadWorkshop(given: string, bytes: number, newId: string): LoadedWorkshop {
  if (bytes > maxWorkshopBytes) return failed({ code: 'too-large' });
  const clean = given.replace(/^\uFEFF/u, '');
  if (clean.trim() === '') return failed({ code: 'empty' });
  try {
    return loadWorkshopValue(withoutMadeWith(JSON.parse(clean)), newId);
  } catch {
    return failed({ code: /^\s*[{[]/u.test(clean) ? 'damaged' : 'not-ours' });
  }
}

/** Loads a parsed value, from a file or from storage: version, validate, defaults. Never throws. */
export function loadWorkshopValue(value: unknown, newId: string): LoadedWorkshop {
  if (!isObject(value) || isTooDeep(value)) return failed({ code: 'not-ours' });
  const { format, version } = value;
  if (format !== 'ketenspiegel/workshop') {
    const isOurs = typeof format === 'string' && format.startsWith('ketenspiegel/');
    return failed({ code: isOurs ? 'other-file' : 'not-ours' });
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failed({ code: 'no-version' });
  if (version > 1) return failed({ code: 'newer-version', version });
  const checked = v.safeParse(shape, value, { abortEarly: true });
  if (!checked.success) return failed({ code: 'refused', path: v.getDotPath(checked.issues[0]) ?? '' });
  const tooLong = listTooLong(value);
  if (tooLong) return failed({ code: 'refused', path: tooLong });
  return { kind: 'ok', workshop: withDefaults(value, newId) };
}

/** Where a checked file has more codes or parts than a workshop takes; empty where it has not. */
function listTooLong({ parts, scores = {} }: Partial<Workshop>): string {
  if ((parts?.length ?? 0) > workshopLimits.parts) return 'parts';
  const found = moments.find((moment) => {
    const measured = scores[moment];
    return measured?.state === 'open' && (measured.codes?.length ?? 0) > workshopLimits.codes;
  });
  return found ? `scores.${found}.codes` : '';
}

/** Fills in what may be left out; everything else that the file brought along stays. */
function withDefaults(raw: Record<string, unknown>, newId: string): Workshop {
  const given = raw as Partial<Workshop>;
  const scores = given.scores ?? {};
  const measured = moments.flatMap((moment) => {
    const found = scores[moment] as Partial<Measurement> | undefined;
    if (!found) return [];
    const defaults = found.state === 'open' ? { codes: [], counts: {} } : { closedAt: '' };
    return [[moment, { ...defaults, ...found }] as const];
  });
  return {
    ...{ createdAt: '', updatedAt: '', name: '', on: '', start: '', audience: '', length: 0, casus: '' },
    ...given,
    id: given.id || newId,
    parts: uniqueIds(
      (given.parts ?? []).map((one) => ({ ...one, werkvorm: one.werkvorm ?? '', note: one.note ?? '' })),
    ),
    scores: { ...scores, ...Object.fromEntries(measured) },
  } as Workshop;
}

/** Two parts with one id in a file are two parts. */
function uniqueIds(parts: WorkshopPart[]): WorkshopPart[] {
  const taken = new Set<string>();
  return parts.map((one) => {
    let id = one.id;
    for (let number = 2; taken.has(id); number += 1) id = `${one.id.slice(0, maxId - 3)}-${number}`;
    taken.add(id);
    return { ...one, id };
  });
}

/** What a dossier keeps of a workshop: programme and closed measurements, without codes and without the trainer's notes. */
export function workshopForDossier({ id, name, on, audience, parts, scores }: Workshop): Record<string, unknown> & {
  id: string;
} {
  const closed = moments.flatMap((moment) => {
    const found = scores[moment];
    if (found?.state !== 'closed') return [];
    // Only what is told here: a file made by hand may have codes beside the counts.
    const { state, way, people, counts, closedAt } = found;
    return [[moment, { state, way, people, counts, closedAt }] as const];
  });
  return {
    version: 1,
    ...{ id, name, on, audience },
    parts: parts.map(({ werkvorm, minutes }) => ({ werkvorm, minutes })),
    scores: Object.fromEntries(closed),
  };
}

/** A workshop in a dossier; null where this program can't read it: it stays as it is. */
export interface JoinedWorkshop {
  id: string;
  workshop: Workshop | null;
}

/** The workshops of a dossier, in the order of the file. */
export function readJoinedWorkshops({
  workshops,
}: {
  workshops: readonly Record<string, unknown>[];
}): JoinedWorkshop[] {
  return withIds(workshops).map((one) => {
    const loaded = loadWorkshopValue({ framework: '', ...partIds(one), format: 'ketenspiegel/workshop' }, one.id);
    return { id: one.id, workshop: loaded.kind === 'ok' ? loaded.workshop : null };
  });
}

/** Parts in a dossier have no ids: nobody changes them there. */
function partIds(one: Record<string, unknown>): Record<string, unknown> {
  const { parts } = one;
  if (!Array.isArray(parts)) return one;
  return {
    ...one,
    parts: parts.map((part: unknown, index) => (isObject(part) ? { id: `deel-${index}`, ...part } : part)),
  };
}
