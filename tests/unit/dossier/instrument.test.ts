import { describe, expect, test } from 'vitest';
import { highestOrder, readPart } from '../../../src/dossier/instrument';

const formOf = (rows: Record<string, unknown>) => ({ factsheet: { version: 1, tables: { leden: { rows } } } });
const highest = (rows: Record<string, unknown>) => highestOrder(formOf(rows), 'factsheet', 'leden');

test('the highest place in a table; rows without one, or with something else, do not count', () => {
  expect(highest({ a: { order: 2 }, b: { order: 7 }, c: {}, d: { order: '9' }, e: null })).toBe(7);
  expect(highest({})).toBe(0);
  expect(highestOrder({}, 'constructor', 'leden')).toBe(0);
});

test('a table may have more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 130_000 }, (_none, at) => [`r${at}`, { order: at }] as const);
  expect(highest(Object.fromEntries(rows))).toBe(129_999);
});

describe('reading one instrument', () => {
  const filledOf = (part: object) => {
    const found = readPart({ factsheet: { version: 1, ...part } }, 'factsheet');
    if (found.kind !== 'filled') throw new Error(found.kind);
    return found.filled;
  };
  const idsOf = (rows: Record<string, unknown>) =>
    filledOf({ tables: { leden: { rows } } })
      .tables.get('leden')
      ?.map(({ id }) => id);

  test.each<[string, Record<string, unknown>, string]>([
    ['nobody filled it in', {}, 'empty'],
    ['another one is filled in', { agenda: { version: 1 } }, 'empty'],
    [
      'its name is one of the language',
      Object.create({ factsheet: { version: 1 } }) as Record<string, unknown>,
      'empty',
    ],
    ['the least', { factsheet: { version: 1 } }, 'filled'],
    ['a newer program made it', { factsheet: { version: 2 } }, 'newer'],
    ['a version in words', { factsheet: { version: '2' } }, 'unreadable'],
    ['no version', { factsheet: { fields: {} } }, 'unreadable'],
    ['an older version than the first', { factsheet: { version: 0 } }, 'unreadable'],
    ['a list', { factsheet: [1] }, 'unreadable'],
    ['null', { factsheet: null }, 'unreadable'],
  ])('%s', (_name, instruments, kind) => {
    expect(readPart(instruments, 'factsheet').kind).toBe(kind);
  });

  test('of its fields and cells only texts that say something and ticks count', () => {
    const values = { naam: 'Oost', leeg: '', aan: true, uit: false, aantal: 5, lijst: ['x'], niets: null };
    const { fields, tables } = filledOf({ fields: values, tables: { leden: { rows: { a: { cells: values } } } } });
    const counted = new Map<string, unknown>([
      ['naam', 'Oost'],
      ['aan', true],
    ]);
    expect(fields).toEqual(counted);
    expect(tables.get('leden')).toEqual([{ id: 'a', cells: counted }]);
  });

  test('rows stand in their order; without one last, and on a tie by their id, wherever they are in the file', () => {
    expect(
      idsOf({ f: {}, e: { order: '0' }, d: { order: 3 }, c: { order: 1 }, b: { order: 1 }, a: { order: 2 }, g: null }),
    ).toEqual(['b', 'c', 'a', 'd', 'e', 'f', 'g']);
    expect(idsOf({ a: { order: 1 }, b: { order: 1 }, c: {}, d: {} })).toEqual(['a', 'b', 'c', 'd']);
  });
});
