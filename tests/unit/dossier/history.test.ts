import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addStep,
  type ChangeName,
  listUndoable,
  maxSteps,
  readHistory,
  type Step,
  undoStep,
} from '../../../src/dossier/history';
import { applyPatches, type Patch, type Path } from '../../../src/dossier/patch';
import { runs } from '../../fixtures/runs';

interface State {
  dossier: Record<string, unknown>;
  history: Step[];
}
const empty: State = { dossier: { answers: {} }, history: [] };
const answer = (id: string): ChangeName => ({ kind: 'answer', id });
const second = (value: number) => new Date(Date.UTC(2026, 10, 20, 12, 0, value)).toISOString();

/** A change as the stores make it: a step in the history and the patched dossier. */
function change(
  state: State,
  path: Path,
  value: unknown,
  at: number,
  id: string,
  what = answer(String(path[1])),
): State {
  return changeAll(state, [{ path, value }], at, id, what);
}
function changeAll(state: State, patches: Patch[], at: number, id: string, what: ChangeName): State {
  const dossier = applyPatches(state.dossier, patches);
  if (!dossier) throw new Error('No such place');
  return { dossier, history: addStep(state.history, state.dossier, what, patches, second(at), id) };
}
function undo(state: State, stepId: string, newId = `${stepId}-terug`): State {
  const result = undoStep(state.history, state.dossier, stepId, second(999), newId);
  if (!result) throw new Error('Not undone');
  return result;
}

describe('a step can be undone, and the undo too', () => {
  const one = change(empty, ['answers', 'a'], { level: 1 }, 0, '1');
  const two = change(one, ['answers', 'a'], { level: 4 }, 60, '2');

  it('brings back the value before, and then the value after', () => {
    const undone = undo(two, '2');
    expect(undone.dossier).toEqual({ answers: { a: { level: 1 } } });
    expect(undone.history.map(({ id, turns }) => [id, turns])).toEqual([
      ['1', 0],
      ['2-terug', 1],
    ]);
    expect(undo(undone, '2-terug').dossier).toEqual(two.dossier);
  });

  it('removes what was not there before', () => {
    expect(undo(one, '1').dossier).toEqual({ answers: {} });
  });
});

describe('undoing loses no newer work', () => {
  const base = change(empty, ['answers', 'a', 'level'], 1, 0, '1', answer('a'));

  it.each<[string, Path, boolean]>([
    ['the same place', ['answers', 'a', 'level'], false],
    ['a place around it', ['answers', 'a'], false],
    ['a place inside it', ['answers', 'a', 'level', 'x'], false],
    ['a place beside it', ['answers', 'a', 'note'], true],
    ['another item', ['answers', 'b', 'level'], true],
  ])('a later change of %s', (_name, path, expected) => {
    const later = change(base, path, 2, 60, '2', { kind: 'details' });
    expect(listUndoable(later.history).has('1')).toBe(expected);
    expect(undoStep(later.history, later.dossier, '1', second(99), 'x') !== null).toBe(expected);
    expect(listUndoable(later.history).has('2')).toBe(true);
  });

  it('nor does an unknown step, or a place that is gone', () => {
    expect(undoStep(base.history, base.dossier, 'onbekend', second(1), 'x')).toBeNull();
    const path: Path = ['scans', { id: 's' }, 'note'];
    const inList = change({ dossier: { scans: [{ id: 's', note: null }] }, history: [] }, path, 'x', 0, '1', {
      kind: 'details',
    });
    expect(undoStep(inList.history, { scans: [] }, '1', second(1), 'x')).toBeNull();
    expect(undo(inList, '1').dossier).toEqual({ scans: [{ id: 's', note: null }] });
  });
});

