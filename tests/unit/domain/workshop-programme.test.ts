import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampMinutes,
  clockText,
  moveWithin,
  readClock,
  spansOf,
  spreadMinutes,
  totalMinutes,
} from '../../../src/domain/workshop';
import { runs } from '../../fixtures/runs';
import { partOf } from '../../fixtures/workshop';

const steps = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 });
const total = fc.integer({ min: 1, max: 240 });
const sum = (given: readonly number[]) => given.reduce((whole, one) => whole + one, 0);

describe('the minutes of steps when the part takes another time', () => {
  test('are whole, add up, and nobody gets less than a minute where there are enough', () => {
    fc.assert(
      fc.property(steps, total, (given, whole) => {
        const spread = spreadMinutes(given, whole);
        expect(spread).toHaveLength(given.length);
        expect(spread.every(Number.isInteger)).toBe(true);
        expect(sum(spread)).toBe(whole);
        expect(Math.min(...spread)).toBeGreaterThanOrEqual(whole < given.length ? 0 : 1);
      }),
      { numRuns: runs(500) },
    );
  });
  test('a longer step never gets less than a shorter one', () => {
    fc.assert(
      fc.property(steps, total, (given, whole) => {
        fc.pre(whole >= given.length);
        const spread = spreadMinutes(given, whole);
        for (const [one, minutes] of given.entries()) {
          for (const [other, fewer] of given.entries()) {
            if (minutes > fewer) expect(spread[one]).toBeGreaterThanOrEqual(spread[other]!);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });
  test('stay within a minute of their share, where each share is a minute or more', () => {
    fc.assert(
      fc.property(steps, total, (given, whole) => {
        const shares = given.map((minutes) => (minutes / sum(given)) * whole);
        fc.pre(shares.every((share) => share >= 1));
        for (const [index, minutes] of spreadMinutes(given, whole).entries()) {
          expect(Math.abs(minutes - shares[index]!)).toBeLessThan(1);
        }
      }),
      { numRuns: runs(300) },
    );
  });
  test.each([
    [[5, 10, 15], 30, [5, 10, 15]],
    [[5, 10, 15], 60, [10, 20, 30]],
    [[5, 10, 15], 20, [3, 7, 10]],
    [[1, 1, 58], 6, [1, 1, 4]],
    [[1, 1, 1, 20, 30], 8, [1, 1, 1, 2, 3]],
    [[0, 10], 10, [0, 10]],
    [[5, 5, 5], 2, [1, 1, 0]],
    [[5, 5, 5], 3, [1, 1, 1]],
    [[0, 0], 5, [0, 0]],
    [[], 5, []],
  ])('%j in %i minutes: %j', (given, whole, expected) => {
    expect(spreadMinutes(given, whole)).toEqual(expected);
  });
  test('the steps that were given stay as they are', () => {
    const given = [5, 10];
    expect(spreadMinutes(given, 15)).not.toBe(given);
    spreadMinutes(given, 40);
    expect(given).toEqual([5, 10]);
  });
});

describe('a part in another place', () => {
  const parts = ['a', 'b', 'c', 'd'].map((id) => partOf(id));
  const order = (id: string, to: number) =>
    moveWithin(parts, id, to)
      .map((part) => part.id)
      .join('');

  test.each([
    ['a', 1, 'bacd'],
    ['a', 3, 'bcda'],
    ['d', 0, 'dabc'],
    ['c', 1, 'acbd'],
    ['b', 1, 'abcd'],
    ['b', 99, 'acdb'],
    ['b', -5, 'bacd'],
    ['geen', 0, 'abcd'],
  ])('%s to %i: %s', (id, to, expected) => {
    expect(order(id, to)).toBe(expected);
  });
  test('loses none and changes none', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'd', 'x'), fc.double(), (id, to) => {
        expect(new Set(moveWithin(parts, id, to))).toEqual(new Set(parts));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the clock', () => {
  test('parts follow each other, past midnight too', () => {
    const spans = spansOf([partOf('a', 30), partOf('b', 45)], 23 * 60);
    expect(spans).toEqual([
      { from: 1380, to: 1410 },
      { from: 1410, to: 1455 },
    ]);
    expect(clockText(spans[1]!.to)).toBe('0:15');
    expect(totalMinutes([partOf('a', 30), partOf('b', 45)])).toBe(75);
    expect(totalMinutes([])).toBe(0);
  });
  test('every minute of a day is read as it is written', () => {
    for (let minute = 0; minute < 1440; minute += 1) expect(readClock(clockText(minute))).toBe(minute);
  });
  test.each([
    ['09:05', 545],
    [' 9.05 ', 545],
    ['0:00', 0],
    ['23:59', 1439],
    ['24:00', null],
    ['9:60', null],
    ['9:5', null],
    ['9', null],
    ['', null],
    ['om 9:05', null],
    ['9:05 uur', null],
    ['109:05', null],
  ])('%j: %s', (text, expected) => {
    expect(readClock(text)).toBe(expected);
  });
  test.each([
    [545, '9:05'],
    [1440, '0:00'],
    [-1, '23:59'],
    [1500.9, '1:00'],
  ])('%d minutes: %s', (minutes, expected) => {
    expect(clockText(minutes)).toBe(expected);
  });
});

test.each([
  [12.4, 12],
  [12.5, 13],
  [0, 1],
  [-3, 1],
  [NaN, 1],
  [240, 240],
  [241, 240],
  [Infinity, 240],
])('a part of %d minutes has %i', (given, expected) => {
  expect(clampMinutes(given)).toBe(expected);
});
