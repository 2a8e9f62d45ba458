import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  countPlan,
  filters,
  groupActions,
  type Grouping,
  groupings,
  isShown,
  periodOf,
} from '../../../src/domain/action-plan';
import { type Action, actionStatuses, dueDay } from '../../../src/domain/actions';
import { runs } from '../../fixtures/runs';

const day = '2026-11-20';
const order = ['a', 'b', 'c'];

function action(id: string, parts: Partial<Action> = {}): Action {
  return { id, item: '', factor: '', text: id, owner: '', due: '', status: 'open', ...parts };
}
const groupsOf = (actions: readonly Action[], grouping: Grouping) =>
  groupActions(actions, { grouping, order, day }).map(({ key, actions: found }) => [key, found.map(({ id }) => id)]);

describe('the plan in groups', () => {
  test('by item: framework order, then what the framework does not know, then what has no item', () => {
    const actions = [
      action('los'),
      // A day that comes first puts no item before another.
      action('oud', { item: 'weg', due: '2026-11-30' }),
      action('c', { item: 'c', due: '2026-12-01' }),
      action('b', { item: 'b' }),
      action('a', { item: 'a' }),
    ];
    expect(groupsOf(actions, 'item')).toEqual([
      ['item a', ['a']],
      ['item b', ['b']],
      ['item c', ['c']],
      ['unknown-item', ['oud']],
      ['no-item', ['los']],
    ]);
  });
  test('by owner: the alphabet, capitals and white space aside, and nobody last', () => {
    const actions = [
      action('2'),
      action('1', { owner: 'Wethouder' }),
      action('3', { owner: 'École' }),
      action('4', { owner: 'bakkerij  Zon' }),
      action('5', { owner: ' Bakkerij zon ' }),
    ];
    expect(groupsOf(actions, 'owner')).toEqual([
      ['owner bakkerij zon', ['4', '5']],
      ['owner école', ['3']],
      ['owner wethouder', ['1']],
      ['no-owner', ['2']],
    ]);
    // Whatever the order of the file is.
    expect(groupsOf(actions.toReversed(), 'owner').map(([key]) => key)).toEqual(
      groupsOf(actions, 'owner').map(([key]) => key),
    );
  });
  test('by date: late, within thirty days, later, without a day, and done apart', () => {
    const actions = [
      action('klaar', { due: '2026-01-01', status: 'klaar' }),
      action('geen', { due: 'na de zomer' }),
      action('later', { due: '2026-12-21' }),
      action('laatste dag', { due: '2026-12-20' }),
      action('vandaag', { due: '2026-11-20' }),
      action('gisteren', { due: '2026-11-19', status: 'bezig' }),
    ];
    expect(groupsOf(actions, 'due')).toEqual([
      ['period overdue', ['gisteren']],
      ['period soon', ['vandaag', 'laatste dag']],
      ['period later', ['later']],
      ['period undated', ['geen']],
      ['period done', ['klaar']],
    ]);
  });
  test('in a group: not done first, then the earliest day, then framework order, then the order of the file', () => {
    const owner = 'Gemeente';
    const actions = [
      action('klaar', { owner, due: '2026-01-01', status: 'klaar' }),
      action('later', { owner, due: '2027-01-01' }),
      action('geen-1', { owner }),
      action('geen-2', { owner }),
      action('geen-a', { owner, item: 'a' }),
      action('eerst', { owner, due: '2026-12-01', status: 'bezig' }),
    ];
    expect(groupsOf(actions, 'owner')).toEqual([
      ['owner gemeente', ['eerst', 'later', 'geen-a', 'geen-1', 'geen-2', 'klaar']],
    ]);
    // What the framework does not know stands behind what it knows, and before what is for no item.
    const items = ['', 'weg', 'c'].map((item) => action(item || 'los', { owner, item }));
    expect(groupsOf(items, 'owner')).toEqual([['owner gemeente', ['c', 'weg', 'los']]]);
  });
});

test('days count on across the end of summer time and of a leap year', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
});

test.each(['Europe/Amsterdam', 'America/New_York', 'Pacific/Kiritimati'])('days count on the same in %s', (place) => {
  const zone = process.env.TZ;
  try {
    process.env.TZ = place;
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('counts say what asks for attention; what is done asks for none', () => {
  const counts = countPlan(
    [
      action('1', { due: '2026-11-19', owner: 'Gemeente' }),
      action('2', { due: '2026-11-30', status: 'bezig' }),
      action('3', { due: 'ooit' }),
      action('4', { status: 'klaar' }),
    ],
    day,
  );
  expect(counts).toMatchObject({ total: 4, soon: 1, undated: 1, unowned: 2, overdue: 1 });
  expect(counts.states).toEqual({ 'te-laat': 1, bezig: 1, open: 1, klaar: 1 });
});

describe('for any plan', () => {
  const actions = fc.array(
    fc.record({
      item: fc.constantFrom('', 'a', 'b', 'c', 'weg', '__proto__'),
      owner: fc.constantFrom('', 'Gemeente', 'gemeente', 'constructor'),
      due: fc.constantFrom('', '2026-11-19', '2026-11-20', '2026-12-20', '2027-01-01', '2026-02-30'),
      status: fc.constantFrom(...actionStatuses),
    }),
    { maxLength: 15 },
  );
  const named = actions.map((list) => list.map((parts, index) => action(`${index}`, parts)));

  test('every action is in exactly one group, however they are put together', () => {
    fc.assert(
      fc.property(named, fc.constantFrom(...groupings), (list, grouping) => {
        const found = groupActions(list, { grouping, order, day });
        expect(found.flatMap((group) => group.actions.map(({ id }) => id)).toSorted()).toEqual(
          list.map(({ id }) => id).toSorted(),
        );
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { actions: inGroup } of found) {
          const open = inGroup.filter(({ status }) => status !== 'klaar');
          expect(inGroup.slice(0, open.length)).toEqual(open);
          const days = open.map((given) => dueDay(given) ?? '9999');
          expect(days).toEqual(days.toSorted());
        }
      }),
      { numRuns: runs(200) },
    );
  });
  test('the states and the periods add up, and the filters agree with them', () => {
    fc.assert(
      fc.property(named, (list) => {
        const { total, states, overdue } = countPlan(list, day);
        expect(Object.values(states).reduce((sum, amount) => sum + amount, 0)).toBe(total);
        expect(list.filter((given) => periodOf(given, day) === 'overdue')).toHaveLength(overdue);
        const amounts = filters.map((filter) => list.filter((given) => isShown(given, filter, day)).length);
        expect(amounts).toEqual([total, total - states.klaar, states['te-laat'], states.klaar]);
      }),
      { numRuns: runs(200) },
    );
  });
});
