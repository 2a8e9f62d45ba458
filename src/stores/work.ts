import { environment } from './environment';
import { takeEarly } from './early';
import { hasUnsaved } from './saving';
import { $session, currentScan, followSession } from './session';

let isOpened = false;

/**
 * Opens what this browser works on, for a page where one works on it: follows other tabs, takes over what was chosen
 * before the program was ready, also when the scan for it is opened later, and asks before the page is closed with
 * something unsaved.
 */
export async function openWork(): Promise<void> {
  await followSession();
  if (isOpened) return;
  isOpened = true;
  environment().guardLeaving(hasUnsaved);
  let takenFor = '';
  $session.subscribe((session) => {
    const id = currentScan(session)?.id ?? '';
    if (id === takenFor) return;
    takenFor = id;
    takeEarly();
  });
}
