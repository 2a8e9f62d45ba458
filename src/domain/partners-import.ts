import { nameKey, type Partner } from './partners';
import { type ListColumns, partnerCells, partnerColumns, type PartnerColumn, readCell } from './partners-table';

/** What of a partner a row fills in. */
export type PartnerFields = Partial<Omit<Partner, 'id'>>;

/** A value of a row that is left out: it is not understood, or longer than a file may hold. */
export interface ImportRemark {
  column: PartnerColumn;
  why: 'unknown' | 'too-long';
  found: string;
}

/** Characters in a text (FORMATS, "Limits"). */
const maxText = 4000;

export type ImportOutcome =
  /** Not on the list yet. `id` is the one of the row, or empty. */
  | { kind: 'new'; id: string; fields: PartnerFields }
  /** On the list: what would change, as the cells of a table show it. */
  | {
      kind: 'changed';
      id: string;
      fields: PartnerFields;
      changes: { column: PartnerColumn; before: string; after: string }[];
    }
  | { kind: 'same'; id: string }
  /** `no-name`: neither a name nor an id; `twice`: an earlier row is about the same partner; `ambiguous`: more partners have this name. */
  | { kind: 'refused'; why: 'no-name' | 'twice' | 'ambiguous' };

export interface ImportRow {
  /** Place in the table, from 0. */
  place: number;
  /** Name of the partner: that of the row, else that of the list; may be empty. */
  name: string;
  outcome: ImportOutcome;
  remarks: ImportRemark[];
}

/** `no-columns`: no row with names of columns, of which `naam` is one. `no-rows`: nothing below it. */
export type ImportPlan = { kind: 'ok'; rows: ImportRow[] } | { kind: 'error'; code: 'no-columns' | 'no-rows' };

/** Other words people put above a column. */
const otherHeads: Readonly<Partial<Record<PartnerColumn, readonly string[]>>> = {
  naam: ['name', 'organisatie', 'partner', 'naam van de organisatie'],
  soort: ['kind', 'rol', 'soort partner', 'soort organisatie'],
  lagen: ['laag', 'layers'],
  bijdrage: ['contribution', 'wat brengt deze partner'],
  draagt: ['carries', 'randvoorwaarden'],
};

/** Rows above the names of the columns in which people put a title. */
const titleRows = 10;

/**
 * What a table would do to a list of partners, row by row; nothing happens yet. A row is about the partner with its id, or
 * else with its name. An empty cell and a column that is not there change nothing; a value that is not understood is left out
 * and named.
 */
export function planImport(
  rows: readonly (readonly string[])[],
  partners: readonly Partner[],
  values: ListColumns,
): ImportPlan {
  const heads = rows.slice(0, titleRows).map(readHeads);
  const at = heads.findIndex((columns) => columns.has('naam'));
  const columns = heads[at];
  if (!columns) return { kind: 'error', code: 'no-columns' };
  const taken = new Set<string>();
  const planned = rows.slice(at + 1).flatMap((row, index): ImportRow[] => {
    const cellOf = (column: PartnerColumn) => clean(row[columns.get(column) ?? -1] ?? '');
    if (partnerColumns.every((column) => cellOf(column) === '')) return [];
    return [{ place: index, ...planRow(cellOf, partners, values, taken) }];
  });
  return planned.length > 0 ? { kind: 'ok', rows: planned } : { kind: 'error', code: 'no-rows' };
}

function readHeads(row: readonly string[]): Map<PartnerColumn, number> {
  const found = new Map<PartnerColumn, number>();
  for (const [index, text] of row.entries()) {
    const head = nameKey(text).replace(/[:*]$/u, '');
    const column = partnerColumns.find((known) => known === head || otherHeads[known]?.includes(head));
    if (column && !found.has(column)) found.set(column, index);
  }
  return found;
}

/** White space around a text and the kind of line ends say nothing. */
const clean = (cell: string): string => cell.replaceAll('\r\n', '\n').trim();

type CellOf = (column: PartnerColumn) => string;

