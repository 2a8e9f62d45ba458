import { atom } from 'nanostores';
import { scanWithDefaults } from '../dossier/defaults';
import { type Dossier, dossierOfScan, type Round } from '../dossier/dossier';
import type { Scan } from '../dossier/scan';
import { type RecordChange, StorageError } from '../platform/environment';
import type { Details } from './answers';
import { localDay } from './day';
import { environment } from './environment';
import { type Current, keys } from './keys';
import { saveNow } from './saving';
import { setSession } from './session';

/** How starting a scan goes. `failed` stays until the next try. */
export type Starting = { state: 'idle' } | { state: 'busy' } | { state: 'failed'; problem: StorageError['code'] };

export const $starting = atom<Starting>({ state: 'idle' });

/** A dossier, and what to write to make it the one this browser works on. */
export interface NewWork {
  dossier: Dossier;
  current: Current;
  changes: RecordChange[];
}

/** A round as an invitation names it. */
type RoundName = Pick<Round, 'id' | 'name' | 'measuredOn'>;

/**
 * Makes a dossier of one round with one scan, makes it the one this browser works on, and asks the browser to keep it.
 * What was open before stays stored. `framework` is the version of the content. False when it could not be stored.
 */
export async function startScan(details: Details, framework: string): Promise<boolean> {
  return startWork(() => newWork(details, framework));
}

/** Stores new work and opens it, beside what was open before. False when it could not be stored; `$starting` says why. */
export async function startWork(make: () => NewWork): Promise<boolean> {
  const { records, keepStorage, tellOthers } = environment();
  $starting.set({ state: 'busy' });
  await saveNow();
  const { dossier, current, changes } = make();
  try {
    await records.update([], () => changes);
  } catch (cause) {
    $starting.set({ state: 'failed', problem: cause instanceof StorageError ? cause.code : 'failed' });
    return false;
  }
  setSession({ state: 'open', dossier, current, history: [] });
  tellOthers();
  // Some browsers ask the visitor first: the answer is not waited for.
  void keepStorage();
  $starting.set({ state: 'idle' });
  return true;
}

/** A dossier of one round with one scan. The round is new, unless somebody asked for a scan of theirs. */
export function newWork(details: Details, framework: string, asked?: RoundName): NewWork {
  const { now, newId } = environment();
  const scan = newScan(details, framework, newId(), now());
  const made = dossierOfScan(scan, { dossier: newId(), round: asked?.id ?? newId() }, scan.createdAt);
  return workOf({ ...made, rounds: made.rounds.map((round) => ({ ...round, ...asked })) }, scan.id);
}

/** What to write to make a dossier that is not stored yet the open one, with this scan of its first round. */
export function workOf(dossier: Dossier, scan: string): NewWork {
  const current: Current = { dossier: dossier.id, round: dossier.rounds[0]?.id ?? '', scan };
  const changes = [
    { key: keys.dossier(dossier.id), value: dossier },
    { key: keys.history(dossier.id), value: [] },
    { key: keys.current, value: current },
  ];
  return { dossier, current, changes };
}

/** A scan without answers, measured on the day that it is where the visitor is: in UTC it can still be yesterday. */
export function newScan(details: Details, framework: string, id: string, now: Date): Scan {
  const moment = now.toISOString();
  return scanWithDefaults({
    format: 'ketenspiegel/scan',
    version: 1,
    framework,
    id,
    createdAt: moment,
    updatedAt: moment,
    measuredOn: localDay(now),
    ...details,
    answers: {},
  });
}
