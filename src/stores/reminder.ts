import { atom } from 'nanostores';
import type { Step } from '../dossier/history';
import { environment } from './environment';
import { keys } from './keys';
import type { Session } from './session';

/** The `updatedAt` the open dossier had when it was last saved as a file; empty when it never was, null before it is known. */
export const $filedAt = atom<string | null>(null);

/** Changes after which losing them would hurt. */
const realWork = 8;

/** Reads when a dossier was last saved as a file. Without storage there is nothing to remind of. */
export async function readFiledAt(dossierId: string): Promise<void> {
  try {
    const value = await environment().records.get(keys.filed(dossierId));
    $filedAt.set(typeof value === 'string' ? value : '');
  } catch {
    $filedAt.set(null);
  }
}

/** Whether so much was done since the last file, that a reminder is in place. */
export function needsFile(session: Session, filedAt: string | null): boolean {
  if (session.state !== 'open' || filedAt === null) return false;
  return stepsSince(session.history, filedAt) >= realWork;
}

/** Moments are ISO texts in UTC, so they compare as texts. */
function stepsSince(history: readonly Step[], moment: string): number {
  return history.filter(({ at }) => at > moment).length;
}
