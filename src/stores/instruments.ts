import { type Filled, isOwnRow, starterRows, type Value } from '../domain/instrument';
import type { Dossier } from '../dossier/dossier';
import type { FormChange } from '../dossier/history';
import { type FoundPart, highestOrder, readPart } from '../dossier/instrument';
import { partVersion } from '../dossier/instrument-shape';
import type { Patch, Path } from '../dossier/patch';
import { maxText } from '../dossier/scan';
import { environment } from './environment';
import { change } from './saving';
import { $session, type Session } from './session';

/*
 * What people fill in in an instrument, as the dossier has it (public/schema/dossier-1.json, "instrument"). Rows of a
 * table stand by id with a number for their order, so that two tabs can each add one, and a row that is removed comes
 * back whole. A part of another version is never written.
 */

const nothing: Filled = { fields: new Map(), tables: new Map() };

/** What the open dossier has of an instrument; `empty` also without a dossier. */
export function foundPart(session: Session, id: string): FoundPart {
  return session.state === 'open' ? readPart(session.dossier.instruments, id) : { kind: 'empty' };
}

/** What to show in the form of an instrument; nothing where there is nothing that this program can read. */
export function shownForm(session: Session, id: string): Filled {
  const found = foundPart(session, id);
  return found.kind === 'filled' ? found.filled : nothing;
}

/** Fills in a field; an empty value clears it. */
export function writeField(id: string, field: string, value: Value): void {
  const kept = toKeep(value);
  if (shownForm($session.get(), id).fields.get(field) === kept) return;
  edit(id, { kind: 'field', field }, [{ path: [...partPath(id), 'fields', field], value: kept }]);
}

/** Fills in fields with what the scan says, as one step. */
export function fillFields(id: string, texts: readonly { field: string; text: string }[]): void {
  if (texts.length === 0) return;
  edit(
    id,
    { kind: 'filled' },
    texts.map(({ field, text }) => ({ path: [...partPath(id), 'fields', field], value: toKeep(text) })),
  );
}

export interface CellPlace {
  table: string;
  row: string;
  column: string;
}

/**
 * Fills in a cell; an empty value clears it. `others` is what the page shows in the rest of the row: where another tab
 * removed the row meanwhile, it comes back whole.
 */
export function writeCell(id: string, { table, row, column }: CellPlace, value: Value, others: Cells = {}): void {
  const kept = toKeep(value);
  const rows = shownForm($session.get(), id).tables.get(table);
  const shown = rows?.find((found) => found.id === row);
  if (shown?.cells.get(column) === kept && (shown || kept === undefined)) return;
  const at = [...tablePath(id, table), row];
  const what: FormChange = { kind: 'cell', table, row, column };
  if (rows && !shown && isOwnRow(row)) {
    const cells = { ...others, ...(kept !== undefined && { [column]: kept }) };
    edit(id, what, [{ path: at, value: { order: nextOrder(id, table), cells } }]);
    return;
  }
  const cell: Patch = { path: [...at, 'cells', column], value: kept };
  if (!isOwnRow(row)) edit(id, what, [cell]);
  else edit(id, what, [cell], [], (dossier) => rowBefore(dossier, id, { table, row }, others));
}

/**
 * What has to be there before a cell of an own row is written: the rows a table begins with, or the row itself where
 * another tab removed it and this one has not heard of that yet.
 */
function rowBefore(
  { instruments }: Dossier,
  id: string,
  { table, row }: Pick<CellPlace, 'table' | 'row'>,
  others: Cells,
): Patch[] {
  const found = readPart(instruments, id);
  const rows = found.kind === 'filled' ? found.filled.tables.get(table) : undefined;
  if (!rows) return numbers(id, table, starterRows);
  if (rows.some((known) => known.id === row)) return [];
  const order = highestOrder(instruments, id, table) + 1;
  return [{ path: [...tablePath(id, table), row], value: { order, cells: { ...others } } }];
}

/** Values of a row by id of the column. */
export type Cells = Readonly<Record<string, Value>>;

/** Adds an empty row behind the others; gives its id. */
export function addRow(id: string, table: string): string {
  const row = environment().newId();
  const value = { order: nextOrder(id, table), cells: {} };
  edit(
    id,
    { kind: 'row', table, row, how: 'added' },
    [{ path: [...tablePath(id, table), row], value }],
    starters(id, table),
  );
  return row;
}

/** Removes a row with all that is in it. */
export function removeRow(id: string, table: string, row: string): void {
  edit(
    id,
    { kind: 'row', table, row, how: 'removed' },
    [{ path: [...tablePath(id, table), row], value: undefined }],
    starters(id, table),
  );
}

/** Moves a row up (-1) or down (1); at an end it stays where it is. */
export function moveRow(id: string, table: string, row: string, by: -1 | 1): void {
  const rows = rowsOf(id, table);
  const from = rows.indexOf(row);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rows.length) return;
  const order = rows.toSpliced(from, 1).toSpliced(to, 0, row);
  const patches = order.flatMap((moved, index) =>
    rows[index] === moved ? [] : [{ path: [...tablePath(id, table), moved, 'order'], value: index + 1 }],
  );
  edit(id, { kind: 'row', table, row, how: 'moved' }, patches, numbers(id, table, rows));
}

function rowsOf(id: string, table: string): string[] {
  const rows = shownForm($session.get(), id).tables.get(table);
  return rows?.map((row) => row.id) ?? [...starterRows];
}

/** A place behind all others. */
function nextOrder(id: string, table: string): number {
  const session = $session.get();
  const highest = session.state === 'open' ? highestOrder(session.dossier.instruments, id, table) : 0;
  return Math.max(highest, starters(id, table).length) + 1;
}

/** The rows that a table shows before anybody touches it become real with the first change. */
function starters(id: string, table: string): Patch[] {
  return shownForm($session.get(), id).tables.has(table) ? [] : numbers(id, table, starterRows);
}

/** Gives rows the numbers of their places. */
function numbers(id: string, table: string, rows: readonly string[]): Patch[] {
  return rows.map((row, index) => ({ path: [...tablePath(id, table), row, 'order'], value: index + 1 }));
}

const partPath = (id: string): Path => ['instruments', id];
const tablePath = (id: string, table: string): Path => [...partPath(id), 'tables', table, 'rows'];

function toKeep(value: Value): Value | undefined {
  if (value === true) return true;
  return value === '' ? undefined : value.slice(0, maxText);
}

function edit(
  id: string,
  what: FormChange,
  patches: readonly Patch[],
  first: readonly Patch[] = [],
  before: (dossier: Dossier) => readonly Patch[] = () => [],
): void {
  const touched: Patch[] = [
    { path: [...partPath(id), 'version'], value: partVersion },
    { path: [...partPath(id), 'updatedAt'], value: environment().now().toISOString() },
    ...first,
  ];
  // Another tab may run a newer program by now.
  change(
    { kind: 'form', id, change: what },
    patches,
    (dossier) => [...touched, ...before(dossier)],
    ({ instruments }) => ['filled', 'empty'].includes(readPart(instruments, id).kind),
  );
}
