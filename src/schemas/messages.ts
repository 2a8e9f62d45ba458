import { z } from 'astro/zod';
import { findNearest } from './nearest.ts';

/*
 * Fields that tell the editor, in one line, what was expected, what stands there and what to write. Astro puts the file
 * and the name of the field before it.
 */

/** Gives "Expected …; found …. Write …" about the value that stands there. */
export function explain(expected: string, write: string): (issue: { input?: unknown }) => string {
  return ({ input }) => `Expected ${expected}; found ${describeValue(input)}. ${write}`;
}

/** Says in a few words what stands there, so that the editor finds it back. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value instanceof Date) return 'a date (put it between quotes to make it a text)';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `${value} (put it between quotes to make it a text)`;
  if (typeof value === 'object') return `fields (${Object.keys(value).join(', ')})`;
  const text = String(value);
  return text.length > 60 ? `"${text.slice(0, 57)}…" (${text.length} characters)` : `"${text}"`;
}

/** How many words a text has, the way an editor counts them. */
export const countWords = (text: string): number => text.trim().split(/\s+/u).length;

/** A text of at least `min` and at most `max` characters. */
export function text(expected: string, write: string, { min = 1, max = Infinity } = {}) {
  const error = explain(`${expected}${describeSize(min, max)}`, write);
  const longEnough = z.string({ error }).min(min, { error });
  return max === Infinity ? longEnough : longEnough.max(max, { error });
}

function describeSize(min: number, max: number): string {
  if (max < Infinity) return ` (${min} to ${max} characters)`;
  return min > 1 ? ` (at least ${min} characters)` : '';
}

/** A text that ends with a question mark. */
export function question(expected: string, write: string) {
  const error = explain(`${expected} that ends with "?"`, write);
  return z.string({ error }).endsWith('?', { error });
}

/** A whole number from `min` to `max`. */
export function wholeNumber(expected: string, write: string, { min, max = 999 }: { min: number; max?: number }) {
  const error = explain(`${expected}: a whole number from ${min}${max < 999 ? ` to ${max}` : ''}`, write);
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** One of a few fixed values. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, {
    error: (issue) => {
      const near = typeof issue.input === 'string' ? findNearest(issue.input, values) : undefined;
      return explain(
        `one of: ${values.join(', ')}`,
        near ? `Write "${near}", if that is what you mean.` : 'Choose one of these.',
      )(issue);
    },
  });
}

/** A list of so many entries. */
export function list<Item extends z.ZodType>(
  item: Item,
  expected: string,
  write: string,
  { min = 0, max = Infinity }: { min?: number; max?: number } = {},
) {
  const error = (issue: { input?: unknown }): string =>
    Array.isArray(issue.input)
      ? `Expected ${expected}; found ${issue.input.length}. ${write}`
      : explain(`${expected}, as a list with a dash before each`, write)(issue);
  const several = z.array(item, { error }).min(min, { error });
  return max === Infinity ? several : several.max(max, { error });
}

/** Ids of other content. Whether they exist is checked when all content is there (src/model/check.ts). */
export const ids = (expected: string, write: string, size: { min?: number; max?: number } = {}) =>
  list(
    text('an id', 'An id is the name of a file without .mdx, or the id of a publication in bronnen.json.'),
    expected,
    write,
    size,
  );

/** A group of fields in which every field that is not named here is a mistake. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => describeUnknown(key, known)).join(' ')
        : explain(`the fields ${known.join(', ')}`, 'Write each on a line of its own: name, colon, value.')(issue),
  });
}

function describeUnknown(key: string, known: readonly string[]): string {
  const near = findNearest(key, known);
  const advice = near
    ? `Write "${near}", if that is what you mean, or take it out.`
    : 'Take it out, or correct its name.';
  return `Expected only the fields ${known.join(', ')}; found "${key}". ${advice}`;
}
