/** What a typed code turned out to be. `letters`: a sign that no code has; `check`: a typing error. */
export type DecodedCode = { kind: 'ok'; value: number } | { kind: 'error'; code: 'length' | 'letters' | 'check' };

/** Largest number a code holds: 25 bits. */
export const maxCodeValue = 2 ** 25 - 1;

/** Crockford's base32: digits and letters that are not taken for each other when somebody reads them out. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a code can be of. Each kind adds a number of its own to the check, so that a code of the one is never taken for the other. */
const kinds = { moeders: 0, workshop: 21 } as const;
export type CodeKind = keyof typeof kinds;

const symbols = 5;
const bits = 5;

/**
 * Six symbols for a whole number 0 … 2^25-1: five of Crockford's base32 and one that checks them. Every single wrong
 * symbol and every swap of two is found: as many as the check can tell, since the six weights all differ. Throws a
 * `RangeError` for another number.
 */
export function encodeCode(value: number, kind: CodeKind = 'moeders'): string {
  if (!Number.isInteger(value) || value < 0 || value > maxCodeValue) throw new RangeError(`No code for ${value}`);
  const digits = Array.from({ length: symbols }, (_none, at) => (value >>> (bits * (symbols - 1 - at))) & 31);
  return [...digits, checkOf(digits, kind)].map((digit) => alphabet.charAt(digit)).join('');
}

/** Reads a code of this kind that somebody typed: lower case, spaces and dashes are taken, O is 0, I and L are 1. Never throws. */
export function decodeCode(typed: string, kind: CodeKind = 'moeders'): DecodedCode {
  const digits = [...typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase()].map((symbol) =>
    alphabet.indexOf(lookalikes[symbol] ?? symbol),
  );
  if (digits.includes(-1)) return { kind: 'error', code: 'letters' };
  if (digits.length !== symbols + 1) return { kind: 'error', code: 'length' };
  const number = digits.slice(0, symbols);
  if (checkOf(number, kind) !== digits[symbols]) return { kind: 'error', code: 'check' };
  return { kind: 'ok', value: number.reduce((value, digit) => value * 32 + digit, 0) };
}

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * The check symbol: the sum over GF(32) of each digit times its weight. The weights are the powers 1 to 5 of the
 * field's generator and the check symbol's own weight is power 0: six different ones, none of them zero.
 */
function checkOf(digits: readonly number[], kind: CodeKind): number {
  return digits.reduce((sum, digit, at) => sum ^ timesPower(digit, at + 1), kinds[kind]);
}

/** A number of GF(32) times the generator to a power: doubling, modulo x^5 + x^2 + 1. */
function timesPower(value: number, power: number): number {
  let product = value;
  for (let step = 0; step < power; step += 1) product = product & 16 ? ((product << 1) & 31) ^ 5 : product << 1;
  return product;
}
