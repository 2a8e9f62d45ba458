import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ratedIds } from '../../../src/domain/framework';
import { contentId } from '../../../src/dossier/content-id';
import { dossierWithDefaults, scanWithDefaults } from '../../../src/dossier/defaults';
import { type Dossier, type Round, scansOnce } from '../../../src/dossier/dossier';
import { isSame } from '../../../src/dossier/equal';
import { addStep, undoStep } from '../../../src/dossier/history';
import { type Found, type IntakeChoices, type IntakeRow, planIntake, type ScanRow } from '../../../src/dossier/intake';
import { nearerRound } from '../../../src/dossier/intake-day';
import { dropScan, takeIntake, takeSeen } from '../../../src/dossier/intake-take';
import { applyPatches, type Patch } from '../../../src/dossier/patch';
import type { Scan } from '../../../src/dossier/scan';
import { scanFileArbitrary } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { linkFramework as framework } from '../../fixtures/links';
import { runs } from '../../fixtures/runs';

const roundId = 'ronde';

function scanOf(id: string, parts: Partial<Omit<Scan, 'answers'>> & { answers?: Record<string, object> } = {}): Scan {
  return scanWithDefaults({
    format: 'ketenspiegel/scan',
    version: 1,
    framework: '2024-09',
    id,
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    answers: { projectleider: { level: 1 } },
    ...parts,
  });
}

function dossierOf(scans: readonly Scan[], others: readonly Round[] = []): Dossier {
  const round = { id: roundId, name: 'Nulmeting', measuredOn: '2026-11-20', scans: [...scans] };
  return dossierWithDefaults({
    format: 'ketenspiegel/dossier',
    version: 1,
    framework: '2024-09',
    id: 'dossier',
    chain: { name: 'Keten Oost' },
    rounds: [...others, round],
  });
}

const fileOf = (scan: Scan, name = 'a.json'): Found => ({ source: { kind: 'file', name }, kind: 'scan', scan });
const plan = (dossier: Dossier, found: readonly Found[], choices: IntakeChoices = {}) =>
  planIntake(dossier, roundId, found, framework, choices);
const scanRows = (rows: readonly IntakeRow[]) => rows.flatMap((row): ScanRow[] => (row.kind === 'scan' ? [row] : []));
const planOne = (dossier: Dossier, scan: Scan) => scanRows(plan(dossier, [fileOf(scan)]))[0]!;
const roundOf = (dossier: Dossier) => dossier.rounds.find(({ id }) => id === roundId)!;
const apply = (dossier: Dossier, patches: readonly Patch[]) => applyPatches(dossier, patches)!;

const mine = scanOf('een', { answers: { projectleider: { level: 1 }, expertise: { level: 3 } } });

