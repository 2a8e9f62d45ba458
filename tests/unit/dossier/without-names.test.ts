import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ratedIds } from '../../../src/domain/framework';
import type { Dossier, Round } from '../../../src/dossier/dossier';
import { scansOnce } from '../../../src/dossier/dossier';
import { fileText } from '../../../src/dossier/file-name';
import { loadText, loadValue } from '../../../src/dossier/load';
import { readAnswers } from '../../../src/dossier/scan';
import { listWarnings } from '../../../src/dossier/warnings';
import { type NamelessDossier, summarise, withoutNames } from '../../../src/dossier/without-names';
import { dossierFileArbitrary } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { groupDossier, groupScans } from '../../fixtures/group-round';
import { runs } from '../../fixtures/runs';

const framework = { ...frameworkFromRaamwerk(), version: '2024-09' };
const full: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/dossier-full.json'), 'utf8'));

/** Ids that nothing else holds, and an order that is turned around. */
function chance() {
  let made = 0;
  const newId = () => `#${(made += 1)}`;
  return { newId, shuffle: <T>(list: readonly T[]): T[] => [...list].reverse() };
}

function opened(value: unknown): Dossier {
  const loaded = loadValue(value);
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('The dossier does not load');
  return loaded.file.dossier;
}
const stripped = (round: Round): NamelessDossier => withoutNames(round, framework, chance());

/** Every key and every value that is not an object, as text. */
function allTexts(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found.add(String(value));
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    allTexts(part, found);
  }
  return found;
}

/** All that a file without names can hold, whatever it was made of. */
const allowed = new Set([
  ...['format', 'version', 'framework', 'id', 'rounds', 'scans', 'measuredOn', 'respondent', 'role', 'layer', 'depth'],
  ...['answers', 'factors', 'barriers', 'barriersReviewed', 'level', 'unknown', 'notApplicable', 'present'],
  ...['ketenspiegel/dossier', 'ketenspiegel/scan', '2024-09', '1', '0', '2', '3', '4', 'true', 'false'],
  ...['kort', 'volledig', 'ja', 'deels', 'nee', 'weet-niet', 'nvt', 'strategisch', 'tactisch', 'operationeel'],
  ...['gemeente', 'werkgever', 'interventie-eigenaar', 'projectleider', 'vrouwenorganisatie', 'zorg', 'onderwijs'],
  ...['intermediair', 'ervaringsdeskundige', 'anders'],
  ...ratedIds(framework),
  ...[...framework.succesfactoren, ...framework.belemmeringen].map(({ id }) => id),
]);
const isAllowed = (text: string) => allowed.has(text) || /^#\d+$/u.test(text) || /^20\d\d$/u.test(text);

describe('of a dossier with every field filled in', () => {
  const dossier = opened(full);
  const texts = allTexts(full);
  it('no text, id or date of it comes along, also not as a part of something', () => {
    for (const round of dossier.rounds) {
      // Words of the framework itself may hold a word that somebody wrote.
      const left = [...allTexts(stripped(round))].filter((text) => !allowed.has(text)).join(' ');
      const gone = [...texts].filter((text) => text.length > 1 && !allowed.has(text));
      expect(gone.length).toBeGreaterThan(60);
      expect(gone.filter((text) => left.includes(text))).toEqual([]);
    }
  });

  it('what is left is on the list of what stays', () => {
    for (const round of dossier.rounds)
      expect([...allTexts(stripped(round))].filter((text) => !isAllowed(text))).toEqual([]);
  });

  it('keeps the answers, the year and what was switched off', () => {
    const [round] = dossier.rounds;
    const [{ scans }] = stripped(round!).rounds;
    expect(scans).toHaveLength(2);
    expect(scans[1]).toMatchObject({
      measuredOn: '2026',
      depth: 'volledig',
      answers: {
        'juiste-partners': { level: 1 },
        vroegsignalering: { unknown: true },
        'samenwerking-in-de-regio': { notApplicable: true },
      },
      factors: { 'multidisciplinair-team': { present: 'nvt' }, 'werkgevers-vanaf-begin': { present: 'nee' } },
      barriers: { mantelzorg: false },
      barriersReviewed: true,
    });
    expect(scans[1]).not.toHaveProperty('respondent');
    expect(scans[1]?.barriers).not.toHaveProperty('taal');
  });
});

