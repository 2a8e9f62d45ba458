import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../src/domain/answers';
import { crossCuts } from '../../../src/domain/cross-cuts';
import { ratedIds } from '../../../src/domain/framework';
import { isOutdated, makeReport, type ReportInput, type RoundScan } from '../../../src/domain/report';
import { reportFile } from '../../../src/dossier/report-file';
import { handreikingRoles } from '../../../src/schemas/handreiking-roles';
import { allAt, answersOf, type Given } from '../../fixtures/answers';
import { frameworkFromRaamwerk } from '../../fixtures/framework';

const framework = frameworkFromRaamwerk();

const scan = (
  ratings: Record<string, Given>,
  { id = 's', role = '', organisation = '', factors = {} as Record<string, Presence> } = {},
): RoundScan => ({ id, role, organisation, answers: answersOf(ratings, factors) });

const reportOf = (scans: readonly RoundScan[], more: Partial<ReportInput> = {}) =>
  makeReport(framework, { scans, consensus: new Map(), measuredOn: '', stage: '', roles: handreikingRoles, ...more });
const fileOf = (...args: Parameters<typeof reportOf>) => reportFile(reportOf(...args), 'Opening.', '2024-09', '/');

describe('the report file', () => {
  it('is the empty report of RULES without any scan: nothing known, everything to find out', () => {
    const file = fileOf([]);
    expect(file).toMatchObject({
      format: 'ketenspiegel/report',
      version: 1,
      scans: [],
      startPillar: 'multidisciplinair',
      convenantReady: false,
      gaps: [],
      attentionPoints: [],
      lessons: [],
      blindSpots: [],
      contradictions: [],
      group: null,
    });
    expect(file.pillars).toEqual([
      { id: 'multidisciplinair', status: 'onvoldoende-beeld', score: null, known: 0, applicable: 7 },
      { id: 'intra-organisatorisch', status: 'onvoldoende-beeld', score: null, known: 0, applicable: 5 },
      { id: 'proces', status: 'onvoldoende-beeld', score: null, known: 0, applicable: 8 },
    ]);
    expect(file.toFindOut).toEqual(ratedIds(framework));
    expect(file.barriers).toHaveLength(35);
    expect(new Set(file.barriers.map(({ cover }) => cover))).toEqual(new Set(['onbekend']));
  });

  it('rounds the score to one decimal and the share to two, half away from zero', () => {
    const eight = Object.fromEntries(
      framework.randvoorwaarden
        .filter(({ pijler }) => pijler === 'proces')
        .map(({ id }, index) => [id, ([4, 2, 2, 2, 2, 2, 2, 2] as const)[index] ?? 0]),
    );
    // mean 18 / 8 = 2.25
    const file = fileOf([
      scan(
        { ...eight, sensitiviteit: 4, vroegsignalering: 2 },
        {
          factors: {
            'plan-op-maat': 'deels',
            'communicatie-op-maat': 'nee',
            'geen-tijdsdruk': 'nee',
            'combineerbare-werkstage': 'nee',
          },
        },
      ),
    ]);
    expect(file.pillars[2]?.score).toBe(2.3);
    // share ½ / 4 = 0.125
    expect(file.contradictions).toEqual([{ precondition: 'sensitiviteit', kind: 'te-hoog', share: 0.13 }]);
  });

  it('uses unrounded values for thresholds: a share of 0.499 is under a half, though it rounds to 0.5', () => {
    const small = {
      ...framework,
      randvoorwaarden: [
        { id: 'rv', pijler: 'proces' as const, succesfactoren: Array.from({ length: 401 }, (_, i) => `sf-${i}`) },
      ],
      succesfactoren: Array.from({ length: 401 }, (_, i) => ({ id: `sf-${i}` })),
    };
    const factors = Object.fromEntries(
      small.succesfactoren.map(({ id }, index): [string, Presence] => [id, index < 200 ? 'ja' : 'nee']),
    );
    const input = { consensus: new Map(), measuredOn: '', stage: '', roles: [] };
    const report = makeReport(small, { ...input, scans: [scan({ rv: 3 }, { factors })] });
    expect(reportFile(report, '', '', '/').contradictions).toEqual([
      { precondition: 'rv', kind: 'te-hoog', share: 0.5 },
    ]);
  });

  it('href starts with the base path of the site', () => {
    const report = reportOf([scan({ projectleider: 0 })], { roles: ['projectleider'] });
    expect(reportFile(report, '', '', '/keten/spiegel/').gaps[0]?.handreiking).toEqual([
      {
        role: 'projectleider',
        href: '/keten/spiegel/handreikingen/projectleider/#aanspreekpunt',
        title: 'Zorg voor één aanspreekpunt',
      },
    ]);
  });

  it('sections stand beside gaps, aandachtspunten and praktijklessen', () => {
    const file = fileOf([scan({ 'eigen-vooroordelen': 1, 'samenwerken-met-werkgevers': 0, sensitiviteit: 2 })]);
    expect(file.attentionPoints.map(({ handreiking }) => handreiking.map(({ title }) => title))).toEqual([
      ['Schort je oordeel op', 'Sta samen sterker'],
    ]);
    expect(file.lessons[0]?.handreiking.map(({ title }) => title)).toEqual(['Zet de deur open']);
    // main first; then taal in common; then opvang-in-team is linked to another item and does not count
    expect(file.gaps[0]?.handreiking.map(({ title }) => title)).toEqual([
      'Sta samen sterker',
      'Schort je oordeel op',
      'Bereid je team voor',
    ]);
  });
});

