import type { ConvenantAfspraak, ConvenantArtikel } from '../schemas/convenant';
import type { Action } from './actions';
import type { Ambition } from './compare-ambitions';
import type { Framework } from './framework';
import type { Partner } from './partners';
import type { Report } from './report';

/*
 * What a draft convenant is made from; what it comes to is in `convenant-draft`. Words come in from outside (`Wording`): the
 * rules know no Dutch.
 */

/** A part of the draft, as the content has it. */
export type ArticleShape = Pick<
  ConvenantArtikel,
  'id' | 'titel' | 'soort' | 'stap' | 'invulling' | 'velden' | 'leden' | 'vragen'
> & {
  /** Terms that it explains, with what they mean; none where it is not an article for terms. */
  begrippen: readonly { id: string; naam: string; betekenis: string }[];
};

/** What can be agreed on an item. */
export type AgreementShape = Pick<
  ConvenantAfspraak,
  'id' | 'opzetten' | 'uitvoeren' | 'borgen' | 'metenOpzetten' | 'meten' | 'dragers'
>;

export interface ConvenantShape {
  artikelen: readonly ArticleShape[];
  afspraken: readonly AgreementShape[];
}

/** What people wrote instead of a proposal, and the proposal that stood there then. */
export interface OwnText {
  text: string;
  base: string;
}

/** What a dossier has of one text of the draft. */
export interface WrittenClause {
  own: OwnText | null;
  /** For a clause: left out. For an agreement: `false` switched off, `true` on, null as proposed. */
  isOn: boolean | null;
}

/** What people filled in; see `dossier/convenant`. */
export interface Written {
  fields: ReadonlyMap<string, string>;
  /** Functions that sign, by id of the partner. */
  signers: ReadonlyMap<string, string>;
  /** By key: `<article>.<clause>`, `afspraak.<item>`, `afspraak.<item>.wat` and so on. */
  clauses: ReadonlyMap<string, WrittenClause>;
  /** Clauses that people added, by article, in their order. */
  added: ReadonlyMap<string, readonly { key: string; text: string }[]>;
  /** Questions that were ticked, by article. */
  answered: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the dossier says elsewhere. */
export interface Facts {
  chain: string;
  region: string;
  /** The measurement that proposals rest on; null without answers. */
  round: { name: string; measuredOn: string } | null;
  report: Pick<Report, 'answers' | 'gaps' | 'attentionPoints' | 'startPillar'>;
  ambitions: ReadonlyMap<string, Ambition>;
  partners: readonly Partner[];
  actions: readonly Action[];
  framework: Pick<Framework, 'randvoorwaarden' | 'aandachtspunten'>;
  /** ISO day. */
  today: string;
}

/** Words for what the rules put into a text. */
export interface Wording {
  /** What stands where something is not known: "[nog invullen: begindatum]". */
  open: (label: string) => string;
  /** Labels of what is no field: where a place is, or a part of an agreement. */
  labels: Readonly<Record<'keten' | 'regio' | 'meting' | 'wie' | 'wanneer' | 'lid', string>>;
  day: (iso: string) => string;
  names: (names: readonly string[]) => string;
  round: (round: { name: string; measuredOn: string }) => string;
  article: (number: number) => string;
  /** An article that is not in the draft, by its title. */
  leftOut: (title: string) => string;
}
