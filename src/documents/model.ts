/**
 * A document as plain structure: what stands in it, not how it looks. Every writer (Word now, others from the same
 * model) gives each kind of block the style that its format has for it. Texts are text: nothing in them is a code.
 */
export interface TextDocument {
  title: string;
  /** Lines under the title: whose it is, from when. */
  facts: readonly string[];
  blocks: readonly Block[];
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** A new line in the text begins a new paragraph. `quiet`: said by the form, not by who filled it in. */
  | { kind: 'paragraph'; text: string; tone: 'plain' | 'quiet' }
  | { kind: 'list'; items: readonly string[] }
  | TableBlock;

export interface TableBlock {
  kind: 'table';
  /** Heads of the columns. */
  head: readonly string[];
  /** As many cells in each row as there are heads. A new line in a cell begins a new paragraph. */
  rows: readonly (readonly string[])[];
  /** Whether the first cell of each row is its head. */
  hasRowHeads: boolean;
}

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
