/**
 * Tables as plain structure: what stands in their cells, not how they look. Each writer (XLSX, ODS, CSV) gives the same values.
 * Texts are text: no cell is ever read as a formula.
 */
export interface Workbook {
  /** Title of the file. */
  title: string;
  sheets: readonly Sheet[];
}

export interface Sheet {
  /** Name of the tab: at most 31 characters, none of `: \ / ? * [ ]`. */
  name: string;
  columns: readonly Column[];
  /** As many cells in each row as there are columns. */
  rows: readonly (readonly Cell[])[];
}

export interface Column {
  head: string;
  /** Width in characters. */
  width?: number;
  /** What stands in this column and which values it can have, for the sheet that explains the columns. */
  explanation: string;
}

/** A text, a number, a day (ISO 8601), or nothing. */
export type Cell = string | number | { day: string } | null;