describe('of any dossier', () => {
  test('only what is on the list leaves, it opens again without a remark, and it counts the same', () => {
    fc.assert(
      fc.property(dossierFileArbitrary(framework), (value) => {
        for (const round of opened(value).rounds) {
          const file = stripped(round);
          const text = fileText(file);
          expect([...allTexts(file)].filter((part) => !isAllowed(part))).toEqual([]);
          const again = loadText(text, text.length);
          if (again.kind !== 'ok' || again.file.format !== 'dossier') throw new Error('It does not open');
          expect(listWarnings(again.file, framework, framework.version)).toEqual([]);
          const known = new Set(allowed);
          const countable = (scan: Parameters<typeof readAnswers>[0]) => {
            const { ratings, factors, barriersOff, barriersReviewed } = readAnswers(scan);
            return {
              ratings: [...ratings].filter(([id, { kind }]) => known.has(id) && kind !== 'unanswered').sort(),
              factors: [...factors].filter(([id]) => framework.succesfactoren.some((found) => found.id === id)).sort(),
              barriersOff: [...barriersOff]
                .filter((id) => framework.belemmeringen.some((found) => found.id === id))
                .sort(),
              barriersReviewed,
            };
          };
          const before = scansOnce(round).map(countable);
          const after = scansOnce(again.file.dossier.rounds[0]!).map(countable).reverse();
          expect(after).toEqual(before.map((scan) => ({ ...scan, ratings: ratedOnly(scan.ratings) })));
        }
      }),
      { numRuns: runs(80) },
    );
  });

  test('every role, and every role with a layer, is shared by five scans or more', () => {
    const role = fc.constantFrom('gemeente', 'zorg', 'ervaringsdeskundige', '', 'Wethouder Jansen');
    const layer = fc.constantFrom('strategisch', 'operationeel', '', 'kelder');
    fc.assert(
      fc.property(fc.array(fc.record({ role, layer }), { maxLength: 40, size: 'max' }), (respondents) => {
        const [{ scans }] = stripped(roundWith(respondents)).rounds;
        const shown = scans.map(({ respondent }) => respondent && `${respondent.role} ${respondent.layer ?? ''}`);
        for (const one of shown)
          if (one) expect(shown.filter((other) => other === one).length).toBeGreaterThanOrEqual(5);
        expect([...allTexts(scans)].filter((text) => !isAllowed(text))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});

const ratedOnly = (ratings: [string, unknown][]) => ratings.filter(([id]) => ratedIds(framework).includes(id));

function roundWith(respondents: readonly { role: string; layer: string }[]): Round {
  const [first] = groupScans;
  const scans = respondents.map((respondent, index) => ({
    ...first!,
    id: `scan-${index}`,
    respondent: { ...respondent, organisation: 'Geheim' },
  }));
  const dossier = opened({ ...groupDossier(), rounds: [{ ...groupDossier().rounds[0], scans }] });
  return dossier.rounds[0]!;
}

const times = (amount: number, role: string, layer: string) => Array.from({ length: amount }, () => ({ role, layer }));

test.each([
  ['four share it', [...times(4, 'zorg', 'tactisch')], []],
  ['five share a role and say no layer', times(5, 'zorg', ''), [['zorg', '', 5]]],
  ['five share a layer and say no role', times(5, '', 'tactisch'), []],
  [
    'the roles in the order of the alphabet, each with its layers',
    [...times(5, 'zorg', 'operationeel'), ...times(5, 'gemeente', ''), ...times(5, 'zorg', 'tactisch')],
    [
      ['gemeente', '', 5],
      ['zorg', 'operationeel', 5],
      ['zorg', 'tactisch', 5],
    ],
  ],
  ['five share role and layer', times(5, 'zorg', 'tactisch'), [['zorg', 'tactisch', 5]]],
  ['four and one: the role alone', [...times(4, 'zorg', 'tactisch'), ...times(1, 'zorg', '')], [['zorg', '', 5]]],
  [
    'of what is left after the pair, too few',
    [...times(5, 'zorg', 'tactisch'), ...times(4, 'zorg', 'operationeel')],
    [['zorg', 'tactisch', 5]],
  ],
  [
    'of what is left after the pair, enough',
    [...times(6, 'zorg', 'tactisch'), ...times(3, 'zorg', 'operationeel'), ...times(2, 'zorg', '')],
    [
      ['zorg', '', 5],
      ['zorg', 'tactisch', 6],
    ],
  ],
])('%s', (_name, respondents, expected) => {
  const { respondents: shown } = summarise(stripped(roundWith(respondents)));
  expect(shown.map(({ role, layer, scans }) => [role, layer, scans])).toEqual(expected);
});

test('the order, the ids and the keys tell nothing', () => {
  const [round] = opened(groupDossier()).rounds;
  const [{ scans }] = stripped(round!).rounds;
  expect(scans.map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8].map((number) => `#${number}`));
  const order = ratedIds(framework);
  for (const { answers } of scans)
    expect(Object.keys(answers)).toEqual(order.filter((id) => Object.hasOwn(answers, id)));
  expect(summarise(stripped(round!))).toEqual({
    scans: 6,
    answers: 191,
    factors: 8,
    barriers: 3,
    years: ['2026'],
    respondents: [],
  });
});

test.each([
  ['2026-11-20', '2026'],
  ['2026-03-05', '2026'],
  ['2026-01-31', '2026'],
  ['2026-01-32', undefined],
  ['2026-11-20T09:00:00.000Z', undefined],
  ['op 2026-11-20', undefined],
  ['0612-34-5678', undefined],
  ['2026-13-01', undefined],
  ['2026', undefined],
  ['Jansen', undefined],
  ['', undefined],
])('of the day %s stays %s', (measuredOn, year) => {
  const [round] = opened(groupDossier()).rounds;
  const scans = round!.scans.slice(0, 1).map((scan) => ({ ...scan, measuredOn }));
  expect(stripped({ ...round!, scans }).rounds[0].scans[0]?.measuredOn).toBe(year);
});

test('the years are told in their order, each once, and a scan without a day adds none', () => {
  const [round] = opened(groupDossier()).rounds;
  const days = ['2025-01-01', '', '2026-11-20', '2024-11-20', '2024-02-02'];
  const scans = days.map((measuredOn, index) => ({ ...round!.scans[0]!, id: `scan-${index}`, measuredOn }));
  expect(summarise(stripped({ ...round!, scans })).years).toEqual(['2024', '2025', '2026']);
});
