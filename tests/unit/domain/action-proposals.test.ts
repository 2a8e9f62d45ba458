import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/domain/actions';
import { findPlanned, freshProposals, type ItemProposals, listProposals } from '../../../src/domain/action-proposals';
import type { Level, Presence } from '../../../src/domain/answers';
import { type Framework, ratedIds } from '../../../src/domain/framework';
import type { ConsensusRating } from '../../../src/domain/group';
import { makeReport } from '../../../src/domain/report';
import { answersOf, type Given } from '../../fixtures/answers';
import { frameworkFromRaamwerk, smallFramework } from '../../fixtures/framework';
import { runs } from '../../fixtures/runs';

const framework = smallFramework({
  randvoorwaarden: [
    { id: 'a', pijler: 'multidisciplinair', succesfactoren: ['f', 'g'] },
    { id: 'b', pijler: 'multidisciplinair', succesfactoren: ['f', 'h'] },
    { id: 'c', pijler: 'proces', succesfactoren: [] },
  ],
  aandachtspunten: [{ id: 'p', randvoorwaarden: [] }],
  praktijklessen: [{ id: 'l' }],
  succesfactoren: [{ id: 'f' }, { id: 'g' }, { id: 'h' }],
});
const texts = {
  step: (item: string, level: Level) => `stap ${item} ${level}`,
  factor: (factor: string) => `pak op ${factor}`,
  findOut: (item: string) => `zoek uit ${item}`,
};

interface Round {
  ratings: Record<string, Given>;
  factors?: Record<string, Presence>;
  /** What the group left open. */
  open?: Record<string, { owner: string; due: string; motivation: string }>;
  ambitions?: Record<string, { level: Level; by: string }>;
  actions?: readonly Action[];
  of?: Framework;
}

function propose({ ratings, factors, open = {}, ambitions = {}, actions = [], of = framework }: Round) {
  const consensus = new Map(Object.keys(open).map((id): [string, ConsensusRating] => [id, { kind: 'open' }]));
  const report = makeReport(of, {
    scans: [{ id: 's', role: '', organisation: '', answers: answersOf(ratings, factors) }],
    consensus,
    measuredOn: '',
    stage: '',
    roles: [],
  });
  return listProposals({
    report,
    order: ratedIds(of),
    ambitions: new Map(Object.entries(ambitions).map(([id, ambition]) => [id, { id, ...ambition }])),
    open: new Map(Object.entries(open)),
    actions,
    texts,
    day: '2026-11-20',
  });
}

const action = (parts: Partial<Action>): Action => ({
  ...{ id: 'actie', item: '', factor: '', text: '', owner: '', due: '', status: 'open' },
  ...parts,
});
const linesOf = (items: readonly ItemProposals[]) =>
  items.map(({ item, proposals }) => [item, ...proposals.map(({ text }) => text)]);

test('gaps by rank with their step and success factors, then weak points and lessons, then what was left open', () => {
  const items = propose({
    ratings: { a: 1, b: 0, c: 3, p: 2, l: 1 },
    factors: { g: 'ja', h: 'deels' },
    open: { c: { owner: ' Gemeente ', due: ' 2027-01-15 ', motivation: 'Eerst vragen' } },
  });
  expect(linesOf(items)).toEqual([
    ['b', 'stap b 0', 'pak op f', 'pak op h'],
    ['a', 'stap a 1'],
    ['p', 'stap p 2'],
    ['l', 'stap l 1'],
    ['c', 'zoek uit c'],
  ]);
  expect(items[0]?.reason).toEqual({ kind: 'gap', level: 0, rank: 1, points: 80 });
  expect(items[2]?.reason).toEqual({ kind: 'below', level: 2 });
  expect(items[4]?.reason).toEqual({ kind: 'open', motivation: 'Eerst vragen' });
  expect(items[4]?.proposals[0]).toMatchObject({ kind: 'find-out', owner: 'Gemeente', due: '2027-01-15' });
});

