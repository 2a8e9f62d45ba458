/**
 * Rounds to a number of decimals, half away from zero (FORMATS). Works on the decimal notation, so that 1.005 is not
 * rounded down for its binary remainder.
 */
export function roundHalfAway(value: number, decimals: number): number {
  return Math.sign(value) * shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
}

/** Moves the decimal point; a notation such as 1e-7 has an exponent of its own. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
