import { useEffect, useState } from 'preact/hooks';
import type * as LaterModule from './Later';

/** What the first frame does without: bringing scans in, and all that stands below the table of differences. */
export type Later = 'coming' | 'failed' | typeof LaterModule;

let loaded: Later = 'coming';

/** Loads what can wait behind the first frame: nobody sees it at first. */
export function useLater(): Later {
  const [later, setLater] = useState<Later>(loaded);
  useEffect(() => {
    const take = (found: Later) => {
      loaded = found;
      setLater(found);
    };
    import('./Later').then(take, () => take('failed'));
  }, []);
  return later;
}

let finish: () => void = () => undefined;
const isFinished = new Promise<void>((resolve) => {
  finish = resolve;
});

/**
 * How many of so many parts of the page may be drawn, one more in each turn. With hundreds of scans all parts at once would
 * keep a visitor waiting for what a click does.
 */
export function useTurns(later: Later, parts: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (later === 'coming') return undefined;
    if (later === 'failed' || turn === parts) {
      finish();
      // Where the address points was not there yet. A scan in the address is no place on the page.
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
      return undefined;
    }
    const next = setTimeout(() => setTurn(turn + 1));
    return () => clearTimeout(next);
  }, [later, turn]);
  return turn;
}

/** Prints the page, when all of it stands there. */
export async function printGroup(): Promise<void> {
  await isFinished;
  print();
}
