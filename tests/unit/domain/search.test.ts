import { describe, expect, test } from 'vitest';
import { indexTerms, makeSnippet, queryTerms, queryWords, weighPath } from '../../../src/domain/search.ts';
import { listWords, stemWord } from '../../../src/domain/search-words.ts';

describe('words', () => {
  test('are without capitals, accents and signs; n.v.t. and plurals with an apostrophe stay whole', () => {
    expect(listWords("Één coöperatie, 20 regio's: (n.v.t.) mét opvang-plek")).toEqual(
      'een cooperatie 20 regios nvt met opvang plek'.split(' '),
    );
  });
  test.each([
    ['schulden', 'schuld'],
    ['moeders', 'moeder'],
    ['taken', 'taak'],
    ['scholen', 'school'],
    ['bedrijven', 'bedrijf'],
    ['huizen', 'huis'],
    ['gesprekken', 'gesprek'],
    ['werkt', 'werken'],
    ['bellen', 'bel'],
    ['mogelijkheden', 'mogelijkheid'],
    ['partners', 'partner'],
    ["regio's", 'regio'],
    ['evaluaties', 'evaluatie'],
    ['grote', 'groot'],
    ['werkstages', 'werkstage'],
    ['kansen', 'kans'],
    ['grenzen', 'grens'],
    ['gendersensitieve', 'gendersensitiviteit'],
  ])('%s and %s have one stem', (one, other) => {
    expect(stemWord(listWords(one)[0]!)).toBe(stemWord(listWords(other)[0]!));
  });
  test.each([
    ['talent', 'tal'],
    ['kans', 'kan'],
    ['gat', 'gaan'],
    ['status', 'staat'],
    ['2024', '202'],
  ])('%s is not %s', (word, other) => {
    expect(stemWord(word)).not.toBe(other);
  });
});

describe('a query', () => {
  test('leaves out what says nothing, and a letter that a word begins with', () => {
    expect(queryWords('wat is de nazorg van een m')).toEqual(['nazorg']);
    expect(queryWords('niveau 3')).toEqual(['niveau', '3']);
    expect(queryWords('wie is dat')).toEqual([]);
  });
  test('looks for the stem, and for what begins with what was typed', () => {
    expect(queryTerms('schuld')).toEqual({ stem: 'schuld', beginning: 'schuld' });
    expect(queryTerms('moeders')).toEqual({ stem: 'moeder', beginning: 'moeder' });
    // "tal" would also begin "talent", "wis" also "wisselen".
    expect(queryTerms('taal')).toEqual({ stem: 'tal', beginning: 'taal' });
    expect(queryTerms('wissen')).toEqual({ stem: 'wis', beginning: 'wissen' });
  });
  test('meets a section by stem, and by the first letters of a word with another stem', () => {
    expect(indexTerms('schulden')).toEqual(['schuld']);
    expect(indexTerms('taal')).toEqual(['tal', 'taal']);
    expect(indexTerms('omdat')).toEqual([]);
  });
  test('finds explanations before places that list or repeat', () => {
    const [term, element, framework, source] = ['/begrippen/', '/randvoorwaarden/a/', '/raamwerk/', '/bronnen/'].map(
      weighPath,
    );
    expect(term! > element! && element! > framework! && framework! > source!).toBe(true);
  });
});

describe('a snippet', () => {
  const show = (text: string, terms: string[], length?: number) =>
    makeSnippet(text, terms, length)
      .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
      .join('');

  test('is the whole of a short text, with the hits marked by stem and as the end of a compound', () => {
    expect(show('Schulden en opvang: de kinderopvang wacht.', ['schuld', 'opvang'])).toBe(
      '[Schulden] en [opvang]: de [kinderopvang] wacht.',
    );
  });
  test('begins with a sentence where it can, and says what is left out', () => {
    const text = `${'Hier staat iets anders over het weer. '.repeat(8)}Zij vraagt om nazorg. ${'Daarna komt er nog meer. '.repeat(8)}`;
    expect(show(text, ['nazorg'], 60)).toBe('… Zij vraagt om [nazorg]. Daarna komt er nog meer. Daarna komt …');
  });
  test('shows a hit in the middle of a long sentence', () => {
    const text = `Een zin ${'met heel veel woorden '.repeat(20)}en dan nazorg ${'en nog meer woorden '.repeat(20)}`;
    expect(show(text, ['nazorg'], 80)).toMatch(/^… .*en dan \[nazorg\] .* …$/u);
  });
  test('without a hit is the beginning', () => {
    expect(show(`Begin. ${'Woord '.repeat(60)}`, ['nazorg'], 20)).toBe('Begin. Woord Woord …');
  });
});
