import { describe, expect, test } from 'vitest';
import {
  cellOf,
  countFilled,
  type Filled,
  type Form,
  isFilled,
  isOwnRow,
  rowIds,
  type Value,
} from '../../../src/domain/instrument';
import { controlName, type FormPlace, readControlName } from '../../../src/domain/instrument-place';

const form: Form = {
  ...{ id: 'proef', titel: 'Proef', korteNaam: 'Proef', dias: false },
  delen: [
    {
      ...{ id: 'een', titel: 'Een' },
      velden: [
        { id: 'kop', soort: 'regel', label: 'Kop' },
        { id: 'akkoord', soort: 'vink', label: 'Akkoord' },
      ],
      tabel: { id: 'leden', rijNaam: 'lid', kolommen: [{ id: 'naam', soort: 'regel', label: 'Naam' }] },
    },
    {
      ...{ id: 'twee', titel: 'Twee', velden: [] },
      tabel: {
        id: 'vast',
        kolommen: [{ id: 'naam', soort: 'regel', label: 'Naam' }],
        rijen: [
          { id: 'boven', label: 'Boven' },
          { id: 'onder', label: 'Onder' },
        ],
      },
    },
  ],
};
const [{ tabel: free }, { tabel: fixed }] = form.delen as [Form['delen'][0], Form['delen'][0]];
const empty: Filled = { fields: new Map(), tables: new Map() };
const row = (id: string, naam: string) => ({ id, cells: new Map([['naam', naam]]) });

describe('what was filled in', () => {
  test('a table shows its fixed rows, what people made, or the starters', () => {
    expect(rowIds(fixed!, empty)).toEqual(['boven', 'onder']);
    expect(rowIds(free!, empty)).toEqual(['R1', 'R2', 'R3']);
    expect(rowIds(free!, { ...empty, tables: new Map([['leden', [row('b', ''), row('a', '')]]]) })).toEqual(['b', 'a']);
    expect(rowIds(free!, { ...empty, tables: new Map([['leden', []]]) })).toEqual([]);
  });

  test('only what holds something counts, in places that the form has', () => {
    const filled: Filled = {
      fields: new Map<string, string | true>([
        ['kop', ' '],
        ['akkoord', true],
        ['weg', 'Niet meer in het formulier'],
      ]),
      tables: new Map([
        ['leden', [row('R1', 'Gemeente'), row('R2', '')]],
        ['vast', [row('onder', 'x'), row('vroeger', 'y')]],
      ]),
    };
    expect(countFilled(form, filled)).toBe(3);
    expect(cellOf(filled, 'vast', 'onder', 'naam')).toBe('x');
    expect(cellOf(filled, 'vast', 'boven', 'naam')).toBeUndefined();
  });

  test('nothing counts in a form that nobody touched, with a table or without', () => {
    const [part] = form.delen;
    const { tabel: _, ...plain } = part!;
    expect(countFilled(form, empty)).toBe(0);
    expect(countFilled({ ...form, delen: [plain] }, empty)).toBe(0);
  });

  test.each<[Value | undefined, boolean]>([
    [true, true],
    ['Kop', true],
    [' ', false],
    ['', false],
    [undefined, false],
  ])('%j holds something: %s', (value, is) => {
    expect(isFilled(value)).toBe(is);
  });

  test('rows that people made are known by their id', () => {
    expect(['R1', '5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c08'].map(isOwnRow)).toEqual([true, true]);
    expect(['r1', 'geld-en-uren', 'trede-een'].map(isOwnRow)).toEqual([false, false, false]);
    const longer = ['x5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c08', '5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c08-b'];
    expect(longer.map(isOwnRow)).toEqual([false, false]);
  });
});

describe('the name of a control says its place', () => {
  test.each<[string, FormPlace]>([
    ['tekst:kop', { kind: 'tekst', at: 'field', field: 'kop' }],
    ['vink:leden:R1:akkoord', { kind: 'vink', at: 'cell', table: 'leden', row: 'R1', column: 'akkoord' }],
  ])('%s', (name, place) => {
    expect(controlName(place)).toBe(name);
    expect(readControlName(name)).toEqual(place);
  });
  test.each(['', 'niveau', 'niveau:3', 'tekst', 'tekst:', 'tekst:a:b', 'tekst:a::c', 'tekst:a:b:c:d'])(
    '"%s" is none',
    (name) => {
      expect(readControlName(name)).toBeNull();
    },
  );
});
