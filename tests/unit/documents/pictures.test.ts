import { describe, expect, test } from 'vitest';
import { drawFramework } from '../../../src/documents/framework-picture';
import type { Drawing } from '../../../src/documents/drawing';
import { drawLevels, drawPillars, type LevelGroup } from '../../../src/documents/pictures';
import { reportDrawings } from '../../../src/documents/report/pictures';
import type { PillarResult } from '../../../src/domain/pillars';
import { reportSource } from '../../fixtures/report-source';
import { reportStates } from '../../fixtures/states';

const stateOf = (name: string) => reportStates.find((state) => state.name === name)!.dossier;
const count = ({ svg }: Drawing, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

/** The texts of a drawing in the order in which they are drawn. */
const words = ({ svg }: Drawing) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);

const group = (...levels: LevelGroup['items'][number]['level'][]): LevelGroup => ({
  ...{ pillar: 'proces', name: 'Proces' },
  items: levels.map((level, index) => ({ name: `Item ${index + 1}`, level })),
});

describe('the bars of the levels', () => {
  test('a level is said by full parts and by its number, unknown by hatching and a question mark', () => {
    const drawing = drawLevels([group(2, null, 0)]);
    expect(count(drawing, /<rect [^>]*fill="#e2712f"/gu)).toBe(2);
    expect(count(drawing, /<rect [^>]*fill="url\(#onbekend\)"/gu)).toBe(1);
    expect(words(drawing).slice(0, 7)).toEqual(['Proces', 'Item 1', '2', 'Item 2', '?', 'Item 3', '0']);
  });

  test('is as high as what is in it; a pillar of which nothing applies is left out', () => {
    const one = drawLevels([group(1)]);
    expect(drawLevels([group(1, 2, 3)]).height).toBeGreaterThan(one.height);
    expect(drawLevels([group(1), { pillar: 'multidisciplinair', name: 'Leeg', items: [] }])).toEqual(one);
  });

  test('a name is text', () => {
    const drawing = drawLevels([{ ...group(1), name: '<script>&"\u0001' }]);
    expect(drawing.svg).toContain('&lt;script&gt;&amp;&quot;</text>');
    expect(drawing.svg).not.toContain('<script');
  });
});

test('a pillar has a dot for each randvoorwaarde, at its level or at the question mark, and its status in words', () => {
  const result: PillarResult = {
    ...{ id: 'proces', status: 'bijna', mean: 2.5, known: 4, applicable: 6, unknown: 1, unanswered: 1 },
    ...{ notApplicable: 2, spread: [0, 1, 0, 3, 0], isMostlyLeftOut: false },
  };
  const drawing = drawPillars([{ name: 'Proces', result, mean: 2.5 }]);
  expect(count(drawing, /<circle [^>]*fill="#e2712f"/gu)).toBe(4);
  expect(count(drawing, /<circle [^>]*fill="url\(#onbekend\)"/gu)).toBe(2);
  expect(words(drawing)).toEqual(['Proces', 'Bijna gereed', '0', '1', '2', '3', '4', '?', 'gemiddeld 2,5']);
});

test('the framework fills its parts: none at 0, hatched when unknown, dashed when it does not apply', () => {
  const part = { id: 'a', pijler: 'proces', isApplicable: true } as const;
  const drawing = drawFramework([
    { ...part, level: 4 },
    { ...part, level: 0 },
    { ...part, level: null },
    { ...part, level: null, isApplicable: false },
  ]);
  // The legend has one of its own.
  expect(count(drawing, /<polygon [^>]*fill="#e2712f"/gu)).toBe(1);
  expect(count(drawing, /<polygon [^>]*fill="url\(#onbekend\)"/gu)).toBe(1);
  expect(count(drawing, /stroke-dasharray="5 4"/gu)).toBe(1);
});

test('all pictures stand on their own: no classes, styles, scripts or addresses; without a known level there are none', () => {
  const drawings = reportDrawings(reportSource(stateOf('half')))!;
  for (const drawing of Object.values(drawings)) {
    expect(drawing.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="/u);
    expect(drawing.svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /class=|style=|var\(|https?:|on\w+=|NaN|undefined/u,
    );
    expect(drawing.svg).toContain(`width="${drawing.width}" height="${drawing.height}"`);
  }
  expect(reportDrawings(reportSource(stateOf('unknown')))).toBeNull();
  expect(reportDrawings(reportSource(stateOf('nvt')))).toBeNull();
});
