import { expect, test } from 'vitest';
import { highestOrder } from '../../../src/dossier/instrument';

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
