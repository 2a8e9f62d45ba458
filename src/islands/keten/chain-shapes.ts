import { centre, type Point } from '../../ui/figure-shapes';

/** Where everything stands in the drawing of a chain, in the units of Figuur 2 (`ui/figure-shapes`). */
export interface ChainLayout {
  viewBox: string;
  places: PlacePoint[];
  /** Radius of a place, and how wide its arrow is. */
  size: number;
  arrow: { half: number; wing: number };
}

interface PlacePoint extends Point {
  side: 'links' | 'rechts';
  /** Where its name begins or ends. */
  label: Point;
}

/** The line that links the partners, open below, where the way to work passes. */
export const linkRadius = 208;
/** Half the height over which places stand on that line: above and below it stays free for names and the way to work. */
const reach = 180;
/** Between the names of two partners. */
const nameHeight = 42;

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Spreads places clockwise over the line, from the top right: as many on the left as on the right, at even heights, so that
 * names never lie over each other. `breed` leaves room for the names on both sides.
 */
export function layoutChain(count: number, form: 'breed' | 'smal'): ChainLayout {
  const right = Math.ceil(count / 2);
  const left = count - right;
  const spacing = right > 1 ? (2 * halfOfPlaces(right)) / (right - 1) : 2 * reach;
  const size = Math.min(form === 'breed' ? 17 : 25, spacing * 0.44);
  const places = Array.from({ length: count }, (_, index) =>
    // Clockwise: down on the right, up on the left.
    index < right ? placeAt('rechts', index, right, size) : placeAt('links', count - 1 - index, left, size),
  );
  const half = form === 'breed' ? Math.max(270, halfOfNames(right) + nameHeight) : 270;
  const [top, bottom] = [centre.y - half, Math.max(endOfWay, centre.y + half)];
  const [from, width] = form === 'breed' ? [-240, 1080] : [36, 528];
  const scale = Math.min(1, spacing / 56);
  return {
    viewBox: `${from} ${round(top)} ${width} ${round(bottom - top)}`,
    places,
    size: round(size),
    arrow: { half: round(8 * scale), wing: round(16 * scale) },
  };
}

/** Half the height that so many places on one side take: a few stand closer together than the line is high. */
const halfOfPlaces = (count: number): number => Math.min(reach, (count - 1) * 65);
/** The same for their names, which need more room when there are many. */
const halfOfNames = (count: number): number => Math.max(halfOfPlaces(count), ((count - 1) * nameHeight) / 2);

function placeAt(side: PlacePoint['side'], index: number, count: number, size: number): PlacePoint {
  const share = count < 2 ? 0 : (2 * index) / (count - 1) - 1;
  const outwards = side === 'rechts' ? 1 : -1;
  const y = share * halfOfPlaces(count);
  return {
    x: round(centre.x + outwards * Math.sqrt(linkRadius ** 2 - y ** 2)),
    y: round(centre.y + y),
    side,
    label: {
      x: round(centre.x + outwards * (linkRadius + size + 14)),
      y: round(centre.y + share * halfOfNames(count)),
    },
  };
}

/** The line that links neighbours, from one place to the next, clockwise. */
export const linkPath = (from: Point, to: Point): string =>
  `M${from.x} ${from.y}A${linkRadius} ${linkRadius} 0 0 1 ${to.x} ${to.y}`;

/** The arrow of a partner towards the mother, as the points of a polygon. */
export function inwardArrow({ x, y }: Point, { size, arrow: { half, wing } }: ChainLayout): string {
  const angle = Math.atan2(y - centre.y, x - centre.x);
  const at = (radius: number, offset: number): string =>
    `${round(centre.x + radius * Math.cos(angle) - offset * Math.sin(angle))},${round(centre.y + radius * Math.sin(angle) + offset * Math.cos(angle))}`;
  const [tail, tip] = [linkRadius - size - 6, 120];
  const neck = tip + wing * 1.3;
  return [
    at(tail, half),
    at(neck, half),
    at(neck, wing),
    at(tip, 0),
    at(neck, -wing),
    at(neck, -half),
    at(tail, -half),
  ].join(' ');
}

/** How many steps of the way to work are drawn, and where it ends. */
export const wayOfSteps = 4;
export const endOfWay = 590;
export const goalBox = { x: 105, y: 532, width: 390, height: 50 } as const;
