import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../../src/dossier/equal';
import { type OpenedLink, openLink, openLinks, scanFragment } from '../../../src/dossier/link';
import { jsonArbitrary } from '../../fixtures/arbitraries';
import { anyCharacter } from '../../fixtures/characters';
import { emptyScan, fullScan, linkFramework, linkScanArbitrary } from '../../fixtures/links';
import { runs } from '../../fixtures/runs';

const open = (link: string) => openLink(link, linkFramework);
const site = 'https://voorbeeld.nl/ketenspiegel/groep/';
const fragmentOf = (scan = fullScan()) => scanFragment(scan, linkFramework) ?? '';
const fragment = fragmentOf();
const link = `${site}#${fragment}`;
const whole: OpenedLink = { kind: 'scan', scan: fullScan() };
const isWhole = (text: string) => expect(open(text), text).toEqual(whole);
const problemOf = (opened: OpenedLink) => (opened.kind === 'problem' ? opened.problem.code : opened.kind);

/** Letters, digits, signs of addresses, sentences and mails, and some that nobody expects. */
const sign = fc.oneof(
  fc.constantFrom(...'abcxyzABCXYZ0189-_.~%#?&=/ \n\t>|)"\'“\u00ad\u200b\u2028é🙂'),
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
);
const lines = (text: string, length: number, between: string) =>
  (text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []).join(between);

describe('a link as programs hand it over opens', () => {
  it.each<[string, string]>([
    ['the whole address', link],
    ['the part after #', fragment],
    ['with #', `#${fragment}`],
    ['with white space around it', `\n  ${link}\t\n`],
    ['at the end of a sentence', `Hier is mijn scan: ${link}.`],
    ['with more sentences behind it', `Hier is mijn scan: ${link} Groet van Samira, tot snel`],
    ['with two words behind it', `${link} Groet Jan`],
    ['in brackets', `(${link})`],
    ['in angle brackets', `<${link}>`],
    ['in quotes', `"${link}"`],
    ['in Markdown', `[mijn scan](${link})`],
    ['as a link in HTML', `<a href="${link}">scan</a>`],
    ['only the part after #, in brackets', `<${fragment}>`],
    ['broken into lines', lines(link, 76, '\r\n')],
    ['broken into lines by quoted-printable', lines(link, 75, '=\r\n')],
    ['broken into lines in a quoted mail', `> ${lines(link, 74, '\n> ')}`],
    ['broken into lines in a twice quoted mail', `>> ${lines(link, 74, '\n>> ')}\n>> Groet, Jan`],
    ['broken into short lines, words behind it', `${lines(link, 40, '\n')} Groet van Samira`],
    ['with soft hyphens and signs without width', lines(link, 30, '\u00ad\u200b')],
    ['with # as %23', link.replace('#', '%23')],
    ['with # as %2523', link.replace('#', '%2523')],
    ['with every sign as a percent code', [...link].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')],
    [
      'as a mail program that checks links passes it on',
      `https://eur01.safelinks.example/?url=${encodeURIComponent(link)}&data=05%7C02%7C&sdata=abc%3D&reserved=0`,
    ],
    ['behind a search part', link.replace('#', '?utm_source=mail#')],
  ])('%s', (_name, text) => {
    isWhole(text);
  });
});

describe('a damaged link is damaged, never another scan', () => {
  const holds = (text: string, scan = fullScan()) => {
    const opened = open(text);
    if (opened.kind === 'scan') expect(isSame(opened.scan, scan), text).toBe(true);
    else expect(problemOf(opened), text).toBe('damaged');
    return opened.kind;
  };

  it('cut off at any place of its fragment', () => {
    for (const at of link.split('').keys()) {
      if (at > site.length) expect(problemOf(open(link.slice(0, at))), link.slice(0, at)).toBe('damaged');
    }
  });

  it('cut off at its front', () => {
    for (const at of fragment.split('').keys()) {
      const rest = fragment.slice(at);
      if (at > 0 && rest.length > 40) expect(problemOf(open(rest)), rest).toBe('damaged');
    }
  });

  it('cut off before its fragment: no link, or a piece of one', () => {
    for (const at of site.split('').keys()) {
      expect(['damaged', 'not-ours']).toContain(problemOf(open(link.slice(0, at))));
    }
  });

  it('with any one sign changed, lost, doubled or added', () => {
    const scans = fc.oneof(fc.constant(fullScan()), fc.constant(emptyScan()), linkScanArbitrary('with notes'));
    const change = fc.constantFrom<(text: string, at: number, by: string) => string>(
      (text, at, by) => text.slice(0, at) + by + text.slice(at + 1),
      (text, at) => text.slice(0, at) + text.slice(at + 1),
      (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
      (text, at, by) => text.slice(0, at) + by + text.slice(at),
    );
    const opened: string[] = [];
    fc.assert(
      fc.property(
        scans,
        fc.array(fc.tuple(change, fc.nat(), sign), { minLength: 1, maxLength: 8 }),
        (scan, changes) => {
          const address = `${site}#${fragmentOf(scan)}`;
          for (const [make, at, by] of changes) {
            // One change in the fragment, or in the sign before it.
            const place = site.length + (at % (address.length - site.length));
            opened.push(holds(make(address, place, by), scan));
          }
        },
      ),
      { numRuns: runs(150) },
    );
    expect(new Set(opened)).toEqual(new Set(['problem', 'scan']));
  });

  it('with every sign of the fragment changed into every other of base64url', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const short = fragmentOf(emptyScan());
    for (const at of short.split('').keys()) {
      for (const other of alphabet) {
        if (other !== short[at]) holds(`${site}#${short.slice(0, at)}${other}${short.slice(at + 1)}`, emptyScan());
      }
    }
  });

  it('with several changes at once, parts swapped or repeated', () => {
    const part = fc.tuple(fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const mixed = parts.reduce((text, [from, length, to]) => {
          const start = from % text.length;
          const piece = text.slice(start, start + (length % 40));
          const rest = text.slice(0, start) + text.slice(start + piece.length);
          const place = to % (rest.length + 1);
          return rest.slice(0, place) + piece + (length % 3 === 0 ? piece : '') + rest.slice(place);
        }, fragment);
        holds(`${site}#${mixed}`);
      }),
      { numRuns: runs(300) },
    );
  });

  it('with two links run into each other', () => {
    holds(`${site}#${fragmentOf(emptyScan())}${fragment}`);
  });
});

