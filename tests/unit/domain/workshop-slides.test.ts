import { describe, expect, test } from 'vitest';
import { listSlides, slideIndex, type SlideCounts } from '../../../src/domain/workshop-slides';
import { partOf } from '../../fixtures/workshop';

const counts: SlideCounts = { cards: (werkvorm) => (werkvorm === 'kaartspel' ? 3 : 0), questions: 2, items: 8 };
const form = (id: string, ...toon: (string | undefined)[]) => ({ id, stappen: toon.map((one) => ({ toon: one })) });
const forms = [
  form('kaartspel', undefined, 'kaarten'),
  form('casus', 'casus', 'vragen', 'wending'),
  form('meten', 'code', 'uitkomst'),
];
const slidesOf = (werkvormen: string[], given = counts) =>
  listSlides(
    werkvormen.map((werkvorm, index) => partOf(`p${index}`, 10, { werkvorm })),
    forms,
    given,
  ).map(({ part, step, sub }) => `${part}.${step}.${sub}`);

describe('what the room sees one after another', () => {
  test('a break, and a werkvorm that is gone, are one slide', () => {
    expect(slidesOf(['', 'vroeger'])).toEqual(['p0.0.0', 'p1.0.0']);
  });
  test('a card each, after the step itself', () => {
    expect(slidesOf(['kaartspel'])).toEqual(['p0.0.0', 'p0.1.0', 'p0.1.1', 'p0.1.2', 'p0.1.3']);
  });
  test('the case, its questions and its turn', () => {
    expect(slidesOf(['casus'])).toEqual(['p0.0.0', 'p0.0.1', 'p0.1.0', 'p0.1.1', 'p0.1.2', 'p0.2.0', 'p0.2.1']);
  });
  test('without a case only the steps', () => {
    expect(slidesOf(['casus'], { ...counts, questions: null })).toEqual(['p0.0.0', 'p0.1.0', 'p0.2.0']);
    expect(slidesOf(['casus'], { ...counts, questions: 0 })).toEqual([
      'p0.0.0',
      'p0.0.1',
      'p0.1.0',
      'p0.2.0',
      'p0.2.1',
    ]);
  });
  test('the scores together and each point by itself', () => {
    expect(slidesOf(['meten'])).toHaveLength(1 + 1 + 1 + 8);
    expect(slidesOf(['meten']).at(-1)).toBe('p0.1.9');
  });
  test('the same werkvorm twice has its slides twice, in the order of the parts', () => {
    expect(slidesOf(['', 'kaartspel', 'kaartspel']).map((slide) => slide.slice(0, 2))).toEqual([
      'p0',
      ...Array<string>(5).fill('p1'),
      ...Array<string>(5).fill('p2'),
    ]);
  });
});

describe('where one is', () => {
  const slides = listSlides(
    [partOf('a', 10, { werkvorm: 'kaartspel' }), partOf('b', 10, { werkvorm: 'casus' })],
    forms,
    counts,
  );
  const at = (part: string, step: number, sub: number) => slides[slideIndex(slides, { part, step, sub })];

  test('every slide is found in its place', () => {
    expect(slides.map((slide) => slideIndex(slides, { ...slide }))).toEqual(slides.map((_, index) => index));
  });
  test.each([
    ['a card that went: its step', ['b', 1, 9], ['b', 1, 0]],
    ['a step that went: its part', ['b', 7, 1], ['b', 0, 0]],
    ['a part that went: the first of all', ['weg', 1, 1], ['a', 0, 0]],
  ] as const)('%s', (_, [part, step, sub], [...expected]) => {
    expect(Object.values(at(part, step, sub)!)).toEqual(expected);
  });
  test('before it began the first, and nowhere in an empty programme', () => {
    expect(slideIndex(slides, null)).toBe(0);
    expect(slideIndex([], null)).toBe(-1);
    expect(slideIndex([], { part: 'a', step: 0, sub: 0 })).toBe(-1);
  });
});
