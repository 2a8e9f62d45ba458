import type { Level } from '../domain/answers';
import { pictureWords } from '../messages/report-document';
import type { PijlerId } from '../schemas/pijler';
import {
  arcPath,
  arrowPoints,
  centre,
  frameHeight,
  frameWidth,
  goal,
  legend,
  motherRadius,
  namePath,
  partners,
  rings,
  stepPoints,
  viewBox,
} from '../ui/figure-shapes';
import { type Attributes, colors, draw, type Drawing, element, hatched, hatching, lettering } from './drawing';

export interface FrameworkPart {
  id: string;
  pijler: PijlerId;
  /** Null is unknown. */
  level: Level | null;
  isApplicable: boolean;
}

const shapes: Record<PijlerId, (index: number, count: number, share: number) => [name: string, shape: Attributes]> = {
  multidisciplinair: (index, count, share) => ['path', { d: arcPath(index, count, share) }],
  'intra-organisatorisch': (index, _count, share) => ['polygon', { points: arrowPoints(index, share) }],
  proces: (index, _count, share) => ['polygon', { points: stepPoints(index, share) }],
};

/**
 * Figuur 2 filled with levels, as the screen draws it: the fuller a part, the higher its level; hatched is unknown, dashed does
 * not apply. Parts come in framework order.
 */
export function drawFramework(parts: readonly FrameworkPart[]): Drawing {
  const [, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const pillars = (['multidisciplinair', 'intra-organisatorisch', 'proces'] as const).flatMap((pijler) =>
    parts.filter((part) => part.pijler === pijler).flatMap((part, index, all) => drawPart(part, index, all.length)),
  );
  return draw(width, height, [hatching, ...systems(), ...pillars, ...names(), ...explained()], top);
}

function drawPart({ pijler, level, isApplicable }: FrameworkPart, index: number, count: number): string[] {
  const { ink, fill } = colors.pillars[pijler];
  const shape = (share: number, style: Attributes) => {
    const [name, geometry] = shapes[pijler](index, count, share);
    return element(name, { ...geometry, ...style });
  };
  const ground = !isApplicable ? 'none' : level === null ? hatched : colors.paper;
  const edge = { fill: 'none', stroke: ink, 'stroke-width': 1.75, 'stroke-linejoin': 'round' };
  return [
    shape(1, { fill: ground }),
    ...(isApplicable && level !== null && level > 0 ? [shape(level / 4, { fill })] : []),
    shape(1, isApplicable ? edge : { ...edge, 'stroke-dasharray': '5 4' }),
  ];
}

const grounds = ['#f3efe4', '#efe9da', '#faf6ea', '#fffdf7'] as const;

function systems(): string[] {
  const ring = { cx: centre.x, cy: centre.y, stroke: '#cfc8b6' };
  return [
    ...rings.map(({ radius }, index) =>
      element('circle', { ...ring, r: radius, fill: grounds[index] ?? colors.paper }),
    ),
    element('circle', { ...ring, r: motherRadius, fill: colors.paper }),
    ...rings.map(({ name, radius, line }) =>
      line === null ? lettering(name, centre.x, centre.y - radius + 40, systemName) : along(name, namePath(line)),
    ),
  ];
}

const systemName = { size: 15.5, fill: colors.soft, anchor: 'middle' } as const;

/** A name on its circle. Like the circles it stands under the arrows. */
function along(name: string, line: string): string {
  const path = element('path', { id: name, d: line, fill: 'none' });
  const words = element('textPath', { href: `#${name}`, startOffset: '50%' }, name);
  return (
    path + element('text', { 'font-size': systemName.size, fill: systemName.fill, 'text-anchor': 'middle' }, words)
  );
}

/** In a filled figure an arrow is one randvoorwaarde inside the organisations, so its frame says "partner". */
function names(): string[] {
  const blue = colors.pillars['intra-organisatorisch'];
  const name = pictureWords.partner;
  const width = frameWidth(name);
  return [
    lettering(pictureWords.mother, centre.x, centre.y - 1, { size: 25, isBold: true, anchor: 'middle' }),
    lettering(pictureWords.family, centre.x, centre.y + 23, { size: 22, anchor: 'middle' }),
    ...partners.flatMap(({ x, y }) => [
      element('rect', {
        ...{ x: x - width / 2, y: y - frameHeight / 2, width, height: frameHeight, rx: frameHeight / 2 },
        ...{ fill: colors.paper, stroke: blue.ink, 'stroke-width': 1.5 },
      }),
      lettering(name, x, y + 7, { size: 22, anchor: 'middle' }),
    ]),
  ];
}

function explained(): string[] {
  const orange = colors.pillars.proces;
  return [
    ...legend.flatMap(({ pijler, shape, lines, x, y }) => [
      element('path', {
        ...{ d: shape, transform: `translate(${x} ${y - 16})` },
        ...{ fill: colors.pillars[pijler].fill, stroke: colors.pillars[pijler].ink, 'stroke-width': 1.5 },
      }),
      ...lines.map((line, index) => lettering(line, x + 38, y + index * 26, { size: 22 })),
    ]),
    element('rect', { ...goal, rx: 10, fill: orange.ink }),
    lettering(pictureWords.goal, centre.x, goal.y + 32, {
      ...{ size: 22, isBold: true, fill: colors.paper, anchor: 'middle' },
    }),
  ];
}
