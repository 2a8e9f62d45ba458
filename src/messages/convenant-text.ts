import type { Piece } from '../domain/convenant-draft';
import type { Wording } from '../domain/convenant-types';
import { dateText, list } from './format';

/** "begindatum" for "Begindatum"; "Woo-verzoek" and "ROC" stay. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}+(?:[^\p{L}-]|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const kinds: Record<string, string> = {
  gemeente: 'gemeente',
  werkgever: 'werkgever',
  'interventie-eigenaar': 'interventie-eigenaar',
  projectleider: 'projectleider',
  vrouwenorganisatie: 'vrouwenorganisatie',
  zorg: 'zorg of welzijn',
  onderwijs: 'onderwijs',
  intermediair: 'intermediair',
  ervaringsdeskundige: 'ervaringsdeskundigen',
  anders: 'anders',
};

/** Takes up the kinds of partner of the host, from the content of the page: their names by id. */
export const learnOwnKinds = (own?: Readonly<Record<string, string>>): object => Object.assign(kinds, own);

/** What a kind of partner is called in a sentence: "vrouwenorganisatie". A kind that nobody knows stands as it was written. */
export const kindName = (kind: string): string => (Object.hasOwn(kinds, kind) ? (kinds[kind] ?? kind) : kind);

/** The words that the rules put into a text of the draft. */
export const wording: Wording = {
  open: (label) => `[nog invullen: ${inSentence(label)}]`,
  labels: {
    keten: 'Naam van de keten',
    regio: 'Regio',
    meting: 'Dag van de scan',
    wie: 'Wie dit doet',
    wanneer: 'Wanneer dit klaar is',
    lid: 'Tekst van dit lid',
  },
  day: dateText,
  names: list,
  round: ({ name, measuredOn }) => `${name || 'scan'}${measuredOn ? ` van ${dateText(measuredOn)}` : ''}`,
  article: (number) => `artikel ${number}`,
  leftOut: (title) => `[nog kiezen: het artikel "${title}" staat niet in dit concept]`,
};

/** The same for a level that nobody knows. */
export const openLevel: Piece = { text: '[nog bepalen: het niveau van nu]', isOpen: true };
