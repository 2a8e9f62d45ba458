import { sheetWords } from '../messages/sheets';
import { type FoundSheet, limits } from './found-sheet';
import { readCsv } from './read-csv';
import { readOds } from './read-ods';
import { cellText } from './sheet-text';
import { ArchiveError, unpack } from './unpack';

export type ReadTable = { kind: 'ok'; sheet: string; rows: string[][] } | { kind: 'error'; code: TableProblem };
export type TableProblem = 'not-a-table' | 'too-large' | 'unreadable' | 'empty';

/**
 * Reads a table from CSV, XLSX or ODS: as Excel and LibreOffice save it, as this site does, or made by hand. What the file is
 * shows from its bytes. Gives the first sheet with something in it; the sheet that explains the columns does not count.
 *
 * Every cell is the text that a Dutch spreadsheet would show: a day as ISO 8601 (also where it was typed as 1-3-2027), a
 * number with a decimal comma, WAAR and ONWAAR, and of a formula what it last came to. Empty rows are left out, and all rows
 * are as long as the longest. Texts are cleaned of what no document holds; that they are too long for a field is for the
 * reader to find. It never throws.
 * @param name name of the file
 */
export async function readTable(bytes: Uint8Array, name: string): Promise<ReadTable> {
  try {
    if (bytes.length === 0) return { kind: 'error', code: 'empty' };
    if (bytes.length > limits.bytes) return { kind: 'error', code: 'too-large' };
    const sheets = isZip(bytes) ? await readArchive(bytes) : readCsv(bytes, name);
    return sheets ? pick(sheets) : { kind: 'error', code: 'not-a-table' };
  } catch (error) {
    return { kind: 'error', code: error instanceof ArchiveError ? error.code : 'unreadable' };
  }
}

const isZip = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4;

/** Parts with the values of a table; pictures, macros and what comes from other files stay packed. */
const wanted =
  /^(?:mimetype|content\.xml|\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/|worksheets\/)?[^/]+\.(?:xml|rels))$/u;

async function readArchive(bytes: Uint8Array): Promise<readonly FoundSheet[] | undefined> {
  const parts = unpack(bytes, (part) => wanted.test(part));
  const content = parts.get('content.xml');
  const kind = new TextDecoder().decode(parts.get('mimetype')).trim();
  if (content && kind.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
    return readOds(new TextDecoder().decode(content));
  }
  if (kind !== '' || !parts.has('[Content_Types].xml') || !parts.has('xl/workbook.xml')) return undefined;
  const { readXlsx } = await import('./read-xlsx');
  return readXlsx(parts);
}

function pick(sheets: readonly FoundSheet[]): ReadTable {
  for (const { name, rows } of sheets) {
    if (name.trim().toLowerCase() === sheetWords.explanation.toLowerCase()) continue;
    const filled = rows.map((row) => row.map(readCell)).filter((row) => row.some((cell) => cell !== ''));
    const width = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
    if (width === 0) continue;
    if (filled.length > limits.rows || width > limits.columns) return { kind: 'error', code: 'too-large' };
    const square = filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    return { kind: 'ok', sheet: name, rows: square };
  }
  return { kind: 'error', code: 'empty' };
}

/** A cell as text, empty without anything to see; a day that was typed the Dutch way becomes ISO 8601, as a real day is. */
function readCell(text: string): string {
  const clean = cellText(text);
  if (clean.trim() === '') return '';
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})-(\d{1,2})-(\d{4})\s*$/u.exec(clean) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = year === '' ? undefined : new Date(`${iso}T00:00:00Z`);
  return found && !Number.isNaN(found.getTime()) && found.toISOString().startsWith(iso) ? iso : clean;
}