describe('one can go back step by step, and forth again', () => {
  const old = change(empty, ['answers', 'a'], 'de oude tekst', 0, '1');
  const cleared = change(old, ['answers', 'a'], '', 60, '2');
  const typed = change(cleared, ['answers', 'a'], 'x', 120, '3');
  const back = undo(undo(typed, '3'), '2');

  it('to a text that was emptied and typed over', () => {
    expect(back.dossier).toEqual(old.dossier);
    expect(undo(back, '1').dossier).toEqual(empty.dossier);
  });

  it('what was undone last comes back first', () => {
    expect([...listUndoable(back.history)].sort()).toEqual(['1', '2-terug']);
    const forth = undo(back, '2-terug', '2');
    expect(forth.dossier).toEqual(cleared.dossier);
    expect(undo(forth, '3-terug', '3')).toEqual(expect.objectContaining({ dossier: typed.dossier }));
  });

  it('also past a step that took a text away altogether', () => {
    const gone = change(old, ['answers', 'a'], undefined, 60, '2');
    const again = change(gone, ['answers', 'a'], 'x', 120, '3');
    const forth = undo(undo(undo(again, '3'), '2'), '2-terug', '2');
    expect(forth.dossier).toEqual(empty.dossier);
    expect(undo(forth, '3-terug').dossier).toEqual(again.dossier);
  });

  it('also past a text that was taken out of an element', () => {
    const note: Path = ['scans', { id: 's' }, 'note'];
    const start: State = { dossier: { scans: [{ id: 's', note: 'oud' }] }, history: [] };
    const gone = change(start, note, undefined, 0, '1', { kind: 'details' });
    const again = change(gone, note, 'x', 60, '2', { kind: 'details' });
    const forth = undo(undo(undo(again, '2'), '1'), '1-terug', '1');
    expect(undo(forth, '2-terug').dossier).toEqual(again.dossier);
  });

  it('until something new stands there', () => {
    const later = change(back, ['answers', 'a'], 'nieuw', 999, '4');
    expect([...listUndoable(later.history)]).toEqual(['4']);
    expect([...listUndoable(undo(later, '4').history)].sort()).toEqual(['1', '4-terug']);
  });

  it('whatever was changed, undone and brought back: to the very beginning', () => {
    const path = fc.constantFrom<Path>(
      ['answers', 'a'],
      ['answers', 'a', 'x'],
      ['answers', 'b'],
      ['scans', { id: 's' }],
      ['scans', { id: 's' }, 'note'],
    );
    const move = fc.record({ path, value: fc.integer({ min: 0, max: 3 }), turn: fc.nat(9), isTurn: fc.boolean() });
    const start: State = { dossier: { answers: { a: { x: 0 }, b: 0 }, scans: [{ id: 's', note: '' }] }, history: [] };
    fc.assert(
      fc.property(fc.array(move, { maxLength: 14 }), (moves) => {
        let count = 0;
        let state = start;
        const turn = (id: string) => {
          state = undo(state, id, `t${(count += 1)}`);
        };
        for (const { path: at, value, turn: which, isTurn } of moves) {
          const free = [...listUndoable(state.history)];
          const id = free[which % Math.max(1, free.length)];
          if (isTurn && id !== undefined) turn(id);
          else if (!isTurn) {
            const isWhole = at[0] === 'scans' && at.length === 2;
            const given =
              at.at(-1) === 'a' ? { x: value } : isWhole ? (value ? { id: 's', note: value } : undefined) : value;
            if (applyPatches(state.dossier, [{ path: at, value: given }]) === null) continue;
            state = change(state, at, given, (count += 1) * 60, `s${count}`, { kind: 'details' });
          }
        }
        for (;;) {
          const free = listUndoable(state.history);
          const last = state.history.findLast(({ id, turns }) => turns % 2 === 0 && free.has(id));
          if (!last) break;
          turn(last.id);
        }
        expect(state.history.every(({ turns }) => turns % 2 === 1)).toBe(true);
        expect(state.dossier).toEqual(start.dossier);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('changes of the same thing within 15 seconds make one step', () => {
  const stepsAfter = (moments: number[], what = answer('a')) =>
    moments.reduce(
      (state, at, index) => change(state, ['answers', 'a'], { level: index }, at, String(index), what),
      empty,
    );

  it('that brings back what stood before the first', () => {
    const state = stepsAfter([0, 14, 28]);
    expect(state.history.map(({ id }) => id)).toEqual(['0']);
    expect(undo(state, '0').dossier).toEqual({ answers: {} });
    expect(undo(undo(state, '0'), '0-terug').dossier).toEqual(state.dossier);
  });

  it('also of a text inside an element', () => {
    const note: Path = ['scans', { id: 's' }, 'note'];
    const start: State = { dossier: { scans: [{ id: 's', note: '' }] }, history: [] };
    const typed = [...'abc'].reduce((state, text, at) => change(state, note, text, at, `${at}`), start);
    expect(typed.history).toHaveLength(1);
    expect(undo(typed, '0').dossier).toEqual(start.dossier);
  });

  it('but not when another place was changed under the same name', () => {
    const details: ChangeName = { kind: 'details' };
    const name = change(empty, ['chain', 'name'], 'X', 0, '1', details);
    expect(change(name, ['chain', 'region'], 'Y', 1, '2', details).history).toHaveLength(2);
  });

  it('but not when a whole list element is one of them', () => {
    const start: State = { dossier: { scans: [], note: '' }, history: [] };
    const both = (state: State, n: number) =>
      changeAll(
        state,
        [
          { path: ['note'], value: `${n}` },
          { path: ['scans', { id: 's' }], value: { id: 's', n } },
        ],
        n,
        `${n}`,
        { kind: 'details' },
      );
    expect(both(both(start, 1), 2).history).toHaveLength(2);
  });

  it('but not from 15 seconds on, and not of another thing', () => {
    expect(stepsAfter([0, 15]).history).toHaveLength(2);
    const other = change(stepsAfter([0]), ['answers', 'a'], { level: 3 }, 1, 'x', { kind: 'discuss', id: 'a' });
    expect(other.history).toHaveLength(2);
    expect(change(stepsAfter([0]), ['answers', 'b'], { level: 3 }, 1, 'x').history).toHaveLength(2);
  });

  it('and never into a step that was turned', () => {
    const undone = undo(stepsAfter([0]), '0');
    expect(change(undone, ['answers', 'a'], { level: 2 }, 1000, 'x').history).toHaveLength(2);
  });
});

describe('the history', () => {
  it('keeps the newest fifty steps', () => {
    const ids = Array.from({ length: maxSteps + 5 }, (_, index) => `item-${index}`);
    const state = ids.reduce((at, id, index) => change(at, ['answers', id], index, index, id), empty);
    expect(maxSteps).toBe(50);
    expect(state.history.map(({ id }) => id)).toEqual(ids.slice(-maxSteps));
  });

  it('comes back from storage, without what is no step', () => {
    const { history } = change(empty, ['answers', 'a'], 1, 0, '1');
    expect(readHistory(structuredClone(history))).toEqual(history);
    expect(readHistory([...history, null, 5, {}, { id: 'x', at: '', what: null, changes: [] }])).toEqual(history);
    for (const value of [null, undefined, {}, 'x', 5]) expect(readHistory(value)).toEqual([]);
  });
});

it('what is stored without a moment is no step', () => {
  const { history } = change(empty, ['answers', 'a'], 1, 0, '1');
  expect(readHistory([...history, { ...history[0], at: undefined }])).toEqual(history);
});

describe('a whole list element', () => {
  const path: Path = ['scans', { id: 's' }];
  const first: State = { dossier: { scans: [] }, history: [] };
  const scan = { id: 's', note: 'lang' };
  const added = change(first, path, scan, 0, '1', { kind: 'scans', how: 'added' });

  it('is kept once: the step names what it put there, and what it took away it keeps', () => {
    expect(added.history[0]?.changes).toEqual([{ path, before: undefined, after: { id: 's' } }]);
    const replaced = change(added, path, { id: 's', note: 'anders' }, 60, '2', { kind: 'scans', how: 'added' });
    expect(replaced.history[1]?.changes).toEqual([{ path, before: scan, after: { id: 's' } }]);
    expect(undo(replaced, '2').dossier).toEqual(added.dossier);
    expect(undo(undo(replaced, '2'), '2-terug').dossier).toEqual(replaced.dossier);
  });

  it('of what stands in it, the step names the value it put there', () => {
    const noted = change(added, [...path, 'note'], 'kort', 60, '2', { kind: 'details' });
    expect(noted.history[1]?.changes).toEqual([{ path: [...path, 'note'], before: 'lang', after: 'kort' }]);
  });

  it('that is taken away again takes along what could come back in it', () => {
    const noted = change(added, [...path, 'note'], 'kort', 60, '2', { kind: 'details' });
    const undone = undo(noted, '2');
    const gone = [
      { path, value: undefined },
      { path: ['opmerking'], value: 'weg' },
    ];
    const removed = changeAll(undone, gone, 120, '3', { kind: 'details' });
    const again = undo(undo(removed, '3'), '3-terug', '3');
    expect(again.dossier).toEqual({ scans: [], opmerking: 'weg' });
    expect([...listUndoable(again.history)]).toEqual(['3']);
  });

  it('that comes back lets come back what was changed in it', () => {
    const noted = change(added, [...path, 'note'], 'kort', 60, '2', { kind: 'details' });
    const back = undo(undo(undo(noted, '2'), '1'), '1-terug', '1');
    expect(back.dossier).toEqual(added.dossier);
    expect(undo(back, '2-terug').dossier).toEqual(noted.dossier);
  });

  it('goes and comes back whole', () => {
    const undone = undo(added, '1');
    expect(undone.dossier).toEqual({ scans: [] });
    expect(undone.history[0]?.changes).toEqual([{ path, before: scan, after: undefined }]);
    expect(undo(undone, '1-terug').dossier).toEqual(added.dossier);
  });

  it('is a step of its own, also when it is replaced at once: the earlier one stays within reach', () => {
    const path: Path = ['scans', { id: 'a' }];
    const start: State = { dossier: { scans: [] }, history: [] };
    const added: ChangeName = { kind: 'scans', how: 'added' };
    const first = change(start, path, { id: 'a', n: 1 }, 1, 'een', added);
    const second = change(first, path, { id: 'a', n: 2 }, 2, 'twee', added);
    expect(second.history).toHaveLength(2);
    expect(undo(second, 'twee').dossier).toEqual(first.dossier);
  });

  it('of a history of before, which kept it twice, comes back too', () => {
    const old = added.history.map((step) => ({
      ...step,
      changes: step.changes.map((one) => ({ ...one, after: scan })),
    }));
    const undone = undo({ ...added, history: old }, '1');
    expect(undo(undone, '1-terug').dossier).toEqual(added.dossier);
  });
});

it('a step can be undone when no later path begins with one of its paths, or one of its paths with that', () => {
  const step = fc.oneof(
    fc.constantFrom('a', 'b', ''),
    fc.constantFrom('a', 'b').map((id) => ({ id })),
  );
  const path = fc.array(step, { minLength: 1, maxLength: 3 });
  const changes = fc
    .array(path, { maxLength: 3 })
    .map((paths) => paths.map((one) => ({ path: one, before: 0, after: 1 })));
  const overlaps = (a: Path, b: Path) => {
    const shared = Math.min(a.length, b.length);
    return JSON.stringify(a.slice(0, shared)) === JSON.stringify(b.slice(0, shared));
  };
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 6 }), (all) => {
      const history = all.map((given, id): Step => ({
        id: `${id}`,
        at: '',
        what: answer('x'),
        turns: 0,
        changes: given,
      }));
      const expected = history.filter(({ changes: own }, at) => {
        const later = history.slice(at + 1).flatMap((other) => other.changes);
        return own.every((one) => later.every((other) => !overlaps(one.path, other.path)));
      });
      expect(listUndoable(history)).toEqual(new Set(expected.map(({ id }) => id)));
    }),
    { numRuns: runs(200) },
  );
});

describe('a stored history of which something was damaged', () => {
  const good = {
    id: 'a',
    at: '',
    what: { kind: 'details' },
    turns: 0,
    changes: [{ path: ['x', { id: 'y' }], before: 1, after: 2 }],
  };
  it.each<[string, unknown]>([
    ['no place', {}],
    ['a place that is a text', { path: 'x' }],
    ['a place with nothing in it', { path: [null] }],
    ['a place with a number', { path: ['x', 4] }],
    ['a place with an element without id', { path: [{ id: null }] }],
    ['no change at all', null],
  ])('%s: the other steps can still be listed and undone', (_name, change) => {
    const history = readHistory([{ ...good, id: 'b', changes: [change] }, good]);
    expect(history.map(({ id }) => id)).toEqual(['a']);
    expect([...listUndoable(history)]).toEqual(['a']);
  });
});
