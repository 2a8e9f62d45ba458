import { atom } from 'nanostores';
import { type Dossier, newestRound, type Round } from '../dossier/dossier';
import { readHistory, type Step } from '../dossier/history';
import { type LoadError, type LoadResult, loadValue } from '../dossier/load-value';
import { readRating, type Scan } from '../dossier/scan';
import { type PaintHint, StorageError } from '../platform/environment';
import { environment } from './environment';
import { type Current, keys, readCurrent } from './keys';
import { hasUnsaved, withWaiting, writtenCount } from './waiting';

export type { Scan } from '../dossier/scan';

/** What this browser works on. */
export type Session =
  | { state: 'loading' }
  /** Nothing has been started or opened. */
  | { state: 'empty' }
  | { state: 'open'; dossier: Dossier; current: Current; history: Step[] }
  /**
   * What was stored could not be read. It has been put aside under `rescue`, never overwritten. `rescue` is empty when
   * it stands where it stood, because a newer version of this program can read it.
   */
  | { state: 'unreadable'; error: LoadError; rescue: string }
  | { state: 'no-storage'; code: StorageError['code'] };

export const $session = atom<Session>({ state: 'loading' });

/** The scan that question pages answer, or null. */
export function currentScan(session: Session): Scan | null {
  if (session.state !== 'open') return null;
  return currentRound(session)?.scans.find(({ id }) => id === session.current.scan) ?? null;
}

/** The round that scan belongs to, or null. */
export function currentRound(session: Session): Round | null {
  if (session.state !== 'open') return null;
  return session.dossier.rounds.find(({ id }) => id === session.current.round) ?? null;
}

let load: (stored: unknown) => LoadResult | Promise<LoadResult> = loadValue;

/** Sets how a stored dossier is checked, for a page with large ones: the same check, with pauses (`large-session`). */
export function setLoader(given: typeof load): void {
  load = given;
}

let reading: Promise<void> | null = null;
let isOutdated = false;

/** Reads what is stored; what waits to be written stays on top. Calls while it runs share one reading. */
export async function openSession(): Promise<void> {
  reading ??= readSession().finally(() => {
    reading = null;
  });
  await reading;
}

let isFollowing = false;

/** Opens the session and follows changes in other tabs. */
export async function followSession(): Promise<void> {
  if (!isFollowing) {
    isFollowing = true;
    environment().onOthersChange(() => {
      // A reading that is under way may have seen the old state.
      isOutdated = true;
      void openSession();
    });
  }
  await openSession();
}

async function readSession(): Promise<void> {
  try {
    let session: Session;
    let writes: number;
    do {
      isOutdated = false;
      writes = writtenCount();
      session = await readStored();
    } while (isOutdated || writes !== writtenCount());
    if (isLosingWork(session)) return;
    setSession(session.state === 'open' ? { ...session, ...withWaiting(session) } : session);
  } catch (cause) {
    setSession({ state: 'no-storage', code: cause instanceof StorageError ? cause.code : 'failed' });
    if (!(cause instanceof StorageError)) throw cause;
  }
}

/** A dossier that was deleted elsewhere stays on screen while it has changes here that nobody has saved. */
function isLosingWork(found: Session): boolean {
  const shown = $session.get();
  return shown.state === 'open' && found.state !== 'open' && hasUnsaved(shown.dossier.id);
}

async function readStored(): Promise<Session> {
  const { records } = environment();
  const current = readCurrent(await records.get(keys.current));
  if (!current) return { state: 'empty' };
  const key = keys.dossier(current.dossier);
  const stored = await records.get(key);
  // Each read ends a task: a dossier of hundreds of scans takes long to read, to check and to show.
  const history = readHistory(await records.get(keys.history(current.dossier)));
  if (stored === undefined) return (await findPutAside(key)) ?? { state: 'empty' };
  const loaded = await load(stored);
  if (loaded.kind === 'error' && loaded.error.code === 'newer-version') {
    return { state: 'unreadable', error: loaded.error, rescue: '' };
  }
  if (loaded.kind === 'error' || loaded.file.format !== 'dossier') {
    await putAside(key);
    return (await findPutAside(key)) ?? { state: 'empty' };
  }
  const { dossier } = loaded.file;
  await records.get(keys.current);
  return { state: 'open', dossier, history, current: pointAt(dossier, current) };
}

/** The message about what was put aside must survive a reload, so it is found back by the key it came from. */
async function findPutAside(key: string): Promise<Session | null> {
  const found = await environment().records.list(keys.rescues);
  const mine = found.filter(({ value }) => (value as { from?: unknown } | null)?.from === key).at(-1);
  if (!mine) return null;
  const loaded = loadValue((mine.value as { value?: unknown }).value);
  const error: LoadError = loaded.kind === 'error' ? loaded.error : { code: 'not-ours' };
  return { state: 'unreadable', error, rescue: mine.key.slice(keys.rescues.length) };
}

/** Name of the page of an instrument among early changes and in the hint. */
export const instrumentPage = (id: string): string => `instrument/${id}`;

let lastHint = '';

/** Sets the session and leaves a hint for the first paint of the next page. */
export function setSession(session: Session): void {
  $session.set(session);
  if (session.state === 'loading') return;
  const hint = hintOf(session);
  const text = JSON.stringify(hint);
  // Typing changes the session with every key, the hint hardly ever.
  if (text === lastHint) return;
  lastHint = text;
  environment().hint(hint);
}

function hintOf(session: Session): PaintHint {
  const scan = currentScan(session);
  const dossier = session.state === 'open' ? session.dossier : null;
  const answers = Object.entries(scan?.answers ?? {});
  return {
    scan: scan?.id ?? '',
    depth: scan?.depth ?? '',
    notApplicable: answers.filter(([, answer]) => readRating(answer).kind === 'notApplicable').map(([id]) => id),
    dossier: dossier?.id ?? '',
    filled: Object.keys(dossier?.instruments ?? {}).map(instrumentPage),
  };
}

/**
 * The wanted scan, or, where none was asked for, the only scan of that round or of the newest. Among several nobody's: who
 * leads a group must not write in the scan of a partner without choosing it.
 */
export function pointAt(dossier: Dossier, wanted: Partial<Current>): Current {
  const round = dossier.rounds.find(({ id }) => id === wanted.round) ?? newestRound(dossier) ?? dossier.rounds.at(-1);
  const [only, ...others] = round?.scans ?? [];
  const isLeft = others.length === 0 && (wanted.scan === undefined || round?.id !== wanted.round);
  const scan = round?.scans.find(({ id }) => id === wanted.scan) ?? (isLeft ? only : undefined);
  return { dossier: dossier.id, round: round?.id ?? '', scan: scan?.id ?? '' };
}

/** Moves a record that could not be read to a rescue key, byte for byte; gives that key's id. */
export async function putAside(key: string): Promise<string> {
  const { records, newId, now } = environment();
  const id = newId();
  await records.update([key], ([value]) => {
    // Another tab may have put it aside, or mended it, in the meantime.
    if (value === undefined || isDossier(value)) return [];
    return [
      { key: keys.rescue(id), value: { foundAt: now().toISOString(), from: key, value } },
      { key, value: undefined },
    ];
  });
  return id;
}

function isDossier(value: unknown): boolean {
  const loaded = loadValue(value);
  return loaded.kind === 'ok' && loaded.file.format === 'dossier';
}
