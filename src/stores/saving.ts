import { atom } from 'nanostores';
import type { Dossier } from '../dossier/dossier';
import { addStep, type ChangeName, readHistory, type Step, undoStep } from '../dossier/history';
import { applyPatches, type Patch } from '../dossier/patch';
import { type RecordChange, StorageError } from '../platform/environment';
import { environment } from './environment';
import { keys } from './keys';
import { $session, setSession } from './session';

/** Why a change could not be saved. `gone`: the dossier or its place is not in storage any more. */
export type SaveProblem = StorageError['code'] | 'gone' | 'newer-version';

export type Saving =
  | { state: 'idle' }
  | { state: 'saving' }
  /** Written durably, at this ISO moment. */
  | { state: 'saved'; at: string }
  /** Stays until the next good save. */
  | { state: 'failed'; problem: SaveProblem };

export const $saving = atom<Saving>({ state: 'idle' });

/** A change that waits to be written: to a dossier and its history at once. */
type Waiting = (stored: { dossier: Dossier; history: Step[] }) => { dossier: Dossier; history: Step[] } | null;

const queue: { dossierId: string; apply: Waiting }[] = [];
let writing: Promise<void> | null = null;

/** Whether there are changes that have not been written durably. */
export function hasUnsaved(): boolean {
  return queue.length > 0;
}

/** Puts values at places in the open dossier, shows them at once and saves them. Without an open dossier it does nothing. */
export function change(what: ChangeName, patches: readonly Patch[], touched: readonly Patch[] = []): void {
  const at = environment().now().toISOString();
  const stepId = environment().newId();
  enqueue(({ dossier, history }) => {
    const changed = applyPatches(dossier, [...patches, ...touched, { path: ['updatedAt'], value: at }]);
    return changed && { dossier: changed, history: addStep(history, dossier, what, patches, at, stepId) };
  });
}

/** Undoes a step of the open dossier; the undo becomes a step itself. */
export function undo(stepId: string): void {
  const at = environment().now().toISOString();
  const newId = environment().newId();
  enqueue(({ dossier, history }) => undoStep(history, dossier, stepId, at, newId) ?? { dossier, history });
}

function enqueue(apply: Waiting): void {
  const session = $session.get();
  if (session.state !== 'open') return;
  const shown = apply(session);
  if (shown) setSession({ ...session, ...shown });
  queue.push({ dossierId: session.dossier.id, apply });
  void saveNow();
}

/** Writes what waits; resolves when it is written or has failed (see `$saving`). Also the way to try again. */
export async function saveNow(): Promise<void> {
  writing ??= write().finally(() => {
    writing = null;
  });
  await writing;
  if (queue.length > 0 && $saving.get().state !== 'failed') await saveNow();
}

async function write(): Promise<void> {
  const { records, now, tellOthers } = environment();
  if (queue.length === 0) return;
  $saving.set({ state: 'saving' });
  while (queue.length > 0) {
    const dossierId = queue[0]?.dossierId ?? '';
    const batch = queue.filter((waiting) => waiting.dossierId === dossierId);
    try {
      await records.update([keys.dossier(dossierId), keys.history(dossierId)], ([dossier, history]) =>
        applyAll(dossierId, dossier, history, batch),
      );
    } catch (cause) {
      $saving.set({ state: 'failed', problem: problemOf(cause) });
      return;
    }
    for (const done of batch) queue.splice(queue.indexOf(done), 1);
  }
  $saving.set({ state: 'saved', at: now().toISOString() });
  tellOthers();
}

/** What is stored may be newer than what is shown: another tab may have written meanwhile. */
function applyAll(dossierId: string, stored: unknown, history: unknown, batch: readonly { apply: Waiting }[]): RecordChange[] {
  const dossier = stored as Dossier | undefined;
  if (dossier?.format !== 'ketenspiegel/dossier') throw new Unsaveable('gone');
  if ((dossier.version as number) !== 1) throw new Unsaveable('newer-version');
  const result = batch.reduce<{ dossier: Dossier; history: Step[] }>(
    (value, { apply }) => {
      const next = apply(value);
      if (!next) throw new Unsaveable('gone');
      return next;
    },
    { dossier, history: readHistory(history) },
  );
  return [
    { key: keys.dossier(dossierId), value: result.dossier },
    { key: keys.history(dossierId), value: result.history },
  ];
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
