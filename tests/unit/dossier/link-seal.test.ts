import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/dossier/base64url';
import { crc32 } from '../../../src/dossier/crc32';
import { openSeal, openValue, sealValue } from '../../../src/dossier/link-seal';

/** A text in which compressing finds nothing. */
const noise = (length: number) => {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};
const open = (sealed: string) => openSeal('s', 1, sealed.slice('s1.'.length));

describe('what a link carries', () => {
  it('stands behind its letter and version, and opens again', () => {
    const sealed = sealValue('s', 1, { a: [1, 'é'] });
    expect(sealed).toMatch(/^s1\.[-\w]+$/u);
    expect(openValue(open(sealed)!)).toEqual({ kind: 'ok', value: { a: [1, 'é'] } });
  });

  it('opens under no other letter or version: the check is over those too', () => {
    const body = sealValue('s', 1, 'x').slice('s1.'.length);
    expect(openSeal('s', 1, body)).not.toBeNull();
    expect(openSeal('u', 1, body)).toBeNull();
    expect(openSeal('s', 2, body)).toBeNull();
  });

  it.each(['', 'A', 'AAAA', 'AAAAAA', 'AAAAAAA', 'é'])('is nothing where the body is %j', (body) => {
    expect(openSeal('s', 1, body)).toBeNull();
  });

  it('is nothing where there is a check and nothing that it is of', () => {
    const check = new Uint8Array(4);
    new DataView(check.buffer).setUint32(0, crc32(new TextEncoder().encode('s1.')));
    expect(openSeal('s', 1, toBase64Url(check))).toBeNull();
  });

  it('opens at any length, also where its last piece is a whole one', () => {
    const lengths = new Set<number>();
    for (let length = 1190; length < 1200; length += 1) {
      const value = noise(length);
      const data = open(sealValue('s', 1, value))!;
      lengths.add(data.length % 1024);
      expect(openValue(data)).toEqual({ kind: 'ok', value });
    }
    expect(lengths).toContain(0);
  });

  it('is damaged where it is not compressed, or where no JSON is inside', () => {
    expect(openValue(new Uint8Array([255, 255, 255]))).toEqual({ kind: 'error', code: 'damaged' });
    const noJson = fromBase64Url('S0xMBAA')!;
    expect(openValue(noJson)).toEqual({ kind: 'error', code: 'damaged' });
  });
});