describe('what a scan is', () => {
  it.each([
    ['not here yet', scanOf('nieuw'), 'new', 'take', ['take', 'leave']],
    ['the same to the last field', structuredClone(mine), 'same', 'leave', ['leave']],
    ['later than here', { ...mine, updatedAt: '2026-11-21T09:00:00.000Z' }, 'newer', 'leave', ['replace', 'leave']],
    ['earlier than here', { ...mine, updatedAt: '2026-11-19T09:00:00.000Z' }, 'older', 'leave', ['replace', 'leave']],
    ['of the same moment, and different', { ...mine, depth: 'volledig' }, 'differs', 'leave', ['replace', 'leave']],
    ['without a moment, and different', { ...mine, updatedAt: '' }, 'differs', 'leave', ['replace', 'leave']],
    ['of a moment that is none', { ...mine, updatedAt: 'gisteren' }, 'differs', 'leave', ['replace', 'leave']],
  ])('%s', (_name, scan, kind, choice, options) => {
    const row = planOne(dossierOf([mine]), scan);
    expect(row).toMatchObject({ status: { kind }, choice, options });
    expect(takeIntake(dossierOf([mine]), roundId, [row])).toHaveLength(choice === 'take' ? 1 : 0);
  });

  test('one of another round says which round, and is left unless the visitor takes it', () => {
    const other: Round = { ...roundOf(dossierOf([mine])), id: 'oud', name: 'Vorig jaar' };
    const row = planOne(dossierOf([], [other]), mine);
    expect(row).toMatchObject({ status: { kind: 'elsewhere', round: 'Vorig jaar' }, choice: 'leave' });
    expect(row.options).toEqual(['take', 'leave']);
  });

  it.each([
    ['nearer to the other round', '2025-11-12', '2025-11-10', '2026-11-20', 'other-day'],
    ['before both', '2024-01-01', '2025-11-10', '2026-11-20', 'other-day'],
    ['nearer to this round', '2026-09-01', '2025-11-10', '2026-11-20', 'new'],
    ['between both, as far from the one as from the other', '2026-11-15', '2026-11-10', '2026-11-20', 'new'],
    ['without a day', '', '2025-11-10', '2026-11-20', 'new'],
    ['with only a year', '2025', '2025-11-10', '2026-11-20', 'new'],
    ['of a day that is none', '2025-13-40', '2025-11-10', '2026-11-20', 'new'],
    ['of a year of five digits', '20251-11-10', '2025-11-10', '2026-11-20', 'new'],
    ['of a moment on a day', '2025-11-12T09:00:00.000Z', '2025-11-10', '2026-11-20', 'other-day'],
    [
      'of a moment late on a day that is as far from both',
      '2026-11-15T20:00:00.000Z',
      '2026-11-20',
      '2026-11-10',
      'new',
    ],
    ['of a year of two digits', '11-12-25', '2025-11-10', '2026-11-20', 'new'],
    ['of a day of one digit', '2025-11-1', '2025-11-10', '2026-11-20', 'new'],
    ['where the other round has no day', '2025-11-12', '', '2026-11-20', 'new'],
    ['where this round has no day', '2025-11-12', '2025-11-10', '', 'new'],
  ])('a new one %s', (_name, measuredOn, other, own, kind) => {
    const [round] = dossierOf([]).rounds;
    const rounds = [
      { ...round!, id: 'oud', name: ' Vorig jaar ', measuredOn: other },
      { ...round!, measuredOn: own },
    ];
    for (const all of [rounds, rounds.toReversed()]) {
      const row = planOne({ ...dossierOf([]), rounds: all }, scanOf('x', { measuredOn }));
      expect(row).toMatchObject({ status: { kind }, options: ['take', 'leave'] });
      expect(row.choice).toBe(kind === 'new' ? 'take' : 'leave');
      if (kind === 'other-day') expect(row.status).toMatchObject({ round: 'Vorig jaar' });
    }
  });

  test('of several rounds that are nearer the nearest is named', () => {
    const round = roundOf(dossierOf([]));
    const others = ['2024-11-20', '2025-11-20', '2023-11-20'].map((measuredOn) => ({
      ...round,
      ...{ id: measuredOn, name: measuredOn, measuredOn },
    }));
    const row = planOne(dossierOf([], others), scanOf('x', { measuredOn: '2025-10-01' }));
    expect(row.status).toEqual({ kind: 'other-day', round: '2025-11-20' });
  });

  test('for a round that went in another tab no other round is nearer', () => {
    const round = { ...roundOf(dossierOf([])), measuredOn: '2025-10-01' };
    expect(nearerRound(dossierOf([], [round]), 'weg', scanOf('x', { measuredOn: '2025-10-01' }))).toBeUndefined();
  });

  test('where the dossier has no name, no scan is of another chain', () => {
    const nameless = { ...dossierOf([]), chain: { name: ' ', region: '', stage: '', goal: '' } };
    const scan = scanOf('x', { chain: { name: 'Keten West', region: '', stage: '', goal: '' } });
    expect(planOne(nameless, scan).flags).not.toContain('other-chain');
  });

  test('where nobody knows when it was changed here, nobody knows which is newer', () => {
    const row = planOne(dossierOf([{ ...mine, updatedAt: '' }]), { ...mine, depth: 'volledig' });
    expect(row.status.kind).toBe('differs');
  });

  test('one with every answer, of this framework, is flagged with nothing', () => {
    const answers = Object.fromEntries(ratedIds(framework).map((id) => [id, { level: 1 }]));
    expect(planOne(dossierOf([]), scanOf('x', { answers })).flags).toEqual([]);
  });

  test('a choice that a row does not have is not taken', () => {
    const [row] = scanRows(plan(dossierOf([]), [fileOf(scanOf('x'))], { '0.0': 'replace' }));
    expect(row).toMatchObject({ options: ['take', 'leave'], choice: 'take' });
  });

  test('who gave it stands there as typed, without the spaces around an organisation', () => {
    const respondent = { role: 'zorg', organisation: ' Huis ', layer: 'tactisch' };
    expect(planOne(dossierOf([]), scanOf('x', { respondent }))).toMatchObject({
      ...respondent,
      organisation: 'Huis',
    });
  });

  it.each([
    ['Keten Oost', []],
    [' keten  OOST', []],
    ['', []],
    ['Keten West', ['other-chain']],
  ])('of the chain "%s"', (name, flags) => {
    const row = planOne(dossierOf([]), scanOf('x', { chain: { name, region: '', stage: '', goal: '' } }));
    expect(row.flags.filter((flag) => flag === 'other-chain')).toEqual(flags);
    expect(row.choice).toBe(flags.length > 0 ? 'leave' : 'take');
  });

  test('another framework is mapped by id: what is unknown counts for nothing', () => {
    const answers = { projectleider: { level: 2 }, 'bestaat-niet': { level: 4 }, expertise: { note: 'alleen tekst' } };
    const row = planOne(dossierOf([]), scanOf('x', { framework: '2030-01', answers }));
    expect(row).toMatchObject({ answered: 1, asked: 32, choice: 'take' });
    expect(row.flags).toEqual(['other-framework', 'incomplete']);
  });

  test('what differs is named, answers first, at most five', () => {
    const answers = {
      projectleider: { level: 2 },
      expertise: { level: 3, note: 'Nu met uitleg' },
      'juiste-partners': { unknown: true },
      zelfredzaamheid: { notApplicable: true },
      duurzaamheid: { level: 0 },
      sensitiviteit: { level: 4 },
    };
    const { status } = planOne(dossierOf([mine]), { ...scanOf('een', { answers }), updatedAt: '2027-01-01' });
    if (!('differences' in status)) throw new Error(status.kind);
    expect(status.differences.shown).toHaveLength(5);
    expect(status.differences.more).toBe(1);
    expect(status.differences.shown).toContainEqual({
      kind: 'rating',
      id: 'projectleider',
      before: { kind: 'level', level: 1 },
      after: { kind: 'level', level: 2 },
    });
    expect(status.differences.shown.every(({ kind }) => kind === 'rating')).toBe(true);
  });

  test('a note that was changed is named after an answer that was, whatever comes first in the framework', () => {
    const [one, two, three] = ratedIds(framework) as [string, string, string];
    const before = { [one]: { level: 1 }, [two]: { level: 1 }, [three]: { level: 1 } };
    const answers = { [one]: { level: 1, note: 'Sinds mei' }, [two]: { level: 2 }, [three]: { level: 2 } };
    const { status } = planOne(dossierOf([{ ...mine, answers: before } as Scan]), { ...mine, answers } as Scan);
    if (!('differences' in status)) throw new Error(status.kind);
    expect(status.differences.shown.map((found) => 'id' in found && found.id)).toEqual([two, three, one]);
  });

  test('the same belemmeringen in another order are no difference', () => {
    const before = { ...mine, barriers: { taal: false, mantelzorg: false } };
    const after = { ...mine, barriers: { mantelzorg: false, taal: false }, depth: 'volledig' };
    const { status } = planOne(dossierOf([before]), after);
    expect(status).toMatchObject({ differences: { shown: [{ kind: 'details' }] } });
  });

  it.each([
    [
      'a note',
      { answers: { ...mine.answers, expertise: { level: 3, note: 'x' } } },
      [{ kind: 'text', id: 'expertise' }],
    ],
    [
      'a success factor',
      { factors: { 'vast-aanspreekpunt': { present: 'ja' } } },
      [{ kind: 'factor', id: 'vast-aanspreekpunt' }],
    ],
    ['a belemmering', { barriers: { taal: false } }, [{ kind: 'barriers' }]],
    ['who it is', { respondent: { role: 'zorg', organisation: '', layer: '' } }, [{ kind: 'details' }]],
    ['a field nobody knows', { extra: 1 }, [{ kind: 'other' }]],
  ])('a difference in %s is named', (_name, part, shown) => {
    const { status } = planOne(dossierOf([mine]), { ...mine, ...part } as Scan);
    expect(status).toMatchObject({ kind: 'differs', differences: { shown, more: 0 } });
  });
});

