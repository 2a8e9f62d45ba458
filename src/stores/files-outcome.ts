import { atom } from 'nanostores';
import type { LoadError } from '../dossier/load';
import type { LoadWarning } from '../dossier/warnings';
import { StorageError } from '../platform/environment';
import type { Amount } from './files-framework';

/** Why storage did not do what was asked. */
export interface StorageProblem {
  code: 'storage';
  problem: StorageError['code'];
}

/** Why a file was not opened. Words are in `messages/load.ts`. */
export type OpenProblem =
  | LoadError
  | StorageProblem
  /** The browser could not read the file: moved, removed, or no permission. */
  | { code: 'no-access' }
  /** The example could not be fetched: no network. */
  | { code: 'no-example' }
  /** The visitor chose to leave what is here. */
  | { code: 'left' };

/** How an opened file got its place. */
export type Placing = 'new' | 'same' | 'replaced' | 'both' | 'changed-here';

/** What came of the last thing the visitor asked. A name may be empty: nobody gave the chain one. */
export type Outcome =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'opened'; name: string; amount: Amount; warnings: LoadWarning[]; placing: Placing }
  | { kind: 'not-opened'; file: string; problem: OpenProblem }
  | { kind: 'saved'; format: 'scan' | 'dossier'; file: string; amount: Amount }
  /** The file was made, but reading it again did not give back the same. */
  | { kind: 'saved-badly'; file: string; problem: LoadError | { code: 'different' } }
  | { kind: 'raw-saved'; file: string }
  | { kind: 'deleted'; name: string; trash: string }
  /** The trash needs room too, and there is none. */
  | { kind: 'no-room-for-trash'; name: string; id: string }
  | { kind: 'restored'; name: string; hasSwapped: boolean }
  | { kind: 'erased'; name: string }
  | { kind: 'rescue-erased' }
  | { kind: 'wiped' }
  /** What was asked for is not there any more: another tab was first. */
  | { kind: 'gone' }
  | { kind: 'failed'; problem: StorageError['code'] };

export const $outcome = atom<Outcome>({ kind: 'none' });

/** Does something with storage and shows what came of it; a failing storage is an outcome too. */
export async function report(action: () => Promise<Outcome>): Promise<Outcome> {
  const outcome = await action().catch((cause: unknown): Outcome => {
    if (cause instanceof StorageError) return { kind: 'failed', problem: cause.code };
    throw cause;
  });
  $outcome.set(outcome);
  return outcome;
}
