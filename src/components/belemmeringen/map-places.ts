import type { Belemmering } from '../../schemas/belemmering';

/*
 * Where everything stands on the map of belemmeringen: rings of Bronfenbrenner around the mother, one sector for each of
 * the three perspectives. Angles in degrees, clockwise from the top; lengths in units of the drawing, centre at 0, 0.
 */

type System = Belemmering['systemen'][number];
type Perspective = Belemmering['perspectief'];

/** From the inside out: ring `from` to `to`. A wedge at the top stays free for the names. */
export const rings: readonly { id: System; name: string; from: number; to: number }[] = [
  { id: 'individu', name: 'Individu', from: 50, to: 142 },
  { id: 'microsysteem', name: 'Micro', from: 142, to: 222 },
  { id: 'mesosysteem', name: 'Meso', from: 222, to: 268 },
  { id: 'exosysteem', name: 'Exo', from: 268, to: 314 },
  { id: 'macrosysteem', name: 'Macro', from: 314, to: 346 },
];

/** The sectors are as wide as they have belemmeringen, roughly. */
export const sectors: readonly { id: Perspective; name: string; from: number; to: number }[] = [
  { id: 'moeders', name: 'Moeders', from: 18, to: 183 },
  { id: 'professionals', name: 'Professionals', from: 183, to: 284 },
  { id: 'werkgevers', name: 'Werkgevers', from: 284, to: 342 },
];

export const dotRadius = 16;
const spacing = 2 * dotRadius + 6;

export interface Point {
  x: number;
  y: number;
}

/** The point at an angle and a distance from the centre, rounded to a tenth. */
export function pointAt(angle: number, radius: number): Point {
  const turn = (angle * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(Math.sin(turn) * radius), y: round(-Math.cos(turn) * radius) };
}

/** Each belemmering at its first system and its perspective, spread so that no two touch. */
export function placeBarriers(
  barriers: readonly Pick<Belemmering, 'id' | 'perspectief' | 'systemen'>[],
): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const sector of sectors) {
    for (const ring of rings) {
      const own = barriers.filter(({ perspectief, systemen }) => perspectief === sector.id && systemen[0] === ring.id);
      for (const { items, radius } of rowsOf(own, ring, sector.to - sector.from)) {
        const step = (sector.to - sector.from) / items.length;
        items.forEach(({ id }, index) => places.set(id, pointAt(sector.from + step * (index + 0.5), radius)));
      }
    }
  }
  return places;
}

/** One row in the middle of the ring, or two when that would be too tight. */
function rowsOf<Item>(items: readonly Item[], ring: { from: number; to: number }, angle: number) {
  const middle = (ring.from + ring.to) / 2;
  const arc = (radius: number) => (angle / 360) * 2 * Math.PI * radius;
  if (items.length * spacing <= arc(middle)) return items.length > 0 ? [{ items, radius: middle }] : [];
  const inner = ring.from + dotRadius + 6;
  const outer = ring.to - dotRadius - 4;
  const first = Math.floor((items.length * inner) / (inner + outer));
  return [
    { items: items.slice(0, first), radius: inner },
    { items: items.slice(first), radius: outer },
  ].filter((row) => row.items.length > 0);
}
