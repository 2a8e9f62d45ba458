import type { Cell, Sheet } from './sheet-model';
import { cellText, looksLikeFormula, numberText } from './sheet-text';

/**
 * Writes one sheet as CSV that a Dutch Excel opens well: UTF-8 with a byte order mark, semicolons, CRLF, decimal commas, and
 * days as ISO 8601, which every spreadsheet reads as a day. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front, which `readCsv` takes off again.
 */
export function writeCsv({ columns, rows }: Sheet): Uint8Array<ArrayBuffer> {
  const lines = [
    columns.map(({ head }) => field(head)),
    ...rows.map((row) => columns.map((_, index) => field(row[index] ?? null))),
  ];
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line.join(';')}\r\n`).join('')}`);
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberText(cell) : '';
  return quoted(guarded(cellText(typeof cell === 'string' ? cell : cell.day)));
}

/** Apostrophes that stand there already get one more, so that taking one off gives the text back. */
const guarded = (text: string): string => (looksLikeFormula(text.replace(/^'+/u, '')) ? `'${text}` : text);

const quoted = (text: string): string => (/[";,\t\n]|^\s|\s$/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);
