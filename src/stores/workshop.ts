import { atom } from 'nanostores';
import type { Moment } from '../domain/workshop-scores';
import type { Workshop } from '../domain/workshop';
import { loadWorkshopValue, type WorkshopError } from '../dossier/workshop';
import {
  type IdentifiedChange,
  makeChanges,
  type StoredWorkshop,
  type WorkshopChange,
} from '../dossier/workshop-change';
import { readStoredWorkshop, storedWorkshop } from '../dossier/workshop-stored';
import { StorageError } from '../platform/environment';
import { environment } from './environment';
import { keys } from './keys';
import type { Saving, SaveProblem } from './saving';

/*
 * The workshop that this browser works on. It stands apart from dossiers: a trainer has no chain. Every change is shown at
 * once, kept in the tab, and written to what is stored by then; what could not be written stays in the tab until it can,
 * also through a reload.
 */

export type WorkshopSession =
  | { state: 'loading' }
  | { state: 'none' }
  | ({ state: 'open' } & StoredWorkshop)
  /** Something is stored that this program can't read; it stays as it is. */
  | { state: 'unreadable'; error: WorkshopError; value: unknown }
  | { state: 'no-storage'; code: StorageError['code'] };

export const $workshop = atom<WorkshopSession>({ state: 'loading' });
export const $workshopSaving = atom<Saving>({ state: 'idle' });

/** A change that is not written yet. `base` is the workshop as it was shown: it is written where nothing is stored. */
interface Waiting extends IdentifiedChange {
  workshop: string;
  base?: Workshop;
}

const memory = 'workshop-wacht';
let waiting: Waiting[] = [];
let writing: Promise<void> | null = null;
/** What could not be written the last time. */
let stuck: ReadonlySet<Waiting> = new Set();
let isFollowing = false;

/** Whether something is not written yet. */
export const hasUnsavedWorkshop = (): boolean => waiting.length > 0;

/** Opens the workshop this browser was last working on, and follows what other windows do. */
export async function openWorkshop(): Promise<void> {
  if (!isFollowing) {
    isFollowing = true;
    waiting = recallWaiting();
    environment().guardLeaving(hasUnsavedWorkshop);
    environment().onOthersChange(() => void readWorkshop());
  }
  await readWorkshop();
  if (hasUnsavedWorkshop()) await saveWorkshopNow();
}

/** Reads it again; what waits to be written stays on top. */
export async function readWorkshop(): Promise<void> {
  const { records } = environment();
  try {
    const now = await records.get(keys.workshopNow);
    const id = typeof now === 'string' ? now : '';
    const value = id === '' ? undefined : await records.get(keys.workshop(id));
    show(id, value);
  } catch (cause) {
    const code = cause instanceof StorageError ? cause.code : 'failed';
    // What one works on stays in view when storage fails.
    if ($workshop.get().state !== 'open' && !showWaiting()) $workshop.set({ state: 'no-storage', code });
  }
}

function show(id: string, value: unknown): void {
  if (value === undefined) {
    if (!showWaiting()) $workshop.set({ state: 'none' });
    return;
  }
  const read = readStoredWorkshop(value, id);
  if (read.kind === 'error') $workshop.set({ state: 'unreadable', error: read.error, value });
  else $workshop.set({ state: 'open', ...makeChanges(read.stored, waitingFor(id)) });
}

/** A workshop that could not be written at all is still in this tab. */
function showWaiting(): boolean {
  const last = waiting.findLast((one) => one.base);
  // The first holds it as it was; what a later one holds has the changes before it already.
  const own = last ? waitingFor(last.workshop) : [];
  const first = own.findIndex((one) => one.base);
  const base = own[first]?.base;
  if (!base) return false;
  $workshop.set({ state: 'open', ...makeChanges(storedWorkshop(base), own.slice(first)) });
  return true;
}

const waitingFor = (id: string): Waiting[] => waiting.filter(({ workshop }) => workshop === id);

/** Makes a new workshop the one to work on. */
export function beginWorkshop(framework: string, fields: Partial<Workshop>): void {
  const { now, newId } = environment();
  const at = now().toISOString();
  const workshop: Workshop = {
    ...{ format: 'ketenspiegel/workshop', version: 1, framework, id: newId(), createdAt: at, updatedAt: at },
    ...{ name: '', on: '', start: '', audience: '', length: 0, casus: '', parts: [], scores: {} },
    ...fields,
  };
  $workshop.set({ state: 'open', ...storedWorkshop(workshop) });
  enqueue({ id: newId(), at, workshop: workshop.id, base: workshop, change: { kind: 'details', fields: {} } });
  void environment().keepStorage();
}

/** Changes the open workshop: at once on screen, then in storage. Without one it does nothing. */
export function changeWorkshop(change: WorkshopChange): void {
  const session = $workshop.get();
  if (session.state !== 'open') return;
  const { now, newId } = environment();
  const made: IdentifiedChange = { id: newId(), at: now().toISOString(), change };
  const { state: _state, ...before } = session;
  $workshop.set({ state: 'open', ...makeChanges(before, [made]) });
  enqueue({ ...made, workshop: before.workshop.id, base: before.workshop });
}

