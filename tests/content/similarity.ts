import { listWords } from './grams.ts';

/** A text as it is compared with others: what remains when everything that could be a slot of a template is gone. */
export interface Skeleton {
  words: readonly string[];
  /** How often each word stands in it. */
  counts: ReadonlyMap<string, number>;
}

/** How many of the most specific words of a text a template could have filled in. */
const slots = 3;

/** A word of a name that so many texts use is an ordinary word. Not a share of all texts: it may not shift as content grows. */
const commonUses = 80;

/**
 * Makes the skeletons of texts: without numbers, without the words of the names of elements, and without the three words
 * that the fewest of these texts use. Two texts from one template have the same skeleton.
 */
export function makeSkeletons(texts: readonly string[], names: readonly string[]): Skeleton[] {
  const listed = texts.map((text) => listWords(text).filter((word) => !/\p{N}/u.test(word)));
  const uses = new Map<string, number>();
  for (const words of listed) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const common = Math.min(texts.length / 20, commonUses);
  const nameWords = new Set(names.flatMap(listWords).filter((word) => (uses.get(word) ?? 0) < common));
  return listed.map((words) => {
    const left = words.filter((word) => !nameWords.has(word));
    const rarest = [...new Set(left)].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0)).slice(0, slots);
    const kept = left.filter((word) => !rarest.includes(word));
    return { words: kept, counts: new Map([...Map.groupBy(kept, (word) => word)].map(([word, all]) => [word, all.length])) };
  });
}

/** Most that `compareSkeletons` can give for two skeletons: the words they share in any order. Much quicker. */
export function boundSkeletons(a: Skeleton, b: Skeleton): number {
  let shared = 0;
  for (const [word, amount] of a.counts) shared += Math.min(amount, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.words.length + b.words.length);
}

/**
 * How much two skeletons are the same, 0 to 1: the words that stand in both in the same order, as a share of their mean
 * length. Texts that were written apart share short words in any order; texts from one template share them in this one.
 */
export function compareSkeletons({ words: a }: Skeleton, { words: b }: Skeleton): number {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    for (let j = 0; j < b.length; j += 1)
      row[j + 1] = word === b[j] ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
    [above, row] = [row, above];
  }
  return a.length + b.length === 0 ? 0 : (2 * (above[b.length] ?? 0)) / (a.length + b.length);
}
