import { describe, expect, test } from 'vitest';
import type { MotherForm } from '../../../src/domain/mothers';
import type { Showing } from '../../../src/domain/mothers-showing';
import {
  formPath,
  formRoundPath,
  formRow,
  formRowsPath,
  hasForms,
  listStrayForms,
  readMothers,
  shownPath,
  shownRow,
} from '../../../src/dossier/mothers';
import type { Dossier } from '../../../src/dossier/dossier';

type Rows = Record<string, unknown>;
const part = (antwoorden: Rows, getoond: Rows = {}) => ({
  'wat-merken-moeders': { version: 1, tables: { antwoorden: { rows: antwoorden }, getoond: { rows: getoond } } },
});
const form = (cells: Rows) => ({ cells: { ronde: 'r-1', ...cells } });
const formsOf = (rows: Rows, round = 'r-1') => readMothers(part(rows), round).forms;

describe('a form in a dossier', () => {
  test('is read with its answers, its mark and how it came', () => {
    expect(
      formsOf({
        f1: form({ gezien: 'ja', gehoord: 'weet-niet', 'kwam-als': 'papier', merk: '7' }),
        f2: form({ gezien: 'beetje', 'kwam-als': 'code', merk: '12' }),
      }),
    ).toEqual([
      {
        ...{ id: 'f1', mark: 7, came: 'papier' },
        answers: new Map([
          ['gezien', 'ja'],
          ['gehoord', 'weet-niet'],
        ]),
      },
      { id: 'f2', mark: 12, came: 'code', answers: new Map([['gezien', 'beetje']]) },
    ]);
  });

  test('without a mark, or with words for one, has mark 0; what says nothing of how it came, came as a code', () => {
    const forms = formsOf({ a: form({}), b: form({ merk: 'zeven', 'kwam-als': 'fax' }), c: form({ merk: true }) });
    expect(forms.map(({ mark, came }) => [mark, came])).toEqual([
      [0, 'code'],
      [0, 'code'],
      [1, 'code'],
    ]);
  });

  test('counts only in its own round, and only with answers that the form knows', () => {
    const rows = {
      a: form({ gezien: 'soms', gehoord: true, later: 'nee' }),
      b: { cells: { ronde: 'r-2', gezien: 'ja' } },
      c: { cells: { gezien: 'ja' } },
    };
    expect(formsOf(rows)).toEqual([{ id: 'a', mark: 0, came: 'code', answers: new Map([['later', 'nee']]) }]);
    expect(formsOf(rows, 'r-2').map(({ id }) => id)).toEqual(['b']);
    expect(formsOf(rows, 'r-3')).toEqual([]);
  });

  test('is written as it is read', () => {
    const answers: MotherForm['answers'] = new Map([
      ['gezien', 'ja'],
      ['gehoord', 'nee'],
    ]);
    const written = formRow('r-1', { answers, mark: 3, came: 'papier' });
    expect(written).toEqual({
      cells: { gezien: 'ja', gehoord: 'nee', ronde: 'r-1', 'kwam-als': 'papier', merk: '3' },
    });
    expect(formsOf({ f: written })).toEqual([{ id: 'f', answers, mark: 3, came: 'papier' }]);
  });

  test('has its place in the file', () => {
    const rows = ['instruments', 'wat-merken-moeders', 'tables', 'antwoorden', 'rows'];
    expect(formRowsPath).toEqual(rows);
    expect(formPath('f')).toEqual([...rows, 'f']);
    expect(formRoundPath('f')).toEqual([...rows, 'f', 'cells', 'ronde']);
    expect(shownPath('s')).toEqual(['instruments', 'wat-merken-moeders', 'tables', 'getoond', 'rows', 's']);
  });
});

describe('what was shown', () => {
  const showing: Showing = {
    counted: new Set(['f2', 'f1', 'f3']),
    answered: new Map([
      ['gezien', new Set(['f1', 'f2'])],
      ['alleen', new Set(['f1'])],
    ]),
  };

  test('is written by form with the statements in the order of letters, so that nothing tells who came first', () => {
    const row = shownRow('r-1', 4, showing);
    expect(row).toEqual({ order: 4, cells: { ronde: 'r-1', f1: 'alleen gezien', f2: 'gezien', f3: true } });
    expect(Object.keys((row as { cells: Rows }).cells)).toEqual(['f1', 'f2', 'f3', 'ronde']);
  });

  test('is read as it was written: in the order it was shown, apart for this round and others', () => {
    const rows = {
      c: shownRow('r-1', 2, { counted: new Set(['later']), answered: new Map() }),
      b: shownRow('r-2', 1, { counted: new Set(['ander']), answered: new Map([['gezien', new Set(['ander'])]]) }),
      d: shownRow('r-1', 1, showing),
    };
    expect(readMothers(part({}, rows), 'r-1').showings).toEqual({
      here: [showing, { counted: new Set(['later']), answered: new Map() }],
      elsewhere: [{ counted: new Set(['ander']), answered: new Map([['gezien', new Set(['ander'])]]) }],
    });
  });
});

describe('whether forms would be lost with a round', () => {
  const newer = { 'wat-merken-moeders': { version: 2 } };
  const unreadable = { 'wat-merken-moeders': { tables: {} } };
  test.each<[string, Rows, boolean]>([
    ['nobody filled one in', {}, false],
    ['there are forms', part({ a: form({}) }), true],
    ['they are of another round', part({ a: { cells: { ronde: 'r-2' } } }), false],
    ['only something was shown of it', part({}, { s: form({ a: true }) }), false],
    ['a newer program made them', newer, true],
    ['nobody can tell what they are', unreadable, true],
  ])('%s', (_name, instruments, isLost) => {
    expect(hasForms(instruments, 'r-1')).toBe(isLost);
  });

  test('what can not be read counts for no form', () => {
    for (const instruments of [newer, unreadable, {}, { 'wat-merken-moeders': { version: 1 } }])
      expect(readMothers(instruments, 'r-1')).toEqual({ forms: [], showings: { here: [], elsewhere: [] } });
  });
});

test('a form whose round is not there is a stray one; a row without any round is not', () => {
  const rounds = [{ id: 'r-1' }] as Dossier['rounds'];
  const instruments = part(
    { a: form({}), b: { cells: { ronde: 'weg' } }, c: { cells: { gezien: 'ja' } } },
    { s: { cells: { ronde: 'weg' } } },
  );
  expect(listStrayForms({ instruments, rounds })).toEqual(['b']);
  expect(listStrayForms({ instruments: {}, rounds })).toEqual([]);
});
