import { type Level, targetLevel } from '../domain/answers';
import type { PillarResult } from '../domain/pillars';
import { statusNames } from '../messages/report';
import { pictureWords } from '../messages/report-document';
import type { PijlerId } from '../schemas/pijler';
import { colors, draw, type Drawing, element, hatched, hatching, lettering } from './drawing';

const width = 600;

export interface LevelGroup {
  pillar: PijlerId;
  name: string;
  /** What applies of the pillar; null is unknown. */
  items: readonly { name: string; level: Level | null }[];
}

const bar = { left: 222, step: 80, gap: 3, height: 13 } as const;
const row = 22;
const headRow = 34;

/**
 * The levels as bars of four parts, by pillar. A part is full or empty and the number stands behind it; unknown is hatched with
 * a question mark. A line goes through the level aimed at. Groups without items are left out.
 */
export function drawLevels(groups: readonly LevelGroup[]): Drawing {
  const shown = groups.filter(({ items }) => items.length > 0);
  const parts = [hatching];
  let y = 26;
  for (const { pillar, name, items } of shown) {
    y += headRow;
    parts.push(lettering(name, 0, y - 12, { isBold: true, size: 15, fill: colors.pillars[pillar].ink }));
    for (const item of items) {
      parts.push(lettering(item.name, 0, y + 14), ...levelBar(item.level, pillar, y + 3));
      y += row;
    }
  }
  const target = bar.left + targetLevel * bar.step - bar.gap / 2;
  const line = element('line', {
    ...{ x1: target, x2: target, y1: 24, y2: y + 2, stroke: colors.ink, 'stroke-width': 2, 'stroke-dasharray': '6 3' },
  });
  const axis = [0, 1, 2, 3, 4].map((level) => {
    const label = level === targetLevel ? pictureWords.target(level) : String(level);
    return lettering(label, bar.left + level * bar.step - bar.gap / 2, 16, {
      size: 13,
      fill: colors.soft,
      anchor: 'middle',
    });
  });
  return draw(width, y + 8, [...parts, line, ...axis]);
}

function levelBar(level: Level | null, pillar: PijlerId, y: number): string[] {
  const { ink, fill } = colors.pillars[pillar];
  const end = bar.left + 4 * bar.step;
  const value = lettering(level === null ? '?' : String(level), end + 14, y + 12, { isBold: true });
  const whole = { x: bar.left, y, width: 4 * bar.step - bar.gap, height: bar.height };
  if (level === null) {
    return [element('rect', { ...whole, fill: hatched, stroke: colors.line, 'stroke-dasharray': '3 3' }), value];
  }
  const steps = [0, 1, 2, 3].map((step) =>
    element('rect', {
      ...{ x: bar.left + step * bar.step, y, width: bar.step - bar.gap, height: bar.height, stroke: ink },
      fill: step < level ? fill : colors.paper,
    }),
  );
  const zero = level === 0 ? [element('rect', { x: bar.left, y, width: 5, height: bar.height, fill: ink })] : [];
  return [...steps, ...zero, value];
}

export interface PillarPanel {
  name: string;
  result: PillarResult;
  /** With one decimal; null if no level is known. */
  mean: number | null;
}

const panel = { width: 188, gap: 18, column: 30, dot: 5.5, stack: 13, head: 60 } as const;

/**
 * The pillars side by side: the status in words, a dot for each randvoorwaarde at its level, one beside it for each unknown, and
 * a mark under the axis at the mean.
 */
export function drawPillars(panels: readonly PillarPanel[]): Drawing {
  const unknown = ({ applicable, known }: PillarResult) => applicable - known;
  const highest = Math.max(...panels.flatMap(({ result }) => [...result.spread, unknown(result)]));
  const floor = panel.head + highest * panel.stack + 8;
  const parts = panels.flatMap(({ name, result, mean }, index) => {
    const left = index * (panel.width + panel.gap);
    const { ink, fill } = colors.pillars[result.id];
    const columns = [...result.spread, unknown(result)];
    return [
      element('rect', { x: left, y: 2, width: panel.width, height: 5, fill, stroke: ink }),
      lettering(name, left, 28, { isBold: true, size: 15, fill: ink }),
      lettering(statusNames[result.status], left, 50, { isBold: true }),
      ...columns.flatMap((amount, column) =>
        columnOf({ x: left + 16 + column * panel.column, floor }, column, amount, { ink, fill }),
      ),
      ...(mean === null ? [] : meanMark({ x: left + 16, floor }, result.mean ?? mean, mean)),
    ];
  });
  return draw(width, floor + 56, [hatching, ...parts]);
}

interface Place {
  x: number;
  /** Where the axis is. */
  floor: number;
}

/** One column of dots, from the axis up; the sixth is for what is unknown. */
function columnOf(
  { x, floor }: Place,
  column: number,
  amount: number,
  { ink, fill }: { ink: string; fill: string },
): string[] {
  const isUnknown = column === 5;
  if (isUnknown && amount === 0) return [];
  const dots = Array.from({ length: amount }, (_, place) =>
    element('circle', {
      ...{ cx: x, cy: floor - 8 - place * panel.stack, r: panel.dot },
      fill: isUnknown ? hatched : fill,
      stroke: isUnknown ? colors.line : ink,
    }),
  );
  const axis = element('line', { x1: x - 12, x2: x + 12, y1: floor, y2: floor, stroke: colors.line });
  const label = lettering(isUnknown ? '?' : String(column), x, floor + 16, { size: 13, anchor: 'middle' });
  return [axis, ...dots, label];
}

/** A triangle under the axis at the mean, and the mean in figures. */
function meanMark({ x: zero, floor }: Place, exact: number, mean: number): string[] {
  const x = zero + exact * panel.column;
  const y = floor + 21;
  return [
    element('polygon', { points: `${x},${y} ${x - 6},${y + 10} ${x + 6},${y + 10}`, fill: colors.ink }),
    lettering(pictureWords.mean(mean), zero - 16, y + 28, { size: 13, fill: colors.soft }),
  ];
}
