import type { DraftText, Filling, OpenPlace, Piece } from './convenant-draft';
import type { OwnText, Wording } from './convenant-types';

/** A name between braces; anything else between braces is text that somebody wrote. */
const place = /\{([a-z0-9:-]+)\}/u;

/**
 * Fills in the places of a text. What is not known is an open piece in words: nothing is invented. `fill` says what a name
 * comes to. A value is never read for places again.
 */
export function fillText(
  template: string,
  fill: (name: string) => Filling,
  wording: Pick<Wording, 'open' | 'leftOut'>,
): { pieces: Piece[]; open: OpenPlace[] } {
  const open: OpenPlace[] = [];
  const pieces = template.split(/(\{[a-z0-9:-]+\})/u).flatMap((part): Piece[] => {
    const name = place.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : [{ text: part }];
    const filling = fill(name);
    if (filling.kind === 'text') return [{ text: filling.text }];
    open.push({ name, filling });
    if (filling.kind === 'open') return [{ text: wording.open(filling.label), isOpen: true }];
    return [{ text: filling.kind === 'left-out' ? wording.leftOut(filling.title) : part, isOpen: true }];
  });
  return { pieces: joinPlain(pieces), open };
}

/** Pieces that stand side by side without a mark are one. */
function joinPlain(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (!last || last.isOpen || piece.isOpen) return [...joined, piece];
    return [...joined.slice(0, -1), { text: last.text + piece.text }];
  }, []);
}

/** A text as people read it, also its open places. */
export const textOfPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/**
 * The text that stands: the own one, else the proposal. An own text that is the proposal of today is no own text; one that
 * was written over another proposal says so.
 */
export function standingText(
  proposal: string,
  written: OwnText | null,
): Pick<DraftText, 'proposal' | 'own' | 'isChanged'> & { standing: string } {
  const own = written && written.text.trim() !== proposal.trim() && written.text.trim() !== '' ? written : null;
  return {
    proposal,
    own,
    isChanged: own !== null && own.base.trim() !== proposal.trim(),
    standing: own ? own.text : proposal,
  };
}
