import { atom, type ReadableAtom } from 'nanostores';
import type { EarlyChange } from '../platform/environment';
import { environment } from './environment';
import { $saving, hasUnsaved, saveNow } from './saving';

/** What early changes are for, and how they get there. */
interface Target<Owner> {
  /** What is open now; null when nothing is. */
  current: () => Owner | null;
  /** Whether a change was made for it, or before there was anything, and not for another page of the program. */
  isFor: (change: EarlyChange, owner: Owner) => boolean;
  /** Whether a change was made while it was shown. */
  isOf: (change: EarlyChange, owner: Owner) => boolean;
  /** Puts the change in the dossier. */
  take: (change: EarlyChange, owner: Owner) => void;
}

export interface Keeping {
  /** Whether a change waits for the frame that shows it: it is safe in this tab, but not saved. */
  $isNoting: ReadableAtom<boolean>;
  note: (change: EarlyChange) => void;
  takeNoted: () => void;
  takeEarly: () => void;
  isUnsafe: () => boolean;
}

/**
 * Keeps changes of a form in the tab from the moment they are made until they are durably saved, so that a reload, a
 * crash or going on loses none of them.
 */
export function keepChanges<Owner>({ current, isFor, isOf, take }: Target<Owner>): Keeping {
  const $isNoting = atom(false);
  let noted: EarlyChange[] = [];
  let taken: EarlyChange[] = [];

  /**
   * Takes note of a change at once, and saves it after the frame that shows it, so that saving never holds up what one
   * sees. `takeNoted` does not wait for that frame.
   */
  function note(change: EarlyChange): void {
    const { readEarly, writeEarly, afterFrame } = environment();
    noted.push(change);
    if (!writeEarly([...readEarly().filter((early) => !isSamePlace(early, change)), change])) {
      takeNoted();
      return;
    }
    $isNoting.set(true);
    afterFrame(takeNoted);
  }

  /** Saves what was noted, now. What was noted for something that made way for another waits until that is open again. */
  function takeNoted(): void {
    if (noted.length === 0) return;
    const changes = noted;
    noted = [];
    const owner = current();
    if (owner !== null)
      takeAll(
        changes.filter((change) => isOf(change, owner)),
        owner,
      );
    $isNoting.set(false);
  }

  /** Takes over what was changed and not yet saved: before the program was ready, or just before a page was left. */
  function takeEarly(): void {
    const owner = current();
    if (owner === null) return;
    takeAll(
      environment()
        .readEarly()
        .filter((change) => isFor(change, owner)),
      owner,
    );
  }

  /** Saves changes, and forgets them once they have been written. */
  function takeAll(changes: readonly EarlyChange[], owner: Owner): void {
    if (changes.length === 0) return;
    for (const change of changes) take(change, owner);
    const isForgetting = taken.length > 0;
    taken.push(...changes);
    void saveNow();
    if (isForgetting) return;
    const stop = $saving.subscribe(() => {
      if (hasUnsaved()) return;
      const { readEarly, writeEarly } = environment();
      const isIn = (changes: readonly EarlyChange[], early: EarlyChange) => changes.some((one) => isSame(early, one));
      // What was chosen before, left and chosen again waits once more.
      writeEarly(readEarly().filter((early) => !isIn(taken, early) || isIn(noted, early)));
      taken = [];
      // The first call comes before `stop` exists.
      queueMicrotask(() => stop());
    });
  }

  return { $isNoting, note, takeNoted, takeEarly, isUnsafe: () => noted.length > 0 || hasUnsaved() };
}

function isSamePlace(a: EarlyChange, b: EarlyChange): boolean {
  return a.page === b.page && a.field === b.field && a.scan === b.scan && a.dossier === b.dossier;
}

const isSame = (a: EarlyChange, b: EarlyChange): boolean => isSamePlace(a, b) && a.value === b.value;

/** Who began to type in a field that did not show its stored text yet, did not mean to replace that text. */
export function joinTexts(stored: string, typed: string): string {
  if (stored === '' || typed.includes(stored)) return typed;
  return typed === '' || stored.includes(typed) ? stored : `${stored}\n${typed}`;
}
