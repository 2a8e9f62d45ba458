import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, DraftText } from '../../../src/domain/convenant-draft';
import type { ConvenantShape, Written } from '../../../src/domain/convenant-types';
import { nothingWritten, readConvenant } from '../../../src/dossier/convenant';
import type { Given } from '../../fixtures/answers';
import { convenantArbitrary } from '../../fixtures/arbitraries';
import {
  content,
  draftOf,
  type GivenFacts,
  partner,
  preconditions,
  attentionPoints,
} from '../../fixtures/convenant.ts';
import { runs } from '../../fixtures/runs';

const rated = [...preconditions, ...attentionPoints];

const written = convenantArbitrary(rated).map((raw): Written => {
  const found = readConvenant(raw);
  return found.kind === 'filled' ? found.written : nothingWritten;
});

const facts: fc.Arbitrary<GivenFacts> = fc.record({
  chain: fc.constantFrom('', 'Keten'),
  region: fc.constantFrom('', 'Oost'),
  round: fc.constantFrom(null, { name: 'Nulmeting', measuredOn: '2026-11-20' }),
  ratings: fc.dictionary(fc.constantFrom(...rated), fc.constantFrom<Given>(0, 1, 2, 3, 4, '?', '-'), { maxKeys: 12 }),
  partners: fc.array(
    fc
      .record({
        name: fc.constantFrom('A', 'B', ' '),
        kind: fc.constantFrom('gemeente', 'zorg', ''),
        status: fc.constantFrom('betrokken', 'benaderd', ''),
        carries: fc.subarray(rated.slice(0, 4)),
      })
      .map(partner),
    { maxLength: 3 },
  ),
  ambitions: fc
    .dictionary(fc.constantFrom(...rated), fc.constantFrom('', '2027-01-01', '2020-01-01', 'ooit'), { maxKeys: 3 })
    .map((given) => new Map(Object.entries(given).map(([id, by]) => [id, { id, level: 3 as const, by }]))),
});

/** The content with some of its articles and clauses gone, as another version of the site would have it. */
const shapes = fc
  .record({ articles: fc.subarray([...content.artikelen]), without: fc.subarray(['samen', 'wat', 'inhoud']) })
  .map(({ articles, without }): ConvenantShape => ({
    ...content,
    artikelen: articles.map((article) => ({
      ...article,
      leden: article.leden.filter(({ id }) => !without.includes(id)),
    })),
  }));

const textsOf = ({ articles }: Draft): DraftText[] =>
  articles.flatMap(({ clauses, agreements }) => [
    ...clauses,
    ...agreements.flatMap(({ what, who, when, measure }) => [what, who, when, measure]),
  ]);

const everything = fc.record({ facts, written, shape: shapes });

describe('whatever the scan, the partners and the content are', () => {
  test('no text that somebody wrote is lost', () => {
    fc.assert(
      fc.property(everything, ({ facts, written, shape }) => {
        const draft = draftOf(facts, written, shape);
        const shown = new Map([
          ...textsOf(draft).map(({ key, own, proposal }) => [key, [own?.text ?? proposal]] as const),
          ...draft.strays.map(({ key, text }) => [key, [text]] as const),
        ]);
        for (const [key, { own }] of written.clauses) {
          // An own text that says what the proposal says is that proposal.
          if (own) expect(shown.get(key)?.map((text) => text.trim())).toEqual([own.text.trim()]);
        }
        for (const list of written.added.values()) {
          for (const { key, text } of list) if (text.trim() !== '') expect(shown.get(key)).toEqual([text]);
        }
      }),
      { numRuns: runs(150) },
    );
  });
  test('nothing is invented: each place is filled in, or marked and listed as an open point', () => {
    fc.assert(
      fc.property(everything, ({ facts, written, shape }) => {
        const draft = draftOf(facts, written, shape);
        for (const { pieces, open, key, own } of textsOf(draft)) {
          const marked = pieces.filter(({ isOpen }) => isOpen).length;
          const isMissing = marked === 1 && open.length === 0 && own === null;
          if (!isMissing) expect(marked, key).toBe(open.length);
          const plain = pieces.filter(({ isOpen }) => !isOpen).map(({ text }) => text);
          for (const name of ['keten', 'regio', 'meting', 'doel-nu', 'begin', 'artikel:afspraken'])
            if (own === null) expect(plain.join('')).not.toContain(`{${name}}`);
        }
        const standing = draft.articles
          .filter(({ isEmpty }) => !isEmpty)
          .flatMap(({ clauses, agreements }) => [
            ...clauses.filter(({ isOff }) => !isOff),
            ...agreements
              .filter(({ isOn }) => isOn)
              .flatMap(({ what, who, when, measure }) => [what, who, when, measure]),
          ]);
        const isOpen = standing.some(({ pieces }) => pieces.some((piece) => piece.isOpen));
        if (isOpen) expect(draft.points.length).toBeGreaterThan(0);
        for (const { open } of standing) {
          for (const { name, filling } of open) {
            const subject =
              filling.kind === 'open' ? filling.label : filling.kind === 'left-out' ? filling.title : name;
            expect(draft.points.some((point) => point.subject === subject)).toBe(true);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });
  test('articles and what stands in them are numbered 1, 2, 3', () => {
    fc.assert(
      fc.property(everything, ({ facts, written, shape }) => {
        const draft = draftOf(facts, written, shape);
        const numbers = draft.articles.flatMap(({ number }) => number ?? []);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        for (const { kind, number, isEmpty, clauses, termsLabel, agreements } of draft.articles) {
          expect(number !== null).toBe(kind === 'artikel' && !isEmpty);
          if (kind !== 'artikel') continue;
          const labels = [
            ...clauses.filter((clause) => clause.kind === 'proposed' && !clause.isOff).map(({ label }) => label),
            ...(termsLabel === '' ? [] : [termsLabel]),
            ...clauses.filter((clause) => clause.kind === 'added').map(({ label }) => label),
            ...agreements.filter(({ isOn }) => isOn).map(({ label }) => label),
          ];
          expect(labels).toEqual(labels.map((_, index) => String(index + 1)));
          const isNumbered = (given: { label: string }) => given.label !== '';
          expect(clauses.filter(({ isOff }) => isOff).some(isNumbered)).toBe(false);
          expect(agreements.filter(({ isOn }) => !isOn).some(isNumbered)).toBe(false);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
