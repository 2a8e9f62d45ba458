import { zipSync } from 'fflate';
import { type CellValue, readXlsx as read } from 'hucre/xlsx';
import { truthWords } from '../messages/sheets';
import { type FoundSheet, limits } from './found-sheet';
import { numberText } from './sheet-text';
import { ArchiveError } from './unpack';

/** hucre makes room for every cell of a sheet up to the last one, so that one may not lie far off. */
const last = { column: 'GZ', row: limits.rows * 4 } as const;

/**
 * Reads the visible sheets of an XLSX from its unpacked parts. It packs them again without compression, for hucre only
 * takes archives, and would unpack up to two gigabytes. Throws an ArchiveError when something stands too far off.
 */
export async function readXlsx(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly FoundSheet[]> {
  for (const [name, part] of parts) {
    if (name.startsWith('xl/worksheets/') && standsFarOff(new TextDecoder().decode(part))) {
      throw new ArchiveError('too-large');
    }
  }
  const archive = zipSync(Object.fromEntries(parts), { level: 0 });
  const { sheets } = await read(archive, {
    range: `A1:${last.column}${last.row}`,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  });
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) }));
}

/** Whether a cell that is not empty lies beyond what is read. Empty ones with a look may lie anywhere. */
function standsFarOff(sheet: string): boolean {
  for (const [, column = '', row] of sheet.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"[^>]*(?<!\/)>/gu)) {
    if (Number(row) > last.row || column.length > 2 || (column.length === 2 && column > last.column)) return true;
  }
  return false;
}

/** A value as a Dutch spreadsheet would show it, but a day as ISO 8601. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? truthWords.true : truthWords.false;
  if (typeof value === 'string') return value;
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  // A time without a day counts from the first day of spreadsheets.
  return value.getUTCFullYear() < 1900 || iso.startsWith('1904-01-01T') ? iso.slice(11, 16) : iso.slice(0, 10);
}
