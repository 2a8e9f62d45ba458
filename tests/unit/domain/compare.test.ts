import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Rating } from '../../../src/domain/answers';
import {
  type ChangeKind,
  changeOf,
  type Comparison,
  compareRounds,
  countChanges,
  type Measurement,
  sharedBasis,
} from '../../../src/domain/compare';
import type { Action } from '../../../src/domain/actions';
import { listActions, splitDone } from '../../../src/domain/compare-actions';
import { outcomeOf } from '../../../src/domain/compare-ambitions';
import { compareRespondents } from '../../../src/domain/compare-respondents';
import { roundHalfAway } from '../../../src/domain/numbers';
import { loadText } from '../../../src/dossier/load';
import { measurementOf } from '../../../src/dossier/measurement';
import { answersOf, type Given } from '../../fixtures/answers';
import { type FilledRound, filledRoundArbitrary } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk, smallFramework } from '../../fixtures/framework';
import { referenceComparison } from '../../fixtures/reference';
import { runs } from '../../fixtures/runs';

const rating = (given: Given | null): Rating => {
  if (given === null) return { kind: 'unanswered' };
  if (given === '?') return { kind: 'unknown' };
  return given === '-' ? { kind: 'notApplicable' } : { kind: 'level', level: given };
};

describe('what happened to one item', () => {
  // Every combination of a level, weet niet, unanswered (null) and n.v.t., worked out by hand from RULES.
  test.each<[then: Given | null, now: Given | null, kind: ChangeKind, difference: number | null]>([
    [1, 3, 'omhoog', 2],
    [4, 0, 'omlaag', -4],
    [0, 0, 'gelijk', 0],
    ['?', 0, 'nieuw-bekend', null],
    [null, 2, 'nieuw-bekend', null],
    [2, '?', 'niet-meer-bekend', null],
    [2, null, 'niet-meer-bekend', null],
    ['?', '?', 'beide-onbekend', null],
    ['?', null, 'beide-onbekend', null],
    [null, '?', 'beide-onbekend', null],
    [null, null, 'beide-onbekend', null],
    [3, '-', 'vervallen', null],
    ['?', '-', 'vervallen', null],
    [null, '-', 'vervallen', null],
    ['-', 1, 'nieuw-van-toepassing', null],
    ['-', '?', 'nieuw-van-toepassing', null],
    ['-', null, 'nieuw-van-toepassing', null],
    ['-', '-', 'beide-nvt', null],
  ])('%s and then %s: %s', (then, now, kind, difference) => {
    expect(changeOf('a', rating(then), rating(now))).toMatchObject({ kind, difference });
  });
});

const framework = smallFramework({
  randvoorwaarden: [
    { id: 'a', pijler: 'multidisciplinair', succesfactoren: ['f'] },
    { id: 'b', pijler: 'multidisciplinair', succesfactoren: [] },
    { id: 'c', pijler: 'proces', succesfactoren: [] },
  ],
  aandachtspunten: [{ id: 'p', randvoorwaarden: [{ id: 'a' }] }],
  succesfactoren: [{ id: 'f' }, { id: 'g' }],
  belemmeringen: [
    { id: 'x', randvoorwaarden: [{ id: 'a' }] },
    { id: 'y', randvoorwaarden: [{ id: 'b' }] },
  ],
});

const home = { id: 'dossier' };

function side(answers: Parameters<typeof answersOf>, parts: Partial<Measurement> = {}): Measurement {
  return {
    dossier: home,
    doneActions: [],
    framework: '2024-09',
    measuredOn: '2025-01-01',
    scans: [{ id: 's', role: 'gemeente', organisation: '', answers: answersOf(...answers) }],
    consensus: new Map(),
    respondents: [{ role: 'gemeente', organisation: '', layer: '' }],
    ambitions: [],
    ...parts,
  };
}

