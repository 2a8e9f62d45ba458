import type { ConvenantStep } from '../schemas/convenant';
import type { Level } from './answers';
import type { ArticleShape, Facts, OwnText, Wording, Written } from './convenant-types';

/*
 * What a draft convenant comes to. Text stands in pieces, so that what somebody still has to fill in is marked wherever it
 * is shown.
 */

export interface Piece {
  text: string;
  /** Somebody still has to fill this in. */
  isOpen?: true;
}

/** A text with a proposal, an own text, or both. */
export interface DraftText {
  key: string;
  /** With its places between braces; empty where nothing can be proposed. */
  proposal: string;
  own: OwnText | null;
  /** The proposal is another one than when the own text was written. */
  isChanged: boolean;
  /** As it stands. */
  pieces: Piece[];
  /** What is open in it. */
  open: OpenPlace[];
}

/** What a place between braces comes to. */
export type Filling =
  /** Known: the value. */
  | { kind: 'text'; text: string }
  /** A field, or something of the dossier, that nobody filled in. */
  | { kind: 'open'; label: string }
  /** An article that is not in the draft. */
  | { kind: 'left-out'; title: string }
  /** Nothing has this name. */
  | { kind: 'unknown' };

/** Something in a text that somebody still has to fill in. */
export interface OpenPlace {
  name: string;
  filling: Exclude<Filling, { kind: 'text' }>;
}

export interface DraftClause extends DraftText {
  kind: 'proposed' | 'term' | 'added';
  isOff: boolean;
  /** Its place among what stands: "2" of article 7, or a letter; empty when it is left out or not numbered. */
  label: string;
  /** The term that it explains. */
  term?: string;
}

/** Why an agreement is proposed. `written`: somebody wrote in it. `chosen`: it was switched on by hand. */
export type AgreementReason =
  | { kind: 'ambition'; level: Level }
  | { kind: 'gap'; rank: number }
  | { kind: 'start-pillar' }
  | { kind: 'gender'; gap: number }
  | { kind: 'written' | 'chosen' };

export interface DraftAgreement {
  /** Id of the item. */
  id: string;
  key: string;
  isOn: boolean;
  /** Empty where nothing proposes it. */
  reasons: AgreementReason[];
  /** Whether the chain said that the item does not apply. */
  isApplicable: boolean;
  level: Level | null;
  target: Level;
  label: string;
  what: DraftText;
  who: DraftText;
  when: DraftText;
  measure: DraftText;
  /** Kinds of partners that can carry it, the main one first. */
  roles: readonly string[];
  /** Involved partners of such a kind that nobody named as a carrier. */
  couldCarry: string[];
  /** The day that is proposed is over. */
  isLate: boolean;
  /** It comes before the day on which the convenant begins. */
  isEarly: boolean;
}

export interface DraftField {
  id: string;
  label: string;
  kind: 'regel' | 'tekst' | 'datum';
  hint: string;
  /** What was filled in. */
  value: string;
  /** What stands there until somebody fills it in. */
  fallback: string;
}

export interface DraftQuestion {
  text: string;
  isAnswered: boolean;
}

export interface DraftArticle {
  id: string;
  title: string;
  kind: 'aanhef' | 'artikel' | 'slot';
  step: ConvenantStep;
  filling: ArticleShape['invulling'] | null;
  /** Null before and after the numbered ones, and where nothing of it stands. */
  number: number | null;
  isEmpty: boolean;
  fields: DraftField[];
  clauses: DraftClause[];
  /** Number of the clause that introduces the terms; empty without any. */
  termsLabel: string;
  /** Only with such a filling: all of them, those that stand first. */
  agreements: DraftAgreement[];
  questions: DraftQuestion[];
}

/** An organisation that takes part, and the function that signs. */
export interface DraftParty {
  id: string;
  name: string;
  kind: string;
  contribution: string;
  signer: string;
}

/** What has to be done before anybody can sign. `place` is where on the page one does it. */
export interface OpenPoint {
  code:
    | 'keten'
    | 'regio'
    | 'meting'
    | 'field'
    | 'question'
    | 'who'
    | 'when'
    | 'late'
    | 'early'
    | 'level'
    | 'no-agreements'
    | 'no-parties'
    | 'kind-missing'
    | 'undecided'
    | 'signer'
    | 'contribution'
    | 'empty-clause'
    | 'unknown-place'
    | 'left-out'
    | 'changed'
    | 'stray';
  step: ConvenantStep;
  /** Id of the place on the page. */
  place: string;
  /** What it is about: a label, a question, an id of an item, a name. */
  subject: string;
  /** Id of the article it stands in; empty for the draft as a whole. */
  article: string;
}

/** The convenant as it stands. */
export interface Draft {
  articles: DraftArticle[];
  parties: DraftParty[];
  /** Name of the chain and region, as they stand in the draft. */
  head: DraftField[];
  points: OpenPoint[];
  /** Texts that people wrote at places that the content does not have any more. */
  strays: { key: string; text: string }[];
}

/** Makes a text as it stands: from its key, what is proposed, and what stands there while neither is known. */
export type MakeText = (key: string, proposal: string, openLabel?: string) => DraftText;

/** What an article is drafted with. */
export interface DraftSources {
  facts: Facts;
  written: Written;
  wording: Wording;
  makeText: MakeText;
}
