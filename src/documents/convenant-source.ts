import type { Draft, Piece as DraftPiece } from '../domain/convenant-draft';
import type { Facts } from '../domain/convenant-types';
import type { Report } from '../domain/report';
import type { Piece } from './model';

/** A draft convenant with what its annexes tell. */
export interface ConvenantSource {
  draft: Draft;
  facts: Facts;
  report: Report;
  scans: number;
  answered: number;
  asked: number;
  opening: string;
  /** An example of ours, with a chain that does not exist. */
  isExample: boolean;
  names: ConvenantNames;
  /** The day it is saved, as an ISO date. */
  savedOn: string;
}

/** The content by id. */
export interface ConvenantNames {
  item: (id: string) => { korteNaam: string; naam: string };
  pillar: (id: string) => string;
  content: {
    pijlers: readonly { id: string; naam: string }[];
    randvoorwaarden: readonly { id: string; korteNaam: string; pijler: string }[];
    aandachtspunten: readonly { id: string; korteNaam: string }[];
    praktijklessen: readonly { id: string; korteNaam: string }[];
  };
}

/** Pieces of the draft as a document marks them. */
export const marked = (pieces: readonly DraftPiece[]): Piece[] =>
  pieces.map(({ text, isOpen }) => ({ text, ...(isOpen && { mark: 'open' as const }) }));
