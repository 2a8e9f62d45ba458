import { expect, test } from 'vitest';
import { isSame } from '../../../src/dossier/equal';

test.each<[string, unknown, unknown]>([
  ['texts', 'a', 'a'],
  ['nothing', null, null],
  ['objects with their keys in another order', { a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }],
  ['a field that is undefined, and one that is not there', { a: 1, b: undefined }, { a: 1 }],
  ['lists', [1, [2, { a: 3 }]], [1, [2, { a: 3 }]]],
])('the same: %s', (_name, one, other) => {
  expect(isSame(one, other)).toBe(true);
  expect(isSame(other, one)).toBe(true);
});

test.each<[string, unknown, unknown]>([
  ['a number and its text', 1, '1'],
  ['null and an empty object', null, {}],
  ['null and undefined', null, undefined],
  ['a text and an object', 'a', { 0: 'a' }],
  ['a list and an object with its places', ['a'], { 0: 'a' }],
  ['an empty list and an empty object', [], {}],
  ['an empty list and an object with its length', [], { length: 0 }],
  ['lists in another order', [1, 2], [2, 1]],
  ['a list and its beginning', [1, 2], [1]],
  ['a field more', { a: 1 }, { a: 1, b: null }],
  ['another field with the same value', { a: 1 }, { b: 1 }],
  ['another field that is undefined beside', { a: 1, b: undefined }, { b: 1 }],
  ['one field of two that differs', { a: 1, b: 2 }, { a: 1, b: 3 }],
  ['a difference deep inside', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
])('not the same: %s', (_name, one, other) => {
  expect(isSame(one, other)).toBe(false);
  expect(isSame(other, one)).toBe(false);
});
