import { useEffect, useState } from 'preact/hooks';
import type * as LaterModule from './Later';

/** What the first half of a report does without: the second half, and the drawing of its chart. */
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
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [later]);
  return later;
}

/** Resolves when the whole report stands there with its chart, or what is missing can't be loaded. */
export async function finishReport(): Promise<void> {
  await isSettled;
  const { finishCharts } = await import('./Later');
  await finishCharts();
}
