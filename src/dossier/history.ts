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
  /** In the list of partners, of actions or of workshops. */
  | { kind: 'partners' | 'actions' | 'workshops'; how: ListChange }
  /** In the draft convenant: a field or a clause, by its id. */
  | { kind: 'convenant'; id: string }
  /** In an instrument, by its id. */
  | { kind: 'form'; id: string; change: FormChange };

/** What happened to an element of a list. `imported`: several came from a file. */
export type ListChange = 'added' | 'removed' | 'changed' | 'imported';

/** What was changed in a form; `messages/form-history.ts` has the words. `filled`: from the scan. */
export type FormChange =
  | { kind: 'field'; field: string }
  | { kind: 'cell'; table: string; row: string; column: string }
  | { kind: 'row'; table: string; row: string; how: 'added' | 'removed' | 'moved' }
  | { kind: 'filled' };

/**
 * One step that can be undone: what stood where before and after. Of a whole list element, like a scan that was brought in,
 * `after` names only its id: it stands in the dossier itself, and keeping hundreds of them twice would make every save slow.
 */
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
  const changes = patches.map(({ path, value }) => ({
    path,
    before: valueAt(before, path),
    after: brief(path, value),
  }));
  const last = history.at(-1);
  if (last && isSameStep(last, what, changes, now)) {
    const merged = last.changes.map((change, index) => ({ ...change, after: changes[index]?.after }));
    return [...history.slice(0, -1), { ...last, at: now, changes: merged }];
  }
  return [...history, { id, at: now, what, turns: 0, changes }].slice(-maxSteps);
}

function brief(path: Path, value: unknown): unknown {
  const last = path.at(-1);
  return value !== undefined && typeof last === 'object' ? last : value;
}

function isSameStep(last: Step, what: ChangeName, changes: Step['changes'], now: string): boolean {
  return (
    last.turns === 0 &&
    // What was there before a whole element was replaced must stay reachable.
    changes.every(({ path }) => typeof path.at(-1) === 'string') &&
    JSON.stringify(last.what) === JSON.stringify(what) &&
    JSON.stringify(last.changes.map(({ path }) => path)) === JSON.stringify(changes.map(({ path }) => path)) &&
    Date.parse(now) - Date.parse(last.at) < sameStepWithin
  );
}

/** Whether a step undid what it names. */
export const isUndone = ({ turns }: Step): boolean => turns % 2 === 1;

/**
 * Ids of the steps of which nothing later touched the same places, or a place inside or around them: undoing one loses no
 * newer work. A later step that was undone is no newer work, so that one can go back step by step; but what was undone
 * comes back only while nothing at all has happened there since.
 */
export function listUndoable(history: readonly Step[]): Set<string> {
  const places = history.map(({ changes }) =>
    changes.map(({ path }) => path.map((part) => `${JSON.stringify(part)},`).join('')),
  );
  const isFree = (step: Step, at: number) =>
    history.every(
      (other, later) =>
        later <= at ||
        (isUndone(other) && !isUndone(step)) ||
        places[at]?.every((one) => places[later]?.every((two) => !one.startsWith(two) && !two.startsWith(one))),
    );
  return new Set(history.filter(isFree).map(({ id }) => id));
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
  if (!step || !listUndoable(history).has(stepId)) return null;
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
    // What stands there now, is what it put there.
    changes: step.changes.map(({ path, before }) => ({
      path,
      before: valueAt(dossier, path),
      after: brief(path, before),
    })),
  };
  const others = history.filter(({ id }) => id !== stepId);
  // What comes back goes before what was undone: that can come back after it, unless its place is gone.
  const isGone = turned.changes.some(({ path, after }) => after === undefined && typeof path.at(-1) === 'object');
  const place = isUndone(step) && !isGone ? others.findLastIndex((other) => !isUndone(other)) + 1 : others.length;
  return { dossier: restored, history: others.toSpliced(place, 0, turned) };
}

/** The steps of a stored history that can be read; none where what is stored is not a history. Losing one loses no answers. */
export function readHistory(value: unknown): Step[] {
  if (!Array.isArray(value)) return [];
  return value.filter((step: Partial<Step> | null): step is Step => {
    return (
      typeof step?.id === 'string' &&
      typeof step.at === 'string' &&
      typeof step.what?.kind === 'string' &&
      Array.isArray(step.changes) &&
      // One step with a place that can't be read would keep every page from listing the others.
      step.changes.every((change) =>
        change?.path?.every?.((part) => typeof ((part as { id?: string })?.id ?? part) === 'string'),
      )
    );
  });
}
