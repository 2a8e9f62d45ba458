import { describe, expect, it } from 'vitest';
import { makeReport } from '../../../src/domain/report';
import { type Dossier, dossierOfScan, newestRound, readConsensus, scansOnce } from '../../../src/dossier/dossier';
import { reportInput } from '../../../src/dossier/report-input';
import { fileText } from '../../../src/dossier/file-name';
import { loadText } from '../../../src/dossier/load';
import { reportFile } from '../../../src/dossier/report-file';
import { frameworkFromRaamwerk } from '../../fixtures/framework';

type Raw = Record<string, unknown>;

function dossierOf(rounds: Raw[], more: Raw = {}): Dossier {
  const result = loadText(
    JSON.stringify({ format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', rounds, ...more }),
    1000,
  );
  if (result.kind !== 'ok' || result.file.format !== 'dossier') throw new Error(JSON.stringify(result));
  return result.file.dossier;
}
const scan = (id: string, more: Raw = {}): Raw => ({
  format: 'ketenspiegel/scan',
  version: 1,
  framework: '2024-09',
  answers: {},
  id,
  ...more,
});
const roundOf = (scans: Raw[], more: Raw = {}) => {
  const [round] = dossierOf([{ scans, ...more }]).rounds;
  if (!round) throw new Error('No round');
  return round;
};

describe('the newest round that has a scan', () => {
  const newest = (...rounds: [measuredOn: string | null, scans: number][]) =>
    newestRound(
      dossierOf(
        rounds.map(([measuredOn, count], index) => ({
          id: `r${index}`,
          ...(measuredOn === null ? {} : { measuredOn }),
          scans: Array.from({ length: count }, (_, at) => scan(`s${at}`)),
        })),
      ),
    )?.id ?? null;

  it('is the one with the latest measuredOn, wherever it stands', () => {
    expect(newest(['2026-11-20', 1], ['2025-11-20', 1])).toBe('r0');
    expect(newest(['2025-11-20', 1], ['2026-11-20', 2], ['2026-01-01', 1])).toBe('r1');
  });

  it('passes over rounds without a scan', () => {
    expect(newest(['2025-11-20', 1], ['2026-11-20', 0])).toBe('r0');
  });

  it('an empty measuredOn is the oldest', () => {
    expect(newest(['2020-01-01', 1], ['', 1])).toBe('r0');
    expect(newest(['', 1], ['2020-01-01', 1])).toBe('r1');
    expect(newest([null, 1], ['2020-01-01', 0])).toBe('r0');
  });

  it('on a tie it is the later in the list', () => {
    expect(newest(['2026-11-20', 1], ['2026-11-20', 1], ['2026-11-20', 0])).toBe('r1');
    expect(newest(['', 1], ['', 1])).toBe('r1');
  });

  it('is null without any', () => {
    expect(newest()).toBeNull();
    expect(newest(['2026-11-20', 0])).toBeNull();
  });
});

it('of two versions of one scan of the same moment the later in the list stands', () => {
  const two = ['kort', 'volledig'].map((depth) => scan('a', { updatedAt: '2026-11-20T10:00:00Z', depth }));
  expect(scansOnce(roundOf(two)).map(({ depth }) => depth)).toEqual(['volledig']);
});

describe('a scan id counts once in a round; the last updated stands', () => {
  const standing = (...scans: [id: string, updatedAt: string][]) =>
    scansOnce(roundOf(scans.map(([id, updatedAt], index) => scan(id, { updatedAt, depth: String(index) })))).map(
      (found) => [found.id, Number(found.depth)],
    );

  it.each([
    [
      [
        ['a', '2026-11-20T10:00:00Z'],
        ['b', '2026-11-20T09:00:00Z'],
      ],
      [
        ['a', 0],
        ['b', 1],
      ],
    ],
    [
      [
        ['a', '2026-11-20T10:00:00Z'],
        ['a', '2026-11-20T11:00:00Z'],
      ],
      [['a', 1]],
    ],
    [
      [
        ['a', '2026-11-20T11:00:00Z'],
        ['a', '2026-11-20T10:00:00Z'],
      ],
      [['a', 0]],
    ],
    // moments, not texts: 10:30 in Amsterdam is before 10:00 in Greenwich
    [
      [
        ['a', '2026-11-20T10:00:00Z'],
        ['a', '2026-11-20T10:30:00+01:00'],
      ],
      [['a', 0]],
    ],
    [
      [
        ['a', '2026-11-20'],
        ['a', '2026-11-20T00:00:00.001Z'],
      ],
      [['a', 1]],
    ],
    // a scan that does not say when never replaces one that does
    [
      [
        ['a', '2026-11-20T10:00:00Z'],
        ['a', ''],
      ],
      [['a', 0]],
    ],
    [
      [
        ['a', ''],
        ['a', '2026-11-20T10:00:00Z'],
      ],
      [['a', 1]],
    ],
    [
      [
        ['a', 'gisteren'],
        ['a', ''],
      ],
      [['a', 1]],
    ],
  ] as [[string, string][], [string, number][]][])('%j', (scans, expected) => {
    expect(standing(...scans)).toEqual(expected);
  });

  it('so the same file brought in twice changes nothing in the report', () => {
    const one = scan('a', { answers: { projectleider: { level: 1 } } });
    expect(reportInput(null, roundOf([one, one]), []).scans).toHaveLength(1);
    const { id: _id, ...without } = one;
    expect(reportInput(null, roundOf([without, without]), []).scans).toHaveLength(1);
  });
});

describe('a consensus entry: notApplicable before level before open', () => {
  it.each([
    [{ level: 2 }, { kind: 'level', level: 2 }],
    [
      { level: 0, motivation: 'x' },
      { kind: 'level', level: 0 },
    ],
    [{ notApplicable: true }, { kind: 'notApplicable' }],
    [{ open: true }, { kind: 'open' }],
    [{ level: 3, notApplicable: true, open: true }, { kind: 'notApplicable' }],
    [
      { level: 3, open: true },
      { kind: 'level', level: 3 },
    ],
    [{ open: true, unknown: true }, { kind: 'open' }],
    // without any of the three it is no consensus; only `true` counts
    [{}, null],
    [{ motivation: 'Nog niet besproken' }, null],
    [{ open: 'true' }, null],
    [{ notApplicable: 1, open: false }, null],
    [
      { notApplicable: false, level: 1 },
      { kind: 'level', level: 1 },
    ],
  ])('%j', (entry, expected) => {
    const { consensus } = roundOf([], { consensus: { projectleider: entry } });
    expect(consensus['projectleider'] && readConsensus(consensus['projectleider'])).toEqual(expected);
  });
});

describe('what the rules get to see of a round', () => {
  it('its scans, its consensus, its day, the stage of the chain and the chosen roles', () => {
    const dossier = dossierOf(
      [
        {
          measuredOn: '2026-11-20',
          scans: [scan('a', { respondent: { role: 'werkgever', organisation: 'Bakkerij' } })],
          consensus: { projectleider: { level: 2 }, expertise: {} },
        },
      ],
      { chain: { stage: 'opbouwen' } },
    );
    const input = reportInput(dossier, dossier.rounds[0] ?? null, ['werkgever']);
    expect(input).toMatchObject({ measuredOn: '2026-11-20', stage: 'opbouwen', roles: ['werkgever'] });
    expect(input.scans).toMatchObject([{ id: 'a', role: 'werkgever', organisation: 'Bakkerij' }]);
    expect([...input.consensus]).toEqual([['projectleider', { kind: 'level', level: 2 }]]);
  });

  it('without any round it is an empty scan, with group null', () => {
    const framework = frameworkFromRaamwerk();
    const report = makeReport(framework, reportInput(null, null, []));
    expect(reportFile(report, '', '2024-09', '/')).toMatchObject({ scans: [], measuredOn: '', gaps: [], group: null });
    expect(report.toFindOut).toHaveLength(32);
  });
});

describe('a user alone has one dossier with one round with one scan', () => {
  it('made from the scan, and it opens again', () => {
    const result = loadText(
      JSON.stringify(scan('a', { updatedAt: '2026-11-20T10:00:00Z', chain: { name: 'Keten', later: 1 } })),
      1000,
    );
    if (result.kind !== 'ok' || result.file.format !== 'scan') throw new Error('No scan');
    const dossier = dossierOfScan(result.file.scan, { dossier: 'd', round: 'r' }, '2026-11-21T08:00:00Z');
    expect(dossier).toMatchObject({
      id: 'd',
      chain: { name: 'Keten' },
      rounds: [{ id: 'r', name: 'Nulmeting', measuredOn: '2026-11-20' }],
    });
    expect(dossier.rounds[0]?.scans).toEqual([result.file.scan]);
    expect(loadText(fileText(dossier), 1000)).toEqual({ kind: 'ok', file: { format: 'dossier', dossier } });
  });
});
