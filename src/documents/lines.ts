import { linesOf, type Piece, piecesOf, type Text } from './model';

/**
 * The lines of a text, with the marks of their pieces. Lines without anything to read are left out: the space between
 * paragraphs is up to their style.
 */
export function pieceLines(text: Text): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of piecesOf(text)) {
    for (const [index, part] of linesOf(piece.text).entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ ...piece, text: part });
    }
  }
  return lines.filter((line) => line.some((piece) => piece.text.trim() !== ''));
}

/** The same on one line. */
export const pieceLine = (text: Text): Piece[] =>
  piecesOf(text).map((piece) => ({ ...piece, text: linesOf(piece.text).join(' ') }));

/** The address that a piece leads to, or nothing where it is no safe address on the web: then it stays plain text. */
export function webAddress(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.protocol === 'https:' ? url.href : undefined;
}