test('a proposal is all that an action needs, without an owner, a day or a factor that nobody gave', () => {
  const [gap, open] = propose({
    ratings: { a: 1, b: 3 },
    factors: { g: 'ja' },
    open: { c: { owner: '', due: '', motivation: '' } },
  });
  const none = { owner: '', due: '', action: null };
  expect(gap?.proposals).toEqual([
    { ...none, key: 'step a stap a 1', kind: 'step', item: 'a', factor: '', text: 'stap a 1' },
    { ...none, key: 'factor a f', kind: 'factor', item: 'a', factor: 'f', text: 'pak op f' },
  ]);
  expect(open?.proposals).toEqual([
    { ...none, key: 'find-out c zoek uit c', kind: 'find-out', item: 'c', factor: '', text: 'zoek uit c' },
  ]);
});

test('what is unknown, not applicable or on target has no step', () => {
  expect(propose({ ratings: { a: '?', b: '-', c: 3, p: 4, l: '?' } })).toEqual([]);
});

describe('an own level of the group', () => {
  test('gives its day to the proposals of that item', () => {
    const [item] = propose({ ratings: { a: 1, b: 3 }, ambitions: { a: { level: 3, by: '2027-11-01' } } });
    expect(item?.ambition).toEqual({ id: 'a', level: 3, by: '2027-11-01' });
    expect(item?.proposals.map(({ due }) => due)).toEqual(['2027-11-01', '2027-11-01', '2027-11-01']);
  });
  test.each([['2026-11-19'], ['najaar 2027'], ['']])('by %j gives no day', (by) => {
    const [item] = propose({ ratings: { a: 1 }, ambitions: { a: { level: 3, by } } });
    expect(item?.proposals[0]?.due).toBe('');
  });
  test('by today gives today; what is reached already gives nothing', () => {
    const of = (level: Level, by: string) => propose({ ratings: { a: 1 }, ambitions: { a: { level, by } } })[0];
    expect(of(3, '2026-11-20')?.proposals[0]?.due).toBe('2026-11-20');
    expect(of(1, '2027-11-01')).toMatchObject({ ambition: null, proposals: [{ due: '' }, { due: '' }, { due: '' }] });
  });
  test('above the target gives the step to level 4', () => {
    const items = propose({ ratings: { c: 3 }, ambitions: { c: { level: 4, by: '' } } });
    expect(linesOf(items)).toEqual([['c', 'stap c 3']]);
    expect(items[0]?.reason).toEqual({ kind: 'ambition', level: 3 });
  });
  test.each<[Level, Level]>([
    [3, 3],
    [4, 4],
  ])('%s, reached at %s, asks for nothing', (aim, level) => {
    expect(propose({ ratings: { c: level }, ambitions: { c: { level: aim, by: '' } } })).toEqual([]);
  });
});

test('a step from another level is another proposal, by its key too', () => {
  const keyAt = (level: Level) => propose({ ratings: { a: level } })[0]?.proposals[0]?.key;
  expect(keyAt(1)).toBe(keyAt(1));
  expect(keyAt(1)).not.toBe(keyAt(2));
});

