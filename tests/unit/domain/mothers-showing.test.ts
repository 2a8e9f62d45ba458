import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestForms, type MotherAnswer, type MotherForm } from '../../../src/domain/mothers';
import { nextShowing, outcomeOf, releaseOf, type Showing } from '../../../src/domain/mothers-showing';
import { runs } from '../../fixtures/runs';

const ids = (amount: number, from = 0) => new Set(Array.from({ length: amount }, (_, index) => `f${from + index}`));

describe('results are shown from five forms on, and never tell one form apart', () => {
  test.each([
    [0, 5],
    [4, 1],
    [5, 0],
    [9, 0],
  ])('%i forms, nothing shown yet: %i more', (amount, missing) => {
    expect(releaseOf(ids(amount), [])).toEqual({ kind: 'closed', missing });
  });
  test('after they were shown, new forms wait until there are five', () => {
    const shown = [ids(6)];
    expect(releaseOf(ids(6), shown)).toEqual({ kind: 'shown', counted: ids(6), waiting: 0, missing: 0 });
    expect(releaseOf(ids(7), shown)).toEqual({ kind: 'shown', counted: ids(6), waiting: 1, missing: 4 });
    expect(releaseOf(ids(11), shown)).toEqual({ kind: 'shown', counted: ids(6), waiting: 5, missing: 0 });
  });
  test('when a counted form is taken away nothing is shown, until enough others came', () => {
    const left = new Set([...ids(9)].slice(1));
    expect(releaseOf(left, [ids(9)])).toEqual({ kind: 'withdrawn', missing: 4 });
    expect(releaseOf(new Set([...left, ...ids(4, 20)]), [ids(9)])).toEqual({ kind: 'withdrawn', missing: 0 });
  });
  test('a form that comes back by an undo is counted again', () => {
    expect(releaseOf(ids(6), [ids(6)]).kind).toBe('shown');
  });
  test('an earlier showing counts as well as the last one', () => {
    const [first, second] = [ids(5), ids(10)];
    const now = new Set([...first, 'f99']);
    expect(releaseOf(now, [first, second])).toEqual({ kind: 'withdrawn', missing: 4 });
  });

  type Act = { do: 'add' | 'show' } | { do: 'remove'; index: number };
  const act: fc.Arbitrary<Act> = fc.oneof(
    { weight: 6, arbitrary: fc.constant<Act>({ do: 'add' }) },
    { weight: 3, arbitrary: fc.constant<Act>({ do: 'show' }) },
    { weight: 2, arbitrary: fc.nat(30).map((index): Act => ({ do: 'remove', index })) },
  );
  test('whatever comes and goes: any two sets that were shown are the same or differ in five forms', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
        const forms = new Set<string>();
        const shown: ReadonlySet<string>[] = [];
        let next = 0;
        for (const one of acts) {
          if (one.do === 'add') forms.add(`f${(next += 1)}`);
          else if (one.do === 'remove') forms.delete([...forms][one.index % Math.max(1, forms.size)] ?? '');
          else if (releaseOf(forms, shown).missing === 0) shown.push(new Set(forms));
          const release = releaseOf(forms, shown);
          if (release.kind !== 'shown') continue;
          expect(release.counted.size).toBeGreaterThanOrEqual(fewestForms);
          expect(release.counted).toEqual(shown.at(-1));
        }
        for (const one of shown)
          for (const other of shown) {
            const differing = one.symmetricDifference(other).size;
            expect(differing === 0 || differing >= fewestForms).toBe(true);
          }
      }),
      { numRuns: runs(300) },
    );
  });
  test('enough is what `missing` says: with so many more forms they may be shown', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.nat(12), (before, kept, fresh) => {
        fc.pre(before >= fewestForms);
        const now = new Set([...[...ids(before)].slice(0, kept), ...ids(fresh, 100)]);
        const { missing } = releaseOf(now, [ids(before)]);
        expect(releaseOf(new Set([...now, ...ids(missing, 200)]), [ids(before)]).missing).toBe(0);
      }),
      { numRuns: runs(200) },
    );
  });
});

type Given = Record<string, MotherAnswer>;
const form = (id: string, given: Given): MotherForm => ({
  ...{ id, mark: 0, came: 'code' },
  answers: new Map(Object.entries(given)),
});
const some = (amount: number, from: number, given: Given) => [...ids(amount, from)].map((id) => form(id, given));

/** Shows the forms that are there at each moment; gives what was shown. */
function showAll(...moments: (readonly MotherForm[])[]): Showing[] {
  return moments.reduce<Showing[]>((here, forms) => {
    const next = nextShowing(forms, { here, elsewhere: [] });
    return next ? [...here, next] : here;
  }, []);
}
const outcome = (forms: readonly MotherForm[], here: Showing[], elsewhere: Showing[] = []) =>
  outcomeOf(forms, { here, elsewhere }, 's2');

