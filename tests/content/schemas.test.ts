import { describe, expect, test } from 'vitest';
import { countWords, describeValue } from '../../src/schemas/messages';
import { findNearest } from '../../src/schemas/nearest';
import { contentFiles, dataFiles, parseContentFile } from './content.ts';
import { schemas } from './model.ts';

type Kind = keyof typeof schemas;
type Data = Record<string, unknown>;

/** What Astro prints for a file: the path of each field with its message. */
function listMessages(kind: Kind, data: unknown): string[] {
  const result = schemas[kind].safeParse(data);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The data of every file of a kind, or of every entry of its data file. */
const listData = (kind: Kind): Data[] =>
  kind in dataFiles
    ? dataFiles[kind as keyof typeof dataFiles]
    : contentFiles.filter((file) => file.kind === kind).map(({ data }) => data);

/** A good file of a kind, as a start for a bad one. */
const good = (kind: Kind): Data => structuredClone(listData(kind)[0]!);

const kinds = Object.keys(schemas) as Kind[];
const shape = /^[\w.]*: Expected .+; found .+\. .+[.:/'"”]$/u;

describe.each(kinds)('%s', (kind) => {
  test('every file is accepted', () => {
    const all = listData(kind);
    expect(all.length).toBeGreaterThan(1);
    expect(all.flatMap((data) => listMessages(kind, data))).toEqual([]);
  });
  test.each(Object.keys(schemas[kind].shape))('%s: missing or of another type, the message says what to write', (field) => {
    const { [field]: _, ...without } = good(kind);
    for (const message of listMessages(kind, without)) {
      expect(message).toMatch(shape);
      expect(message).toMatch(new RegExp(`^${field}: .*; found nothing\\. `, 'u'));
    }
    for (const wrong of [null, 12.5, true, '', [], { a: 1 }, [null], new Date(0)]) {
      for (const message of listMessages(kind, { ...without, [field]: wrong })) {
        expect(message).toMatch(shape);
        expect(message.startsWith(field)).toBe(true);
      }
    }
    // A switch may be true; nothing is ever a list with a number in it.
    expect(listMessages(kind, { ...without, [field]: [0.5] })).not.toEqual([]);
  });
  test('a field that is not known, with the name that was meant', () => {
    const [field = ''] = Object.keys(schemas[kind].shape);
    const [message, ...others] = listMessages(kind, { ...good(kind), [`${field}s`]: 'x' });
    expect(others).toEqual([]);
    expect(message).toMatch(new RegExp(`found "${field}s"\\. Write "${field}", if that is what you mean`, 'u'));
  });
});

describe('an editor reads what was expected, what stands there and what to write', () => {
  const niveaus = good('randvoorwaarden').niveaus as string[];
  const link = (good('aandachtspunten').randvoorwaarden as Data[])[0]!;

  test.each<[string, Kind, Data, string]>([
    [
      'a missing descriptor',
      'randvoorwaarden',
      { niveaus: niveaus.slice(0, 4) },
      'niveaus: Expected five descriptors, level 0 to 4; found 4. ' +
        'Write one for each level: at most 20 words, something a visitor could ask to see.',
    ],
    [
      'a descriptor without text',
      'randvoorwaarden',
      { niveaus: ['', ...niveaus.slice(1)] },
      'niveaus.0: Expected the descriptor of a level (at least 10 characters); found nothing. ' +
        'At most 20 words, something a visitor could ask to see.',
    ],
    [
      'a descriptor of 21 words',
      'randvoorwaarden',
      { niveaus: [...niveaus.slice(0, 4), Array(21).fill('ja').join(' ')] },
      'niveaus.4: Expected at most 20 words; found 21: "ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja …" (62 characters). ' +
        'Keep what a visitor could ask to see and leave out the rest.',
    ],
    [
      'a long short name',
      'praktijklessen',
      { korteNaam: 'Samenwerken is mensenwerk' },
      'korteNaam: Expected a short name (3 to 24 characters); found "Samenwerken is mensenwerk". ' +
        'It stands on the axis of a chart and in tables.',
    ],
    [
      'a statement instead of a question',
      'succesfactoren',
      { vraag: 'Er is een plan.' },
      'vraag: Expected the question of the full scan that ends with "?"; found "Er is een plan.". ' +
        'Ask it so that ja, deels or nee is an answer.',
    ],
    [
      'a wrong pillar',
      'randvoorwaarden',
      { pijler: 'processen' },
      'pijler: Expected one of: multidisciplinair, intra-organisatorisch, proces; found "processen". ' +
        'Write "proces", if that is what you mean.',
    ],
    [
      'a wrong origin',
      'belemmeringen',
      { randvoorwaarden: [{ id: 'expertise', herkomst: 'uitleg' }] },
      'randvoorwaarden.0.herkomst: Expected one of: bron, duiding; found "uitleg". Choose one of these.',
    ],
    [
      'a page as a number',
      'pijlers',
      { bronnen: [{ rapport: 'ketenaanpak', plaats: '§3', pagina: 27 }] },
      'bronnen.0.pagina: Expected a page or a range of pages between quotes, without "p."; found the number 27. ' +
        "Write '27' or '26-27'; leave the field out where the page can't be established.",
    ],
    [
      'no source',
      'pijlers',
      { bronnen: [] },
      'bronnen: Expected at least one place in a report; found 0. Write rapport, plaats and, where it is known, pagina.',
    ],
    [
      'a blind spot that nobody explained',
      'aandachtspunten',
      { randvoorwaarden: [{ ...link, blindeVlek: undefined }] },
      'randvoorwaarden.0.blindeVlek: Expected what goes unseen when the randvoorwaarde is strong and this point weak ' +
        '(at least 20 characters); found nothing. Write one or two sentences about this pair.',
    ],
    [
      'an unknown field of a link',
      'praktijklessen',
      { randvoorwaarden: [{ id: 'expertise', herkomst: 'bron', grnd: '§2' }] },
      'randvoorwaarden.0: Expected only the fields id, herkomst, grond; found "grnd". ' +
        'Write "grond", if that is what you mean, or take it out.',
    ],
    [
      'a level that does not exist',
      'secties',
      { elementen: [{ id: 'expertise', van: 0, tot: 5 }] },
      'elementen.0.tot: Expected the highest level this section is for: a whole number from 0 to 4; found the number 5. ' +
        'Leave it out for a belemmering: that has no level.',
    ],
    [
      'seven elements',
      'secties',
      { elementen: Array(7).fill({ id: 'taal' }) },
      'elementen: Expected one to six elements; found 7. Name the one it is mainly about first.',
    ],
    [
      'a list without dashes',
      'succesfactoren',
      { genoemdBij: 'andriessen-2019' },
      'genoemdBij: Expected the studies that found it, as a list with a dash before each; found "andriessen-2019". ' +
        'Write expert-review if experts added it.',
    ],
    [
      'a statement for mothers of 13 words',
      'stellingen',
      { stelling: Array(13).fill('je').join(' ') },
      'stelling: Expected at most 12 words; found 13: "je je je je je je je je je je je je je". ' +
        'Keep one idea, and leave out the rest.',
    ],
  ])('%s', (_, kind, change, message) => {
    expect(listMessages(kind, { ...good(kind), ...change })).toEqual([message]);
  });
  test('two mistakes give two messages', () => {
    expect(listMessages('randvoorwaarden', { ...good('randvoorwaarden'), pijler: 'x', vraag: 'y' })).toHaveLength(2);
  });
  test('YAML that reads a text as something else', () => {
    const { data } = parseContentFile('content/begrippen/a.mdx', '---\nnaam: 2024-09-01\nook:\n- true\n- ~\n---\n\nTekst.\n');
    expect(listMessages('begrippen', data)).toEqual([
      'naam: Expected the term (at least 2 characters); found a date (put it between quotes to make it a text). Write it as people do.',
      'ook.0: Expected another word for the term; found true (put it between quotes to make it a text). Write one word or a few.',
      'ook.1: Expected another word for the term; found nothing. Write one word or a few.',
    ]);
  });
});

describe('helpers of the messages', () => {
  test.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'nothing'],
    ['', 'nothing'],
    [['a', 'b'], 'a list of 2'],
    [{ a: 1, b: 2 }, 'fields (a, b)'],
    [3, 'the number 3'],
    ['kort', '"kort"'],
  ])('%j is "%s"', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
  test('words are counted as an editor counts them', () => {
    expect(countWords("  één ketenpartner,\n auto's - 3  ")).toBe(5);
  });
  test.each([
    ['projectlieder', 'projectleider'],
    ['Taal', 'taal'],
    ['expertise', undefined],
  ])('%s is near %s', (written, name) => {
    expect(findNearest(written, ['projectleider', 'taal', 'mantelzorg'])).toBe(name);
  });
});
