import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/dossier/base64url';
import { crc32 } from '../../../src/dossier/crc32';
import { runs } from '../../fixtures/runs';

const bytes = fc.uint8Array({ maxLength: 300, size: 'max' });

describe('base64url', () => {
  it("is Node's base64url, there and back", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const text = toBase64Url(given);
        expect(text).toBe(Buffer.from(given).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(given);
      }),
      { numRuns: runs(500) },
    );
  });

  it('takes no other sign, no impossible length and no bits that stand for nothing', () => {
    expect(['AA=', 'A A', 'AA+A', 'AA/A', 'AAAA\n', 'é', 'A', 'AAAAA', 'AB', 'AAB'].map(fromBase64Url)).toEqual(
      Array.from({ length: 10 }, () => null),
    );
    expect(fromBase64Url('')).toEqual(new Uint8Array());
  });

  it('each text it takes is the only one for its bytes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/u), (text) => {
        const found = fromBase64Url(text);
        if (found) expect(toBase64Url(found)).toBe(text);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('CRC-32', () => {
  it('has the values of the standard', () => {
    const ofText = (text: string) => crc32(new TextEncoder().encode(text));
    expect([ofText(''), ofText('a'), ofText('123456789')]).toEqual([0, 0xe8b7be43, 0xcbf43926]);
  });

  it('changes with every byte', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 100 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (given, at, by) => {
          const changed = given.map((byte, index) => (index === at % given.length ? byte ^ by : byte));
          expect(crc32(changed)).not.toBe(crc32(given));
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
