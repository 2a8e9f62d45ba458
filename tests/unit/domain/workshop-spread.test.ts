import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answers';
import { groupFigures, spreadFigures } from '../../../src/domain/group';
import type { Measurement } from '../../../src/domain/workshop';
import { closingOfMeasurement, peopleIn, shownIn } from '../../../src/domain/workshop-measuring';
import { moments, scoreCount } from '../../../src/domain/workshop-scores';
import { closingOf, countScores, fewestPeople, givenIn, type ScoreCounts } from '../../../src/domain/workshop-counts';
import { changeOf, spreadOf } from '../../../src/domain/workshop-spread';
import { runs } from '../../fixtures/runs';
import { all, codesOf, countsOf, scoresArbitrary, workshopOf } from '../../fixtures/workshop';

const forms = (most = 14) => fc.array(scoresArbitrary, { maxLength: most, size: 'max' });
const some = fc.nat({ max: 7 });
const counts = fc
  .tuple(fc.tuple(some, some, some, some, some), some, some, some)
  .map(([levels, ...rest]) => countsOf(levels, ...rest));
const levelsIn = ({ levels }: ScoreCounts) => levels.reduce((sum, count) => sum + count, 0);

describe('counting', () => {
  test('everybody is counted once at every point', () => {
    fc.assert(
      fc.property(forms(), (given) => {
        const counted = countScores(given);
        expect(counted).toHaveLength(scoreCount);
        for (const one of counted) expect(givenIn(one) + one.skipped).toBe(given.length);
      }),
      { numRuns: runs(200) },
    );
  });
  test('each answer stands in its own place', () => {
    const [first, second] = countScores([
      ['0', 'weet-niet', ...all(null).slice(2)],
      ['4', 'nvt', ...all(null).slice(2)],
      ['4', null, ...all('1').slice(2)],
    ]);
    expect(first).toEqual(countsOf([1, 0, 0, 0, 2]));
    expect(second).toEqual(countsOf([0, 0, 0, 0, 0], 1, 1, 1));
    expect(givenIn(second!)).toBe(2);
  });
});

describe('what is seen of one point', () => {
  test('nothing of fewer than five answers, and of no fewer than five levels a middle', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const spread = spreadOf(one);
        const known = levelsIn(one);
        expect(spread.kind).toBe(known + one.unknown + one.notApplicable < 5 ? 'few' : 'shown');
        const { median, agreement } = spreadFigures(one.levels);
        const figures = known < 5 ? { median: null, agreement: null } : { median, agreement };
        expect(spread).toEqual(spread.kind === 'few' ? { kind: 'few' } : { kind: 'shown', counts: one, ...figures });
      }),
      { numRuns: runs(500) },
    );
  });
  test('middle and agreement are those of a round with the same answers', () => {
    const id = 'sociale-omgeving';
    const level = fc.constantFrom('0' as const, '1' as const, '2' as const, '3' as const, '4' as const);
    fc.assert(
      fc.property(fc.array(level, { minLength: 5, maxLength: 12 }), (given) => {
        const spread = spreadOf(countScores(given.map((answer) => all(null).with(0, answer)))[0]!);
        const scans = given.map((answer) => ({
          ratings: new Map([[id, { kind: 'level', level: Number(answer) }]]),
        })) as unknown as Answers[];
        const { median, agreement } = groupFigures(scans, id);
        expect(spread).toMatchObject({ kind: 'shown', median, agreement });
      }),
      { numRuns: runs(200) },
    );
  });
  test('skipping counts for nobody', () => {
    expect(spreadOf(countsOf([2, 2, 0, 0, 0], 0, 0, 9))).toEqual({ kind: 'few' });
    expect(spreadOf(countsOf([2, 2, 0, 0, 0], 0, 1))).toMatchObject({ kind: 'shown', median: null, agreement: null });
    expect(spreadOf(countsOf([2, 2, 1, 0, 0]))).toMatchObject({ median: 1, agreement: 'eens' });
  });
});

describe('how a point moved', () => {
  test('is told only where both times five people gave a level', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const isFew = levelsIn(before) < 5 || levelsIn(after) < 5;
        const [one, other] = [before, after].map(({ levels }) => spreadFigures(levels).median ?? 0) as [number, number];
        expect(changeOf(before, after)).toEqual(
          isFew ? { kind: 'few' } : { kind: 'shown', before: one, after: other, step: other - one },
        );
      }),
      { numRuns: runs(300) },
    );
  });
  test('is not told where fewer gave one at either time, nor where fewer gave any answer', () => {
    const [five, four] = [countsOf([0, 5, 0, 0, 0]), countsOf([0, 4, 0, 0, 0], 1)];
    const three = countsOf([0, 3, 0, 0, 0]);
    for (const [before, after] of [
      [five, four],
      [four, five],
      [five, three],
      [three, five],
      [three, three],
    ] as const) {
      expect(changeOf(before, after)).toEqual({ kind: 'few' });
    }
    expect(changeOf(five, five)).toEqual({ kind: 'shown', before: 1, after: 1, step: 0 });
  });
  test('also from and to nothing at all', () => {
    expect(changeOf(countsOf([5, 0, 0, 0, 0]), countsOf([0, 0, 0, 0, 5]))).toMatchObject({ before: 0, step: 4 });
    expect(changeOf(countsOf([0, 0, 0, 0, 5]), countsOf([5, 0, 0, 0, 0]))).toMatchObject({ after: 0, step: -4 });
  });
});

