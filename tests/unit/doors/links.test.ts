import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxCodeValue, encodeCode } from '../../../src/dossier/code';
import { fileText } from '../../../src/dossier/file-name';
import { type OpenedLink, openLink, openLinks, scanFragment } from '../../../src/dossier/link';
import { sealValue } from '../../../src/dossier/link-seal';
import { loadText } from '../../../src/dossier/load';
import { packScan } from '../../../src/dossier/scan-pack';
import { linkProblem } from '../../../src/messages/link';
import { codeProblems } from '../../../src/messages/mothers';
import { scoreProblems } from '../../../src/messages/workshop-scores';
import { readCode } from '../../../src/stores/mothers-code';
import { readScores } from '../../../src/stores/workshop-codes';
import { holds } from '../../fixtures/holds';
import { keptFile, keptFramework, keptOf, valueIn } from '../../fixtures/kept-files';
import { loadScan } from '../../fixtures/links';
import { mutatedBytes, mutatedJson, mutatedValue } from '../../fixtures/mutate';
import { isSentence } from '../../fixtures/sentence';

const fragments = (JSON.parse(keptFile('links', 'group').text) as { fragment: string }[]).map(
  ({ fragment }) => fragment,
);
const encoder = new TextEncoder();

/** A link that opens holds something that can be saved and opened; one that does not says why. */
function isUsable(opened: OpenedLink): void {
  if (opened.kind === 'problem') {
    const { what, how } = linkProblem(opened.problem);
    expect([what, how].every(isSentence), `${what} ${how}`).toBe(true);
  } else if (opened.kind === 'scan') {
    const text = fileText(opened.scan);
    expect(loadText(text, encoder.encode(text).length).kind).toBe('ok');
    const again = scanFragment(opened.scan, keptFramework);
    if (again !== null) expect(openLink(again, keptFramework)).toEqual(opened);
  } else if (opened.kind === 'mothers') expect(opened.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/u);
}

const everyDoor = (text: string): void => {
  isUsable(openLink(text, keptFramework));
  for (const opened of openLinks(text, keptFramework).slice(0, 20)) isUsable(opened);
  for (const read of [readCode(text), readScores(text, 'vooraf'), readScores(text, 'achteraf')]) {
    expect(['form', 'problem']).toContain(read.kind);
  }
};

describe('a link', () => {
  test('with something wrong in it is damaged, or what it was', async () => {
    const sources = fragments.map((fragment) => encoder.encode(`Hier: https://x.nl/groep/#${fragment}\nGroet`));
    await holds(
      mutatedBytes(sources).map((bytes) => new TextDecoder().decode(bytes)),
      everyDoor,
      80,
      15_000,
    );
  });

  const scan = keptFile('scan', 'first');
  const packed = packScan(loadScan(valueIn(scan.text)), keptFramework, 'plain');
  const inside: [string, string[]][] = [
    ['s', [JSON.stringify(packed), JSON.stringify(packScan(loadScan(valueIn(scan.text)), keptFramework, 'wide'))]],
    ['u', keptOf('invitation').map(({ text }) => JSON.stringify(valueIn(text)))],
    ['u', ['["2024-09","Naam","Regio","opbouwen","","r1","Nulmeting","2026-11-20","volledig"]']],
    ['m', ['[]']],
    ['w', ['{}']],
  ];
  test.each(inside)('of kind %s that was sealed well, with something wrong inside', async (letter, texts) => {
    await holds(
      fc.tuple(mutatedValue(texts), fc.constantFrom(1, 1, 1, 1, 2, 0, 999)),
      ([value, version]) => everyDoor(`#${sealValue(letter, version, value)}`),
      40,
      letter === 's' ? 15_000 : 5_000,
    );
  });

  test('with a file of ours behind the # is no link', async () => {
    await holds(
      mutatedJson(keptOf('scan').map(({ text }) => text.slice(0, 2_000))),
      (text) => everyDoor(`#${text}`),
      20,
      5_000,
    );
  });
});

describe('a code', () => {
  const typed = fc.oneof(
    fc
      .tuple(fc.nat({ max: maxCodeValue }), fc.constantFrom('moeders', 'workshop'))
      .map(([value, kind]) => encodeCode(value, kind as 'moeders')),
    fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ oOilu-–\u00a0\u0000é👩'), maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('__proto__', 'constructor', 'xxxxxxxx', 'x x x x x x x x', '23w01n42', '\uFEFF', 'İIIIII', 'ﬁﬁﬁ'),
    mutatedBytes(['M1.07NTD5', '23w01n42', 'https://x.nl/w/#w1.0G5V61'].map((text) => encoder.encode(text))).map(
      (bytes) => new TextDecoder().decode(bytes),
    ),
  );
  test('of mothers or of a workshop is read as one of its kind, or says what is wrong', async () => {
    await holds(
      typed,
      (text) => {
        const mothers = readCode(text);
        if (mothers.kind === 'problem') {
          expect(isSentence(codeProblems[mothers.problem])).toBe(true);
        } else expect(readCode(mothers.code)).toEqual(mothers);
        for (const moment of ['vooraf', 'achteraf'] as const) {
          const score = readScores(text, moment);
          if (score.kind === 'form') expect(readScores(score.code, moment)).toEqual(score);
          else expect(isSentence(scoreProblems[score.problem])).toBe(true);
        }
        if (mothers.kind === 'form') expect(readScores(mothers.code, 'vooraf').kind).toBe('problem');
      },
      800,
    );
  });
});
