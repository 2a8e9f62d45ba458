import { stateWords } from '../../messages/scan-state';
import { storageProblems } from '../../messages/saving';
import { currentScan, type Session } from '../../stores/session';
import { find, pageData } from '../../ui/page';

/** Shows whether a scan is open; styles show what belongs to that. A problem with what is stored gets its own message. */
export function showState(session: Session): void {
  if (session.state === 'loading') return;
  const scan = currentScan(session);
  const data = pageData();
  // Writing the same value again would make the browser work out the whole page anew.
  const state = scan ? 'open' : 'geen';
  const isFull = scan?.depth === 'volledig';
  if (data['scan'] !== state) data['scan'] = state;
  if (isFull !== 'diepte' in data) {
    if (isFull) data['diepte'] = 'volledig';
    else delete data['diepte'];
  }
  const problem = problemText(session);
  const place = find('[data-staat]');
  place.hidden = problem === null;
  find('[data-staat-tekst]', place).textContent = problem ?? '';
}

/** What is wrong with what is stored, in words; null when nothing is. */
export function problemText(session: Session): string | null {
  if (session.state === 'no-storage') return `${stateWords.noStorage}. ${storageProblems[session.code]}`;
  if (session.state !== 'unreadable') return null;
  if (session.error.code === 'newer-version') return stateWords.newer;
  return `${stateWords.unreadable}. ${stateWords.unreadableHow}`;
}
