/** What can be counted about how easy a text reads. A rough aid: no figure proves that a text is B1. */
export interface Reading {
  words: number;
  sentences: number;
  /** Words in a sentence, on average. */
  wordsPerSentence: number;
  /** Share of words of more than six letters, 0 to 1. */
  longWords: number;
  /** LIX: words per sentence plus the percentage of long words. Under 40 is easy; Dutch compounds raise it. */
  lix: number;
  /** Flesch-Douma (1960), Flesch for Dutch: 206.84 - 0.93 x words per sentence - 77 x syllables per word. Higher is easier. */
  flesch: number;
}

/** Measures texts as one. Null when there is no sentence in them. */
export function measureReading(texts: readonly string[]): Reading | null {
  const sentences = texts.flatMap(listSentences);
  const words = sentences.flatMap(listPlainWords);
  if (sentences.length === 0) return null;
  const wordsPerSentence = words.length / sentences.length;
  const longWords = words.filter((word) => word.replaceAll(/\P{L}/gu, '').length > 6).length / words.length;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0) / words.length;
  return {
    ...{ words: words.length, sentences: sentences.length, wordsPerSentence, longWords },
    lix: wordsPerSentence + 100 * longWords,
    flesch: 206.84 - 0.93 * wordsPerSentence - 77 * syllables,
  };
}

/** Ends of sentences: not after a lone letter or an abbreviation ("p. 26", "e.a. (2020)", "bijv. een"). */
const sentenceEnd = /(?<=(?<![\s(]\p{L}|\b(?:bijv|e\.a|enz|nr|resp|vgl))[.!?]['’"”)]*)\s+(?=['‘"“(]*[\p{Lu}\d])|\n+/u;

/** The sentences of a text, without markup. What has no verb or end, such as a heading, counts as one. */
export function listSentences(text: string): string[] {
  return text
    .replaceAll(/<[^>]*>|\]\([^)]*\)|[*_`[\]]/gu, '')
    .replaceAll(/^\s*(?:[-+]|\d+\.)\s+/gmu, '')
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => listPlainWords(sentence).length > 0);
}

/** The words of a sentence; "ketenaanpak-rapport" is one. Numbers and signs between words are none. */
export function listPlainWords(sentence: string): string[] {
  return sentence.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

/** Vowels that sound as one. A letter with two dots begins a syllable of its own. */
const vowelGroups =
  /aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|eu|oe|ui|ij|ei|au|ou|[aeiouyáàâäéèêëíïóòôöúûü]/gu;

/** How many syllables a Dutch word has, nearly always. */
export function countSyllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(vowelGroups)?.length ?? 0);
}
