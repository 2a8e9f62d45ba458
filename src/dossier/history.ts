import { applyPatches, type Patch, type Path, valueAt } from './patch';

/** What a change was about; `messages/history.ts` has the words. */
export type ChangeName =
  | { kind: 'answer'; id: string }
  | { kind: 'text'; id: string; field: string }
  | { kind: 'discuss'; id: string }
  | { kind: 'factor'; id: string }
  | { kind: 'factor-text'; id: string }
  | { kind: 'barrier'; id: string }
  | { kind: 'barriers-reviewed' }
  | { kind: 'details' }
  /** Scans were brought into a round, or taken out of it. */
  | { kind: 'scans'; how: 'added' | 'removed' }
  /** What the group agreed on an item, or the level it wants to reach. */
  | { kind: 'consensus' | 'ambition'; id: string }
  | { kind: 'round'; how: 'started' | 'renamed' | 'removed' }
  /** In an instrument, by its id. */
  | { kind: 'form'; id: string; change: FormChange };

/** What was changed in a form; `messages/form-history.ts` has the words. `filled`: from the scan. */
export type FormChange =
  | { kind: 'field'; field: string }
  | { kind: 'cell'; table: string; row: string; column: string }
  | { kind: 'row'; table: string; row: string; how: 'added' | 'removed' | 'moved' }
  | { kind: 'filled' };

/** One step that can be undone: what stood where before and after. */
export interface Step {
  id: string;
  /** ISO moment of the last change in this step. */
  at: string;
  what: ChangeName;
  /** How often it was turned: odd means that this step undid what `what` names. */
  turns: number;
  changes: { path: Path; before: unknown; after: unknown }[];
}

/** How many steps are kept per dossier. */
export const maxSteps = 50;
/** Changes of the same thing within this time make one step: arrow keys and typing give many. In milliseconds. */
const sameStepWithin = 15_000;

/** The history with one change added. `before` is the dossier as it was. Newest step last. */
export function addStep(
  history: readonly Step[],
  before: unknown,
  what: ChangeName,
  patches: readonly Patch[],
  now: string,
  id: string,
): Step[] {
  const changes = patches.map(({ path, value }) => ({ path, before: valueAt(before, path), after: value }));
  const last = history.at(-1);
  if (last && isSameStep(last, what, changes, now)) {
    const merged = last.changes.map((change, index) => ({ ...change, after: changes[index]?.after }));
    return [...history.slice(0, -1), { ...last, at: now, changes: merged }];
  }
  return [...history, { id, at: now, what, turns: 0, changes }].slice(-maxSteps);
}

function isSameStep(last: Step, what: ChangeName, changes: Step['changes'], now: string): boolean {
  return (
    last.turns === 0 &&
    JSON.stringify(last.what) === JSON.stringify(what) &&
    JSON.stringify(last.changes.map(({ path }) => path)) === JSON.stringify(changes.map(({ path }) => path)) &&
    Date.parse(now) - Date.parse(last.at) < sameStepWithin
  );
}

/** Whether nothing later touched the same places, or a place inside or around them, so that undoing loses no newer work. */
export function canUndo(history: readonly Step[], stepId: string): boolean {
  const index = history.findIndex(({ id }) => id === stepId);
  const step = history[index];
  if (!step) return false;
  const later = history.slice(index + 1).flatMap(({ changes }) => changes);
  return step.changes.every(({ path }) => later.every((change) => !overlaps(path, change.path)));
}

function overlaps(a: Path, b: Path): boolean {
  const shared = Math.min(a.length, b.length);
  return JSON.stringify(a.slice(0, shared)) === JSON.stringify(b.slice(0, shared));
}

/**
 * Undoes a step: gives the dossier with the old values back and the history with the step turned around, so that the
 * undo can be undone. Null when the step is unknown, was overtaken, or its place is gone.
 */
export function undoStep<T>(
  history: readonly Step[],
  dossier: T,
  stepId: string,
  now: string,
  newId: string,
): { dossier: T; history: Step[] } | null {
  const step = history.find(({ id }) => id === stepId);
  if (!step || !canUndo(history, stepId)) return null;
  const restored = applyPatches(
    dossier,
    step.changes.map(({ path, before }) => ({ path, value: before })),
  );
  if (restored === null) return null;
  const turned: Step = {
    ...step,
    id: newId,
    at: now,
    turns: step.turns + 1,
    changes: step.changes.map(({ path, before, after }) => ({ path, before: after, after: before })),
  };
  return { dossier: restored, history: [...history.filter(({ id }) => id !== stepId), turned] };
}

/** A stored history, or an empty one where what is stored is not a history. Losing it loses no answers. */
export function readHistory(value: unknown): Step[] {
  if (!Array.isArray(value)) return [];
  return value.filter((step: Partial<Step> | null): step is Step => {
    return (
      typeof step?.id === 'string' &&
      typeof step.at === 'string' &&
      typeof step.what?.kind === 'string' &&
      Array.isArray(step.changes)
    );
  });
}
