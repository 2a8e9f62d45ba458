/*
 * What a phone or computer keeps for a page that has no dossier, also when the tab closes. For small things that the page
 * can do without: whatever can't be read there counts for nothing.
 */
const prefix = 'ks-toestel-';

/** What this device keeps under a name; null when there is nothing, or nothing that can be read. */
export function recallOnDevice(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a small value on this device. False when it is full or the browser forbids it; what was there then stays. */
export function keepOnDevice(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Leaves no trace of it. */
export function forgetOnDevice(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Then it was never kept.
  }
}

/** Leaves no trace of anything that was kept on this device, or in this tab. */
export function forgetAllOnDevice(): void {
  try {
    for (const kept of [localStorage, sessionStorage])
      for (const key of Object.keys(kept)) if (/^ks-(?:toestel|tab)-/u.test(key)) kept.removeItem(key);
  } catch {
    // Then nothing was ever kept.
  }
}
