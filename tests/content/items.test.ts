import { describe, expect, test } from 'vitest';
import { contentFiles, type ContentFile } from './content.ts';
import { findBodyFaults, findExpertFaults, findRatedFaults, findSectionFaults, ratedKinds } from './item-rules.ts';

describe('the content is complete', () => {
  test('32 rated items, each with five levels, four steps and names of its own', () => {
    expect(findRatedFaults(contentFiles)).toEqual([]);
  });
  test('every body explains its element and is not too long', () => {
    expect(findBodyFaults(contentFiles)).toEqual([]);
  });
  test('a success factor that experts added says so', () => {
    expect(findExpertFaults(contentFiles)).toEqual([]);
  });
  test('handreiking sections have 150 to 350 words, at most six elements and texts of their own', () => {
    expect(contentFiles.filter(({ kind }) => kind === 'secties').length).toBeGreaterThan(15);
    expect(findSectionFaults(contentFiles)).toEqual([]);
  });
});

describe('the rules find', () => {
  const rated = contentFiles.find(({ kind }) => ratedKinds.includes(kind))!;
  const own = contentFiles.find(({ data }) => data.pijler === 'intra-organisatorisch')!;
  const change = (file: ContentFile, data: Record<string, unknown>) =>
    contentFiles.map((each) => (each === file ? { ...file, data: { ...file.data, ...data } } : each));
  const niveaus = rated.data.niveaus as string[];
  const stappen = rated.data.stappen as string[];
  const other = contentFiles.find((file) => file !== rated && ratedKinds.includes(file.kind))!;

  test.each<[string, Record<string, unknown>, string]>([
    ['a missing level', { niveaus: niveaus.slice(1) }, 'niveaus: not five'],
    ['a level twice', { niveaus: [niveaus[0], ...niveaus.slice(0, 4)] }, 'niveaus: two are the same'],
    ['a long level', { niveaus: [...niveaus.slice(1), `${'woord '.repeat(21)}.`] }, 'niveaus: more than 20 words'],
    ['a level that is no sentence', { niveaus: [...niveaus.slice(1), 'Op papier'] }, 'not a whole sentence'],
    ['a missing step', { stappen: stappen.slice(1) }, 'stappen: not four'],
    ['a step twice', { stappen: [stappen[0], ...stappen.slice(0, 3)] }, 'stappen: two are the same'],
    ['a full stop', { weetDit: 'de projectleider.' }, 'weetDit: ends with a full stop'],
    ['a capital', { weetDit: 'De projectleider' }, 'weetDit: begins with a capital'],
    ['a sentence after "Begin bij"', { onderwerp: 'Kies een projectleider.' }, 'onderwerp: begins with a capital'],
    ['a name twice', { korteNaam: other.data.korteNaam }, 'korteNaam: the same as in'],
  ])('%s', (_, data, message) => {
    expect(findRatedFaults(change(rated, data)).join('\n')).toContain(message);
  });
  test('a question that does not say whose organisation', () => {
    const changed = change(own, { vraag: 'Staan alle lagen achter de aanpak?' });
    expect(findRatedFaults(changed)).toEqual([`${own.path} vraag: does not say whose organisation`]);
  });
  test('an item too few', () => {
    expect(findRatedFaults(contentFiles.filter((file) => file !== rated))).toContain('31 rated items, not 32');
  });
  test('a body of one sentence, and none', () => {
    for (const body of ['Dit is een keten.', ''])
      expect(findBodyFaults([{ ...rated, body }])[0]).toMatch(/the body has [40] words, not 60 to 120/u);
  });
  test('experts that the text leaves out', () => {
    const factor = contentFiles.find(({ kind, body }) => kind === 'succesfactoren' && !body.includes('experts'))!;
    expect(findExpertFaults(change(factor, { genoemdBij: ['expert-review'] }))).toHaveLength(1);
  });
  test('a section that is short, broad or a copy', () => {
    const section = contentFiles.find(({ kind }) => kind === 'secties')!;
    const copy = { ...section, path: `${section.path}.x`, data: { ...section.data, elementen: Array(7).fill({ id: 'x' }) } };
    expect(findSectionFaults([section, copy, { ...section, path: 'short', data: {}, body: 'Kort.' }])).toEqual([
      `${copy.path}: not one to six elements`,
      `${copy.path}: 100% of its four-word runs stand in ${section.path}`,
      'short: 1 words, not 150 to 350',
      'short: not one to six elements',
    ]);
  });
});
