import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBegun, type MeetingScan, planMeeting, talkMinutes } from '../../../src/domain/meeting';
import { ratedIds } from '../../../src/domain/framework';
import { answersOf, type Given, rowAnswers } from '../../fixtures/answers';
import { smallFramework } from '../../fixtures/framework';
import { runs } from '../../fixtures/runs';

/** Seven randvoorwaarden and one praktijkles. */
const framework = smallFramework({
  randvoorwaarden: [1, 2, 3, 4, 5, 6, 7].map((number) => ({
    id: `rv-${number}`,
    pijler: 'proces' as const,
    succesfactoren: [],
  })),
  praktijklessen: [{ id: 'les' }],
});
const scan = (row: string, role = 'gemeente', discuss: readonly string[] = []): MeetingScan => ({
  answers: answersOf({ ...rowAnswers(row), les: 3 }),
  role,
  discuss: new Set(discuss),
});
const plan = (...scans: MeetingScan[]) => planMeeting(framework, scans);
const kinds = (...scans: MeetingScan[]) =>
  Object.fromEntries(plan(...scans).first.map(({ id, reasons }) => [id, reasons.map(({ kind }) => kind)]));

describe('what needs talk', () => {
  test('each reason by itself', () => {
    const found = plan(
      scan('0 1 3 ? 3 3 -', 'gemeente', ['rv-5']),
      scan('3 1 3 ? 3 3 -', 'anders', ['rv-5']),
      scan('4 3 ? ? 3 - -', 'zorg'),
    );
    expect(found.first).toEqual([
      { id: 'rv-1', reasons: [{ kind: 'tegengesteld' }] },
      { id: 'rv-2', reasons: [{ kind: 'verdeeld' }] },
      { id: 'rv-4', reasons: [{ kind: 'niemand-weet-het' }] },
      { id: 'rv-5', reasons: [{ kind: 'bespreken', roles: ['gemeente', 'anders'] }] },
      { id: 'rv-6', reasons: [{ kind: 'deels-nvt', amount: 1, scans: 3 }] },
    ]);
    // What everybody finds n.v.t. is settled, and so is what two know and one does not.
    expect(found.others).toEqual(['rv-3', 'rv-7', 'les']);
  });

  test('opposed is unknown for the group, but has its own reason', () => {
    expect(kinds(scan('0'), scan('4'))).toMatchObject({ 'rv-1': ['tegengesteld'] });
  });

  test('one level of several is too few, and says so apart', () => {
    expect(kinds(scan('2 ?'), scan('? ?'))).toMatchObject({ 'rv-1': ['een-weet-het'], 'rv-2': ['niemand-weet-het'] });
  });

  test('what nobody answered is what nobody knows, once somebody began', () => {
    expect(kinds(scan('2 .'), scan('2 .'))).toMatchObject({ 'rv-2': ['niemand-weet-het'] });
  });

  test('an item stands by its most pressing reason, whatever else is there', () => {
    const ids = plan(scan('1 0 3', 'zorg', ['rv-2']), scan('1 4 3'), scan('3 0 -')).first.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['rv-2', 'rv-1', 'rv-4']);
  });

  test('a note without an answer begins nothing', () => {
    const answers = { ...answersOf({}), ratings: new Map([['rv-1', { kind: 'unanswered' } as const]]) };
    expect(isBegun({ answers, discuss: new Set() })).toBe(false);
  });

  test('reasons come together, the most pressing first', () => {
    expect(kinds(scan('0 -', 'gemeente', ['rv-1']), scan('4 ?'), scan('- ?'))).toMatchObject({
      'rv-1': ['tegengesteld', 'bespreken', 'deels-nvt'],
      'rv-2': ['niemand-weet-het', 'deels-nvt'],
    });
  });

  test('nobody and too few have the same place: there framework order counts', () => {
    const ids = plan(scan('2 ? 2 1'), scan('? ? 2 3'), scan('? ? 2 1')).first.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['rv-4', 'rv-1', 'rv-2']);
  });

  test('one scan asks for talk only where it has no level, or was marked', () => {
    expect(kinds(scan('2 ? - 3 3 3 3', 'zorg', ['rv-4']))).toEqual({
      'rv-2': ['niemand-weet-het'],
      'rv-4': ['bespreken'],
    });
  });

  test('without a filled-in scan there are no reasons, and everything can be taken', () => {
    const empty: MeetingScan = { answers: answersOf({}), role: 'gemeente', discuss: new Set() };
    for (const scans of [[], [empty], [empty, empty]])
      expect(plan(...scans)).toEqual({ first: [], others: ratedIds(framework) });
    expect(isBegun(empty)).toBe(false);
    expect(isBegun({ ...empty, discuss: new Set(['les']) })).toBe(true);
  });

  test('every item stands once in the plan, whatever was answered', () => {
    const given = fc.constantFrom<Given | null>(0, 1, 2, 3, 4, '?', '-', null);
    const anyScan = fc
      .record({
        ratings: fc.dictionary(fc.constantFrom(...ratedIds(framework)), given),
        marked: fc.subarray(ratedIds(framework)),
      })
      .map(({ ratings, marked }): MeetingScan => {
        const known = Object.entries(ratings).filter((entry): entry is [string, Given] => entry[1] !== null);
        return { answers: answersOf(Object.fromEntries(known)), role: 'zorg', discuss: new Set(marked) };
      });
    fc.assert(
      fc.property(fc.array(anyScan, { maxLength: 6 }), (scans) => {
        const { first, others } = planMeeting(framework, scans);
        expect([...first.map(({ id }) => id), ...others].sort()).toEqual(ratedIds(framework).sort());
        expect(others).toEqual(ratedIds(framework).filter((id) => others.includes(id)));
        expect(first.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});

test('opposed views take longer', () => {
  expect(talkMinutes([{ kind: 'bespreken', roles: [] }, { kind: 'tegengesteld' }])).toBe(8);
  expect(talkMinutes([{ kind: 'verdeeld' }])).toBe(5);
  expect(talkMinutes([])).toBe(5);
});
