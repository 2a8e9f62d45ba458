import { listPlainWords, listSentences, measureReading, type Reading } from './measure.ts';
import type { ReadText } from './texts.ts';

/** What every text must meet. Chosen from how the texts were when they had been read aloud and mended. */
export const limits = {
  /** Words in one sentence. */
  sentence: 30,
  /** Words per sentence of one file, on average. */
  pageAverage: 18,
  /** Flesch-Douma of one file with something to read. */
  pageFlesch: 40,
  /** Share of all sentences that may have more than `long` words. */
  longShare: 0.05,
  long: 20,
  /** Flesch-Douma of the file in the middle. */
  medianFlesch: 60,
} as const;

/** With fewer words a file is too short for an average. */
const leastPageWords = 40;

/** A sentence that may be longer, with the reason. */
export interface Exception {
  file: string;
  /** How the sentence begins. */
  begins: string;
  reason: string;
}

export interface PageReading extends Reading {
  file: string;
}

/** The reading of each file with enough text, the hardest first. */
export function measurePages(texts: readonly ReadText[]): PageReading[] {
  return [...Map.groupBy(texts, ({ file }) => file)]
    .flatMap(([file, own]) => {
      const reading = measureReading(own.map(({ text }) => text));
      return reading && reading.words >= leastPageWords ? [{ ...reading, file }] : [];
    })
    .sort((a, b) => a.flesch - b.flesch);
}

export interface LongSentence {
  file: string;
  place: string;
  sentence: string;
  words: number;
}

/** Sentences of more than so many words, the longest first. */
export function findLongSentences(texts: readonly ReadText[], most: number = limits.sentence): LongSentence[] {
  return texts
    .flatMap(({ file, place, text }) =>
      listSentences(text).map((sentence) => ({ file, place, sentence, words: listPlainWords(sentence).length })),
    )
    .filter(({ words }) => words > most)
    .sort((a, b) => b.words - a.words);
}

/** Everything that does not meet the limits, and exceptions that nothing needs. */
export function findHardTexts(texts: readonly ReadText[], exceptions: readonly Exception[]): string[] {
  const isExcepted = (long: LongSentence) => exceptions.some((exception) => fits(exception, long));
  const long = findLongSentences(texts);
  const pages = measurePages(texts);
  const all = texts.flatMap(({ text }) => listSentences(text));
  const share = findLongSentences(texts, limits.long).length / all.length;
  const median = pages[Math.floor(pages.length / 2)]?.flesch ?? 0;
  return [
    ...long
      .filter((one) => !isExcepted(one))
      .map(({ file, place, sentence, words }) => `${file} ${place}: ${words} words in one sentence: ${sentence}`),
    ...exceptions
      .filter((exception) => !long.some((one) => fits(exception, one)))
      .map(({ file, begins }) => `${file}: no long sentence begins with "${begins}" any more, take the exception out`),
    ...pages
      .filter(({ wordsPerSentence }) => wordsPerSentence > limits.pageAverage)
      .map(({ file, wordsPerSentence }) => `${file}: ${wordsPerSentence.toFixed(1)} words in a sentence on average`),
    ...pages
      .filter(({ flesch }) => flesch < limits.pageFlesch)
      .map(({ file, flesch }) => `${file}: Flesch-Douma ${flesch.toFixed(0)}, under ${limits.pageFlesch}`),
    ...(share > limits.longShare ? [`${(100 * share).toFixed(1)}% of all sentences have over ${limits.long} words`] : []),
    ...(median < limits.medianFlesch ? [`the median Flesch-Douma is ${median.toFixed(0)}`] : []),
  ];
}

const fits = ({ file, begins }: Exception, long: LongSentence) => file === long.file && long.sentence.startsWith(begins);
