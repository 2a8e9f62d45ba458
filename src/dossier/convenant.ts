import type { Written, WrittenClause } from '../domain/convenant-types';
import { convenantVersion } from './convenant-shape';
import { isObject } from './shape';

/** What a dossier has of the draft convenant. */
export type FoundConvenant =
  | { kind: 'filled'; written: Written }
  /** Nobody began. */
  | { kind: 'empty' }
  /** Made by a newer program: it is kept, and this program does not change it. */
  | { kind: 'newer' }
  /** It is kept, but what it is cannot be told. */
  | { kind: 'unreadable' };

/** Nothing filled in. */
export const nothingWritten: Written = {
  fields: new Map(),
  signers: new Map(),
  clauses: new Map(),
  added: new Map(),
  answered: new Map(),
};

/** Begins the last part of the key of a clause that people added to an article. */
export const addedMark = 'eigen-';

/** Reads the draft of a checked dossier. Whether its ids exist is up to the rules: here nothing is lost. */
export function readConvenant(convenant: Readonly<Record<string, unknown>>): FoundConvenant {
  if (Object.keys(convenant).length === 0) return { kind: 'empty' };
  const { version } = convenant;
  if (typeof version === 'number' && version > convenantVersion) return { kind: 'newer' };
  if (version !== convenantVersion) return { kind: 'unreadable' };
  const clauses = Object.entries(asObject(convenant['clauses']));
  const answered = Object.entries(asObject(convenant['answered']));
  return {
    kind: 'filled',
    written: {
      fields: textsOf(convenant['fields']),
      signers: textsOf(convenant['signers']),
      clauses: new Map(
        clauses.filter((clause) => !isAdded(clause)).map(([key, entry]) => [key, clauseOf(asObject(entry))]),
      ),
      added: addedOf(clauses.filter(isAdded)),
      answered: new Map(
        answered.map(([article, questions]) => [
          article,
          new Set(
            Object.entries(asObject(questions)).flatMap(([question, isTrue]) => (isTrue === true ? [question] : [])),
          ),
        ]),
      ),
    },
  };
}

/** The article of a key. */
const articleOf = (key: string): string => key.slice(0, key.indexOf('.'));
/** Ids of the content may begin with the same word: what is written over a proposal, or switched, is no clause of its own. */
function isAdded([key, entry]: [string, unknown]): boolean {
  const { text, base } = asObject(entry);
  return key.includes(`.${addedMark}`) && articleOf(key) !== 'afspraak' && text !== undefined && base === undefined;
}

function clauseOf(entry: Readonly<Record<string, unknown>>): WrittenClause {
  const text = textOf(entry['text']);
  return {
    own: text.trim() === '' ? null : { text, base: textOf(entry['base']) },
    isOn: entry['off'] === true ? false : entry['on'] === true ? true : null,
  };
}

/** By their `order`; those without one come last, and on a tie the key decides, so that every tab sees the same. */
function addedOf(entries: readonly [string, unknown][]): Written['added'] {
  const sorted = entries
    .map(([key, entry]) => ({ key, text: textOf(asObject(entry)['text']), order: orderOf(entry) }))
    .sort((a, b) => (a.order === b.order ? (a.key < b.key ? -1 : 1) : a.order - b.order));
  const articles = new Set(sorted.map(({ key }) => articleOf(key)));
  return new Map([...articles].map((article) => [article, sorted.filter(({ key }) => articleOf(key) === article)]));
}

function orderOf(entry: unknown): number {
  const order = asObject(entry)['order'];
  return typeof order === 'number' ? order : Infinity;
}

const textsOf = (values: unknown): Map<string, string> =>
  new Map(
    Object.entries(asObject(values)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const asObject = (given: unknown): Record<string, unknown> => (isObject(given) ? given : {});
