import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeKind, decodeCode, encodeCode, maxCodeValue } from '../../../src/dossier/code';
import { runs } from '../../fixtures/runs';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const value = fc.oneof(fc.constantFrom(0, 1, 31, 32, 2 ** 24, maxCodeValue), fc.nat({ max: maxCodeValue }));
const replaced = (code: string, at: number, symbol: string) => code.slice(0, at) + symbol + code.slice(at + 1);
const kinds = ['moeders', 'workshop'] as const;
const kind = fc.constantFrom(...kinds);
const isCaught = (code: string, of: CodeKind = 'moeders') =>
  expect(decodeCode(code, of)).toEqual({ kind: 'error', code: 'check' });

describe('a code of six symbols', () => {
  it('gives the number back', () => {
    fc.assert(
      fc.property(value, kind, (given, of) => {
        const code = encodeCode(given, of);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/u);
        expect(decodeCode(code, of)).toEqual({ kind: 'ok', value: given });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('of one kind is never taken for one of the other', () => {
    fc.assert(
      fc.property(value, (given) => {
        isCaught(encodeCode(given, 'moeders'), 'workshop');
        isCaught(encodeCode(given, 'workshop'), 'moeders');
      }),
      { numRuns: runs(2000) },
    );
  });

  it('stays the same: codes stand on paper and in messages', () => {
    expect([0, 1, 12_345, maxCodeValue].map((given) => encodeCode(given))).toEqual([
      '000000',
      '000015',
      '00C1SD',
      'ZZZZZ1',
    ]);
    expect([0, 1, 12_345, maxCodeValue].map((given) => encodeCode(given, 'workshop'))).toEqual([
      '00000N',
      '00001G',
      '00C1SR',
      'ZZZZZM',
    ]);
  });

  it.each([-1, 0.5, maxCodeValue + 1, NaN])('there is none for %d', (given) => {
    expect(() => encodeCode(given)).toThrow(RangeError);
  });

  it('every single wrong symbol is caught, on every place', () => {
    const isFound = (given: number, of: CodeKind) => {
      const code = encodeCode(given, of);
      for (const at of code.split('').keys()) {
        for (const symbol of alphabet) if (symbol !== code[at]) isCaught(replaced(code, at, symbol), of);
      }
    };
    fc.assert(fc.property(value, kind, isFound), { numRuns: runs(40) });
  });

  it('every swap of two symbols is caught, neighbours or not, the check symbol too', () => {
    fc.assert(
      fc.property(value, kind, fc.nat({ max: 5 }), fc.nat({ max: 5 }), (given, of, one, other) => {
        const code = encodeCode(given, of);
        fc.pre(code[one] !== code[other]);
        isCaught(replaced(replaced(code, one, code.charAt(other)), other, code.charAt(one)), of);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('so it is for every change there can be', () => {
    // The check is linear: a change is found when it is found in the code of zeros. A swap changes two places alike.
    const places = [0, 1, 2, 3, 4, 5];
    for (const symbol of alphabet.slice(1)) {
      for (const one of places) {
        isCaught(replaced('000000', one, symbol));
        for (const other of places.slice(one + 1)) isCaught(replaced(replaced('000000', one, symbol), other, symbol));
      }
    }
  });
});

describe('what somebody types', () => {
  it('may have lower case, spaces, any dash, and look-alikes', () => {
    fc.assert(
      fc.property(value, fc.infiniteStream(fc.nat({ max: 5 })), (given, stream) => {
        const dress = [...encodeCode(given)].map((symbol) => {
          const like = symbol === '0' ? 'oO0' : symbol === '1' ? 'iIlL1' : symbol + symbol.toLowerCase();
          const pick = Number(stream.next().value);
          return like.charAt(pick % like.length) + [' ', '-', '–', '\u00a0', '', '\n'][pick];
        });
        expect(decodeCode(` ${dress.join('')} `)).toEqual({ kind: 'ok', value: given });
      }),
      { numRuns: runs(300) },
    );
  });

  it.each<[string, 'length' | 'letters' | 'check']>([
    ['', 'length'],
    ['  - ', 'length'],
    ['00000', 'length'],
    ['0000000', 'length'],
    ['00U000', 'letters'],
    ['00000!', 'letters'],
    ['🙂', 'letters'],
    ['ＡＢＣ０１２', 'letters'],
    ['000001', 'check'],
  ])('%j: %s', (typed, code) => {
    expect(decodeCode(typed)).toEqual({ kind: 'error', code });
  });

  it('is never a reason to stop', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0OoiLuU aZ9-–!🙂\u0000ß'), { maxLength: 12 }), (typed) => {
        expect(['ok', 'error']).toContain(decodeCode(typed.join('')).kind);
      }),
      { numRuns: runs(300) },
    );
  });
});