test('a pillar has both statuses, and means over what is known both times beside the means of each', () => {
  const { pillars } = compareRounds(framework, side([{ a: 1, b: 4 }]), side([{ a: 3, b: '?', c: 2 }]));
  expect(pillars[0]).toMatchObject({
    id: 'multidisciplinair',
    both: 1,
    meanThen: 1,
    meanNow: 3,
    then: { status: 'niet-gereed', mean: 2.5, known: 2 },
    now: { status: 'onvoldoende-beeld', mean: 3, known: 1 },
  });
  expect(pillars[2]).toMatchObject({ id: 'proces', both: 0, meanThen: null, meanNow: null });
  expect(pillars[2]).toMatchObject({ then: { known: 0, mean: null }, now: { id: 'proces', known: 1, mean: 2 } });
});

test('the consensus of a round stands for its scans', () => {
  const { items, now } = compareRounds(
    framework,
    side([{ a: 1 }]),
    side([{ a: 1 }], { consensus: new Map([['a', { kind: 'level', level: 3 }]]) }),
  );
  expect(items[0]).toMatchObject({ kind: 'omhoog', difference: 2 });
  expect([...now.agreed]).toEqual(['a']);
});

test('success factors and belemmeringen stand there with both answers; what applies on no side is left out', () => {
  const { factors, barriers } = compareRounds(
    framework,
    side([{ a: 1 }, { f: 'nee', g: 'nvt' }, ['x', 'y']]),
    side([{ a: 3 }, { f: 'ja', g: 'nvt' }, ['y']]),
  );
  expect(factors).toEqual([{ id: 'f', then: 'nee', now: 'ja' }]);
  expect(barriers).toEqual([{ id: 'x', then: null, now: 'gedekt' }]);
});

test('a success factor or belemmering that applies on one side only stands there', () => {
  const { factors, barriers } = compareRounds(
    framework,
    side([{ a: 1 }, { f: 'nvt', g: 'ja' }]),
    side([{ a: 3 }, { f: 'ja', g: 'nvt' }, ['x', 'y']]),
  );
  expect(factors).toEqual([
    { id: 'f', then: 'nvt', now: 'ja' },
    { id: 'g', then: 'ja', now: 'nvt' },
  ]);
  expect(barriers).toEqual([
    { id: 'x', then: 'open', now: null },
    { id: 'y', then: 'onbekend', now: null },
  ]);
});

test('what the framework has never fell away, and neither did what nobody answered', () => {
  const own = side([{ a: 1, p: 2 }, { f: 'nee' }, ['x']]);
  const [scan] = own.scans;
  const ratings = new Map([...scan!.answers.ratings, ['alleen-een-notitie', rating(null)]]);
  const { fellAway } = compareRounds(framework, own, {
    ...own,
    scans: [{ ...scan!, answers: { ...scan!.answers, ratings } }],
  });
  expect(fellAway).toEqual({ then: [], now: [] });
});

test('another version of the framework is mapped by id, and says what fell away', () => {
  const old = side([{ a: 1, oud: 3, stil: '?' }, { vervlogen: 'ja' }, ['weg']], {
    framework: '2020-01',
    consensus: new Map([['eens', { kind: 'open' }]]),
    ambitions: [{ id: 'wens', level: 4, by: '' }],
  });
  const found = compareRounds(framework, old, side([{ a: 2, b: 2 }]));
  expect(found.isOtherFramework).toBe(true);
  expect(found.fellAway).toEqual({ then: ['eens', 'oud', 'stil', 'vervlogen', 'weg', 'wens'], now: [] });
  expect(found.items.map(({ id, kind }) => [id, kind])).toEqual([
    ['a', 'omhoog'],
    ['b', 'nieuw-bekend'],
    ['c', 'beide-onbekend'],
    ['p', 'beide-onbekend'],
  ]);
  expect(found.ambitions).toEqual([]);
  expect(compareRounds(framework, side([{}]), side([{}])).isOtherFramework).toBe(false);
});

