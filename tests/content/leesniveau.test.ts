import { describe, expect, test } from 'vitest';
import { readingExceptions } from '../fixtures/reading-exceptions.ts';
import { findHardTexts, findLongSentences, limits } from './leesniveau/limits.ts';
import { countSyllables, listPlainWords, listSentences, measureReading } from './leesniveau/measure.ts';
import { listReadTexts, type ReadText } from './leesniveau/texts.ts';

const texts = listReadTexts();

describe('all texts read easily enough', () => {
  test('everything visitors read is measured', () => {
    const rooms = new Set(texts.map(({ file }) => file.split('/').slice(0, 2).join('/')));
    for (const room of ['content/randvoorwaarden', 'content/handreikingen', 'content/begrippen', 'src/pages', 'src/messages'])
      expect(rooms).toContain(room);
    expect(texts.length).toBeGreaterThan(1500);
  });
  test('no sentence is too long, no page too hard', () => {
    expect(findHardTexts(texts, readingExceptions)).toEqual([]);
  });
  test('every exception says why', () => {
    expect(readingExceptions.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });
});

describe('the measure', () => {
  test.each([
    ['Een zin. Nog een zin! En een derde?', 3],
    ['Dat staat op p. 26 van het rapport. Lees het na.', 2],
    ['De Ruig e.a. (2020) noemt dit, en Pharos ook.', 1],
    ["Zij heeft oude trauma's. Dan is er geen plek.", 2],
    ["Vraag: 'Wat wil je?' Luister dan.", 2],
    ['Een regel\nen nog een regel', 2],
    ['**Let op.** Lees [dit stuk](/over/) eerst.', 2],
  ])('%s has %i sentences', (text, amount) => {
    expect(listSentences(text)).toHaveLength(amount);
  });
  test.each([
    ['moeder', 2],
    ['opvang', 2],
    ['geïsoleerd', 4],
    ['buurgemeente', 4],
    ['organisatie', 5],
    ['nieuw', 1],
    ['draaien', 2],
    ['zo', 1],
  ])('%s has %i syllables', (word, amount) => {
    expect(countSyllables(word)).toBe(amount);
  });
  test('words are words, not numbers or signs', () => {
    expect(listPlainWords('De 20 randvoorwaarden - en dus ook de ketenaanpak-folder - telt zij.')).toHaveLength(9);
  });
  test('gives the figures of the two formulas', () => {
    // 4 words in 1 sentence, one of them over six letters, 6 syllables.
    const reading = measureReading(['De moeder vertelt veel.']);
    expect(reading).toMatchObject({ words: 4, sentences: 1, wordsPerSentence: 4, longWords: 0.25, lix: 29 });
    expect(reading?.flesch).toBeCloseTo(206.84 - 0.93 * 4 - 77 * (6 / 4), 5);
  });
  test('no text has no reading', () => {
    expect(measureReading(['', ' - '])).toBeNull();
  });
});

describe('the limits find', () => {
  const write = (text: string): ReadText => ({ file: 'content/a.mdx', place: 'tekst', text });
  const easy = texts.filter(({ file }) => file.startsWith('content/handreikingen/projectleider/'));
  const long = `Zij ${'loopt en '.repeat(limits.sentence)}staat.`;

  test('a sentence of over 30 words, unless an exception names it', () => {
    expect(findLongSentences([write(long)])).toHaveLength(1);
    expect(findHardTexts([...easy, write(long)], []).join('\n')).toMatch(/^content\/a\.mdx tekst: 62 words in one sentence/u);
    const exception = { file: 'content/a.mdx', begins: 'Zij loopt', reason: 'a list that belongs together' };
    expect(findHardTexts([...easy, write(long)], [exception]).filter((fault) => fault.includes('one sentence'))).toEqual([]);
  });
  test('an exception that nothing needs', () => {
    const exception = { file: 'content/a.mdx', begins: 'Weg', reason: 'it was long once' };
    expect(findHardTexts(easy, [exception])).toEqual([
      'content/a.mdx: no long sentence begins with "Weg" any more, take the exception out',
    ]);
  });
  test('a page of officialese', () => {
    const stiff =
      'Implementatieverantwoordelijkheden dienen multidisciplinair geoperationaliseerd te worden. '.repeat(8);
    expect(findHardTexts([...easy, write(stiff)], []).join('\n')).toMatch(/content\/a\.mdx: Flesch-Douma -\d+, under 40/u);
  });
});
