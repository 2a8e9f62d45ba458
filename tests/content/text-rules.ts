import { publicNames, sourceRemarks } from './inventory.ts';
import { listRuns, listWords } from './grams.ts';
import { boundSkeletons, compareSkeletons, makeSkeletons, type Skeleton } from './similarity.ts';
import type { Text } from './texts.ts';

/** Where two texts are too much alike, for a person. */
export interface Likeness {
  what: string;
  /** The two or more places: `content/begrippen/keten.mdx tekst`. */
  places: string[];
}

export const describeLikeness = ({ what, places }: Likeness): string => `${what}\n    ${places.join('\n    ')}`;

const placeOf = ({ file, place }: Text) => `${file} ${place}`;
const same = (text: string) => listWords(text).join(' ');

/** Remarks about the sources that the inventory gives: the same fact may stand at each element it is about. */
const remarks = new Set(sourceRemarks.map(same));
const isComposed = ({ field, text }: Text) => field !== 'letOp' || !remarks.has(same(text));

/** Collects for every key in which places it stands, and gives those that stand in more than one. */
function findShared(texts: readonly Text[], listKeys: (text: string) => readonly string[]): Likeness[] {
  const places = new Map<string, Set<string>>();
  for (const text of texts)
    for (const key of listKeys(text.text)) places.set(key, (places.get(key) ?? new Set()).add(placeOf(text)));
  return [...places].filter(([, found]) => found.size > 1).map(([what, found]) => ({ what, places: [...found] }));
}

/** Finds sentences of six words or more that stand in two fields. */
export function findRepeatedSentences(texts: readonly Text[]): Likeness[] {
  const listSentences = (text: string) =>
    text
      .split(/(?<=[.?!:;])\s+|\n+/u)
      .map(listWords)
      .filter(({ length }) => length >= 6)
      .map((words) => words.join(' '));
  return findShared(texts.filter(isComposed), listSentences);
}

/** Every run of so many words in a name that anybody may write. */
export function listNameRuns(length: number): ReadonlySet<string> {
  return new Set(publicNames.flatMap((name) => listRuns(listWords(name), length)));
}

/** Finds runs of so many words that stand in two fields, names aside. A longer run is told as one. */
export function findSharedRuns(texts: readonly Text[], length: number): Likeness[] {
  const nameRuns = listNameRuns(length);
  const shared = findShared(texts.filter(isComposed), (text) =>
    listRuns(listWords(text), length).filter((run) => !nameRuns.has(run)),
  );
  return shared.reduce<Likeness[]>((told, { what, places }) => {
    const last = told.at(-1);
    const overlap = what.slice(0, what.lastIndexOf(' '));
    if (!last || String(last.places) !== String(places) || !last.what.endsWith(overlap)) return [...told, { what, places }];
    return [...told.slice(0, -1), { what: `${last.what}${what.slice(overlap.length)}`, places }];
  }, []);
}

/** From here on texts of two items are one template: two thirds of what is left is the same, in the same order. */
export const templateShare = 2 / 3;
/** From here on a field is made from another field of its item; a step and the level it leads to share some words. */
export const copyShare = 3 / 4;
/** With fewer words left there is nothing to compare. */
const minWords = 5;
/** Names and lists of people and things: they only have to differ. */
const names = ['korteNaam', 'onderwerp', 'ook', 'titel', 'weetDit', 'nodig', 'materiaal'];

interface Entry {
  text: Text;
  skeleton: Skeleton;
}

/** Finds texts in the same field of two items that look made from one template, and fields made from another field. */
export function findTemplates(texts: readonly Text[]): Likeness[] {
  const composed = texts.filter(isComposed);
  const skeletons = makeSkeletons(
    composed.map(({ text }) => text),
    publicNames,
  );
  const entries = composed.map((text, index) => ({ text, skeleton: skeletons[index]! }));
  const sameField = [...Map.groupBy(entries, ({ text }) => text.field).values()].flatMap((group) =>
    findAlike(group, templateShare, (one, other) => one.item !== other.item),
  );
  const sameItem = [...Map.groupBy(entries, ({ text }) => text.item).values()].flatMap((group) =>
    findAlike(group, copyShare, (one, other) => one.field !== other.field),
  );
  return [...sameField, ...sameItem];
}

function findAlike(entries: readonly Entry[], share: number, isPair: (one: Text, other: Text) => boolean): Likeness[] {
  return entries.flatMap((one, index) =>
    entries
      .slice(index + 1)
      .filter((other) => isPair(one.text, other.text) && isAlike(one, other, share))
      .map((other) => ({
        what: `${one.text.text} | ${other.text.text}`,
        places: [placeOf(one.text), placeOf(other.text)],
      })),
  );
}

function isAlike(one: Entry, other: Entry, share: number): boolean {
  if (same(one.text.text) === same(other.text.text)) return true;
  if (names.includes(one.text.field) || names.includes(other.text.field)) return false;
  const shortest = Math.min(one.skeleton.words.length, other.skeleton.words.length);
  const longest = Math.max(one.skeleton.words.length, other.skeleton.words.length);
  // They can't share more words than the shortest has, so a much longer text is never like it.
  if (shortest < minWords || (2 * shortest) / (shortest + longest) < share) return false;
  // Nearly all pairs are told apart by the words they share.
  return boundSkeletons(one.skeleton, other.skeleton) >= share && compareSkeletons(one.skeleton, other.skeleton) >= share;
}
