import { environment } from './environment';
import { hasUnsaved } from './saving';
import { openPlace } from './work';

/**
 * Opens what this browser works on, for a page that changes it with buttons: follows other tabs, and asks before the page is
 * closed while a change is not durably saved.
 */
export const openChangingPage = (): Promise<void> =>
  openPlace({ idOf: () => '', takeEarly: () => undefined, isUnsafe: () => hasUnsaved() });

/** Asks before the page is closed also while `isUnsafe` says that something would be lost. */
export const guardLeaving = (isUnsafe: () => boolean): void => environment().guardLeaving(isUnsafe);
