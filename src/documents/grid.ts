import { pieceLines } from './lines';
import type { LineStyle } from './look';
import type { Piece, TableBlock, Text } from './model';

export interface Cell {
  style: LineStyle & ('cell' | 'cellHead');
  /** At least one: a cell without a paragraph is no cell in any format. */
  lines: readonly (readonly Piece[])[];
}

export interface Grid {
  kind: 'table';
  /** Widths of the columns, as parts of one. */
  widths: readonly number[];
  head: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  hasRowHeads: boolean;
}

/** A table with as many cells in every row as it has columns; nothing when it has no columns. */
export function gridOf({ head, rows, hasRowHeads, widths }: TableBlock): Grid | undefined {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  if (columns === 0) return undefined;
  const fill = (texts: readonly Text[], style: (column: number) => Cell['style']): Cell[] =>
    Array.from({ length: columns }, (_, column) => cellOf(texts[column] ?? '', style(column)));
  return {
    kind: 'table',
    widths: shares(columns, widths),
    head: fill(head, () => 'cellHead'),
    rows: rows.map((row) => fill(row, (column) => (column === 0 && hasRowHeads ? 'cellHead' : 'cell'))),
    hasRowHeads,
  };
}

function cellOf(text: Text, style: Cell['style']): Cell {
  const lines = pieceLines(text);
  return { style, lines: lines.length > 0 ? lines : [[]] };
}

function shares(columns: number, widths: readonly number[] | undefined): number[] {
  const fits = widths?.length === columns && widths.every((width) => width > 0 && Number.isFinite(width));
  const known = fits ? widths : Array.from({ length: columns }, () => 1);
  const sum = known.reduce((total, width) => total + width, 0);
  return known.map((width) => width / sum);
}