describe('respondents', () => {
  const who = (organisation: string, role = 'gemeente', layer = 'tactisch') => ({ organisation, role, layer });

  test('are the same by organisation, role and layer, in any order and with any capitals', () => {
    expect(compareRespondents([who('A'), who('B')], [who('b '), who('a')])).toEqual({
      then: 2,
      now: 2,
      both: 2,
      kind: 'same',
    });
  });
  test('some came back', () => {
    expect(compareRespondents([who('A'), who('B'), who('C')], [who('A'), who('B', 'zorg')])).toEqual({
      then: 3,
      now: 2,
      both: 1,
      kind: 'partly',
    });
  });
  test('two of the same organisation count as two', () => {
    expect(compareRespondents([who('A')], [who('A'), who('A')])).toMatchObject({ both: 1, kind: 'partly' });
  });
  test('nobody came back', () => {
    expect(compareRespondents([who('A')], [who('A', 'gemeente', 'strategisch')])).toMatchObject({
      both: 0,
      kind: 'other',
    });
  });
  test('of the same role and layer are others when their organisations are', () => {
    expect(compareRespondents([who('A')], [who('B')])).toMatchObject({ both: 0, kind: 'other' });
    expect(compareRespondents([who('A'), who('C')], [who('B'), who('A')])).toMatchObject({ both: 1, kind: 'partly' });
    expect(compareRespondents([who('Weiß')], [who('Weiss')])).toMatchObject({ both: 0, kind: 'other' });
  });
  test('a mother who may be shown as "anders" can not be told from who is', () => {
    const [one, other] = [who('Huis', 'ervaringsdeskundige'), who('Huis', 'anders')];
    expect(compareRespondents([one], [other])).toMatchObject({ kind: 'same' });
    expect(compareRespondents([who('', 'ervaringsdeskundige')], [who('', 'anders')])).toMatchObject({
      kind: 'unknown',
    });
  });
  test.each([
    ['two without an organisation', [who(''), who('')], [who(' '), who('')], 0, 'unknown'],
    ['one named, one not', [who('A'), who('')], [who('A'), who('')], 1, 'unknown'],
    ['one who said nothing at all', [who('', '', '')], [who('A')], 0, 'unknown'],
    ['unnamed, and of another role', [who('A'), who('', 'zorg')], [who('A'), who('B')], 1, 'partly'],
    ['unnamed, and the other side is all told apart', [who('A')], [who('A'), who('')], 1, 'partly'],
    ['nobody alike', [who('', 'zorg')], [who('B')], 0, 'other'],
  ] as const)('who named no organisation never counts as having come back: %s', (_name, then, now, both, kind) => {
    expect(compareRespondents(then, now)).toEqual({ then: then.length, now: now.length, both, kind });
    expect(compareRespondents(now, then)).toMatchObject({ both, kind });
  });
  test('people of two dossiers are never the same, whatever they are called', () => {
    const respondents = [who('A')];
    const then = side([{}], { respondents });
    const found = compareRounds(framework, then, side([{}], { respondents, dossier: { id: 'buren' } }));
    expect(found.respondents).toEqual({ then: 1, now: 1, both: 0, kind: 'unknown' });
    expect(compareRounds(framework, then, side([{}], { respondents })).respondents.kind).toBe('same');
    expect(compareRespondents([who('A')], [who('A')], true).kind).toBe('unknown');
  });
});

describe('ambitions of the earlier measurement', () => {
  test.each([
    [4, 'gehaald'],
    [3, 'gehaald'],
    [2, 'nog-niet'],
    ['?', 'onbekend'],
    [null, 'onbekend'],
    ['-', 'niet-van-toepassing'],
  ] as const)('level 3 with %s now: %s', (now, outcome) => {
    expect(outcomeOf({ id: 'a', level: 3, by: '2026-01-01' }, rating(now), '2026-06-01').outcome).toBe(outcome);
  });
  test.each([
    ['2026-05-31', '2026-06-01', true],
    ['2026-06-01', '2026-06-01', false],
    ['', '2026-06-01', null],
    ['2026-05-31', '', null],
  ])('by %j, measured on %j', (by, measuredOn, isPast) => {
    expect(outcomeOf({ id: 'a', level: 3, by }, rating(1), measuredOn).isPast).toBe(isPast);
  });
  test('those of the later measurement are not judged', () => {
    const wish = [{ id: 'a', level: 2, by: '' }] as const;
    expect(compareRounds(framework, side([{}]), side([{ a: 3 }], { ambitions: wish })).ambitions).toEqual([]);
    expect(compareRounds(framework, side([{}], { ambitions: wish }), side([{ a: 3 }])).ambitions).toMatchObject([
      { id: 'a', level: 2, outcome: 'gehaald' },
    ]);
  });
});