describe('group figures in the report', () => {
  it('are null with one scan and no consensus, and without any scan', () => {
    expect(fileOf([scan({ projectleider: 2 })]).group).toBeNull();
    expect(fileOf([]).group).toBeNull();
  });

  it('are there for all 32 rated items with two scans, with exactly the fields of FORMATS', () => {
    const file = fileOf([scan({ projectleider: 0 }, { id: 'a' }), scan({ projectleider: '-' }, { id: 'b' })]);
    expect(Object.keys(file.group ?? {})).toEqual(ratedIds(framework));
    expect(file.group?.['projectleider']).toEqual({
      known: 1,
      unknown: 0,
      notApplicable: 1,
      median: 0,
      min: 0,
      max: 0,
      agreement: 'te-weinig',
    });
    expect(file.group?.['expertise']).toEqual({
      known: 0,
      unknown: 2,
      notApplicable: 0,
      median: null,
      min: null,
      max: null,
      agreement: 'te-weinig',
    });
  });

  it('are there with one scan and a consensus, which does not change them', () => {
    const consensus = new Map([['projectleider', { kind: 'level', level: 4 } as const]]);
    const file = fileOf([scan({ projectleider: 0 })], { consensus });
    expect(file.group?.['projectleider']).toMatchObject({ known: 1, median: 0, min: 0, max: 0 });
    expect(file.gaps).toEqual([]);
  });

  it('a consensus for an unknown id is no consensus', () => {
    const consensus = new Map([['bestaat-niet', { kind: 'level', level: 4 } as const]]);
    expect(fileOf([scan({ projectleider: 0 })], { consensus }).group).toBeNull();
  });

  it('a level that is the median of divided scans is provisional', () => {
    const scans = [
      scan({ projectleider: 1, expertise: 2 }, { id: 'a' }),
      scan({ projectleider: 3, expertise: 3 }, { id: 'b' }),
    ];
    expect([...reportOf(scans).provisional]).toEqual(['projectleider']);
  });
});

describe('the report names how many organisations stand under 2 in the pillar intra-organisatorisch', () => {
  const under = (scans: readonly RoundScan[]) => Object.fromEntries(reportOf(scans).organisationsUnder2);
  const item = 'juiste-niveaus';

  it('counts an organisation once, and scans without a name each on their own', () => {
    const scans = [
      scan({ [item]: 0 }, { id: 'a', organisation: 'Gemeente' }),
      scan({ [item]: 1 }, { id: 'b', organisation: ' gemeente ' }),
      scan({ [item]: 1 }, { id: 'c' }),
      scan({ [item]: 0 }, { id: 'd' }),
      scan({ [item]: 0 }, { id: 'h', organisation: '' }),
      scan({ [item]: 2 }, { id: 'e', organisation: 'Bedrijf' }),
      scan({ [item]: '?' }, { id: 'f', organisation: 'Stichting' }),
      scan({ [item]: '-' }, { id: 'g', organisation: 'School' }),
    ];
    expect(under(scans)[item]).toBe(4);
    expect(Object.keys(under(scans))).toHaveLength(5);
  });

  it('says nothing about one scan', () => {
    expect(under([scan({ [item]: 0 })])).toEqual({});
    expect(under([scan({ [item]: 0 }), scan({ [item]: 3 }, { id: 't' })])[item]).toBe(1);
  });
});

