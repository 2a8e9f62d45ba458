import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Figure, type FigureItem } from '../../src/ui/Figure';
import {
  arcPath,
  arrowPoints,
  frameHeight,
  frameWidth,
  goal,
  partners,
  stepPoints,
  viewBox,
} from '../../src/ui/figure-shapes';

const pillars = [
  ['multidisciplinair', 7],
  ['intra-organisatorisch', 5],
  ['proces', 8],
] as const;
const items: FigureItem[] = pillars.flatMap(([pijler, amount]) =>
  Array.from({ length: amount }, (_, index) => ({ id: `${pijler}-${index}`, korteNaam: `${pijler} ${index}`, pijler })),
);
const none: ReadonlySet<string> = new Set();
const levelsOf = (level: number | null) => new Map(items.map(({ id }) => [id, level]));
/** Every number of an SVG path or list of points. */
const numbers = (shape: string) => (shape.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);

describe('the plain framework', () => {
  test('is one picture with one description', () => {
    const { container } = render(<Figure items={items} levels={null} notApplicable={none} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Het raamwerk:/u);
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });

  test('draws a part for each of the twenty randvoorwaarden, in the colour of its pillar', () => {
    const { container } = render(<Figure items={items} levels={null} notApplicable={none} />);
    for (const [pijler, amount] of pillars)
      expect(container.querySelectorAll(`.pijler-${pijler} .figuur-deel`)).toHaveLength(amount);
    expect(container.querySelectorAll('.figuur-vol')).toHaveLength(items.length);
  });

  test('has no pattern, so that two of them on a page share no id for it', () => {
    const { container } = render(<Figure items={items} levels={null} notApplicable={none} />);
    expect(container.querySelector('pattern')).toBeNull();
  });
});

describe('as links', () => {
  test('leads each part to its randvoorwaarde, by its name', () => {
    render(<Figure items={items} levels={null} notApplicable={none} asLinks />);
    expect(screen.getAllByRole('link')).toHaveLength(items.length);
    const link = screen.getByRole('link', { name: 'proces 3' });
    expect(link.getAttribute('href')).toMatch(/\/randvoorwaarden\/proces-3\/$/u);
  });

  test('says the level of each part', () => {
    const levels = new Map(levelsOf(2)).set('proces-1', null);
    render(<Figure items={items} levels={levels} notApplicable={new Set(['proces-2'])} asLinks />);
    expect(screen.getByRole('link', { name: 'proces 0: niveau 2' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'proces 1: onbekend' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'proces 2: niet van toepassing' })).toBeTruthy();
  });
});

describe('filled with levels', () => {
  test('says every level in its description', () => {
    render(<Figure items={items} levels={levelsOf(3)} notApplicable={none} />);
    const said = screen.getByRole('img').getAttribute('aria-label') ?? '';
    expect(said.match(/niveau 3/gu)).toHaveLength(items.length);
  });

  test('leaves level 0 empty and hatches what is unknown: they never look the same', () => {
    const { container } = render(
      <Figure items={items} levels={new Map(levelsOf(null)).set('proces-0', 0)} notApplicable={none} />,
    );
    expect(container.querySelectorAll('.figuur-vol')).toHaveLength(0);
    expect(container.querySelectorAll('.figuur-onbekend')).toHaveLength(items.length - 1);
  });

  test('marks n.v.t. and fills nothing there, also when a level was given', () => {
    const { container } = render(
      <Figure items={items} levels={levelsOf(4)} notApplicable={new Set(items.map(({ id }) => id))} />,
    );
    expect(container.querySelectorAll('.figuur-nvt')).toHaveLength(items.length);
    expect(container.querySelectorAll('.figuur-vol')).toHaveLength(0);
  });
});

describe('the shapes', () => {
  const [left = 0, top = 0, width = 0, height = 0] = numbers(viewBox);

  test('keep every frame with a name inside the drawing', () => {
    for (const { name, x, y } of partners) {
      expect(x - frameWidth(name) / 2, name).toBeGreaterThanOrEqual(left);
      expect(x + frameWidth(name) / 2, name).toBeLessThanOrEqual(left + width);
      expect(y - frameHeight / 2, name).toBeGreaterThanOrEqual(top);
    }
    expect(goal.y + goal.height).toBeLessThanOrEqual(top + height);
  });

  test('end the way to work above its goal', () => {
    const ys = numbers(stepPoints(7, 1)).filter((_, index) => index % 2 === 1);
    expect(Math.max(...ys)).toBeLessThanOrEqual(goal.y);
  });

  test.each([0.25, 0.5, 0.75, 1])('are whole numbers or decimals at a share of %d', (share) => {
    for (const shape of [arcPath(6, 7, share), arrowPoints(4, share), stepPoints(7, share)]) {
      expect(shape).not.toMatch(/NaN|undefined|Infinity/u);
      expect(numbers(shape).length).toBeGreaterThanOrEqual(8);
    }
  });

  test('grow with the level', () => {
    const reach = [0.25, 0.5, 0.75, 1].map((share) => Math.max(...numbers(stepPoints(0, share))));
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
    expect(new Set(reach).size).toBe(4);
  });
});