describe('several at once', () => {
  test('of an id that comes twice the last updated stands; the other row says so', () => {
    const late = scanOf('a', { updatedAt: '2026-11-22T00:00:00.000Z' });
    const rows = scanRows(plan(dossierOf([]), [fileOf(late), fileOf(scanOf('a'))]));
    expect(rows.map(({ choice, flags }) => [choice, flags.includes('twice')])).toEqual([
      ['take', false],
      ['leave', true],
    ]);
    expect(rows[1]?.options).toEqual(['leave']);
  });

  test('a file with notes goes before a link of the same moment without', () => {
    const bare = scanOf('a');
    const noted = scanOf('a', { answers: { projectleider: { level: 1, note: 'Sinds mei' } } });
    for (const found of [
      [fileOf(bare), fileOf(noted)],
      [fileOf(noted), fileOf(bare)],
    ]) {
      const after = apply(dossierOf([]), takeIntake(dossierOf([]), roundId, plan(dossierOf([]), found)));
      expect(roundOf(after).scans).toEqual([noted]);
    }
  });

  test('of the same moment and the same size one stands, whatever the order', () => {
    const two = [scanOf('a'), scanOf('a', { answers: { projectleider: { level: 2 } } })];
    const taken = (scans: readonly Scan[]) =>
      takeIntake(
        dossierOf([]),
        roundId,
        plan(
          dossierOf([]),
          scans.map((scan) => fileOf(scan)),
        ),
      ).map(({ value }) => value);
    const first = two.toSorted((a, b) => (contentId(a) < contentId(b) ? -1 : 1))[0];
    expect(taken(two)).toEqual([first]);
    expect(taken(two.toReversed())).toEqual([first]);
  });

  test('a dossier gives a row for every scan, those of its newest round first', () => {
    const old: Round = { ...roundOf(dossierOf([scanOf('oud')])), id: 'r', measuredOn: '2020-01-01' };
    const given: Found = {
      source: { kind: 'file', name: 'd.json' },
      kind: 'dossier',
      dossier: dossierOf([scanOf('b'), scanOf('c')], [old]),
    };
    const empty: Found = { ...given, dossier: dossierOf([]) };
    const rows = plan(dossierOf([]), [given, empty]);
    expect(scanRows(rows).map(({ scan }) => scan.id)).toEqual(['b', 'c', 'oud']);
    expect(rows[3]).toEqual({
      ...{ kind: 'problem', key: '1', source: empty.source },
      problem: { about: 'file', error: { code: 'no-scans' } },
    });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });

  test('what could not be read stands between the scans with its reason, and nothing of it is taken', () => {
    const source = { kind: 'file', name: 'foto.png' } as const;
    const problem = { about: 'file', error: { code: 'not-ours' } } as const;
    const rows = plan(dossierOf([]), [{ source, kind: 'problem', problem }, fileOf(scanOf('a'))]);
    expect(rows[0]).toEqual({ kind: 'problem', key: '0', source, problem });
    expect(takeIntake(dossierOf([]), roundId, rows)).toHaveLength(1);
    expect(takeSeen(dossierOf([]), roundId, [{ source, kind: 'problem', problem }], framework, rows)).toEqual([]);
  });

  test('the role of a mother shows from three in the round as it becomes, and with it where she belongs', () => {
    const respondent = { role: 'ervaringsdeskundige', organisation: 'Moedercentrum', layer: 'operationeel' };
    const mothers = ['a', 'b', 'c'].map((id) => scanOf(id, { respondent }));
    const shown = (found: readonly Found[], choices: IntakeChoices = {}, here: readonly Scan[] = []) =>
      scanRows(plan(dossierOf(here), found, choices)).map(({ role, organisation, layer }) => [
        role,
        organisation,
        layer,
      ]);
    const hidden = ['anders', '', ''];
    const open = ['ervaringsdeskundige', 'Moedercentrum', 'operationeel'];
    const files = mothers.map((scan) => fileOf(scan));
    expect(shown(files.slice(1))).toEqual([hidden, hidden]);
    expect(shown(files)).toEqual([open, open, open]);
    expect(shown(files, { '1.0': 'leave' })).toEqual([hidden, hidden, hidden]);
    expect(shown(files.slice(2), {}, mothers.slice(0, 2))).toEqual([open]);
    // Not hidden only when she is there: that would tell.
    const other = scanOf('d', { respondent: { role: 'anders', organisation: 'Bibliotheek', layer: 'tactisch' } });
    expect(shown([fileOf(other)])).toEqual([hidden]);
    // Nor by three of another role, who themselves are to be seen.
    const three = ['e', 'f', 'g'].map((id) =>
      scanOf(id, { respondent: { role: 'zorg', organisation: 'Huis', layer: 'tactisch' } }),
    );
    const seen = ['zorg', 'Huis', 'tactisch'];
    expect(shown([fileOf(mothers[0]!), ...three.map((scan) => fileOf(scan))])).toEqual([hidden, seen, seen, seen]);
  });
});

