import { describe, expect, it } from 'vitest';
import {
  addStep,
  canUndo,
  type ChangeName,
  maxSteps,
  readHistory,
  type Step,
  undoStep,
} from '../../../src/dossier/history';
import { applyPatches, type Path } from '../../../src/dossier/patch';

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
  const patches = [{ path, value }];
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
    expect(canUndo(later.history, '1')).toBe(expected);
    expect(undoStep(later.history, later.dossier, '1', second(99), 'x') !== null).toBe(expected);
    expect(canUndo(later.history, '2')).toBe(true);
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
