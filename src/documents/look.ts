/** What a line of a document is. Each has one style, with the same meaning and measures in every format. */
export type LineStyle =
  | 'title'
  | 'fact'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'text'
  | 'quiet'
  | 'notice'
  | 'clause'
  | 'clauseMore'
  | 'bullet'
  | 'letter'
  | 'caption'
  | 'picture'
  | 'cell'
  | 'cellHead'
  | 'contentsHead'
  | 'contents1'
  | 'contents2'
  | 'footer';

/** Measures in points. */
export interface Look {
  size: number;
  before: number;
  after: number;
  /** Distance between lines, as a part of their height. */
  line: number;
  isBold?: true;
  color?: string;
  /** Space before its text. */
  left?: number;
  /** How far its number or bullet stands before that. */
  hanging?: number;
  /** Stays on one page with what follows. */
  keepsNext?: true;
  /** Has room after it only where something else follows. */
  isTight?: true;
}

export const font = 'Calibri';

export const colors = {
  ink: '1D2433',
  soft: '4A5263',
  line: '7D786A',
  link: '1B5592',
  /** Ground of the heads of a table. */
  head: 'F1EEE5',
  notice: 'F7F4EC',
  /** Ground of what somebody still has to fill in. */
  open: 'FFE58A',
} as const;

/** A4 with margins of an inch, in points; the same as Word begins with. */
export const page = { width: 595.3, height: 841.9, margin: 72, footer: 36, text: 451.3, textHeight: 690 } as const;

const body = { size: 11, before: 0, after: 6, line: 1.15 } as const;
const indent = 36;

export const looks: Readonly<Record<LineStyle, Look>> = {
  title: { size: 22, before: 0, after: 8, line: 1.05, isBold: true, color: colors.ink, keepsNext: true },
  fact: { ...body, size: 10, after: 2, color: colors.soft },
  heading1: { size: 15, before: 20, after: 6, line: 1.1, isBold: true, color: colors.ink, keepsNext: true },
  heading2: { size: 12.5, before: 14, after: 4, line: 1.1, isBold: true, color: colors.ink, keepsNext: true },
  heading3: { size: 11.5, before: 10, after: 3, line: 1.1, isBold: true, color: colors.soft, keepsNext: true },
  text: body,
  quiet: { ...body, size: 10, color: colors.soft },
  notice: { ...body, before: 8, after: 8 },
  clause: { ...body, before: 4, left: indent, hanging: indent },
  clauseMore: { ...body, left: indent },
  bullet: { ...body, left: 18, hanging: 18, isTight: true },
  letter: { ...body, left: indent + 20, hanging: 20, isTight: true },
  caption: { size: 10, before: 12, after: 4, line: 1.1, isBold: true, color: colors.soft, keepsNext: true },
  picture: { ...body, before: 4, after: 10, line: 1 },
  cell: { size: 10, before: 0, after: 2, line: 1.08 },
  cellHead: { size: 10, before: 0, after: 2, line: 1.08, isBold: true },
  contentsHead: { size: 13, before: 18, after: 6, line: 1.1, isBold: true, color: colors.ink, keepsNext: true },
  contents1: { ...body, after: 3 },
  contents2: { ...body, size: 10, after: 2, left: 14 },
  footer: { size: 9, before: 0, after: 0, line: 1, color: colors.soft },
};

/** Space inside a cell, and the space above what follows a table. */
export const cellSpace = { across: 5, down: 3 } as const;
export const spaceAfterTable = 10;
