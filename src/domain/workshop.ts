import type { Moment } from './workshop-scores';
import type { ScoreCounts } from './workshop-counts';

/** A workshop, and the programme of it: its parts, their minutes and the clock. Pure. */

/** How answers come in: codes from phones and paper, or raised hands. */
export const scoreWays = ['codes', 'handen'] as const;
export type ScoreWay = (typeof scoreWays)[number];

/** A measurement in a workshop. Which is not begun is not there. */
export type Measurement =
  /** Of raised hands the counts come in item by item. */
  | { state: 'open'; way: ScoreWay; codes: string[]; counts: Record<string, ScoreCounts> }
  /** Shown to the room: how many people, and by id of the aandachtspunt how often each answer was given. */
  | { state: 'closed'; way: ScoreWay; people: number; counts: Record<string, ScoreCounts>; closedAt: string };

/** What a trainer prepared, and what the room scored: what a file holds (`dossier/workshop`). */
export interface Workshop {
  format: 'ketenspiegel/workshop';
  version: 1;
  framework: string;
  id: string;
  createdAt: string;
  updatedAt: string;
  name: string;
  /** Its day, `2026-11-23`, and when it begins, `9:30`; empty when not known. */
  on: string;
  start: string;
  /** What was chosen to begin with; empty for a programme of one's own. */
  audience: string;
  length: number;
  /** Id of the case that the room works on. */
  casus: string;
  parts: WorkshopPart[];
  scores: Partial<Record<Moment, Measurement>>;
  [kept: string]: unknown;
}

/** Most codes a measurement takes, most parts a programme has, and most signs of a text. */
export const workshopLimits = { codes: 200, parts: 60, text: 4000 } as const;

/** What undoing goes back to: a programme as it was. */
export interface EarlierProgramme {
  /** What was done to it: the kind of change. */
  by: string;
  /** Ids of the part and of the werkvorm that it was about; empty when it was about all. */
  part: string;
  about: string;
  audience: string;
  length: number;
  parts: WorkshopPart[];
}

/** A part of a programme. */
export interface WorkshopPart {
  id: string;
  /** Id of the werkvorm; empty for a break. */
  werkvorm: string;
  /** Whole minutes, 1 to 240. */
  minutes: number;
  /** What the trainer wrote down about it. */
  note: string;
}

export const minutesRange = { least: 1, most: 240 } as const;

/** A whole number of minutes that a part can have. */
export const clampMinutes = (given: number): number =>
  Math.min(minutesRange.most, Math.max(minutesRange.least, Math.round(given) || minutesRange.least));

/** All minutes of a programme. */
export const totalMinutes = (parts: readonly Pick<WorkshopPart, 'minutes'>[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** From when to when a part lasts, in minutes since midnight; after midnight it goes on counting. */
export interface Span {
  from: number;
  to: number;
}

/** The clock of each part, from the minute the workshop begins. */
export function spansOf(parts: readonly Pick<WorkshopPart, 'minutes'>[], start: number): Span[] {
  let from = start;
  return parts.map(({ minutes }) => {
    const span = { from, to: from + minutes };
    from = span.to;
    return span;
  });
}

/** "9:05" as minutes since midnight; null for another text. */
export function readClock(text: string): number | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/u.exec(text.trim()) ?? [];
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : null;
}

/** Minutes since midnight as "9:05"; past midnight it begins at 0:00 again. */
export function clockText(minutes: number): string {
  const day = ((Math.floor(minutes) % 1440) + 1440) % 1440;
  return `${Math.floor(day / 60)}:${String(day % 60).padStart(2, '0')}`;
}

/**
 * The minutes of the steps of a werkvorm when the part as a whole has so many: in the same proportion, whole, adding up,
 * and each at least 1 where there are enough. What is left over goes where most was cut off.
 */
export function spreadMinutes(steps: readonly number[], total: number): number[] {
  const whole = steps.reduce((sum, minutes) => sum + minutes, 0);
  if (whole === total || whole === 0) return [...steps];
  if (total < steps.length) return steps.map((_, index) => (index < total ? 1 : 0));
  // Each step keeps one minute; the others are shared out.
  const shares = steps.map((minutes) => (minutes / whole) * total);
  const given = shares.map((share) => Math.max(1, Math.floor(share)));
  const used = () => given.reduce((sum, minutes) => sum + minutes, 0);
  const rest = (index: number) => (shares[index] ?? 0) - (given[index] ?? 0);
  while (used() !== total) {
    const isShort = used() < total;
    const places = given.map((_, index) => index).filter((index) => isShort || (given[index] ?? 0) > 1);
    const [best = 0] = places.toSorted((a, b) => (isShort ? rest(b) - rest(a) : rest(a) - rest(b)));
    given[best] = (given[best] ?? 0) + (isShort ? 1 : -1);
  }
  return given;
}

/** The parts with one of them at another place; `to` counts from 0 and is kept within the list. */
export function moveWithin<T extends { id: string }>(parts: readonly T[], id: string, to: number): T[] {
  const found = parts.find((part) => part.id === id);
  if (!found) return [...parts];
  const others = parts.filter((part) => part !== found);
  const place = Math.min(others.length, Math.max(0, to));
  return [...others.slice(0, place), found, ...others.slice(place)];
}
