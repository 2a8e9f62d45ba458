import { environment } from './environment';
import { isUnsafe, takeEarly } from './early';
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
  environment().guardLeaving(isUnsafe);
  let takenFor = '';
  $session.subscribe((session) => {
    const id = currentScan(session)?.id ?? '';
    if (id === takenFor) return;
    takenFor = id;
    takeEarly();
  });
}

/** Starts the program of a page behind its first frame. Until then the form works without it, and keeps what is chosen. */
export function afterFirstFrame(start: () => void): void {
  environment().afterFrame(start);
}
