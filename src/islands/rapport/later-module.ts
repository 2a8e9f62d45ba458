import { useEffect, useState } from 'preact/hooks';
import type * as LaterModule from './Later';
import type * as NothingModule from './Nothing';
import type * as SaveModule from '../../stores/report-save';

type Coming<Module> = 'coming' | 'failed' | Module;

/** What the first half of a report does without: the second half, and the drawing of its chart. */
export type Later = Coming<typeof LaterModule>;

let settle: () => void = () => undefined;
const isSettled = new Promise<void>((resolve) => {
  settle = resolve;
});

/** Loads what can wait behind the first frame: nobody sees it at first. */
export function useLater(): Later {
  const later = useModule(() => import('./Later'));
  useEffect(() => {
    if (later === 'coming') return;
    settle();
    // Where the address points was not there yet when the page or a link of the contents was opened.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [later]);
  return later;
}

/** Loads what stands there while there is no scan: most who come have one. */
export function useNothing(): Coming<typeof NothingModule> {
  return useModule(() => import('./Nothing'));
}

function useModule<Module>(load: () => Promise<Module>): Coming<Module> {
  const [found, setFound] = useState<Coming<Module>>('coming');
  useEffect(() => {
    load().then(
      (module) => setFound(module),
      () => setFound('failed'),
    );
  }, []);
  return found;
}

/** Resolves when the whole report stands there with its chart, or what is missing can't be loaded. */
export async function finishReport(): Promise<void> {
  await isSettled;
  const { finishCharts } = await import('./Later');
  await finishCharts();
}

/** Saves the report for other programs. What makes the file comes along with the second half, so it is there by then. */
export async function saveJson(...given: Parameters<typeof SaveModule.saveReport>): Promise<void> {
  // What did not load has said so, in its place.
  const found = await import('../../stores/report-save').catch(() => null);
  found?.saveReport(...given);
}