describe('taking what was seen', () => {
  const found = [fileOf(scanOf('a')), fileOf({ ...mine, updatedAt: '2026-12-01T00:00:00.000Z', depth: 'volledig' })];
  const seen = plan(dossierOf([mine]), found, { '1.0': 'replace' });
  const taken = (dossier: Dossier) =>
    takeSeen(dossier, roundId, found, framework, seen).map(({ value }) => (value as Scan).id);

  test('takes what is still as it was', () => {
    expect(taken(dossierOf([mine])).sort()).toEqual(['a', 'een']);
  });
  test('leaves what another tab brought in or changed meanwhile', () => {
    expect(taken(dossierOf([mine, scanOf('a', { depth: 'volledig' })]))).toEqual(['een']);
    expect(taken(dossierOf([{ ...mine, barriersReviewed: true }]))).toEqual(['a']);
  });
  test('leaves what nobody saw, and what is something else by now', () => {
    const more = [...found, fileOf(scanOf('later'))];
    expect(takeSeen(dossierOf([mine]), roundId, more, framework, seen)).toHaveLength(2);
    // It was to replace one that is gone, so it would be new.
    expect(taken(dossierOf([]))).toEqual(['a']);
  });
  test('puts nothing in a round that is gone', () => {
    expect(takeSeen({ ...dossierOf([]), rounds: [] }, roundId, found, framework, seen)).toEqual([]);
  });
});