describe('a mother can skip a statement: the rule holds for each by itself', () => {
  const five = some(5, 0, { s1: 'ja', s2: 'ja' });
  const one = [...five, ...some(4, 10, { s1: 'ja' }), form('zij', { s1: 'ja', s2: 'nee' })];

  test('nothing is seen of it while nothing was shown of the round', () => {
    expect(outcome(five, [])).toEqual({ kind: 'nothing' });
  });
  test('new forms that are not counted yet do not make what was shown an earlier time', () => {
    expect(outcome([...five, ...some(2, 20, { s2: 'nee' })], showAll(five))).toMatchObject({
      counts: { given: 5 },
      isEarlier: false,
    });
  });
  test('five answers that may not be shown are not few, but held', () => {
    const elsewhere = showAll([...five, form('weg', { s1: 'ja', s2: 'ja' })]);
    const now = [...five, ...some(5, 30, { s1: 'ja' })];
    const next = nextShowing(now, { here: [], elsewhere })!;
    expect(outcome(now, [next], elsewhere)).toEqual({ kind: 'held' });
  });
  test('one of five new forms answered it: it stands still, and the other statements go on', () => {
    const shown = showAll(five, one);
    expect(shown).toHaveLength(2);
    expect(outcome(one, shown)).toMatchObject({ kind: 'counts', counts: { ja: 5, nee: 0, given: 5 }, isEarlier: true });
    expect(outcomeOf(one, { here: shown, elsewhere: [] }, 's1')).toMatchObject({
      counts: { given: 10 },
      isEarlier: false,
    });
  });
  test('with five new answers it goes on', () => {
    const more = [...one, ...some(5, 20, { s2: 'nee' })];
    expect(outcome(more, showAll(five, one, more))).toMatchObject({ counts: { ja: 5, nee: 6 }, isEarlier: false });
  });
  test('below five nothing was shown, so nothing can be compared with it', () => {
    const few = [...some(5, 0, { s1: 'ja' }), ...some(4, 5, { s2: 'ja' })];
    const more = [...few, form('a', { s2: 'nee' }), ...some(4, 20, { s1: 'nee' })];
    expect(outcome(few, showAll(few))).toEqual({ kind: 'few' });
    expect(outcome(more, showAll(few, more))).toMatchObject({ counts: { ja: 4, nee: 1 }, isEarlier: false });
  });
  test('what was shown lost a form: nothing, until enough others answered it', () => {
    const all = some(6, 0, { s1: 'ja', s2: 'ja' });
    const without = [...all.slice(1), ...some(5, 10, { s1: 'ja' })];
    const shown = showAll(all, without);
    expect(shown).toHaveLength(2);
    expect(outcome(without, shown)).toEqual({ kind: 'held' });
    const more = [...without, ...some(5, 20, { s1: 'ja', s2: 'nee' })];
    expect(outcome(more, showAll(all, without, more))).toMatchObject({ counts: { ja: 5, nee: 5 } });
  });
  test('what was shown in a round that is gone counts for where its forms went', () => {
    const elsewhere = showAll(five);
    const moved = [...five, form('zij', { s1: 'ja', s2: 'nee' })];
    expect(nextShowing(moved, { here: [], elsewhere })).toBeNull();
    const next = nextShowing(one, { here: [], elsewhere })!;
    expect(outcome(one, [next], elsewhere)).toEqual({ kind: 'held' });
  });

  const statements = ['s1', 's2', 's3'];
  const rounds = ['r1', 'r2'];
  type Step =
    | { do: 'add'; skips: boolean[]; round: number }
    | { do: 'show'; round: number }
    | { do: 'remove' | 'move'; index: number }
    | { do: 'return' };
  const round = fc.constantFrom(0, 0, 0, 1);
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constant('add' as const),
        skips: fc.array(fc.boolean(), { minLength: statements.length, maxLength: statements.length }),
        round,
      }),
    },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('show' as const), round }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'move' as const), index: fc.nat(30) }) },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'return' }) },
  );
  test('whatever comes, goes, moves and is shown: two things ever seen of a statement are over the same forms or differ in five', () => {
    let seenTwice = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), (steps) => {
        const forms: { form: MotherForm; round: number }[] = [];
        const gone: typeof forms = [];
        const shown: Showing[][] = rounds.map(() => []);
        const seen = new Map(statements.map((id) => [id, new Map<string, ReadonlySet<string>>()]));
        const there = (at: number) => forms.filter((found) => found.round === at).map((found) => found.form);
        const showings = (at: number) => ({ here: shown[at]!, elsewhere: shown[1 - at]! });
        steps.forEach((one, number) => {
          if (one.do === 'add') {
            const given = statements.filter((_, index) => !one.skips[index]).map((id) => [id, 'ja'] as const);
            forms.push({ form: form(`f${number}`, Object.fromEntries(given)), round: one.round });
          } else if (one.do === 'show') {
            const next = nextShowing(there(one.round), showings(one.round));
            if (next) shown[one.round]!.push(next);
          } else if (one.do === 'return') forms.push(...gone.splice(0));
          else {
            const [found] = forms.splice(one.index % Math.max(1, forms.length), 1);
            if (found && one.do === 'remove') gone.push(found);
            else if (found) forms.push({ ...found, round: 1 - found.round });
          }
          for (const at of [0, 1]) {
            for (const id of statements) {
              const result = outcomeOf(there(at), showings(at), id);
              if (result.kind !== 'counts') continue;
              expect(result.counts.given).toBe(result.over.size);
              seen.get(id)!.set([...result.over].sort().join(), result.over);
            }
          }
        });
        for (const sets of seen.values()) {
          const all = [...sets.values()];
          if (all.length > 1) seenTwice += 1;
          for (const [index, set] of all.entries()) {
            expect(set.size).toBeGreaterThanOrEqual(fewestForms);
            for (const other of all.slice(index + 1)) {
              expect(set.symmetricDifference(other).size).toBeGreaterThanOrEqual(fewestForms);
            }
          }
        }
      }),
      { numRuns: runs(200) },
    );
    expect(seenTwice, 'the sequences reach a second showing').toBeGreaterThan(runs(200) / 20);
  });
});
