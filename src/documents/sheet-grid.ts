import { sheetWords } from '../messages/sheets';
import type { Cell, Column, Sheet, Workbook } from './sheet-model';
import { cellText, daySerial, numberText } from './sheet-text';

/** A workbook as its writers need it: names that are allowed, texts that can be held, days that exist, and the explanation. */
export interface Grids {
  title: string;
  sheets: readonly Grid[];
}

export interface Grid {
  name: string;
  head: readonly string[];
  /** Widths in characters. */
  widths: readonly number[];
  /** As many cells in each row as there are heads. */
  rows: readonly (readonly GridCell[])[];
}

export type GridCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'day'; day: string; serial: number }
  | { kind: 'empty' };

const narrowest = 8;
const widest = 60;

/** Prepares a workbook for its writers, so that each format holds the same. The explanation of the columns comes last. */
export function gridsOf({ title, sheets }: Workbook): Grids {
  const all = [...sheets, explanationSheet(sheets)];
  // The explanation keeps its name: who reads a file back goes by it.
  const taken = new Set([sheetWords.explanation.toLowerCase()]);
  const names = [...sheets.map(({ name }) => freeName(name, taken)), sheetWords.explanation];
  return { title: cellText(title), sheets: all.map((sheet, index) => gridOf(sheet, names[index] ?? '')) };
}

/** The sheet that explains the columns of the others. The writers of XLSX and ODS add it; beside a CSV it is a file of its own. */
export function explanationSheet(sheets: readonly Sheet[]): Sheet {
  const { sheet, column, meaning, meanings, explanation } = sheetWords;
  const columns: Column[] = [
    { head: sheet, width: 20, explanation: meanings.sheet },
    { head: column, width: 30, explanation: meanings.column },
    { head: meaning, width: 90, explanation: meanings.meaning },
  ];
  const taken = new Set([explanation.toLowerCase()]);
  return {
    name: explanation,
    columns,
    rows: sheets.flatMap((entry) => {
      const name = freeName(entry.name, taken);
      return entry.columns.map(({ head, explanation: text }) => [name, head, text]);
    }),
  };
}

/** A name as Excel allows it, unlike all others: at most 31 characters, and some that it does not take. */
function freeName(wanted: string, taken: Set<string>): string {
  const clean = cellText(wanted)
    .replace(/[\n\t:\\/?*[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/gu, '');
  for (let turn = 1; ; turn += 1) {
    const end = turn === 1 ? '' : ` ${turn}`;
    const name = `${cut(clean || sheetWords.unnamed, 31 - end.length)}${end}`;
    if (!taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history') {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** The first characters of a text; no half one, and nothing loose at its end. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.replace(/[' ]+$/u, '');
}

function gridOf({ columns, rows }: Sheet, name: string): Grid {
  const head = columns.map((column) => cellText(column.head));
  const cells = rows.map((row) => columns.map((_, index) => cellOf(row[index] ?? null)));
  const widths = columns.map(
    ({ width }, index) => width ?? widthOf([head[index] ?? '', ...cells.map((row) => shown(row[index]))]),
  );
  return { name, head, widths, rows: cells };
}

function cellOf(cell: Cell): GridCell {
  if (cell === null || cell === '') return { kind: 'empty' };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell } : { kind: 'empty' };
  if (typeof cell === 'object') {
    const serial = daySerial(cell.day);
    return serial === undefined ? cellOf(cellText(cell.day)) : { kind: 'day', day: cell.day, serial };
  }
  const text = cellText(cell);
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function shown(cell: GridCell | undefined): string {
  if (cell?.kind === 'text') return cell.text;
  if (cell?.kind === 'number') return numberText(cell.value);
  return cell?.kind === 'day' ? cell.day : '';
}

function widthOf(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split('\n'));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}
