/** Where everything stands in the drawing of Figuur 2, in units of its viewBox. Angles in degrees, clockwise, 0 is right. */
export const centre = { x: 300, y: 264 };
export const viewBox = '0 -6 600 766';

/**
 * The systems of Bronfenbrenner around the mother, from the outside in. The name stands on the circle with radius `line`;
 * without one it stands upright above the mother.
 */
export const rings = [
  { name: 'macrosysteem', radius: 250, line: 223 },
  { name: 'exosysteem', radius: 208, line: 184 },
  { name: 'mesosysteem', radius: 164, line: 132 },
  { name: 'microsysteem', radius: 114, line: null },
] as const;
export const motherRadius = 58;

/**
 * The chain partners of the drawing: a blue arrow goes from each to the mother, and its name stands in a frame around x and
 * y. `tail` is the radius at which the arrow comes out of that frame.
 */
export const partners = [
  { name: 'gemeente', angle: 207, tail: 209, x: 82, y: 152 },
  { name: 'vrouwenorganisatie', angle: 270, tail: 231, x: 300, y: 16 },
  { name: 'werkgevers', angle: 333, tail: 209, x: 514, y: 152 },
  { name: 'zorg', angle: 36, tail: 221, x: 502, y: 408 },
  { name: 'onderwijs', angle: 144, tail: 221, x: 98, y: 408 },
] as const;
export const frameHeight = 34;
/** How wide a frame must be for its name, also in a wide font. */
export const frameWidth = (name: string): number => Math.round(name.length * 13.4 + 34);

/** What each colour and shape stands for, in the free corners below. */
export const legend = [
  {
    pijler: 'multidisciplinair',
    shape: 'M2 14A26 26 0 0 1 26 0L29 9A17 17 0 0 0 11 18Z',
    lines: ['samenwerking'],
    x: 16,
    y: 570,
  },
  {
    pijler: 'intra-organisatorisch',
    shape: 'M0 5H13V-1L28 9L13 19V13H0Z',
    lines: ['binnen elke', 'organisatie'],
    x: 16,
    y: 622,
  },
  { pijler: 'proces', shape: 'M4 0L14 6L24 0V12L14 18L4 12Z', lines: ['het proces'], x: 378, y: 596 },
] as const;

export interface Point {
  x: number;
  y: number;
}

export function pointAt(angle: number, radius: number): Point {
  const turn = (angle * Math.PI) / 180;
  return { x: round(centre.x + radius * Math.cos(turn)), y: round(centre.y + radius * Math.sin(turn)) };
}

const round = (value: number) => Math.round(value * 10) / 10;
const list = (points: readonly Point[]) => points.map(({ x, y }) => `${x},${y}`).join(' ');

/** The line on which the name of a system is written, between two of the arrows. */
export function namePath(radius: number): string {
  const [a, b] = [pointAt(262, radius), pointAt(342, radius)];
  return `M${a.x} ${a.y}A${radius} ${radius} 0 0 1 ${b.x} ${b.y}`;
}

/** The ring that links the partners, open below, where the way to work passes. */
const ring = { radius: 164, half: 10, from: 106, to: 434, gap: 2.5 } as const;

/** A part of that ring, filled over `share` of its length; `share` 1 gives its outline. */
export function arcPath(index: number, count: number, share: number): string {
  const step = (ring.to - ring.from) / count;
  const start = ring.from + index * step + ring.gap / 2;
  const end = start + (step - ring.gap) * share;
  const [inner, outer] = [ring.radius - ring.half, ring.radius + ring.half];
  const [a, b, c, d] = [pointAt(start, outer), pointAt(end, outer), pointAt(end, inner), pointAt(start, inner)];
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
}

/** The blue arrow of a partner towards the mother, as the points of a polygon; `share` of its length, from the tail. */
export function arrowPoints(index: number, share: number): string {
  const { angle, tail } = partners[index] ?? partners[0];
  const [neck, tip] = [142, 116];
  const half = 12;
  const wing = 23;
  const reach = tail - (tail - tip) * share;
  const across = (radius: number, offset: number): Point => {
    const turn = ((angle + 90) * Math.PI) / 180;
    const on = pointAt(angle, radius);
    return { x: round(on.x + offset * Math.cos(turn)), y: round(on.y + offset * Math.sin(turn)) };
  };
  if (reach >= neck) return list([across(tail, half), across(reach, half), across(reach, -half), across(tail, -half)]);
  const narrow = (wing * (reach - tip)) / (neck - tip);
  const head = [across(neck, wing), across(reach, narrow), across(reach, -narrow), across(neck, -wing)];
  return list([across(tail, half), across(neck, half), ...head, across(neck, -half), across(tail, -half)]);
}

const step = { x: 300, y: 328, length: 40, pace: 45, half: 27, notch: 13 } as const;

/** A step of the way to work, as the points of a polygon that points down; `share` of its length, from the top. */
export function stepPoints(index: number, share: number): string {
  const top = step.y + index * step.pace;
  const bottom = top + step.length * share;
  const { x, half, notch } = step;
  return list([
    { x: x - half, y: top },
    { x, y: top + notch },
    { x: x + half, y: top },
    { x: x + half, y: bottom },
    { x, y: bottom + notch },
    { x: x - half, y: bottom },
  ]);
}

/** Where the way leads. */
export const goal = { x: 105, y: 702, width: 390, height: 50 } as const;
