import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentId } from '../../../src/dossier/content-id';
import { isSame } from '../../../src/dossier/equal';
import type { Invitation } from '../../../src/dossier/invitation';
import {
  invitationFragment,
  type LinkFramework,
  linkVersion,
  mothersFragment,
  openLink,
  openLinks,
  scanFragment,
} from '../../../src/dossier/link';
import { findLinks } from '../../../src/dossier/link-find';
import { maxOpened, sealValue } from '../../../src/dossier/link-seal';
import { type Scan, presences } from '../../../src/dossier/scan';
import { packScan } from '../../../src/dossier/scan-pack';
import { factorValues, signedIds } from '../../../src/dossier/scan-signs';
import { jsonArbitrary, scanFileArbitrary } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { emptyScan, fullScan, linkFramework, linkScanArbitrary, loadScan } from '../../fixtures/links';
import { runs } from '../../fixtures/runs';

const open = (link: string, framework = linkFramework) => openLink(link, framework);
const problemOf = (link: string, framework = linkFramework) => {
  const opened = open(link, framework);
  return opened.kind === 'problem' ? opened.problem.code : opened.kind;
};
function fragmentOf(scan: Scan): string {
  const fragment = scanFragment(scan, linkFramework);
  if (fragment === null) throw new Error('A link cannot carry this scan');
  return fragment;
}
const packed = (scan: Scan) => packScan(scan, linkFramework, 'plain');

const invitation: Invitation = {
  format: 'ketenspiegel/invitation',
  version: 1,
  framework: '2024-09',
  chain: { name: 'Moeders aan zet', region: 'Midden-Holland', stage: 'opbouwen', goal: '' },
  round: { id: '0f9b2c1e-7a52-4c3e-9a70-0d6a5f3b1c03', name: 'Nulmeting', measuredOn: '2026-11-20' },
  depth: 'kort',
};

describe('links that people keep open the same for ever', () => {
  // Each was made with the version of links that its first two signs name. Add lines; never change one.
  it.each([
    [
      's1.fVJNT8MwDP0rVs9L5fSDMS5ckOACpwkkEIe08bp0XTKlaSft1-NsoxNimmU17vPza_TcryTDrBC4SGblfbbIZkm5QpXXksRclZko6pzEQs1RoL5T5SqvZI15Motjd0JKkeESFw-InCkifv5rFeXVFr-8OtLke1DKwoFCRIzWZMWL6zplNQNuV7lhT5bLJ_LBNLA9D-3IQ6uUBxsfe_Ib0CrATvVRqKEtkQ3E5fO5hHfnfEXURd2g6mD6es3lyB8jbRouZSrS33g8nzghacGUNtV2P16wG8HsNJV_FK6ygh9ollRYsEenkOcznxCU8XooOS7YjTj6dXSloTHapR1ZsK4BaygAO3JkUGfZHd93pu0DjLwHmYHbBFeRZ8KHaeFgWguaYE0dgafGOG68qdGrhhUrZqxZsHa2H7qggqFq8KQGJp1yuSealnYwIfCUOSr2YRh84x3t4l28YRr_Cbz_aTbm9w9TfDbC',
      { kind: 'scan', scan: fullScan() },
    ],
    [
      'u1.FY1LCsMwDESvEryuQLbzwTfopr1A6UK2lRLqWiV1KOT0UWAWbx4D8zAOXQ8YzMXchDOvv46odju30yw5c4WrlEI1q5BvlO3PVVGDc4guWYaJBgd98gyBJgTMIw2zjzah19l9Kx9uS30p69sI1oJDLW9Zm3kelWKYKg',
      { kind: 'invitation', invitation },
    ],
    [
      's1.5VHLDoIwEPyXPbdkutBi_Q5PEg4FQRAjKQ_l8y3Gu3jw5GaSfc1mkp2MGJxIWBJ6x5YF6RouLlUlU6dZJmVcSetSSJyM03VcqBIxifXMSKUk4wC7BwIiAMetKxJB2ncT-7lhPzQwxcL-9mDfX9j7nodFhXn7zxzK1yfdzynGcUabmF_XQZCCSy9k9O66fphCij7EBsrXbBK1u45V_gS-Dk44',
      {
        kind: 'scan',
        scan: emptyScan({
          chain: { name: '🌍👩🏽‍🍼🎓🏠🧕🏾'.repeat(8), region: '𠮷野家'.repeat(9), stage: '', goal: '' },
        }),
      },
    ],
    ['m1.00C1SD', { kind: 'mothers', code: '00C1SD' }],
  ])('%.40s', (link, opened) => {
    expect(open(link)).toEqual(opened);
  });

  it('the order of elements belongs to the version of the framework', () => {
    const message =
      'The order or the ids of the framework changed, so links that people have in their mail no longer open. Give the framework a new version, or let a new version of links know the old order too.';
    expect([linkFramework.version, contentId(signedIds(linkFramework))], message).toEqual([
      '2024-09',
      'f8d10a67-1e45-8eab-aaba-de8895d5b675',
    ]);
    expect(Object.values(signedIds(linkFramework)).map(({ length }) => length)).toEqual([32, 43, 35]);
    expect(factorValues, 'The signs of factors in links go by this list').toEqual(presences);
  });
});

