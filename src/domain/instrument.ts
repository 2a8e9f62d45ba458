import type { Instrument } from '../schemas/instrument';

/** An instrument as a form, as its page hands it to the program. */
export type Form = Pick<Instrument, 'id' | 'titel' | 'korteNaam' | 'dias' | 'delen'>;
export type FormPart = Form['delen'][number];
export type FormField = FormPart['velden'][number];
export type FormTable = NonNullable<FormPart['tabel']>;
export type FieldKind = FormField['soort'];

/** What was filled in: a text, a choice or a day (ISO) as text, or `true` for a tick. Nothing is not there. */
export type Value = string | true;

/** One row of a table, with what was filled in by id of the column. */
export interface FilledRow {
  id: string;
  cells: ReadonlyMap<string, Value>;
}

/** What was filled in in a form. */
export interface Filled {
  /** By id of the field. */
  fields: ReadonlyMap<string, Value>;
  /** By id of the table, in the order of the rows; a table that nobody touched is not there. */
  tables: ReadonlyMap<string, readonly FilledRow[]>;
}

/** Rows that a table without fixed rows shows until somebody changes it. Dossiers keep these ids; no content has them. */
export const starterRows: readonly string[] = ['R1', 'R2', 'R3'];

/** Whether people made the row: it is a starter, or one they added, with a UUID. Ids of fixed rows are words. */
export const isOwnRow = (id: string): boolean =>
  starterRows.includes(id) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id);

/** Stands in the place of a row's id in the row that a page keeps to copy. */
export const newRow = 'nieuwe-rij';

/** The rows of a table as they are shown: the fixed ones, or those that people made, or the starters. */
export function rowIds(table: FormTable, filled: Filled): string[] {
  if (table.rijen) return table.rijen.map(({ id }) => id);
  return filled.tables.get(table.id)?.map(({ id }) => id) ?? [...starterRows];
}

/** What stands in a cell; undefined for nothing. */
export function cellOf(filled: Filled, table: string, row: string, column: string): Value | undefined {
  return filled.tables
    .get(table)
    ?.find(({ id }) => id === row)
    ?.cells.get(column);
}

/** Whether there is anything in it that somebody wrote, chose or ticked. */
export function isFilled(value: Value | undefined): value is Value {
  return value === true || (value !== undefined && value.trim() !== '');
}

/** How many fields and cells of the form hold something. */
export function countFilled(form: Form, filled: Filled): number {
  const values = form.delen.flatMap(({ velden, tabel }) => [
    ...velden.map(({ id }) => filled.fields.get(id)),
    ...(tabel
      ? rowIds(tabel, filled).flatMap((row) => tabel.kolommen.map(({ id }) => cellOf(filled, tabel.id, row, id)))
      : []),
  ]);
  return values.filter(isFilled).length;
}
