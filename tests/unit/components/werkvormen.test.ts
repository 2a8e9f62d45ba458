import { describe, expect, test } from 'vitest';
import { groupWerkvormen, listPractice } from '../../../src/components/workshop/werkvormen';
import type { Casus } from '../../../src/schemas/casus';
import type { Werkvorm } from '../../../src/schemas/werkvorm';

const form = (id: string, soort: Werkvorm['soort'], aandachtspunten: string[]) =>
  ({ id, soort, titel: `Vorm ${id}`, minuten: 20, aandachtspunten }) as Werkvorm;
const werkvormen = [
  form('a', 'slot', ['een', 'twee']),
  form('b', 'begin', ['twee']),
  form('c', 'slot', ['twee', 'een']),
];
const casussen = [{ id: 'd', titel: 'Casus d', aandachtspunten: ['twee'] } as Casus];

test('werkvormen stand by kind, in the order of a workshop; a kind without any is left out', () => {
  expect(groupWerkvormen(werkvormen).map(({ kind, own }) => [kind, own.map(({ id }) => id)])).toEqual([
    ['begin', ['b']],
    ['slot', ['a', 'c']],
  ]);
});

describe('what works on an aandachtspunt', () => {
  test('begins with what is mainly about it, and ends with cases', () => {
    expect(listPractice({ werkvormen, casussen }, 'twee').map(({ name }) => name)).toEqual([
      'Vorm b',
      'Vorm c',
      'Vorm a',
      'Casus d',
    ]);
  });
  test('leads to a page, a case to its place on the page', () => {
    const [first, , , last] = listPractice({ werkvormen, casussen }, 'twee');
    expect(first).toMatchObject({ href: '/workshop/werkvormen/b/', minutes: 20 });
    expect(last).toMatchObject({ href: '/workshop/casussen/#d', minutes: null });
  });
  test('leaves out what is about something else', () => {
    expect(listPractice({ werkvormen, casussen }, 'een').map(({ name }) => name)).toEqual(['Vorm a', 'Vorm c']);
    expect(listPractice({ werkvormen, casussen }, 'drie')).toEqual([]);
  });
});