function planRow(
  cellOf: CellOf,
  partners: readonly Partner[],
  values: ListColumns,
  taken: Set<string>,
): Omit<ImportRow, 'place'> {
  const refuse = (why: Extract<ImportOutcome, { kind: 'refused' }>['why']) => ({
    name: cellOf('naam'),
    outcome: { kind: 'refused', why } as const,
    remarks: [],
  });
  const [id, name] = [cellOf('id'), nameKey(cellOf('naam'))];
  if (id === '' && name === '') return refuse('no-name');
  const byId = partners.find((partner) => clean(partner.id) === id && id !== '');
  const byName = byId ? [] : partners.filter((partner) => name !== '' && nameKey(partner.name) === name);
  if (byName.length > 1) return refuse('ambiguous');
  const known = byId ?? byName[0];
  const mark = known ? `id ${known.id}` : id === '' ? `naam ${name}` : `nieuw ${id}`;
  if (taken.has(mark)) return refuse('twice');
  taken.add(mark);
  const { fields, changes, remarks } = readRow(cellOf, known, values);
  const shared = { name: cellOf('naam') || (known?.name ?? ''), remarks };
  if (!known) return { ...shared, outcome: { kind: 'new', id, fields } };
  if (changes.length === 0) return { ...shared, outcome: { kind: 'same', id: known.id } };
  return { ...shared, outcome: { kind: 'changed', id: known.id, fields, changes } };
}

const nobody: Partner = {
  id: '',
  name: '',
  kind: '',
  sector: '',
  layers: [],
  status: '',
  contribution: '',
  carries: [],
};

/** What a row says that a partner, or nobody, does not have yet. */
function readRow(cellOf: CellOf, known: Partner | undefined, values: ListColumns) {
  const partner = known ?? nobody;
  const before = partnerCells(partner, values);
  const fields: PartnerFields = {};
  const remarks: ImportRemark[] = [];
  const text = (column: PartnerColumn, field: 'name' | 'sector' | 'contribution') => {
    const cell = cellOf(column);
    if (!isNews(column)) return;
    if (cell.length > maxText) remarks.push({ column, why: 'too-long', found: cell });
    else fields[field] = cell;
  };
  // What a cell holds that the list itself would write there, is no news, also when it is not understood.
  const isNews = (column: PartnerColumn) => cellOf(column) !== '' && cellOf(column) !== clean(before[column]);
  const one = (column: 'soort' | 'status', field: 'kind' | 'status') => {
    if (!isNews(column)) return;
    const { found, unknown } = readCell(cellOf(column), values[column]);
    if (found.length === 1 && unknown.length === 0) fields[field] = found[0] ?? '';
    else remarks.push({ column, why: 'unknown', found: cellOf(column) });
  };
  const several = (column: 'lagen' | 'draagt', field: 'layers' | 'carries') => {
    if (!isNews(column)) return;
    const { found: read, unknown } = readCell(cellOf(column), values[column]);
    const kept = unknown.filter((value) => partner[field].includes(value));
    const left = unknown.filter((value) => !kept.includes(value));
    remarks.push(...left.map((found): ImportRemark => ({ column, why: 'unknown', found })));
    if (read.length + kept.length > 0) fields[field] = [...read, ...kept];
  };
  text('naam', 'name');
  one('soort', 'kind');
  text('sector', 'sector');
  several('lagen', 'layers');
  one('status', 'status');
  text('bijdrage', 'contribution');
  several('draagt', 'carries');
  const after = partnerCells({ ...partner, ...withoutSame(fields, partner) }, values);
  const changes = partnerColumns
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ column, before: before[column], after: after[column] }));
  return { fields: withoutSame(fields, partner), changes, remarks };
}

/** Leaves out what the partner has already; the order of a list says nothing. */
function withoutSame(fields: PartnerFields, partner: Partner): PartnerFields {
  const isSame = (given: string | string[], own: string | string[]) =>
    Array.isArray(given) ? [...given].sort().join('\n') === [...own].sort().join('\n') : given === own;
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => !isSame(value, partner[field as keyof PartnerFields])),
  );
}