describe('what is put where', () => {
  const other: Round = { ...roundOf(dossierOf([])), id: 'eerder', scans: [scanOf('van-toen')] };
  const at = (id: string) => ['rounds', { id: roundId }, 'scans', { id }];
  const early = scanOf('z', { createdAt: '2026-10-01T09:00:00.000Z' });
  const late = ['b', 'a'].map((id) => scanOf(id, { createdAt: '2026-11-02T09:00:00.000Z' }));
  const taken = (dossier: Dossier, scans: readonly Scan[], choice: 'take' | 'replace') =>
    takeIntake(
      dossier,
      roundId,
      plan(
        dossier,
        scans.map((scan) => fileOf(scan)),
        Object.fromEntries(scans.map((_scan, index) => [`${index}.0`, choice])),
      ),
    );

  test('scans go into the round that was asked for, the earliest made first, then by id', () => {
    const patches = taken(dossierOf([mine], [other]), [...late, early], 'take');
    expect(patches.map(({ path }) => path)).toEqual([at('z'), at('a'), at('b')]);
    expect(taken(dossierOf([mine], [other]), [early, ...late.toReversed()], 'take')).toEqual(patches);
  });
  test('each takes the place of its own earlier version, also beside one that is in there twice', () => {
    const twice = [mine, { ...mine, depth: 'volledig' }];
    const changed = late.map((scan) => ({ ...scan, depth: 'volledig' }));
    const patches = taken(dossierOf([...twice, ...late], [other]), changed, 'replace');
    expect(patches).toEqual(changed.toReversed().map((value) => ({ path: at(value.id), value })));
  });
  test('of one that is in there twice the list goes whole, and the others stay in it', () => {
    const dossier = dossierOf([mine, scanOf('b'), { ...mine, depth: 'volledig' }], [other]);
    const later = { ...mine, updatedAt: '2027-01-01T00:00:00.000Z' };
    expect(taken(dossier, [later], 'replace')).toEqual([
      { path: ['rounds', { id: roundId }, 'scans'], value: [scanOf('b'), later] },
    ]);
  });
  test('taking one out names its place in its own round', () => {
    expect(dropScan(dossierOf([mine], [other]), roundId, 'een')).toEqual([{ path: at('een'), value: undefined }]);
    expect(dropScan(dossierOf([mine], [other]), roundId, 'van-toen')).toEqual([]);
    expect(dropScan(dossierOf([mine]), 'weg', 'een')).toEqual([]);
  });
});

