/**
 * A document as plain structure: what stands in it, not how it looks. Every writer (Word, OpenDocument) gives each kind of
 * block the style that its format has for it, and all of them hold the same text. Texts are text: nothing in them is a code.
 */
export interface TextDocument {
  title: string;
  /** Lines under the title: whose it is, from when. */
  facts: readonly string[];
  /** Whether a list of the headings of level 1 and 2 follows, with links to them. */
  hasContents?: boolean;
  /** Stands small at the foot of every page, beside the page number. */
  footer?: string;
  blocks: readonly Block[];
}

export type Block =
  | HeadingBlock
  /** A new line in the text begins a new paragraph. `quiet`: said by the form, not by who filled it in. `notice`: a box that nobody may miss. */
  | { kind: 'paragraph'; text: Text; tone: 'plain' | 'quiet' | 'notice' }
  /** A numbered part of an article: "4.2". The number is in the list numbering of the format, not in the text. */
  | { kind: 'clause'; text: Text }
  /** Points of one list; `lettered` ones (a, b, c) stand under a clause. */
  | { kind: 'list'; items: readonly Text[]; isLettered?: boolean }
  | TableBlock
  | PictureBlock
  /** What follows begins on a new page. */
  | { kind: 'page-break' };

export interface HeadingBlock {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
  /** "Artikel 4" stands before it, numbered by the format itself; only for level 1. Clauses after it count on from it. */
  isArticle?: boolean;
}

/** A text, or its pieces where a part of it is marked. */
export type Text = string | readonly Piece[];

export interface Piece {
  text: string;
  /** `open`: what somebody still has to fill in; it is visible in print and named in words. `strong`: bold. */
  mark?: 'open' | 'strong';
  /** Address on the web that it leads to, with https. */
  href?: string;
}

export interface TableBlock {
  kind: 'table';
  /** Heads of the columns. */
  head: readonly string[];
  /** As many cells in each row as there are heads. A new line in a cell begins a new paragraph. */
  rows: readonly (readonly Text[])[];
  /** Whether the first cell of each row is its head. */
  hasRowHeads: boolean;
  /** Relative widths of the columns; alike without. */
  widths?: readonly number[];
  /** What stands above it. */
  caption?: string;
}

export interface PictureBlock {
  kind: 'picture';
  /** The bytes of a PNG. */
  png: Uint8Array<ArrayBuffer>;
  /** In points on paper; a page is 451 wide between its margins. */
  width: number;
  height: number;
  /** What one learns from it, for who does not see it. */
  alt: string;
  caption?: string;
}

/** The pieces of a text. */
export const piecesOf = (text: Text): readonly Piece[] => (typeof text === 'string' ? [{ text }] : text);

/** A text without its marks. */
export const plainText = (text: Text): string =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join('');

/** The lines of a text, without what no document can hold: control characters and halves of characters. */
export function linesOf(text: string): string[] {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .split('\n');
}

/** The same on one line. */
export const lineOf = (text: string): string => linesOf(text).join(' ');
