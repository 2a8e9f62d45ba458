import type { PijlerId } from '../schemas/pijler';

/** A picture as the text of an SVG, that needs no style sheet and no script. */
export interface Drawing {
  svg: string;
  /** In its own units, which are CSS pixels. */
  width: number;
  height: number;
}

/** Colours of paper, as in the look of the site in the light. Colour never carries meaning alone. */
export const colors = {
  paper: '#ffffff',
  ink: '#1d2433',
  soft: '#4a5263',
  line: '#7d786a',
  pillars: {
    multidisciplinair: { ink: '#7d5800', fill: '#f6c945' },
    'intra-organisatorisch': { ink: '#1b5592', fill: '#2f74bd' },
    proces: { ink: '#a3410f', fill: '#e2712f' },
  } satisfies Record<PijlerId, { ink: string; fill: string }>,
} as const;

/** Fonts that government computers have. */
const fonts = "'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; what is undefined is left out. Children come in as SVG. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => ` ${key}="${escape(String(value))}"`).join('');
  return children === '' ? `<${name}${list}/>` : `<${name}${list}>${children}</${name}>`;
}

interface Lettering {
  size?: number;
  fill?: string;
  isBold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

/** A line of text. Nothing in the words is a code. */
export function lettering(words: string, x: number, y: number, style: Lettering = {}): string {
  const { size = 14, fill = colors.ink, isBold = false, anchor = 'start' } = style;
  const weight = isBold ? { 'font-weight': 700 } : {};
  return element('text', { x, y, 'font-size': size, fill, 'text-anchor': anchor, ...weight }, escape(words));
}

const hatchingName = 'onbekend';
/** Fills what is unknown; a drawing that uses it has `hatching` in it. */
export const hatched = `url(#${hatchingName})`;

export const hatching = element(
  'defs',
  {},
  element(
    'pattern',
    { id: hatchingName, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 9, height: 9, fill: colors.paper }) +
      element('line', { x1: 0, y1: 0, x2: 0, y2: 9, stroke: colors.line, 'stroke-width': 4 }),
  ),
);

/** The whole picture, on white: a dark page of a word processor must not swallow its letters. */
export function draw(width: number, height: number, parts: readonly string[], top = 0): Drawing {
  const ground = element('rect', { x: 0, y: top, width, height, fill: colors.paper });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 ${top} ${width} ${height}`,
      width,
      height,
      'font-family': fonts,
    },
    ground + parts.join(''),
  );
  return { svg, width, height };
}

function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
