/** What one tab keeps for a page that has no dossier. It is gone when the tab closes; losing it costs nothing. */
const prefix = 'ks-tab-';

/** What this tab keeps under a name; null when there is nothing. */
export function recallHere(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a small value in this tab. */
export function keepHere(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // The page holds it too.
  }
}

/** Leaves no trace of it. */
export function forgetHere(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Then it was never kept.
  }
}

/** A number from 0 up to and without `below`, by chance; `below` is at most 256 and divides it, so that each is as likely. */
export function chance(below: number): number {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte % below;
}