describe('a scan in a link', () => {
  it('comes back whole: every answer, text and mark', () => {
    fc.assert(
      fc.property(linkScanArbitrary('with notes'), (scan) => {
        expect(open(fragmentOf(scan))).toEqual({ kind: 'scan', scan });
      }),
      { numRuns: runs(100) },
    );
  });

  it('with every field of the format, and empty', () => {
    expect(open(fragmentOf(fullScan()))).toEqual({ kind: 'scan', scan: fullScan() });
    expect(open(fragmentOf(emptyScan()))).toEqual({ kind: 'scan', scan: emptyScan() });
  });

  it('is all there or not in a link at all, whatever the file was', () => {
    let carried = 0;
    fc.assert(
      fc.property(scanFileArbitrary(frameworkFromRaamwerk([])), (raw) => {
        const scan = loadScan({ ...raw, framework: linkFramework.version });
        const fragment = scanFragment(scan, linkFramework);
        if (fragment === null) return;
        carried += 1;
        const opened = open(fragment);
        expect(opened.kind === 'scan' && isSame(opened.scan, scan)).toBe(true);
      }),
      { numRuns: runs(300) },
    );
    expect(carried).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Scan>]>([
    ['an unknown field', { later: true }],
    ['an unknown item', { answers: { 'bestaat-niet': { level: 2 } } }],
    ['an item with the name of a built-in', { answers: JSON.parse('{"__proto__":{"level":2}}') as Scan['answers'] }],
    ['an unknown field of an answer', { answers: { projectleider: { level: 2, later: 1 } } }],
    ['two answers at once', { answers: { projectleider: { level: 2, unknown: true } } }],
    ['a flag that stands for nothing', { answers: { projectleider: { level: 2, discuss: false } } }],
    ['an unknown factor', { factors: { 'bestaat-niet': { present: 'ja' } } }],
    ['another presence', { factors: { 'vast-aanspreekpunt': { present: 'soms' } } }],
    ['an unknown belemmering', { barriers: { 'bestaat-niet': false } }],
    ['a belemmering that is a text', { barriers: { taal: 'nee' } }],
    ['an unknown field of the chain', { chain: { name: '', region: '', stage: '', goal: '', later: 1 } }],
    ['an unknown field of the respondent', { respondent: { role: '', organisation: '', layer: '', later: 1 } }],
    ['another version of the framework', { framework: '2030-01' }],
  ])('%s cannot be carried: null, so that nothing is dropped in silence', (_name, more) => {
    expect(scanFragment(emptyScan(more), linkFramework)).toBeNull();
  });

  it('values outside the lists are texts, and are carried', () => {
    const scan = emptyScan({ depth: 'anders', barriersReviewed: 'ja', measuredOn: 'najaar' });
    expect(open(fragmentOf(scan))).toEqual({ kind: 'scan', scan });
  });
});

describe('a scan of another framework', () => {
  const fragment = fragmentOf(fullScan());
  const [first, second, ...rest] = linkFramework.randvoorwaarden;
  it.each<[string, Partial<LinkFramework>]>([
    ['another version', { version: '2025-01' }],
    ['the same version in another order', { randvoorwaarden: [second, first, ...rest].filter((item) => !!item) }],
    ['the same version with one more', { belemmeringen: [...linkFramework.belemmeringen, { id: 'nieuw' }] }],
  ])('%s: its answers are never read as answers to other questions', (_name, more) => {
    expect(problemOf(fragment, { ...linkFramework, ...more })).toBe('other-framework');
  });
});

describe('an invitation in a link', () => {
  it('comes back whole, also with unknown fields at every depth', () => {
    const odd: Invitation = { ...invitation, later: [1], chain: { ...invitation.chain, x: { y: null } } };
    expect(open(invitationFragment(invitation))).toEqual({ kind: 'invitation', invitation });
    expect(open(invitationFragment(odd))).toEqual({ kind: 'invitation', invitation: odd });
  });

  it('is short: what every invitation has goes without its names', () => {
    const named = sealValue('u', linkVersion, invitation);
    expect(invitationFragment(invitation).length).toBeLessThan(named.length - 80);
  });

  it('of another framework version is not opened', () => {
    expect(problemOf(invitationFragment({ ...invitation, framework: '2025-01' }))).toBe('other-framework');
  });
});

describe("the code of a mother's answers in a link", () => {
  it.each(['00C1SD', '00c1sd', 'OOC-ISD', '00C 1SD'])('%s', (typed) => {
    expect(open(mothersFragment(typed))).toEqual({ kind: 'mothers', code: '00C1SD' });
  });

  it.each(['00C1SE', '00C1S', '00C1SDD', '', '00U1SD'])('with a mistake: %j', (typed) => {
    expect(problemOf(mothersFragment(typed))).toBe('damaged');
  });
});

describe('a link that a newer program made', () => {
  it.each(['s', 'u', 'z'])('%s', (letter) => {
    expect(open(sealValue(letter, 7, { anything: 1 }))).toEqual({
      kind: 'problem',
      problem: { code: 'newer-version', version: 7 },
    });
  });

  it('another kind of link, or a newer code', () => {
    expect(problemOf(sealValue('z', linkVersion, []))).toBe('newer-version');
    expect(problemOf('m2.abc')).toBe('newer-version');
  });
});

describe('a forged link', () => {
  const forged = (change: (list: unknown[]) => unknown) => problemOf(sealValue('s', 1, change(packed(fullScan()))));

  it('with a list that is no scan is damaged', () => {
    const replace = (at: number, value: unknown) =>
      forged((list) => list.map((old, place) => (place === at ? value : old)));
    for (const value of [null, 3, {}, ['x'], ['zzzz']]) {
      for (const at of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20]) {
        expect(replace(at, value), `${at}: ${JSON.stringify(value)}`).toBe('damaged');
      }
    }
    expect(replace(14, '9'.repeat(32))).toBe('damaged');
    expect(replace(14, '3')).toBe('damaged');
    expect(replace(20, 'x'.repeat(4001))).toBe('damaged');
    expect(forged((list) => [...list, 'one text too many'])).toBe('damaged');
    expect(forged((list) => list.slice(0, -1))).toBe('damaged');
    expect(forged((list) => list.slice(0, 17))).toBe('damaged');
  });

  it('with a scan where an invitation belongs, or the other way round, is damaged', () => {
    expect(problemOf(sealValue('u', 1, fullScan()))).toBe('damaged');
    expect(problemOf(sealValue('u', 1, packed(fullScan())))).not.toBe('scan');
    expect(problemOf(sealValue('s', 1, invitation))).toBe('damaged');
  });

  it('with anything at all in it never brings a wrong shape in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('s', 'u'),
        fc.oneof(jsonArbitrary, fc.array(jsonArbitrary, { minLength: 9 })),
        (letter, value) => {
          expect(['damaged', 'other-framework']).toContain(problemOf(sealValue(letter, 1, value)));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('that would grow without end stops at 2 MiB', () => {
    expect(problemOf(sealValue('s', 1, 'a'.repeat(maxOpened)))).toBe('too-large');
    expect(problemOf(sealValue('s', 1, 'a'.repeat(8 * maxOpened)))).toBe('too-large');
    expect(problemOf(sealValue('s', 1, 'a'.repeat(maxOpened - 2)))).toBe('damaged');
  });
});

describe('a piece of a link, without its begin', () => {
  const end = 'abcdefghij_klmnopq-t';

  it.each([end, `${end} \n`, `#s1.${end}`, `s1.${end}`, `  #${end}`, 'https://voorbeeld.nl/groep/'])(
    '%j is damaged',
    (text) => {
      expect(problemOf(text)).toBe('damaged');
    },
  );

  it.each([end.slice(1), `${end} en nog iets`, `Zie ook ${end}`, 'https://voorbeeld.nl/groepen', 'Tot morgen!', ''])(
    '%j is not ours',
    (text) => {
      expect(problemOf(text)).toBe('not-ours');
    },
  );
});

describe('a text that is too long to look through', () => {
  const most = ' '.repeat(4 * 1024 * 1024);

  it('is not looked through', () => {
    expect([problemOf(most), problemOf(`${most} `)]).toEqual(['not-ours', 'too-large']);
    expect(openLinks(most, linkFramework)).toEqual([]);
    expect(openLinks(`${most} `, linkFramework)).toEqual([{ kind: 'problem', problem: { code: 'too-large' } }]);
  });
});

describe('a mail with more than one link', () => {
  it('gives each of them', () => {
    const scans = ['a', 'b', 'c'].map((id) => emptyScan({ id }));
    const mail = scans.map((scan) => `Scan: https://voorbeeld.nl/groep/#${fragmentOf(scan)}\n`).join('En ook\n');
    expect(openLinks(`${mail} en #s1.kapot`, linkFramework)).toEqual([
      ...scans.map((scan) => ({ kind: 'scan', scan })),
      { kind: 'problem', problem: { code: 'damaged' } },
    ]);
    expect(openLinks('Geen link', linkFramework)).toEqual([]);
  });

  it('opens the first that opens', () => {
    expect(open(`Zie punt #a1. op https://voorbeeld.nl/groep/#${fragmentOf(emptyScan())}`).kind).toBe('scan');
  });
});

describe('what may be the body of a link in a text', () => {
  const bodiesOf = (text: string) => findLinks(text).map(({ bodies }) => bodies);
  const piecesOf = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length)).join(' ');

  it('is all that follows, or any number of its first pieces: each is tried once', () => {
    expect(bodiesOf('#u1. ab cd\nef ')).toEqual([['abcdef', 'ab', 'abcd']]);
    expect(bodiesOf('Kijk op #u1.ab')).toEqual([['ab']]);
    expect(bodiesOf('#u1.')).toEqual([['']]);
  });

  it('is tried fewer times when it is longer, so that a phone stays quick', () => {
    const tries = (count: number, length: number) => bodiesOf(`#u1.${piecesOf(count, length)}`)[0]!.length;
    expect(tries(300, 2)).toBe(201);
    expect(tries(100, 1000)).toBe(41);
    expect(tries(100, 1030)).toBe(40);
  });

  it('is found where a program wrote the # in another way, up to three times over', () => {
    expect(['%23', '%2523', '%252523'].map((sign) => bodiesOf(`a${sign}u1.ab`))).toEqual(
      Array.from({ length: 3 }, () => [['ab']]),
    );
    expect(bodiesOf('a%25252523u1.ab')).toEqual([]);
  });
});
