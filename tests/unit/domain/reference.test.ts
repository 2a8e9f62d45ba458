import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/domain/framework';
import { makeReport } from '../../../src/domain/report';
import { reportInput } from '../../../src/dossier/report-input';
import { loadText } from '../../../src/dossier/load';
import { reportFile } from '../../../src/dossier/report-file';
import { type HandreikingRole, handreikingRoles } from '../../../src/schemas/handreiking-roles';
import { type FilledRound, filledRoundArbitrary, sectionsArbitrary, shuffleKeys } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { referenceReport } from '../../fixtures/reference';
import { runs } from '../../fixtures/runs';

const framework = frameworkFromRaamwerk();
const rounds = filledRoundArbitrary(framework);

/** The report file of a round that came in as the text of a dossier, without its opening. */
function reportOf(
  found: Framework,
  round: FilledRound,
  roles: readonly HandreikingRole[] = handreikingRoles,
  base = '/',
) {
  const dossier = { format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', rounds: [round] };
  const result = loadText(JSON.stringify(dossier), 1000);
  if (result.kind !== 'ok' || result.file.format !== 'dossier') throw new Error(JSON.stringify(result));
  const report = makeReport(found, reportInput(result.file.dossier, result.file.dossier.rounds[0] ?? null, roles));
  const { opening: _opening, ...rest } = reportFile(report, '', '2024-09', base);
  return rest;
}

describe('the report agrees with a second implementation of RULES and FORMATS', () => {
  it('for random rounds of 0 to 5 scans, with consensus, sections and roles', () => {
    const chosen = fc.shuffledSubarray([...handreikingRoles]);
    fc.assert(
      fc.property(rounds, sectionsArbitrary(framework), chosen, (round, secties, roles) => {
        const found = { ...framework, secties };
        expect(reportOf(found, round, roles, '/sub/')).toEqual(
          referenceReport(found, '2024-09', round, roles, '/sub/'),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('the random rounds are worth their name', () => {
  it('they reach every status, agreement, cover, kind of mismatch and start pillar', () => {
    const reports = fc.sample(rounds, { seed: 20_240_900, numRuns: 150 }).map((round) => reportOf(framework, round));
    const reached = new Set(
      reports.flatMap((report) => [
        ...report.pillars.map(({ status }) => status),
        ...Object.values(report.group ?? {}).map(({ agreement }) => agreement),
        ...report.barriers.map(({ cover }) => cover),
        ...report.contradictions.map(({ kind }) => kind),
        String(report.startPillar),
        `convenant ${String(report.convenantReady)}`,
        `blind spots ${String(report.blindSpots.length > 0)}`,
        `group ${String(report.group !== null)}`,
        `scans ${report.scans.length}`,
      ]),
    );
    expect([...reached].sort()).toEqual(
      [
        ...['niet-van-toepassing', 'niet-gereed', 'onvoldoende-beeld', 'gereed', 'bijna'],
        ...['te-weinig', 'tegengesteld', 'eens', 'verdeeld'],
        ...['onbekend', 'gedekt', 'open', 'deels', 'te-hoog', 'te-laag'],
        ...['multidisciplinair', 'intra-organisatorisch', 'proces', 'null'],
        ...['convenant true', 'convenant false', 'blind spots true', 'blind spots false', 'group true', 'group false'],
        ...[0, 1, 2, 3, 4, 5].map((count) => `scans ${count}`),
      ].sort(),
    );
  });
});

describe('the order in which answers came never changes a report', () => {
  it('not the order of keys in the file', () => {
    fc.assert(
      fc.property(rounds, fc.nat(), (round, seed) => {
        expect(reportOf(framework, shuffleKeys(round, seed))).toEqual(reportOf(framework, round));
      }),
      { numRuns: runs(100) },
    );
  });

  it('not the order of scans, apart from the list of their ids', () => {
    fc.assert(
      fc.property(rounds, fc.nat(), (round, turn) => {
        // Of two scans with the same id and moment the later in the list stands, so moments differ here.
        const scans = round.scans.map((scan, index) => ({ ...scan, updatedAt: `2026-11-0${index + 1}T12:00:00Z` }));
        const at = scans.length === 0 ? 0 : turn % scans.length;
        const turned = [...scans.slice(at), ...scans.slice(0, at)].reverse();
        const { scans: ids, ...one } = reportOf(framework, { ...round, scans });
        const { scans: otherIds, ...other } = reportOf(framework, { ...round, scans: turned });
        expect(other).toEqual(one);
        expect([...otherIds].sort()).toEqual([...ids].sort());
      }),
      { numRuns: runs(100) },
    );
  });
});

/** Every text value in a part of a report. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('n.v.t. leaves an item out of every list, count and mean', () => {
  it('the report names no item or factor that is n.v.t., outside the counts in group', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const [first] = round.scans;
        fc.pre(first !== undefined);
        if (!first) return;
        // With one scan and no consensus, what is n.v.t. can be read from the file.
        const report = reportOf(framework, { ...round, scans: [first], consensus: {} });
        const items = Object.entries(first.answers).flatMap(([id, one]) => (one['notApplicable'] === true ? [id] : []));
        const factors = Object.entries(first.factors).flatMap(([id, { present }]) => (present === 'nvt' ? [id] : []));
        const { roles: _roles, group, ...lists } = report;
        // Roles have names of their own, such as projectleider; titles and addresses are of the handreiking.
        const named = JSON.parse(
          JSON.stringify(lists, (key, value: unknown) => (key === 'handreiking' ? undefined : value)),
        ) as unknown;
        const texts = new Set(textsIn(named));
        expect([...items, ...factors].filter((id) => texts.has(id))).toEqual([]);
        expect(group).toBeNull();
      }),
      { numRuns: runs(150) },
    );
  });

  it('an item that the group agrees is n.v.t. is nowhere but in its own count', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom(...framework.randvoorwaarden), (round, { id, pijler }) => {
        const without = reportOf(framework, {
          ...round,
          consensus: { ...round.consensus, [id]: { notApplicable: true } },
        });
        const named = [
          ...without.gaps.map((gap) => gap.id),
          ...without.toFindOut,
          ...without.blindSpots.map((row) => row.precondition),
          ...without.contradictions.map((row) => row.precondition),
        ];
        expect(named).not.toContain(id);
        const size = framework.randvoorwaarden.filter((item) => item.pijler === pijler).length;
        expect(without.pillars.find((pillar) => pillar.id === pijler)?.applicable).toBeLessThan(size);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('points stay within their bounds', () => {
  it('20 a step, 20 for the start pillar, 0 to 19 for belemmeringen; ranks 1, 2, 3; highest first', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { gaps, startPillar } = reportOf(framework, round);
        gaps.forEach(({ id, rank, level, gap, points, reasons }, index) => {
          const pillar = framework.randvoorwaarden.find((item) => item.id === id)?.pijler;
          expect(rank).toBe(index + 1);
          expect(gap).toBe(3 - level);
          expect(reasons.gap).toBe(20 * gap);
          expect(reasons.startPillar).toBe(pillar === startPillar ? 20 : 0);
          expect(reasons.barriers).toBeGreaterThanOrEqual(0);
          expect(reasons.barriers).toBeLessThanOrEqual(19);
          expect(points).toBe(reasons.gap + reasons.startPillar + reasons.barriers);
          const next = gaps[index + 1];
          if (next) expect(points).toBeGreaterThanOrEqual(next.points);
        });
      }),
      { numRuns: runs(100) },
    );
  });

  it('switching one belemmering off costs exactly its linked gaps one point, and changes no status', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom(...framework.belemmeringen), (round, barrier) => {
        const withBarrier = (value: boolean) =>
          reportOf(framework, {
            ...round,
            scans: round.scans.map((scan) => ({ ...scan, barriers: { ...scan.barriers, [barrier.id]: value } })),
          });
        const [on, off] = [withBarrier(true), withBarrier(false)];
        expect(off.pillars).toEqual(on.pillars);
        expect(off.startPillar).toBe(on.startPillar);
        const pointsOff = new Map(off.gaps.map(({ id, points }) => [id, points]));
        for (const { id, points } of on.gaps) {
          const isLinked = round.scans.length > 0 && barrier.randvoorwaarden.some((link) => link.id === id);
          expect(points - (pointsOff.get(id) ?? 0)).toBe(isLinked ? 1 : 0);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('unknown is never 0', () => {
  it('an item that nobody rated is in no list of gaps, and always to find out', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom(...framework.randvoorwaarden), (round, { id }) => {
        const scans = round.scans.map(({ answers: { [id]: _left, ...answers }, ...scan }) => ({ ...scan, answers }));
        const { [id]: _decided, ...consensus } = round.consensus;
        const report = reportOf(framework, { ...round, scans, consensus });
        expect(report.gaps.map((gap) => gap.id)).not.toContain(id);
        expect(report.toFindOut).toContain(id);
      }),
      { numRuns: runs(60) },
    );
  });
});