describe('what is in the plan already', () => {
  const round = { ratings: { a: 1, b: 3 } } as const;
  const found = (actions: readonly Action[]) => linesOf(freshProposals(propose({ ...round, actions })));
  const all = [['a', 'stap a 1', 'pak op f', 'pak op g']];

  test('the same text for the same item is not proposed again, also when it was done', () => {
    expect(found([action({ item: 'a', text: ' Stap  a 1 ' })])).toEqual([['a', 'pak op f', 'pak op g']]);
    expect(found([action({ item: 'a', text: 'stap a 1', status: 'klaar' })])).toEqual([['a', 'pak op f', 'pak op g']]);
  });
  test('a text is the same whatever its capitals and the space in it, and another one when words stand apart', () => {
    const planned = (text: string) =>
      findPlanned([action({ item: 'a', text })], { item: 'a', factor: '', text: 'na zorg' });
    expect(planned(' NA \n Zorg ')).toBeDefined();
    expect(planned('nazorg')).toBeUndefined();
    const german = { item: 'a', factor: '', text: 'Weiss' };
    expect(findPlanned([action({ item: 'a', text: 'Weiß' })], german)).toBeUndefined();
  });
  test('the same success factor is not proposed again, whatever the action says and for whatever item', () => {
    expect(found([action({ item: 'b', factor: 'f', text: 'Anders' })])).toEqual([['a', 'stap a 1', 'pak op g']]);
  });
  test('another item, another level or no text is another action', () => {
    expect(
      found([action({ item: 'b', text: 'stap a 1' }), action({ item: 'a', text: 'stap a 0' }), action({ item: 'a' })]),
    ).toEqual(all);
  });
  test('the action that has a proposal is named, and those that are not done are counted', () => {
    const actions = [
      action({ id: '1', item: 'a', text: 'stap a 1' }),
      action({ id: '2', item: 'a', text: 'Eigen' }),
      action({ id: '3', item: 'a', text: 'Gedaan', status: 'klaar' }),
      action({ id: '4', item: 'b', text: 'Elders' }),
    ];
    const [item] = propose({ ...round, actions });
    expect(item?.planned).toBe(2);
    expect(item?.proposals.map(({ action: id }) => id)).toEqual(['1', null, null]);
  });
});

describe('for any answers', () => {
  const of = frameworkFromRaamwerk();
  const rated = ratedIds(of);
  const given = fc.constantFrom<Given>(0, 1, 2, 3, 4, '?', '-');
  const answers = fc
    .array(given, { minLength: rated.length, maxLength: rated.length })
    .map((list) => Object.fromEntries(rated.map((id, index) => [id, list[index] ?? '?'])));
  const round = fc.record({
    ratings: answers,
    ambitions: fc.dictionary(
      fc.constantFrom(...rated),
      fc.record({ level: fc.constantFrom<Level>(0, 2, 3, 4), by: fc.constantFrom('', '2027-01-01', '2020-01-01') }),
    ),
    open: fc.dictionary(
      fc.constantFrom(...rated, 'onbekend'),
      fc.record({ owner: fc.string(), due: fc.constantFrom('', '2027-01-15', 'later'), motivation: fc.string() }),
    ),
  });
  const taken = (items: readonly ItemProposals[], status: Action['status']) =>
    items.flatMap(({ proposals }) =>
      proposals.map(({ key, item, factor, text, owner, due }) =>
        action({ id: key, item, factor, text, owner, due, status }),
      ),
    );

  test('each proposal is there once, with a key of its own, and gaps stand as the report ranks them', () => {
    fc.assert(
      fc.property(round, (known) => {
        const items = propose({ ...known, of });
        const all = items.flatMap(({ proposals }) => proposals);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
        const factors = all.filter(({ kind }) => kind === 'factor').map(({ factor }) => factor);
        expect(new Set(factors).size).toBe(factors.length);
        const ranks = items.flatMap(({ reason }) => (reason.kind === 'gap' ? [reason.rank] : []));
        expect(ranks).toEqual(ranks.map((_, index) => index + 1));
        expect(all.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });
  test('taking over everything leaves nothing to propose, also when it was done; taking over one leaves the rest', () => {
    fc.assert(
      fc.property(round, fc.constantFrom<Action['status']>('open', 'klaar'), fc.nat(), (known, status, pick) => {
        const actions = taken(propose({ ...known, of }), status);
        expect(freshProposals(propose({ ...known, of, actions }))).toEqual([]);
        const one = actions[pick % Math.max(1, actions.length)];
        if (!one) return;
        const left = freshProposals(propose({ ...known, of, actions: [one] })).flatMap(({ proposals }) => proposals);
        expect(left.map(({ key }) => key)).toEqual(actions.filter(({ id }) => id !== one.id).map(({ id }) => id));
      }),
      { numRuns: runs(60) },
    );
  });
});
