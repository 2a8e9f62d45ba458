import type { Cijfer } from '../../schemas/cijfer';

/** Width of every chart in its own units. It is scaled to its place, so 14 of 280 is readable from phone to desk. */
export const chartWidth = 280;

/** About as wide as a bold text is drawn, in units of the chart; rather too wide than too narrow: fonts differ. */
export const textWidth = (text: string): number => Math.ceil(text.length * 10);

/** The n that all figures share, or null. */
export function commonN(figures: readonly Cijfer[]): Cijfer | null {
  const [first] = figures;
  return first?.n !== undefined && figures.every(({ n }) => n === first.n) ? first : null;
}

/** The end of the axis. `isWhole` where it is the whole that the bars are a part of: 100 percent, or the shared n. */
export function barScale(figures: readonly Cijfer[]): { max: number; isWhole: boolean } {
  if (figures.every(({ eenheid }) => eenheid === 'procent')) return { max: 100, isWhole: true };
  const shared = commonN(figures)?.n;
  if (shared !== undefined) return { max: shared, isWhole: true };
  return { max: Math.max(1, ...figures.map(({ waarde }) => Number(waarde))), isWhole: false };
}

/** A time as whole months, counted from year 0. */
export interface Span {
  start: number;
  months: number;
  /** Whether the source names the months; a year or a season is drawn as such. */
  isExact: boolean;
}

const monthNumber = (moment: string): number => Number(moment.slice(0, 4)) * 12 + Number(moment.slice(5, 7)) - 1;

/** A year is twelve months, autumn September to November, "2023-04/2023-11" eight months. */
export function spanOf(value: string): Span {
  const [from = '', to = from] = value.split('/');
  if (/^\d{4}$/u.test(from)) return { start: Number(from) * 12, months: 12, isExact: false };
  if (from.endsWith('najaar')) return { start: Number(from.slice(0, 4)) * 12 + 8, months: 3, isExact: false };
  const start = monthNumber(from);
  return { start, months: monthNumber(to) - start + 1, isExact: true };
}

/** The whole years that hold all spans. */
export function yearsOf(spans: readonly Span[]): number[] {
  const first = Math.floor(Math.min(...spans.map(({ start }) => start)) / 12);
  const last = Math.floor(Math.max(...spans.map(({ start, months }) => start + months - 1)) / 12);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Where the name of a block stands: from the block to the right where there is room, else to the left of its end, and from
 * the edge where it fits on neither side.
 */
export function placeName(name: string, x: number, width: number): { x: number; anchor: 'start' | 'end' } {
  const length = name.length * 7.4;
  const end = Math.min(chartWidth, x + width);
  if (x + length <= chartWidth) return { x, anchor: 'start' };
  return end >= length ? { x: end, anchor: 'end' } : { x: 0, anchor: 'start' };
}

/** Rounds to tenths of a unit: more is invisible and makes the page longer. */
export const round = (value: number): number => Math.round(value * 10) / 10;
