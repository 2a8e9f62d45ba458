/**
 * Prints how easy all texts read: `npm run leesniveau`. The figures point at texts to read aloud and mend. They prove no
 * level: LIX and Flesch-Douma count letters and syllables, and know nothing of what a reader knows.
 */
import { readingExceptions } from '../../fixtures/reading-exceptions.ts';
import { findHardTexts, findLongSentences, measurePages } from './limits.ts';
import { listSentences, measureReading, type Reading } from './measure.ts';
import { listReadTexts } from './texts.ts';

const worst = 10;
/** A text of one short sentence has figures that say nothing. */
const leastWords = 15;

const texts = listReadTexts();
const row = (name: string, { words, wordsPerSentence, longWords, lix, flesch }: Reading, width: number) =>
  [
    name.padEnd(width),
    String(words).padStart(7),
    wordsPerSentence.toFixed(1).padStart(10),
    `${(100 * longWords).toFixed(0)}%`.padStart(7),
    lix.toFixed(0).padStart(5),
    flesch.toFixed(0).padStart(7),
  ].join('');
const head = (name: string, width: number) => `${name.padEnd(width)}  words  per sent.   long  LIX  Flesch`;
const print = (...lines: string[]) => console.log(lines.join('\n'));

print(
  'Words per sentence, share of words over six letters, LIX (lower is easier) and Flesch-Douma (higher is easier).',
  'A rough aid for choosing what to read aloud; it does not show that a text is B1.\n',
  head('Where', 30),
);
const folders = Map.groupBy(texts, ({ file }) => file.split('/').slice(0, 2).join('/'));
for (const [folder, own] of [...folders, ['everything', texts] as const]) {
  const reading = measureReading(own.map(({ text }) => text));
  if (reading) print(row(folder, reading, 30));
}

print(`\n${head(`The ${worst} hardest pages`, 70)}`);
for (const page of measurePages(texts).slice(0, worst)) print(row(page.file, page, 70));

print(`\nThe ${worst} hardest texts, with their sentences`);
const hardest = texts
  .flatMap((text) => {
    const reading = measureReading([text.text]);
    return reading && reading.words >= leastWords ? [{ ...text, reading }] : [];
  })
  .sort((a, b) => a.reading.flesch - b.reading.flesch)
  .slice(0, worst);
for (const { file, place, text, reading } of hardest) {
  print(`\n${file} ${place}: Flesch-Douma ${reading.flesch.toFixed(0)}, LIX ${reading.lix.toFixed(0)}`);
  print(...listSentences(text).map((sentence) => `  ${sentence}`));
}

print(`\nThe ${worst} longest sentences`);
for (const { file, place, sentence, words } of findLongSentences(texts, 0).slice(0, worst))
  print(`${words} words, ${file} ${place}:`, `  ${sentence}`);

const faults = findHardTexts(texts, readingExceptions);
print(`\n${faults.length === 0 ? 'Every text meets the limits.' : `Not within the limits:\n${faults.join('\n')}`}`);
