import { atom } from 'nanostores';
import { type Dossier, newestRound, type Round } from '../dossier/dossier';
import { readHistory, type Step } from '../dossier/history';
import { type LoadError, loadValue } from '../dossier/load';
import { readRating, type Scan } from '../dossier/scan';
import { StorageError } from '../platform/environment';
import { environment } from './environment';
import { type Current, keys, readCurrent } from './keys';

/** What this browser works on. */
export type Session =
  | { state: 'loading' }
  /** Nothing has been started or opened. */
  | { state: 'empty' }
  | { state: 'open'; dossier: Dossier; current: Current; history: Step[] }
  /** What was stored could not be read. It has been put aside under `rescue`, never overwritten. */
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

let reading: Promise<void> | null = null;

/** Reads what is stored and keeps up with other tabs. Calls while it runs share one reading. */
export async function openSession(): Promise<void> {
  reading ??= readSession().finally(() => {
    reading = null;
  });
  await reading;
}

let isFollowing = false;

/** Opens the session and follows changes in other tabs; `isBusy` says when own changes come first. */
export async function followSession(isBusy: () => boolean): Promise<void> {
  if (!isFollowing) {
    isFollowing = true;
    environment().onOthersChange(() => {
      if (!isBusy()) void openSession();
    });
  }
  await openSession();
}

async function readSession(): Promise<void> {
  try {
    const { records } = environment();
    const current = readCurrent(await records.get(keys.current));
    if (!current) {
      setSession({ state: 'empty' });
      return;
    }
    const stored = await records.get(keys.dossier(current.dossier));
    if (stored === undefined) {
      setSession({ state: 'empty' });
      return;
    }
    const loaded = loadValue(stored);
    if (loaded.kind === 'error' || loaded.file.format !== 'dossier') {
      const error: LoadError = loaded.kind === 'error' ? loaded.error : { code: 'not-ours' };
      setSession({ state: 'unreadable', error, rescue: await putAside(keys.dossier(current.dossier)) });
      return;
    }
    const { dossier } = loaded.file;
    const history = readHistory(await records.get(keys.history(current.dossier)));
    setSession({ state: 'open', dossier, history, current: pointAt(dossier, current) });
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    setSession({ state: 'no-storage', code: cause.code });
  }
}

/** Sets the session and leaves a hint for the first paint of the next page. */
export function setSession(session: Session): void {
  $session.set(session);
  const scan = currentScan(session);
  if (session.state === 'loading') return;
  const answers = Object.entries(scan?.answers ?? {});
  environment().hint({
    depth: scan?.depth ?? '',
    notApplicable: answers.filter(([, answer]) => readRating(answer).kind === 'notApplicable').map(([id]) => id),
  });
}

/** The wanted scan, or, where it is gone, the first scan of the newest round. */
export function pointAt(dossier: Dossier, wanted: Partial<Current>): Current {
  const round = dossier.rounds.find(({ id }) => id === wanted.round) ?? newestRound(dossier) ?? dossier.rounds.at(-1);
  const scan = round?.scans.find(({ id }) => id === wanted.scan) ?? round?.scans[0];
  return { dossier: dossier.id, round: round?.id ?? '', scan: scan?.id ?? '' };
}

/** Moves a record that could not be read to a rescue key, byte for byte; gives that key's id. */
export async function putAside(key: string): Promise<string> {
  const { records, newId, now } = environment();
  const id = newId();
  await records.update([key], ([value]) => [
    { key: keys.rescue(id), value: { foundAt: now().toISOString(), from: key, value } },
    { key, value: undefined },
  ]);
  return id;
}
