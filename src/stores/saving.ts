import { atom } from 'nanostores';
import type { Dossier } from '../dossier/dossier';
import { addStep, type ChangeName, maxSteps, readHistory, type Step, undoStep } from '../dossier/history';
import { loadValue } from '../dossier/load-value';
import { applyPatches, type Patch } from '../dossier/patch';
import { StorageError } from '../platform/environment';
import { environment } from './environment';
import { keys } from './keys';
import { $session, setSession } from './session';
import { addWaiting, hasUnsaved, nextBatch, settle, type Waiting, withWaiting, type Work } from './waiting';

export { hasUnsaved } from './waiting';

/**
 * Why a change could not be saved. `gone`: the dossier or its place is not in storage any more; `newer-version`: a newer
 * program wrote it; `unreadable`: what is stored there was changed outside this program.
 */
export type SaveProblem = StorageError['code'] | 'gone' | 'newer-version' | 'unreadable';

export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  /** Written durably, at this ISO moment. */
  | { state: 'saved'; at: string }
  /** Stays until the next good save. */
  | { state: 'failed'; problem: SaveProblem };

export const $saving = atom<Saving>({ state: 'idle' });

let writing: Promise<void> | null = null;

/** Ids of the steps this tab made. */
const ownSteps = new Set<string>();

/** What to put where; as a function it sees what is stored by then. */
type Patches = readonly Patch[] | ((dossier: Dossier) => readonly Patch[]);

/**
 * Puts values at places in the open dossier, shows them at once and saves them. Without an open dossier it does nothing.
 * `touched` is what has to be there first and is no part of the step. Where `isAllowed` says no of what is stored by then,
 * nothing is written.
 */
export function change(
  what: ChangeName,
  patches: Patches,
  touched: Patches = [],
  isAllowed: (dossier: Dossier) => boolean = () => true,
): void {
  const at = environment().now().toISOString();
  const stepId = environment().newId();
  ownSteps.add(stepId);
  enqueue(({ dossier, history }) => {
    const listOf = (given: Patches) => (typeof given === 'function' ? given(dossier) : given);
    const made = listOf(patches);
    const ready = isAllowed(dossier) && applyPatches(dossier, [...listOf(touched), { path: ['updatedAt'], value: at }]);
    const changed = ready && applyPatches(ready, made);
    if (!changed) return null;
    // Only steps of this tab flow together: what another tab wrote in the same field stays a step one can go back to.
    const [before, last] = ownSteps.has(history.at(-1)?.id ?? '') ? [[], history] : [history, []];
    const steps = [...before, ...addStep(last, ready, what, made, at, stepId)].slice(-maxSteps);
    return { dossier: changed, history: steps };
  });
}

/** Undoes a step of the open dossier; the undo becomes a step itself. A step that was overtaken stays as it is. */
export function undo(stepId: string): void {
  const at = environment().now().toISOString();
  const newId = environment().newId();
  enqueue(({ dossier, history }) => {
    const undone = undoStep(history, dossier, stepId, at, newId);
    if (!undone) return { dossier, history };
    return {
      history: undone.history,
      dossier: applyPatches(undone.dossier, touchedBy(history, stepId, at)) ?? undone.dossier,
    };
  });
}

/**
 * A scan in which something was undone is a newer scan: of the same scan in two files the last updated one stands (RULES).
 * One that comes back whole stays as it was.
 */
function touchedBy(history: readonly Step[], stepId: string, at: string): Patch[] {
  const paths = history.find(({ id }) => id === stepId)?.changes.map(({ path }) => path) ?? [];
  const scans = paths
    .filter(([rounds, , scans, , ...field]) => rounds === 'rounds' && scans === 'scans' && field.length > 0)
    .map((path) => path.slice(0, 4));
  return [['updatedAt'], ...scans.map((scan) => [...scan, 'updatedAt'])].map((path) => ({ path, value: at }));
}

function enqueue(apply: Waiting): void {
  const session = $session.get();
  if (session.state !== 'open') return;
  const shown = apply(session);
  if (shown) setSession({ ...session, ...shown });
  addWaiting(session.dossier.id, apply);
  void saveNow();
}

/** Writes what waits; resolves when it is written or has failed (see `$saving`). Also the way to try again. */
export async function saveNow(): Promise<void> {
  writing ??= write().finally(() => {
    writing = null;
  });
  await writing;
  if (hasUnsaved() && $saving.get().state !== 'failed') await saveNow();
}

/** One dossier that can't be written does not hold up another. */
async function write(): Promise<void> {
  if (!hasUnsaved()) return;
  $saving.set({ state: 'saving' });
  const failed = new Map<string, SaveProblem>();
  for (let next = nextBatch(new Set()); next; next = nextBatch(new Set(failed.keys()))) {
    try {
      await writeBatch(next.dossierId, next.batch);
    } catch (cause) {
      failed.set(next.dossierId, problemOf(cause));
    }
  }
  const [problem] = failed.values();
  $saving.set(problem ? { state: 'failed', problem } : { state: 'saved', at: environment().now().toISOString() });
}

async function writeBatch(dossierId: string, batch: readonly Waiting[]): Promise<void> {
  const { records, tellOthers } = environment();
  const written: Work[] = [];
  await records.update([keys.dossier(dossierId), keys.history(dossierId)], ([dossier, history]) => {
    const work = applyAll(dossier, history, batch);
    written.push(work);
    return [
      { key: keys.dossier(dossierId), value: work.dossier },
      { key: keys.history(dossierId), value: work.history },
    ];
  });
  settle(batch);
  showWritten(written.at(-1));
  tellOthers();
}

/** What is stored may be newer than what is shown: another tab may have written meanwhile. */
function applyAll(dossier: unknown, history: unknown, batch: readonly Waiting[]): Work {
  if (dossier === undefined) throw new Unsaveable('gone');
  const loaded = loadValue(dossier);
  if (loaded.kind === 'error')
    throw new Unsaveable(loaded.error.code === 'newer-version' ? 'newer-version' : 'unreadable');
  if (loaded.file.format !== 'dossier') throw new Unsaveable('unreadable');
  return batch.reduce<Work>(
    (work, apply) => {
      const next = apply(work);
      if (!next) throw new Unsaveable('gone');
      return next;
    },
    { dossier: loaded.file.dossier, history: readHistory(history) },
  );
}

/** After a write the page shows what is stored, so also what another tab added. */
function showWritten(work: Work | undefined): void {
  const session = $session.get();
  if (!work || session.state !== 'open' || session.dossier.id !== work.dossier.id) return;
  setSession({ ...session, ...withWaiting(work) });
}

class Unsaveable extends Error {
  constructor(readonly problem: SaveProblem) {
    super(problem);
  }
}

function problemOf(cause: unknown): SaveProblem {
  if (cause instanceof Unsaveable) return cause.problem;
  return cause instanceof StorageError ? cause.code : 'failed';
}