describe('cross-cuts', () => {
  const heard = (...roles: string[]) =>
    Object.fromEntries(
      reportOf(roles.map((role, index) => scan({}, { id: String(index), role }))).crossCuts.map((cut) => [
        cut.theme.id,
        cut.heard,
      ]),
    );

  it.each([
    [[], 'no', 'no'],
    [['gemeente', 'zorg'], 'no', 'no'],
    [['vrouwenorganisatie'], 'yes', 'no'],
    [['gemeente', 'werkgever'], 'no', 'yes'],
    [['werkgever', 'vrouwenorganisatie'], 'yes', 'yes'],
    // A mother is not to be found among those that read "anders", until there are three.
    [['gemeente', 'ervaringsdeskundige'], 'hidden', 'no'],
    [['gemeente', 'anders'], 'hidden', 'no'],
    [['ervaringsdeskundige', 'ervaringsdeskundige', 'ervaringsdeskundige'], 'yes', 'no'],
    [['ervaringsdeskundige', 'vrouwenorganisatie'], 'yes', 'no'],
  ] as const)('with respondents %j: mothers heard %s, employers heard %s', (roles, moeders, werkgever) => {
    expect(heard(...roles)).toEqual({ moeders, werkgever });
  });

  const mothersOf = (only: RoundScan) => reportOf([only]).crossCuts.find(({ theme }) => theme.id === 'moeders')?.theme;
  const mothers = crossCuts.find(({ id }) => id === 'moeders')!;

  it('gather everything that is about them', () => {
    expect(mothersOf(scan({ sensitiviteit: 0 }, { factors: { 'geen-tijdsdruk': 'nee' } }))).toEqual(mothers);
  });

  it('leave out what is n.v.t. and what was switched off', () => {
    const given = scan({ sensitiviteit: '-' }, { factors: { 'geen-tijdsdruk': 'nvt' } });
    const off = new Set(['onbegrip-professionals']);
    expect(mothersOf({ ...given, answers: { ...given.answers, barriersOff: off } })).toEqual({
      ...mothers,
      items: mothers.items.filter((id) => id !== 'sensitiviteit'),
      factors: mothers.factors.filter((id) => id !== 'geen-tijdsdruk'),
      barriers: mothers.barriers.filter((id) => id !== 'onbegrip-professionals'),
    });
  });

  it('name only elements that exist in the framework, and some of each kind', () => {
    for (const { items, factors, barriers } of crossCuts) {
      for (const named of [items, factors, barriers]) expect(named.length).toBeGreaterThan(1);
      expect(ratedIds(framework)).toEqual(expect.arrayContaining([...items]));
      expect(framework.succesfactoren.map(({ id }) => id)).toEqual(expect.arrayContaining([...factors]));
      expect(framework.belemmeringen.map(({ id }) => id)).toEqual(expect.arrayContaining([...barriers]));
    }
  });
});

describe('all n.v.t.', () => {
  it('leaves every list empty and every pillar niet-van-toepassing', () => {
    const file = fileOf([
      scan(
        allAt(
          ratedIds(framework).map((id) => ({ id })),
          '-',
        ),
      ),
    ]);
    expect(file).toMatchObject({ startPillar: null, convenantReady: false, gaps: [], toFindOut: [], blindSpots: [] });
    expect(file.pillars.map(({ status, score, known, applicable }) => [status, score, known, applicable])).toEqual(
      Array.from({ length: 3 }, () => ['niet-van-toepassing', null, 0, 0]),
    );
    expect(new Set(file.barriers.map(({ cover }) => cover))).toEqual(new Set(['onbekend']));
  });
});

describe('a measurement is outdated after more than twelve months', () => {
  it.each([
    ['2025-11-20', '2026-11-20', false],
    ['2025-11-20', '2026-11-21', true],
    ['2025-11-20T09:00:00Z', '2026-11-20T23:00:00Z', false],
    ['', '2026-11-20', false],
    ['onbekend', '2026-11-20', false],
    ['najaar, na 2024-11-20', '2026-11-20', false],
    // A date field takes a year while it is being typed.
    ['0024-11-20', '2026-11-20', true],
  ])('%s on %s: %s', (measuredOn, today, expected) => {
    expect(isOutdated(measuredOn, today)).toBe(expected);
  });
});
