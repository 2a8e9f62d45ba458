import { useEffect, useState } from 'preact/hooks';
import type * as LaterModule from './Later';

/** What the first frame does without: the drawing, the signals, the table, and files. */
export type Later = 'coming' | 'failed' | typeof LaterModule;

let settle: () => void = () => undefined;
const isSettled = new Promise<void>((resolve) => {
  settle = resolve;
});

/** Loads what can wait behind the first frame: nobody sees it at first. */
export function useLater(): Later {
  const [later, setLater] = useState<Later>('coming');
  useEffect(() => {
    import('./Later').then(setLater, () => setLater('failed'));
  }, []);
  useEffect(() => {
    if (later === 'coming') return;
    settle();
    // Where the address points was not there yet when the page or a link of the contents was opened.
    document.getElementById(decodeSafely(location.hash.slice(1)))?.scrollIntoView();
  }, [later]);
  return later;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Prints the page, when all of it stands there. */
export async function printChain(): Promise<void> {
  await isSettled;
  print();
}