describe('opening a link never throws and never takes long', () => {
  it('on any text', () => {
    const pieces = fc.array(
      fc.oneof(
        sign,
        fc.constantFrom('#', 's1.', 'u1.', 'm1.', 'm1.00C1SD', '%', '%23', '%2', fragment, site, 'AAAA', '\n> '),
      ),
      { maxLength: 12 },
    );
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter }),
      pieces.map((parts) => parts.join('')),
      jsonArbitrary.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const opened = open(text);
        if (opened.kind === 'scan') expect(opened).toEqual(whole);
        expect(openLinks(text, linkFramework).length).toBeLessThan(20);
      }),
      { numRuns: runs(500) },
    );
  });

  it.each<[string, OpenedLink['kind'] | string]>([
    ['', 'not-ours'],
    ['   ', 'not-ours'],
    ['Beste collega, hierbij de link', 'not-ours'],
    ['https://voorbeeld.nl/', 'not-ours'],
    ['https://voorbeeld.nl/handreikingen/projectleider/#begin', 'not-ours'],
    ['{"format":"ketenspiegel/scan"}', 'not-ours'],
    [`${site}#`, 'damaged'],
    ['https://voorbeeld.nl/uitnodiging/', 'damaged'],
    ['s1.', 'damaged'],
    ['x'.repeat(4 * 1024 * 1024 + 1), 'too-large'],
  ])('%.40s: %s', (text, code) => {
    expect(problemOf(open(text))).toBe(code);
  });

  it.each<[string, string]>([
    ['spaces', ' '],
    ['hashes', '#'],
    ['digits', '1'],
    ['letters', 'a'],
    ['heads', '#s1.'],
    ['heads with a space', '# s 1 . A '],
    ['percent codes', '%25'],
    ['words behind a link', `a `],
    ['signs of a quote', '>'],
  ])(
    'on a million signs of %s',
    (_name, piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = performance.now();
      for (const one of [text, `#s1.${text}`, `${text}!`, `${link} ${text}`]) open(one);
      // A search that grows with the square of the length would take minutes.
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    20_000,
  );
});
