import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Starts a scan; the first question is open after it. `site`: where the home page is. */
export async function startScan(page: Page, depth: 'Kort' | 'Volledig' = 'Kort', site = './'): Promise<void> {
  await page.goto(`${site}scan/start/`);
  await page.getByLabel('Naam van de keten').fill('Keten Oost');
  await page.getByRole('radio', { name: depth }).check();
  await page.getByRole('button', { name: 'Begin met vraag 1' }).click();
  await expect(page).toHaveURL(/\/scan\/juiste-partners\/$/u);
}

/** The option of a question that begins with these words. */
export const option = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`, 'u') }).first();

/** Waits until the page says that everything is safe. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/u })).toBeVisible();
}

/** Makes every write of this page fail as on a full disk, as long as `fillDisk` says so. */
export async function breakStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.put = function (...given: unknown[]) {
      if (sessionStorage.getItem('vol')) throw new DOMException('vol', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
}

export async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate(
    (full) => (full ? sessionStorage.setItem('vol', 'ja') : sessionStorage.removeItem('vol')),
    isFull,
  );
}

/** Keeps the program from arriving until the given function is called. */
export async function delayProgram(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_ks/*.js', async (route) => {
    await isReleased;
    await route.continue();
  });
  return () => release();
}

/** The layout shifts of the page so far, as browsers count them. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );
}
