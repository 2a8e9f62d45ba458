import { describe, expect, it } from 'vitest';
import { roundHalfAway } from '../../../src/domain/numbers';

describe('rounding is half away from zero (FORMATS, "Report")', () => {
  it.each([
    [1.05, 1, 1.1],
    [2.25, 1, 2.3],
    [1.15, 1, 1.2],
    [0.05, 1, 0.1],
    [1.04, 1, 1],
    [1.0499999, 1, 1],
    [2.95, 1, 3],
    [4, 1, 4],
    [0, 1, 0],
    [22 / 7, 1, 3.1],
    [0.125, 2, 0.13],
    [1.005, 2, 1.01],
    [0.375, 2, 0.38],
    [0.025, 2, 0.03],
    [1 / 3, 2, 0.33],
    [2 / 3, 2, 0.67],
    [0.995, 2, 1],
    [-1.05, 1, -1.1],
    [-0.125, 2, -0.13],
    [-1.04, 1, -1],
    [1e-7, 1, 0],
    [0.00000005, 7, 0.0000001],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });
});
