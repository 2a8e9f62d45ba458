import type { Filled, FilledRow, Value } from '../domain/instrument';
import { partVersion } from './instrument-shape';
import { isObject } from './shape';

/** What a dossier has of one instrument. */
export type FoundPart =
  | { kind: 'filled'; filled: Filled }
  /** Nobody filled it in. */
  | { kind: 'empty' }
  /** Made by a newer program: it is kept, and this program does not change it. */
  | { kind: 'newer' }
  /** It is kept, but what it is cannot be told. */
  | { kind: 'unreadable' };

/** Reads one instrument of a checked dossier. */
export function readPart(instruments: Readonly<Record<string, unknown>>, id: string): FoundPart {
  const found = own(instruments, id);
  if (found === undefined) return { kind: 'empty' };
  const version = isObject(found) ? found['version'] : undefined;
  if (typeof version === 'number' && version > partVersion) return { kind: 'newer' };
  if (!isObject(found) || version !== partVersion) return { kind: 'unreadable' };
  const tables = Object.entries(asObject(found['tables'])).map(
    ([table, inner]) => [table, rowsOf(asObject(asObject(inner)['rows']))] as const,
  );
  return { kind: 'filled', filled: { fields: valuesOf(found['fields']), tables: new Map(tables) } };
}

/** Rows by their `order`; those without one come last, and on a tie the id decides, so that every tab sees the same. */
function rowsOf(rows: Readonly<Record<string, unknown>>): FilledRow[] {
  return Object.entries(rows)
    .map(([id, row]) => ({ id, order: orderOf(row), cells: valuesOf(asObject(row)['cells']) }))
    .sort((a, b) => (a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order - b.order))
    .map(({ id, cells }) => ({ id, cells }));
}

/** The highest number that a row of a table has for its place; 0 where none has one. */
export function highestOrder(instruments: Readonly<Record<string, unknown>>, id: string, table: string): number {
  const tables = asObject(asObject(own(instruments, id))['tables']);
  const rows = Object.values(asObject(asObject(own(tables, table))['rows']));
  // A file may hold more rows than a call takes arguments.
  return rows
    .map(orderOf)
    .filter(Number.isFinite)
    .reduce((most, order) => Math.max(most, order), 0);
}

function orderOf(row: unknown): number {
  const order = asObject(row)['order'];
  return typeof order === 'number' ? order : Infinity;
}

/** Only texts and `true` count; anything else is kept and counts for nothing. */
function valuesOf(values: unknown): Map<string, Value> {
  const isValue = (entry: [string, unknown]): entry is [string, Value] =>
    entry[1] === true || (typeof entry[1] === 'string' && entry[1] !== '');
  return new Map(Object.entries(asObject(values)).filter(isValue));
}

const asObject = (given: unknown): Record<string, unknown> => (isObject(given) ? given : {});
const own = (given: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(given, key) ? given[key] : undefined;
