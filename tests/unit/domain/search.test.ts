import { describe, expect, test } from 'vitest';
import { indexTerms, isCalled, makeSnippet, queryTerms, queryWords, weighPath } from '../../../src/domain/search.ts';
import { listWords, stemWord } from '../../../src/domain/search-words.ts';

describe('words', () => {
  test('are without capitals, accents and signs; n.v.t. and plurals with an apostrophe stay whole', () => {
    expect(listWords("Één coöperatie, 20 regio's: (n.v.t.) mét opvang-plek")).toEqual(
      'een cooperatie 20 regios nvt met opvang plek'.split(' '),
    );
  });
  test('are none in a text of signs, and also with an apostrophe before more letters one', () => {
    expect(listWords('– … !')).toEqual([]);
    expect(listWords("een auto'tje")).toEqual(['een', 'autotje']);
  });
  test.each(['uur', 'aap', 'oren', 'smsen'])('%s is too short, or has no vowel left, to lose anything', (word) => {
    expect(stemWord(word)).toBe(word);
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
    ['middelen', 'middel'],
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
    expect(queryTerms('zaken')).toEqual({ stem: 'zak', beginning: 'zaken' });
    expect(queryTerms('werken')).toEqual({ stem: 'werk', beginning: 'werken' });
  });
  test('meets a section by stem, and by the first letters of a word with another stem', () => {
    expect(indexTerms('schulden')).toEqual(['schuld']);
    expect(indexTerms('taal')).toEqual(['tal', 'taal']);
    expect(indexTerms('omdat')).toEqual([]);
  });
  test.each([
    ['volgen', 'volg'],
    ['zorgen', 'zorg'],
    ['voorbeeld', 'voorbeeld'],
  ])('meets %s by its first letters alone: only the end of a word changes', (word, stem) => {
    expect(indexTerms(word)).toEqual([stem]);
  });
  test('finds explanations before places that list or repeat', () => {
    const [term, element, framework, source] = ['/begrippen/', '/randvoorwaarden/a/', '/raamwerk/', '/bronnen/'].map(
      weighPath,
    );
    expect(term! > element! && element! > framework! && framework! > source!).toBe(true);
  });
});

describe('a section is called what was typed', () => {
  const section = (parts: object) => ({
    path: '/a/',
    anchor: '',
    title: '',
    heading: '',
    also: '',
    text: '',
    ...parts,
  });

  test.each([
    ['by its heading', { anchor: 'b', title: 'Keten', heading: 'De warme overdracht' }, 'warme overdracht', true],
    ['whatever the forms of the words', { anchor: 'b', heading: 'Warme overdracht' }, 'warm overdrachten', true],
    ['not by a part of its heading', { anchor: 'b', heading: 'Warme overdracht' }, 'overdracht', false],
    ['not by its words run together', { anchor: 'b', heading: 'Warme overdracht' }, 'warmeoverdracht', false],
    ['at the top of a page by its title', { title: 'Nazorg', heading: 'Wat nazorg is' }, 'nazorg', true],
    ['without what the title has between brackets', { title: 'Nazorg (na afloop)', heading: 'Zo' }, 'nazorg', true],
    ['with brackets in the middle of it', { title: 'Nazorg (afloop) thuis', heading: 'Zo' }, 'nazorg thuis', false],
    ['further down not by the title', { anchor: 'b', title: 'Nazorg', heading: 'Wie doet wat' }, 'nazorg', false],
  ])('%s', (_, parts, query, is) => {
    expect(isCalled(section(parts), queryWords(query))).toBe(is);
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
  test('has no empty pieces, and marks a hit at the beginning and at the end', () => {
    const piece = (text: string, isHit: boolean) => ({ text, isHit });
    expect(makeSnippet('Nazorg na de opvang', ['nazorg', 'opvang'])).toEqual([
      piece('Nazorg', true),
      piece(' na de ', false),
      piece('opvang', true),
    ]);
    expect(makeSnippet(`Begin. ${'Woord '.repeat(60)}`, ['begin'], 20)).toEqual([
      ...[piece('Begin', true), piece('. Woord Woord', false), piece(' …', false)],
    ]);
    expect(makeSnippet(`${'Woord. '.repeat(9)}Nazorg`, ['nazorg'], 20).at(0)).toEqual(piece('… ', false));
  });
  test('marks a word with an apostrophe whole, and a short term only where it is the whole word', () => {
    expect(show("Een auto'tje.", [stemWord('autotje')])).toBe("Een [auto'tje].");
    expect(show('Zij leert de taal van metaal.', ['tal'])).toBe('Zij leert de [taal] van metaal.');
  });
  test('leaves a text whole that is hardly longer than asked', () => {
    expect(show('Woord woorde', [], 10)).toBe('Woord woorde');
    expect(show('Woord woorden', [], 10)).toBe('Woord …');
  });
  test('is where most hits are, without those before and after it', () => {
    const rest = 'Hier staat iets anders over het weer. '.repeat(4);
    const text = `Nazorg eerst. ${rest}Nazorg na nazorg. ${rest}Nazorg laatst.`;
    expect(show(text, ['nazorg'], 40)).toBe('… [Nazorg] na [nazorg]. Hier staat iets anders …');
  });
  test('counts a hit that just fits', () => {
    expect(show('Iets anders hier. Zij vraagt om nazorg. En nog wat anders daarna.', ['nazorg'], 20)).toBe(
      '… Zij vraagt om [nazorg] …',
    );
  });
  test('begins some words before a hit in a long sentence', () => {
    const text = `${'woordje '.repeat(30)}nazorg ${'woordje '.repeat(30)}`;
    expect(show(text, ['nazorg'], 60)).toMatch(/^… (?:woordje ){5}\[nazorg\] woordje/u);
  });
  test('ends with a whole word, and cuts only a word that is longer than the room', () => {
    expect(show(`Begin. ${'Woord '.repeat(60)}`, [], 18)).toBe('Begin. Woord Woord …');
    expect(show(`Opvang ${'x'.repeat(50)}`, [], 20)).toBe('Opvang …');
    expect(show('x'.repeat(50), [], 20)).toBe(`${'x'.repeat(20)} …`);
    expect(show(`${'Woord. '.repeat(10)}${'nazorg'.repeat(10)}`, ['nazorg'], 20)).toBe('… nazorgnazorgnazorgna …');
  });
});
