import { foldText, isStopWord, listWords, stemWord } from './search-words.ts';

/** A part of a page that one can be led to: from a heading or a named article to the next. */
export interface SearchSection {
  /** Address of the page without the base path: `/begrippen/`. */
  path: string;
  /** Id of the element to go to; empty for the top of the page. */
  anchor: string;
  /** Name of the page. */
  title: string;
  /** Heading of the part. At the top of a page its h1. */
  heading: string;
  /** Other names the page itself uses for it, in its table of contents. */
  also: string;
  text: string;
}

/** The file with everything there is to search, as the build writes it. */
export interface SearchRegister {
  /** In the order in which the index numbers them. */
  sections: readonly SearchSection[];
  /** What MiniSearch made of them. */
  index: unknown;
}

/** Where the register is, before the build gives its name a hash. */
export const registerPath = '/_ks/zoeken.json';

/** The fields of a section that are searched. */
export const searchFields = ['title', 'heading', 'also', 'text'] as const;

/**
 * What a word of a section is found by: its stem, and where that does not begin the word ("tal" of "taal") the word too,
 * so that who types its first letters finds it. Nothing for a word that says nothing.
 */
export function indexTerms(word: string): string[] {
  if (isStopWord(word)) return [];
  const stem = stemWord(word);
  return word.startsWith(stem) ? [stem] : [stem, word];
}

/** What to search for when a visitor typed this word: the word by its stem, and all that begins with these letters. */
export function queryTerms(word: string): { stem: string; beginning: string } {
  const stem = stemWord(word);
  // A short stem begins too much: "wissen" has the stem "wis", and so would find "wisselen".
  return { stem, beginning: word.startsWith(stem) && stem.length > 4 ? stem : word };
}

/** The words of a query that say something, folded, each once. One letter is the beginning of a word that is to come. */
export function queryWords(query: string): string[] {
  return [...new Set(listWords(query))].filter((word) => !isStopWord(word) && /..|\d/u.test(word));
}

/** Whether a section is called exactly what the visitor typed: by its heading, or at the top of a page by its title. */
export function isCalled({ anchor, title, heading }: SearchSection, words: readonly string[]): boolean {
  const stems = words.map(stemWord).join(' ');
  const names = [heading, ...(anchor === '' ? [title.replace(/ \(.*\)$/u, '')] : [])];
  return names.some((name) => queryWords(name).map(stemWord).join(' ') === stems);
}

/** How much a page counts: places that only list or repeat what others explain come after those. */
export function weighPath(path: string): number {
  const room = path.split('/')[1] ?? '';
  return weights[room] ?? 1;
}

const weights: Readonly<Record<string, number>> = { bronnen: 0.15, raamwerk: 0.7, over: 0.8, begrippen: 1.15 };

/** A piece of a shortened text, and whether it is what the visitor looked for. */
export interface SnippetPiece {
  text: string;
  isHit: boolean;
}

/**
 * The part of a text around the words that were found, of about `length` characters, in pieces with the hits apart.
 * @param terms the terms of the index that were found
 */
export function makeSnippet(text: string, terms: readonly string[], length = 180): SnippetPiece[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    isHit: isFound(word, terms),
  }));
  const hits = words.filter(({ isHit }) => isHit);
  const [start, end] = text.length <= length * 1.2 ? [0, text.length] : chooseWindow(words, hits, text, length);
  const pieces: SnippetPiece[] = [];
  let at = start;
  const add = (until: number, isHit: boolean) => {
    if (until > at) pieces.push({ text: text.slice(at, until), isHit });
    at = until;
  };
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    add(hit.start, false);
    add(hit.end, true);
  }
  add(end, false);
  return [...(start > 0 ? [ellipsis('… ')] : []), ...pieces, ...(end < text.length ? [ellipsis(' …')] : [])];
}

const ellipsis = (text: string): SnippetPiece => ({ text, isHit: false });

interface Place {
  start: number;
  end: number;
}

/** The stretch with the most hits in it, from the beginning of a sentence or of a word. */
function chooseWindow(words: readonly Place[], hits: readonly Place[], text: string, length: number): [number, number] {
  const countFrom = (from: number) => hits.filter(({ start, end }) => start >= from && end <= from + length).length;
  const sentences = [0, ...[...text.matchAll(/[.?!] /gu)].map(({ index }) => index + 2)];
  const starts = hits.map(({ start }) => nearestWord(words, start - 40));
  const most = Math.max(0, ...[...sentences, ...starts].map(countFrom));
  const best = hits.length === 0 ? 0 : ([...starts, ...sentences].findLast((start) => countFrom(start) === most) ?? 0);
  const last = words.filter(({ start, end }) => start >= best && end <= best + length).at(-1);
  return [best, last?.end ?? Math.min(text.length, best + length)];
}

const nearestWord = (words: readonly Place[], from: number): number =>
  words.find(({ start }) => start >= from)?.start ?? 0;

/** A word is found by its stem, and a compound also by what it ends with. */
function isFound(word: string, terms: readonly string[]): boolean {
  const [folded = foldText(word)] = listWords(word);
  const stem = stemWord(folded);
  return terms.some((term) => stem === term || (term.length > 3 && stem.endsWith(term)));
}
