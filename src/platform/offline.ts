/*
 * The copy of the whole site that the browser keeps, so that everything works without a network (worker.ts).
 * Only the files of the site are in it, nothing of a visitor.
 */

/** What a page asks the worker of a new version that waits. */
export type TakeOver = 'neem-over';

/**
 * Has the browser keep a copy of the site; `worker` is the address of the service worker. A later version is fetched in the
 * background and waits. Nothing happens where the browser can't or may not, or when the visitor saves data. Never throws.
 */
export function keepCopy(worker: string): void {
  const { serviceWorker, connection } = navigator as Partial<Navigator> & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  serviceWorker?.register(worker).catch(() => undefined);
}

/**
 * Takes the new version that waits, and loads the page again with it. Only this tab: another one may be in the middle of an
 * answer, and keeps its own version until it goes to a next page.
 */
export async function takeNewVersion(): Promise<void> {
  const reload = () => {
    location.reload();
  };
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  if (!waiting) {
    reload();
    return;
  }
  serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('neem-over' satisfies TakeOver);
}
