import { environment } from './environment';
import { isUnsafe, takeEarly } from './early';
import { $session, currentScan, followSession, type Session } from './session';

/** A page where one works on something of what this browser works on. */
interface Workplace {
  /** Id of what is worked on, or empty. */
  idOf: (session: Session) => string;
  /** Takes over what was filled in before the program was ready. */
  takeEarly: () => void;
  /** Whether there is something that is not durably saved. */
  isUnsafe: () => boolean;
}

let isOpened = false;

/**
 * Opens what this browser works on, for a page where one works on it: follows other tabs, takes over what was filled in
 * before the program was ready, also when what it is for is opened later, and asks before the page is closed with
 * something unsaved.
 */
export async function openPlace(place: Workplace): Promise<void> {
  await followSession();
  if (isOpened) return;
  isOpened = true;
  environment().guardLeaving(place.isUnsafe);
  let takenFor = '';
  $session.subscribe((session) => {
    const id = place.idOf(session);
    if (id === takenFor) return;
    takenFor = id;
    place.takeEarly();
  });
}

/** The same for a page of the scan. */
export const openWork = (): Promise<void> =>
  openPlace({ idOf: (session) => currentScan(session)?.id ?? '', takeEarly, isUnsafe });

/** Starts the program of a page behind its first frame. Until then the form works without it, and keeps what is chosen. */
export function afterFirstFrame(start: () => void): void {
  environment().afterFrame(start);
}