test('actions: done and open, in framework order, with what happened to their item and whether they were due in between', () => {
  const comparison = compareRounds(
    framework,
    side([{ a: 1, b: '-' }], { measuredOn: '2025-01-01' }),
    side([{ a: 2, b: '-' }], { measuredOn: '2026-01-01' }),
  );
  const action = (id: string, item: string, due: string, status: Action['status']): Action => ({
    id,
    item,
    factor: '',
    due,
    status,
    text: id,
    owner: '',
  });
  const { done, open } = listActions(comparison, [
    action('los', '', '2025-06-01', 'klaar'),
    action('b', 'b', '2024-12-31', 'klaar'),
    action('a', 'a', '2025-01-02', 'klaar'),
    action('a-dag', 'a', '2025-01-01', 'klaar'),
    action('a-eind', 'a', '2026-01-01', 'klaar'),
    action('later', 'c', '2026-01-02', 'bezig'),
    action('vreemd', 'onbekend', '', 'open'),
  ]);
  expect(done.map(({ id, isBetween, change }) => [id, isBetween, change?.kind ?? null])).toEqual([
    ['a', true, 'omhoog'],
    ['a-dag', false, 'omhoog'],
    ['a-eind', true, 'omhoog'],
    ['b', false, null],
    ['los', true, null],
  ]);
  expect(open.map(({ id, isBetween, change }) => [id, isBetween, change?.kind ?? null])).toEqual([
    ['later', false, 'beide-onbekend'],
    ['vreemd', false, null],
  ]);
});

describe('which actions were done in between', () => {
  const done = ['wel', 'niet'].map((id): Action => ({
    id,
    item: '',
    factor: '',
    text: id,
    owner: '',
    due: '2025-06-01',
    status: 'klaar',
  }));
  const early = { ...done[0]!, id: 'vroeg', due: '2024-01-01' };
  const undated = { ...done[0]!, id: 'ooit', due: '' };
  const split = (dossier: { id: string }) => {
    const then = side([{}], { dossier, doneActions: ['niet', 'weg'], measuredOn: '2025-01-01' });
    const comparison = compareRounds(framework, then, side([{}], { measuredOn: '2026-01-01' }));
    const parts = splitDone(listActions(comparison, [early, ...done, undated]).done);
    return Object.values(parts).map((actions) => actions.map(({ id }) => id));
  };
  test('due between the two days; before or without a day apart', () => {
    expect(split(home)).toEqual([['wel', 'niet'], ['vroeg', 'ooit'], []]);
    expect(compareRounds(framework, side([{}], { doneActions: ['niet'] }), side([{}])).doneBefore.size).toBe(0);
  });
  test('what was done and was taken up again is open, and was not done', () => {
    const then = side([{}], { dossier: { ...home }, doneActions: ['wel'], measuredOn: '2025-01-01' });
    const { open } = listActions(compareRounds(framework, then, side([{}], { measuredOn: '2026-01-01' })), [
      { ...done[0]!, status: 'bezig' },
    ]);
    expect(open).toMatchObject([{ id: 'wel', wasDone: false, isBetween: true }]);
  });
  test.each([
    ['', '2026-01-01'],
    ['2025-01-01', ''],
    ['', ''],
  ])('nothing can be said of when between %j and %j', (from, to) => {
    const comparison = compareRounds(framework, side([{}], { measuredOn: from }), side([{}], { measuredOn: to }));
    expect(listActions(comparison, [...done, undated]).done.map(({ isBetween }) => isBetween)).toEqual([
      ...[false, false, false],
    ]);
  });
  test.each([
    ['an older copy of the dossier', { ...home }],
    ['another dossier', { id: 'vorig' }],
  ])('what was done already in %s was not done in between', (_name, dossier) => {
    expect(split(dossier)).toEqual([['wel'], ['vroeg', 'ooit'], ['niet']]);
  });
});

