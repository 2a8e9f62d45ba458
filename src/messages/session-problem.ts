import type { Session } from '../stores/session';
import { storageProblems } from './saving';
import { stateWords } from './scan-state';

/** What is wrong with what is stored in this browser, in words; null when nothing is. */
export function sessionProblem(session: Session): string | null {
  if (session.state === 'no-storage') return `${stateWords.noStorage}. ${storageProblems[session.code]}`;
  if (session.state !== 'unreadable') return null;
  if (session.error.code === 'newer-version') return stateWords.newer;
  return `${stateWords.unreadable}. ${stateWords.unreadableHow}`;
}