describe('closing', () => {
  test.each([
    [0, null, { kind: 'few', missing: 5 }],
    [4, 4, { kind: 'few', missing: 1 }],
    [5, null, { kind: 'allowed' }],
    [6, 6, { kind: 'allowed' }],
    [6, 7, { kind: 'other-group', difference: 1 }],
    [10, 6, { kind: 'other-group', difference: -4 }],
    [11, 6, { kind: 'allowed' }],
    [6, 11, { kind: 'allowed' }],
  ] as const)('%i people, with %s shown at the other moment: %o', (people, shown, expected) => {
    expect(closingOf(people, shown)).toEqual(expected);
  });
});

const open = (codes: string[]): Measurement => ({ state: 'open', way: 'codes', codes, counts: {} });
const closed = (people: number, way: 'codes' | 'handen' = 'codes'): Measurement => ({
  ...{ state: 'closed', way, people, counts: {}, closedAt: '' },
});
const hands = (given: Record<string, ScoreCounts>): Measurement => ({
  ...{ state: 'open', way: 'handen', codes: [], counts: given },
});

describe('one person more never tells what that person chose', () => {
  test('whatever was shown first: one to four people more or fewer are not shown beside it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...moments),
        fc.integer({ min: fewestPeople, max: 60 }),
        fc.integer({ min: -4, max: 4 }),
        (moment, shown, more) => {
          const other = moment === 'vooraf' ? 'achteraf' : 'vooraf';
          const scores = { [moment]: open(codesOf(moment, shown + more)), [other]: closed(shown) };
          const { kind } = closingOfMeasurement(workshopOf({ scores }), moment);
          expect(kind === 'allowed').toBe(more === 0);
        },
      ),
      { numRuns: runs(300) },
    );
  });
  test('the other moment says nothing before it was shown', () => {
    const scores = { vooraf: open(codesOf('vooraf', 6)), achteraf: open(codesOf('achteraf', 7)) };
    expect(closingOfMeasurement(workshopOf({ scores }), 'achteraf')).toEqual({ kind: 'allowed' });
  });
  test('a measurement is not held against itself', () => {
    expect(closingOfMeasurement(workshopOf({ scores: { vooraf: closed(6) } }), 'vooraf')).toEqual({ kind: 'allowed' });
  });
  test('of two that are shown already each is held against the other', () => {
    const scores = { vooraf: closed(6), achteraf: closed(7) };
    expect(closingOfMeasurement(workshopOf({ scores }), 'vooraf')).toEqual({ kind: 'other-group', difference: 1 });
    expect(closingOfMeasurement(workshopOf({ scores }), 'achteraf')).toEqual({ kind: 'other-group', difference: -1 });
  });
  test('what is not begun is of nobody', () => {
    expect(closingOfMeasurement(workshopOf({ scores: { vooraf: closed(6) } }), 'achteraf')).toEqual({
      ...{ kind: 'few', missing: 5 },
    });
  });
  test('codes after raised hands are held against them; raised hands hide nothing', () => {
    const scores = { vooraf: closed(6, 'handen'), achteraf: open(codesOf('achteraf', 7)) };
    expect(closingOfMeasurement(workshopOf({ scores }), 'achteraf').kind).toBe('other-group');
    const raised = { vooraf: closed(6), achteraf: hands({ a: countsOf([7, 0, 0, 0, 0]) }) };
    expect(closingOfMeasurement(workshopOf({ scores: raised }), 'achteraf')).toEqual({ kind: 'allowed' });
  });
  test('raised hands need five people too', () => {
    const raised = { vooraf: hands({ a: countsOf([4, 0, 0, 0, 0]) }) };
    expect(closingOfMeasurement(workshopOf({ scores: raised }), 'vooraf')).toEqual({ kind: 'few', missing: 1 });
  });
});

test('the room saw what is closed, in the order of the day', () => {
  const [before, after] = [closed(6), closed(7)];
  expect(shownIn({ scores: { achteraf: after, vooraf: before } })).toEqual([
    { moment: 'vooraf', found: before },
    { moment: 'achteraf', found: after },
  ]);
  expect(shownIn({ scores: { vooraf: open(codesOf('vooraf', 6)), achteraf: after } })).toEqual([
    { moment: 'achteraf', found: after },
  ]);
  expect(shownIn({ scores: {} })).toEqual([]);
});

describe('how many people', () => {
  test.each<[string, Measurement, number]>([
    ['a code each', open(codesOf('vooraf', 3)), 3],
    ['as many as were counted', closed(9), 9],
    ['no hands yet', hands({}), 0],
    ['the most hands at one point', hands({ a: countsOf([1, 0, 0, 0, 2], 1, 1, 1), b: countsOf([5, 0, 0, 0, 0]) }), 6],
  ])('%s', (_, found, expected) => {
    expect(peopleIn(found)).toBe(expected);
  });
});
