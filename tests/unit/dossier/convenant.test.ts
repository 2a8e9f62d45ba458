import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConvenant } from '../../../src/dossier/convenant';
import { loadValue } from '../../../src/dossier/load-value';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };
import { convenantArbitrary, jsonArbitrary } from '../../fixtures/arbitraries';
import { runs } from '../../fixtures/runs';
import { schemaErrors, schemas } from '../../fixtures/json-schema';

const dossier = (convenant: unknown) => ({
  format: 'ketenspiegel/dossier',
  version: 1,
  framework: '2024-09',
  convenant,
});
const isTaken = (convenant: unknown) => loadValue(dossier(convenant)).kind === 'ok';
const fitsSchema = (convenant: unknown) =>
  schemaErrors(dossier(convenant), schemas['dossier-1.json'] ?? {}, 'dossier-1.json').length === 0;

describe('reading', () => {
  test('gives everything that was written', () => {
    const found = readConvenant(dossierFull.convenant);
    if (found.kind !== 'filled') throw new Error(found.kind);
    expect(found.written).toEqual({
      fields: new Map([
        ['keten', 'Keten Moeders aan zet'],
        ['begindatum', '2027-03-01'],
      ]),
      signers: new Map([['5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c06', 'Directeur']]),
      clauses: new Map([
        ['doel.samen', { own: { text: 'Moeders bepalen mee.', base: 'Partijen werken samen.' }, isOn: null }],
        ['doel.voor-wie', { own: null, isOn: false }],
        ['afspraak.juiste-partners', { own: null, isOn: true }],
        ['afspraak.juiste-partners.wie', { own: { text: 'De gemeente', base: '' }, isOn: null }],
      ]),
      added: new Map([
        ['doel', [{ key: 'doel.eigen-5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c09', text: 'Ook tantes tellen.', order: 1 }]],
      ]),
      answered: new Map([['doel', new Set(['Klopt dit?'])]]),
    });
  });
  test.each([
    ['nothing yet', {}, 'empty'],
    ['a newer part', { version: 2, pages: [] }, 'newer'],
    ['a part without a version', { fields: {} }, 'unreadable'],
    ['a version in words', { version: '1' }, 'unreadable'],
    ['a newer version in words', { version: '2' }, 'unreadable'],
    ['the least', { version: 1 }, 'filled'],
  ])('%s: %s', (_name, given, kind) => {
    expect(readConvenant(given).kind).toBe(kind);
    expect(isTaken(given)).toBe(true);
    expect(fitsSchema(given)).toBe(true);
  });
  test('an added clause is a text of its own, in an article: no proposal that was written over, and no agreement', () => {
    const clauses = {
      'a.eigen-1': { text: 'Eigen' },
      'b.eigen-1': { text: 'Ook eigen' },
      'a.eigen-schap': { text: 'Anders', base: 'Voorstel' },
      'a.eigen-aar': { off: true },
      'afspraak.eigen-vooroordelen': { text: 'Wij oefenen.' },
    };
    const found = readConvenant({ version: 1, clauses, fields: { keten: 'X', regio: ' ', begindatum: 5 } });
    if (found.kind !== 'filled') throw new Error(found.kind);
    const { added, clauses: written, fields } = found.written;
    expect([...added].map(([article, all]) => [article, all.map(({ text }) => text)])).toEqual([
      ['a', ['Eigen']],
      ['b', ['Ook eigen']],
    ]);
    expect([...written.keys()]).toEqual(['a.eigen-schap', 'a.eigen-aar', 'afspraak.eigen-vooroordelen']);
    expect([...fields]).toEqual([['keten', 'X']]);
  });
  test('added clauses stand in their order; without one last, on a tie by key', () => {
    const clauses = {
      'a.eigen-3': { text: '3' },
      'a.eigen-4': { text: '0', order: 0 },
      'a.eigen-2': { text: '2', order: 1 },
      'a.eigen-1': { text: '1', order: 1 },
    };
    const found = readConvenant({ version: 1, clauses });
    expect(found.kind === 'filled' && found.written.added.get('a')?.map(({ text }) => text)).toEqual([
      '0',
      '1',
      '2',
      '3',
    ]);
  });
  test('only a mark at the begin of the last part of a key makes an added clause; other texts stay where they are', () => {
    const keys = ['eigen-1', 'doel.mijn-eigen-2', 'doel.eigen-3'];
    const found = readConvenant({ version: 1, clauses: Object.fromEntries(keys.map((key) => [key, { text: key }])) });
    if (found.kind !== 'filled') throw new Error(found.kind);
    expect([...found.written.clauses].map(([key, { own }]) => [key, own?.text])).toEqual([
      ['eigen-1', 'eigen-1'],
      ['doel.mijn-eigen-2', 'doel.mijn-eigen-2'],
    ]);
    expect([...found.written.added.values()].flat()).toMatchObject([{ key: 'doel.eigen-3', text: 'doel.eigen-3' }]);
  });
  test('a text of nothing but space is none', () => {
    const blank = { a: ' \n' };
    const found = readConvenant({ version: 1, fields: blank, signers: blank, clauses: { a: { text: ' \n' } } });
    expect(found.kind === 'filled' && found.written).toMatchObject({
      fields: new Map(),
      signers: new Map(),
      clauses: new Map([['a', { own: null, isOn: null }]]),
    });
  });
  test('of questions only what is ticked counts', () => {
    const found = readConvenant({ version: 1, answered: { doel: { 'Een?': true, 'Twee?': false, 'Drie?': 'ja' } } });
    expect(found.kind === 'filled' && found.written.answered.get('doel')).toEqual(new Set(['Een?']));
  });
  test('off goes before on, and only true counts', () => {
    const clauses = { a: { on: true, off: true }, b: { on: 'ja' }, c: { off: 1 } };
    const found = readConvenant({ version: 1, clauses });
    expect(found.kind === 'filled' && [...found.written.clauses.values()].map(({ isOn }) => isOn)).toEqual([
      false,
      null,
      null,
    ]);
  });
});

describe('the door', () => {
  test.each<[string, unknown, boolean]>([
    ['a list', [], false],
    ['a text in place of texts', { version: 1, fields: 'x' }, false],
    ['a number in a text', { version: 1, fields: { a: 1 } }, false],
    ['a number for who signs', { version: 1, signers: { a: 1 } }, false],
    ['a text of 4,001 characters', { version: 1, clauses: { a: { text: 'x'.repeat(4001) } } }, false],
    ['an order in words counts for nothing', { version: 1, clauses: { a: { order: '1' } } }, true],
    ['a tick that is no object counts for nothing', { version: 1, answered: { doel: true } }, true],
    ['the same in a newer part', { version: 2, fields: 'x' }, true],
    ['fields that nobody knows', { version: 1, extra: [1], clauses: { a: { more: 2 } } }, true],
  ])('%s', (_name, given, isGood) => {
    expect(isTaken(given)).toBe(isGood);
    expect(fitsSchema(given)).toBe(isGood);
  });
  test('the schema and the program agree, and reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(convenantArbitrary(['a']), jsonArbitrary), (given) => {
        expect(fitsSchema(given)).toBe(isTaken(given));
        if (isTaken(given)) readConvenant(given as Record<string, unknown>);
      }),
      { numRuns: runs(200) },
    );
  });
});
