import { describe, expect, test } from 'vitest';
import { dotRadius, placeBarriers, pointAt, rings, sectors } from '../../../src/components/belemmeringen/map-places';
import { readModel } from '../../content/model.ts';

const { belemmeringen } = readModel();
const places = placeBarriers(belemmeringen);
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
/** Degrees clockwise from the top. */
const angleOf = ({ x, y }: { x: number; y: number }) => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;

describe('the map of belemmeringen', () => {
  test('has a place for each of the 35', () => {
    expect([...places.keys()].sort()).toEqual(belemmeringen.map(({ id }) => id).sort());
  });
  test.each(belemmeringen.map((barrier) => [barrier.id, barrier] as const))(
    '%s lies in its ring and its sector',
    (id, barrier) => {
      const ring = rings.find((candidate) => candidate.id === barrier.systemen[0])!;
      const sector = sectors.find((candidate) => candidate.id === barrier.perspectief)!;
      const at = places.get(id)!;
      const radius = distance(at, { x: 0, y: 0 });
      expect(radius - dotRadius).toBeGreaterThanOrEqual(ring.from);
      expect(radius + dotRadius).toBeLessThanOrEqual(ring.to);
      expect(angleOf(at)).toBeGreaterThan(sector.from);
      expect(angleOf(at)).toBeLessThan(sector.to);
    },
  );
  test('no two touch, so that each can be hit with a finger', () => {
    const points = [...places.values()];
    const nearest = points.flatMap((point, index) => points.slice(0, index).map((other) => distance(point, other)));
    expect(Math.min(...nearest)).toBeGreaterThan(2 * dotRadius + 2);
  });
  test('angles run clockwise from the top', () => {
    expect(pointAt(0, 10)).toEqual({ x: 0, y: -10 });
    expect(pointAt(90, 10)).toEqual({ x: 10, y: -0 });
  });
});