/** Texts typed key by key wait as one: only the last of each field counts. */
function enqueue(next: Waiting): void {
  const last = waiting.at(-1);
  const isMore = last && writing === null && last.workshop === next.workshop && isSameText(last.change, next.change);
  waiting = isMore ? [...waiting.slice(0, -1), { ...next, ...(last.base && { base: last.base }) }] : [...waiting, next];
  keepWaiting();
  void saveWorkshopNow();
}

const isSameText = (one: WorkshopChange, other: WorkshopChange): boolean =>
  one.kind === 'note' && other.kind === 'note' && one.part === other.part;

/** Writes what waits; resolves when it is written or has failed. Also the way to try again. */
export async function saveWorkshopNow(): Promise<void> {
  writing ??= write().finally(() => {
    writing = null;
  });
  await writing;
  if (waiting.some((one) => !stuck.has(one))) await saveWorkshopNow();
}

async function write(): Promise<void> {
  stuck = new Set();
  if (!hasUnsavedWorkshop()) return;
  $workshopSaving.set({ state: 'saving' });
  const { tellOthers, now } = environment();
  let problem: SaveProblem | null = null;
  let isWritten = false;
  // What can't be written of one workshop does not hold up another.
  for (const id of new Set(waiting.map(({ workshop }) => workshop))) {
    const batch = waitingFor(id);
    try {
      await writeBatch(id, batch);
      isWritten = true;
    } catch (cause) {
      problem ??= problemOf(cause);
      stuck = new Set([...stuck, ...batch]);
    }
  }
  $workshopSaving.set(problem ? { state: 'failed', problem } : { state: 'saved', at: now().toISOString() });
  if (!isWritten) return;
  tellOthers();
  await readWorkshop();
}

async function writeBatch(id: string, batch: readonly Waiting[]): Promise<void> {
  const key = keys.workshop(id);
  await environment().records.update([key], ([value]) =>
    [
      { key, value: withChanges(value, batch) },
      // What stands in the list again is not also among what was removed: codes in it would outlive the closing.
      { key: keys.workshopTrash(id), value: undefined },
      currentOf(batch),
    ].flat(),
  );
  waiting = waiting.filter((one) => !batch.includes(one));
  keepWaiting();
}

/** A workshop that begins becomes the one to work on. */
const currentOf = (batch: readonly Waiting[]) => {
  const begun = batch.find(({ change, base }) => base && change.kind === 'details' && isNothing(change.fields));
  return begun ? [{ key: keys.workshopNow, value: begun.workshop }] : [];
};
const isNothing = (fields: object): boolean => Object.keys(fields).length === 0;

class Unsaveable extends Error {
  constructor(readonly problem: SaveProblem) {
    super(problem);
  }
}

function withChanges(value: unknown, batch: readonly Waiting[]): StoredWorkshop {
  const base = batch[0]?.base;
  // It was removed in another window: what is written here brings it back.
  if (value === undefined && base) return makeChanges(storedWorkshop(base), batch);
  const read = readStoredWorkshop(value, batch[0]?.workshop ?? '');
  if (read.kind === 'ok') return makeChanges(read.stored, batch);
  throw new Unsaveable(read.error.code === 'newer-version' ? 'newer-version' : 'unreadable');
}

function problemOf(cause: unknown): SaveProblem {
  if (cause instanceof Unsaveable) return cause.problem;
  return cause instanceof StorageError ? cause.code : 'failed';
}

function keepWaiting(): void {
  // The first of a workshop holds it as it was; the others build on that.
  const known = new Set<string>();
  const kept = waiting.map(({ base, ...one }) => {
    const isFirst = !known.has(one.workshop);
    known.add(one.workshop);
    return isFirst && base ? { ...one, base } : one;
  });
  environment().remember(memory, kept);
}

function recallWaiting(): Waiting[] {
  const found = environment().recall(memory);
  if (!Array.isArray(found)) return [];
  return (found as (Partial<Waiting> | null)[]).flatMap((one) => {
    const { id, at, workshop, change, base } = one ?? {};
    if (typeof id !== 'string' || typeof at !== 'string' || typeof workshop !== 'string') return [];
    if (typeof change?.kind !== 'string') return [];
    const read = base && loadWorkshopValue(base, workshop);
    return [{ id, at, workshop, change, ...(read?.kind === 'ok' && { base: read.workshop }) }];
  });
}

/** An id for a part of a programme. */
export const newPartId = (): string => environment().newId();

/** Counts a measurement and shows it to the room; after this nobody can be added. `items`: ids in framework order. */
export function closeMeasurement(moment: Moment, items: readonly string[]): void {
  changeWorkshop({ kind: 'close', moment, items, at: environment().now().toISOString() });
}
