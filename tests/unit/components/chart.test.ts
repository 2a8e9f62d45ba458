import { describe, expect, test } from 'vitest';
import {
  barScale,
  chartWidth,
  commonN,
  placeName,
  spanOf,
  textWidth,
  yearsOf,
} from '../../../src/components/chart/geometry';
import type { Cijfer } from '../../../src/schemas/cijfer';
import { readModel } from '../../content/model.ts';

const figure = (data: Partial<Cijfer>): Cijfer => ({
  ...{ id: 'a', waarde: 1, eenheid: 'vrouwen', omschrijving: 'x', bronnen: [] },
  ...data,
});

describe('bars', () => {
  test('of percentages are parts of 100, whatever the highest is', () => {
    const figures = [figure({ waarde: 8, eenheid: 'procent' }), figure({ waarde: 13, eenheid: 'procent' })];
    expect(barScale(figures)).toEqual({ max: 100, isWhole: true });
  });
  test('with one n are parts of it', () => {
    expect(barScale([figure({ waarde: 4, n: 10 }), figure({ waarde: 6, n: 10 })])).toEqual({ max: 10, isWhole: true });
  });
  test('with different n, or none, end at the highest', () => {
    const figures = [figure({ waarde: 686 }), figure({ waarde: 80, n: 686 })];
    expect(commonN(figures)).toBeNull();
    expect(barScale(figures)).toEqual({ max: 686, isWhole: false });
  });
});

describe('a time', () => {
  test.each([
    ['2019', { start: 2019 * 12, months: 12, isExact: false }],
    ['2022-01', { start: 2022 * 12, months: 1, isExact: true }],
    ['2022 najaar', { start: 2022 * 12 + 8, months: 3, isExact: false }],
    ['2023-04/2023-11', { start: 2023 * 12 + 3, months: 8, isExact: true }],
    ['2023-11/2024-02', { start: 2023 * 12 + 10, months: 4, isExact: true }],
  ])('%s', (value, span) => {
    expect(spanOf(value)).toEqual(span);
  });
  test('stands on an axis of whole years', () => {
    expect(yearsOf([spanOf('2023-11/2024-02'), spanOf('2022')])).toEqual([2022, 2023, 2024]);
  });
  test('has its name beside its block and inside the drawing', () => {
    expect(placeName('kort', 10, 5)).toEqual({ x: 10, anchor: 'start' });
    expect(placeName('kort', 275, 5)).toEqual({ x: 280, anchor: 'end' });
    expect(placeName('een naam die lang is', 140, 4)).toEqual({ x: 0, anchor: 'start' });
  });
});

describe('every row of the reports fits in its chart', () => {
  const { reeksen, cijfers } = readModel();
  const drawn = new Set(reeksen.filter(({ vorm }) => vorm !== 'tabel').map(({ id }) => id));
  test.each(cijfers.filter(({ reeks }) => reeks && drawn.has(reeks)).map((each) => [each.id, each.label] as const))(
    '%s: %s',
    (_, label) => {
      expect(textWidth(label ?? '') * 0.74).toBeLessThanOrEqual(chartWidth);
    },
  );
});
