import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { shuffle } from '../../../src/platform/shuffle';
import { runs } from '../../fixtures/runs';

afterEach(() => {
  vi.restoreAllMocks();
});

test('keeps everything once and leaves the list as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (list) => {
      const before = [...list];
      const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
      expect(sorted(shuffle(list))).toEqual(sorted(list));
      expect(list).toEqual(before);
    }),
    { numRuns: runs(50) },
  );
});

test('anything can come first', () => {
  const firsts = Array.from({ length: 200 }, () => shuffle([1, 2, 3])[0]);
  expect(new Set(firsts)).toEqual(new Set([1, 2, 3]));
});

test('draws again what would make the first ones likelier', () => {
  const drawn = [2 ** 32 - 1, 4, 0, 0];
  const draw = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    (array as Uint32Array)[0] = drawn.shift() ?? 0;
    return array;
  });
  expect(shuffle(['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
  expect(draw).toHaveBeenCalledTimes(4);
});
