import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Giving, scanToGive } from '../../../src/dossier/give-back';
import { fitsQr, maxQrBytes, openLink, scanFragment } from '../../../src/dossier/link';
import { readWide, widenText } from '../../../src/dossier/wide-text';
import example from '../../../public/voorbeeld/gemeente-x.ketendossier.json' with { type: 'json' };
import { anyCharacter } from '../../fixtures/characters';
import { characters, emptyScan, fullScan, linkFramework, linkScanArbitrary, loadScan } from '../../fixtures/links';
import { runs } from '../../fixtures/runs';

const bare: Giving = { notes: false, organisation: true };
const address = (fragment: string | null) => `https://voorbeeld.nl/ketenspiegel/groep/#${fragment ?? ''}`;
/** As long as the address of a site may be. */
const longSite = `https://${'a'.repeat(104)}/groep/#`;

describe('a scan without notes always fits one QR code', () => {
  const fits = (scan: Parameters<typeof scanToGive>[0]) => {
    const fragment = scanFragment(scan, linkFramework);
    expect(fragment).not.toBeNull();
    expect(fitsQr(longSite + (fragment ?? '')), `${fragment?.length} signs`).toBe(true);
  };

  it('the address it is shown with is 120 characters', () => {
    expect(longSite).toHaveLength(120);
  });

  it('whatever was answered, with names of up to 200 characters of any script', () => {
    fc.assert(fc.property(linkScanArbitrary('without notes'), fits), { numRuns: runs(200) });
  });

  it('also when it had notes, and they are left out', () => {
    fc.assert(
      fc.property(linkScanArbitrary('with notes'), (scan) => {
        fits(scanToGive(scan, bare));
      }),
      { numRuns: runs(100) },
    );
  });

  it('in the worst case: every answer another, three names of 200 characters without any pattern', () => {
    const name = (character: fc.Arbitrary<string>) =>
      fc.noBias(fc.array(character, { minLength: 200, maxLength: 200 })).map((signs) => signs.join(''));
    for (const character of characters) {
      const names = fc.tuple(name(character), name(character), name(character));
      fc.assert(
        fc.property(linkScanArbitrary('without notes'), names, (scan, [one, two, three]) => {
          fits({
            ...scan,
            chain: { ...scan.chain, name: one, region: two, stage: 'verkennen' },
            respondent: { role: 'interventie-eigenaar', organisation: three, layer: 'strategisch' },
          });
        }),
        { numRuns: runs(10) },
      );
    }
  });

  it('longer names, from a file made by hand, may not fit, and that is known', () => {
    const name = Array.from({ length: 4000 }, (_none, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20000))).join(
      '',
    );
    const fragment = scanFragment(emptyScan({ chain: { name, region: '', stage: '', goal: '' } }), linkFramework);
    expect(fragment).not.toBeNull();
    expect(fitsQr(address(fragment))).toBe(false);
  });
});

describe('what fits', () => {
  it('is counted in bytes', () => {
    expect([fitsQr('a'.repeat(maxQrBytes)), fitsQr('a'.repeat(maxQrBytes + 1))]).toEqual([true, false]);
    expect(fitsQr('é'.repeat(Math.floor(maxQrBytes / 2) + 1))).toBe(false);
  });
});

describe('an ordinary link is short, so that a phone reads its QR code well', () => {
  const exampleScan = loadScan(example.rounds[0]?.scans[0]);
  it.each([
    // What versions 8, 13, 13 and 37 of a QR code hold with error correction L.
    ['an empty scan', emptyScan(), 192],
    ['the fixture with every field, without notes', scanToGive(fullScan(), bare), 425],
    ['the example, everything answered, without notes', scanToGive(exampleScan, bare), 425],
    ['the example with all its notes', exampleScan, 2563],
  ])('%s', (_name, scan, most) => {
    expect(address(scanFragment(scan, linkFramework)).length).toBeLessThanOrEqual(most);
  });
});

describe('a name in rare characters', () => {
  it('is written as numbers and comes back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(readWide(widenText(text))).toBe(text);
      }),
      { numRuns: runs(300) },
    );
    const name = '👩‍👧𠮷\u0000é';
    const scan = emptyScan({ chain: { name: name.repeat(30), region: '', stage: '', goal: '' } });
    expect(openLink(scanFragment(scan, linkFramework) ?? '', linkFramework)).toEqual({ kind: 'scan', scan });
  });

  it.each([[['zzzz']], [['12']], [['ABCD']], [[4]], [[1234]], [[]]])('%j is none', (given) => {
    expect(readWide(given)).toBeNull();
  });
});