test('a scan that is in a round twice is taken out and replaced whole, and comes back whole', () => {
  const dossier = dossierOf([mine, scanOf('b'), { ...mine, depth: 'volledig' }]);
  const dropped = dropScan(dossier, roundId, 'een');
  expect(roundOf(apply(dossier, dropped)).scans.map(({ id }) => id)).toEqual(['b']);
  const steps = addStep([], dossier, { kind: 'scans', how: 'removed' }, dropped, '2026-11-20T00:00:00.000Z', 's');
  expect(undoStep(steps, apply(dossier, dropped), 's', '', 't')?.dossier).toEqual(dossier);
  const older = { ...mine, updatedAt: '2020-01-01T00:00:00.000Z' };
  const rows = plan(dossier, [fileOf(older)], { '0.0': 'replace' });
  const after = roundOf(apply(dossier, takeIntake(dossier, roundId, rows)));
  expect(scansOnce(after).find(({ id }) => id === 'een')).toEqual(older);
  expect(dropScan(dossier, roundId, 'x')).toEqual([]);
});

describe('bringing in, whatever the files are', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const moments = ['', 'onzin', '2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-22T09:00:00.000Z'];
  const scan = fc
    .tuple(scanFileArbitrary(frameworkFromRaamwerk()), fc.constantFrom(...ids), fc.constantFrom(...moments))
    .map(([raw, id, updatedAt]) => scanWithDefaults({ ...raw, id, updatedAt }));
  const scans = (maxLength: number) => fc.array(scan, { maxLength });
  const dossier = fc
    .tuple(scans(4), scans(2))
    .map(([here, others]) =>
      dossierOf(here, [{ ...roundOf(dossierOf(others)), id: 'oud', name: 'Oud', measuredOn: '2020-01-01' }]),
    );
  const file = fc.oneof(
    scan.map((one) => fileOf(one)),
    fc.tuple(scans(2), scans(2)).map(([one, two]): Found => ({
      source: { kind: 'link' },
      kind: 'dossier',
      dossier: dossierOf(one, [roundOf(dossierOf(two))]),
    })),
  );
  const files = fc.array(file, { maxLength: 5 });
  /** As a visitor who takes all there is to take would choose, or who leaves everything as it is proposed. */
  const rows = (given: Dossier, found: readonly Found[], isGreedy: boolean) => {
    const proposed = plan(given, found);
    const all = scanRows(proposed).map(({ key, options }) => [key, options[0] ?? 'leave'] as const);
    return isGreedy ? plan(given, found, Object.fromEntries(all)) : proposed;
  };
  const bring = (given: Dossier, found: readonly Found[], isGreedy: boolean) =>
    apply(given, takeIntake(given, roundId, rows(given, found, isGreedy)));
  const contents = (given: Dossier) =>
    roundOf(given)
      .scans.map((one) => contentId(one))
      .sort();
  const check = (property: (given: Dossier, found: Found[], isGreedy: boolean) => void) =>
    fc.assert(fc.property(dossier, files, fc.boolean(), property), { numRuns: runs(150) });

  test('the order of the files never matters', () => {
    fc.assert(
      fc.property(
        dossier,
        files.chain((found) => fc.tuple(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length }))),
        fc.boolean(),
        (given, [found, shuffled], isGreedy) => {
          expect(contents(bring(given, shuffled, isGreedy))).toEqual(contents(bring(given, found, isGreedy)));
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test('bringing a file in twice changes nothing', () => {
    check((given, found, isGreedy) => {
      const once = bring(given, found, isGreedy);
      expect(contents(bring(once, found, isGreedy))).toEqual(contents(once));
      expect(contents(bring(given, [...found, ...found], isGreedy))).toEqual(contents(once));
    });
  });

  test('no scan is lost, and of each the last updated version stands unless the visitor chose another', () => {
    const timeOf = ({ updatedAt }: Scan) => Date.parse(updatedAt) || 0;
    check((given, found, isGreedy) => {
      const after = bring(given, found, isGreedy);
      const taken = scanRows(rows(given, found, isGreedy)).filter(({ choice }) => choice !== 'leave');
      const result = new Map(scansOnce(roundOf(after)).map((one) => [one.id, one]));
      for (const { scan: one } of taken) expect(result.get(one.id)).toEqual(one);
      for (const one of scansOnce(roundOf(given))) {
        const chosen = taken.find((row) => row.scan.id === one.id);
        expect(result.get(one.id)).toEqual(chosen?.scan ?? one);
      }
      expect(result.size).toBe(
        new Set([...roundOf(given).scans, ...taken.map((row) => row.scan)].map(({ id }) => id)).size,
      );
      const offered = found.flatMap((one) => (one.kind === 'scan' ? [one.scan] : []));
      for (const { scan: one } of taken.filter(({ options }) => options[0] === 'take'))
        for (const other of offered) if (other.id === one.id) expect(timeOf(one)).toBeGreaterThanOrEqual(timeOf(other));
      expect(after.rounds.filter(({ id }) => id !== roundId)).toEqual(given.rounds.filter(({ id }) => id !== roundId));
    });
  });

  test('one undo gives back exactly what was there, and undoing that what was brought in', () => {
    check((given, found, isGreedy) => {
      const patches = takeIntake(given, roundId, rows(given, found, isGreedy));
      const after = apply(given, patches);
      const history = addStep([], given, { kind: 'scans', how: 'added' }, patches, '2026-11-20T00:00:00.000Z', 'stap');
      const stored = structuredClone(history);
      const undone = undoStep(stored, after, 'stap', '2026-11-20T00:01:00.000Z', 'terug')!;
      expect(isSame(undone.dossier, given)).toBe(true);
      const again = undoStep(structuredClone(undone.history), undone.dossier, 'terug', '', 'weer')!;
      expect(contents(again.dossier)).toEqual(contents(after));
    });
  });

  test('nothing that is here is replaced by itself', () => {
    check((given, found) => {
      const after = bring(given, found, false);
      for (const one of roundOf(given).scans) expect(roundOf(after).scans).toContainEqual(one);
    });
  });
});