describe('for random rounds', () => {
  const real = frameworkFromRaamwerk();
  const rounds = filledRoundArbitrary(real);

  function measure(round: FilledRound): Measurement {
    const dossier = { format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', rounds: [round] };
    const result = loadText(JSON.stringify(dossier), 1000);
    if (result.kind !== 'ok' || result.file.format !== 'dossier') throw new Error(JSON.stringify(result));
    return measurementOf({ ...result.file.dossier, id: home.id }, result.file.dossier.rounds[0]!);
  }
  const short = ({ items, pillars }: Comparison) => ({
    items: items.map(({ id, kind, difference }) => ({ id, kind, difference })),
    pillars: pillars.map(({ id, both, meanThen, meanNow }) => ({
      id,
      both,
      meanThen: meanThen === null ? null : roundHalfAway(meanThen, 1),
      meanNow: meanNow === null ? null : roundHalfAway(meanNow, 1),
    })),
  });

  it('agrees with a second implementation of RULES', () => {
    fc.assert(
      fc.property(rounds, rounds, (then, now) => {
        expect(short(compareRounds(real, measure(then), measure(now)))).toEqual(referenceComparison(real, then, now));
      }),
      { numRuns: runs(200) },
    );
  });

  it('a round beside itself is the same everywhere', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const found = compareRounds(real, measure(round), measure(round));
        expect(
          new Set(found.items.map(({ kind }) => kind)).isSubsetOf(new Set(['gelijk', 'beide-onbekend', 'beide-nvt'])),
        ).toBe(true);
        for (const { meanThen, meanNow, both, then } of found.pillars) {
          expect(meanThen).toBe(meanNow);
          expect(both).toBe(then.known);
        }
        const isNamed = measure(round).respondents.every(({ organisation }) => organisation.trim() !== '');
        expect(found.respondents.kind).toBe(isNamed ? (found.respondents.then > 0 ? 'same' : 'other') : 'unknown');
        for (const { then, now } of [...found.factors, ...found.barriers]) expect(then).toBe(now);
      }),
      { numRuns: runs(60) },
    );
  });

  it('the other way round every difference turns, and what came goes', () => {
    const turned: Record<ChangeKind, ChangeKind> = {
      omhoog: 'omlaag',
      omlaag: 'omhoog',
      gelijk: 'gelijk',
      'nieuw-bekend': 'niet-meer-bekend',
      'niet-meer-bekend': 'nieuw-bekend',
      vervallen: 'nieuw-van-toepassing',
      'nieuw-van-toepassing': 'vervallen',
      'beide-onbekend': 'beide-onbekend',
      'beide-nvt': 'beide-nvt',
    };
    fc.assert(
      fc.property(rounds, rounds, (then, now) => {
        const forth = compareRounds(real, measure(then), measure(now));
        const back = compareRounds(real, measure(now), measure(then));
        expect(back.items.map(({ kind }) => kind)).toEqual(forth.items.map(({ kind }) => turned[kind]));
        expect(back.items.map(({ difference }) => difference ?? 0)).toEqual(
          forth.items.map(({ difference }) => 0 - (difference ?? 0)),
        );
        expect(back.respondents).toMatchObject({ both: forth.respondents.both, kind: forth.respondents.kind });
      }),
      { numRuns: runs(60) },
    );
  });

  it('counts every item once, and rests on those with a level both times', () => {
    fc.assert(
      fc.property(rounds, rounds, (then, now) => {
        const found = compareRounds(real, measure(then), measure(now));
        const counts = countChanges(found.items);
        expect(Object.values(counts).reduce((sum, amount) => sum + amount, 0)).toBe(32);
        const { both, applicable } = sharedBasis(found);
        expect(both).toBe(counts.omhoog + counts.omlaag + counts.gelijk);
        expect(applicable).toBe(32 - counts['beide-nvt']);
      }),
      { numRuns: runs(60) },
    );
  });
});
