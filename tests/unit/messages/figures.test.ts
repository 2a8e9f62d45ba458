import { describe, expect, test } from 'vitest';
import { behindText, nText, numberText, periodText, quantityText, valueText } from '../../../src/messages/figures';
import { readModel } from '../../content/model.ts';

describe('a figure in Dutch', () => {
  test.each([
    [0, '0'],
    [54.6, '54,6'],
    [686, '686'],
    [10193, '10.193'],
    [226000, '226.000'],
    [1234567.25, '1.234.567,25'],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
  test.each([
    ['2019', '2019'],
    ['2022-01', 'januari 2022'],
    ['2022 najaar', 'najaar 2022'],
    ['2023-04/2023-11', 'april tot en met november 2023'],
    ['2023-11/2024-02', 'november 2023 tot en met februari 2024'],
  ])('%s is %s', (value, text) => {
    expect(periodText(value)).toBe(text);
  });
  test('a share in words stays words', () => {
    expect(valueText({ waarde: '3/4', eenheid: 'deel' })).toBe('driekwart');
    expect(valueText({ waarde: '1/2', eenheid: 'deel' })).toBe('de helft');
  });
  test('says how exact the source is, and what it counts', () => {
    expect(valueText({ waarde: 40, eenheid: 'procent', rond: 'ruim' })).toBe('ruim 40%');
    expect(quantityText({ waarde: 80, eenheid: 'werkzoekenden', rond: 'ongeveer' })).toBe('ongeveer 80 werkzoekenden');
    expect(quantityText({ waarde: '80-100', eenheid: 'deelnemers per jaar' })).toBe('80-100 deelnemers per jaar');
    expect(nText({ n: 22000, nRond: 'bijna' })).toBe('bijna 22.000');
  });
  test('says what stands behind a number', () => {
    const figure = { id: 'a', waarde: 55.2, eenheid: 'procent', omschrijving: 'x', bronnen: [] };
    expect(behindText({ ...figure, n: 855, aantal: 472 })).toBe('aantal: 472, n = 855');
    expect(behindText({ ...figure, procent: 47 })).toBe('47%');
    expect(behindText(figure)).toBe('');
  });
  test('no figure of the reports is left as a code', () => {
    for (const figure of readModel().cijfers) {
      const text = valueText(figure);
      expect(text, figure.id).not.toMatch(/\/|^$|undefined|\d{4}-\d/u);
      if (figure.eenheid === 'deel') expect(text, figure.id).not.toMatch(/\d/u);
    }
  });
});
