import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { siteUrl, expect, test } from './fixtures.ts';
import { expectSaved, option, startScan } from './scan-steps.ts';

/*
 * What a real browser does when it goes wrong: it is killed while saving, its storage is wiped or forbidden. How often it is
 * killed: a few times in every run, some tens in the long run.
 */
const isLong = Number(process.env.KETENSPIEGEL_RUNS ?? 1) > 1;
const lives = isLong ? 60 : 4;
/** In the long run too: that only takes what has this tag. */
const tag = isLong ? ['@lang'] : [];

const levels = ['0 · ', '1 · ', '2 · ', '3 · ', '4 · '];

/** Kills the process of a page, as the system does with one that takes too much. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer never comes: who should give it is gone.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** The level of the first question as a fresh page shows it. */
async function shownLevel(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${siteUrl()}scan/juiste-partners/`);
  await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
  const label = await page.getByRole('radio', { checked: true }).first().getAttribute('value');
  await page.close();
  return label ?? '';
}

test(
  'a tab that is killed while it saves never loses what it said is saved',
  { tag },
  async ({ page, context, guard }) => {
    test.setTimeout(20_000 + lives * 3_000);
    guard.allow(/crash/iu);
    await startScan(page);
    let saved = '';
    for (let life = 0; life < lives; life += 1) {
      const tab = await context.newPage();
      await tab.goto(`${siteUrl()}scan/juiste-partners/`);
      const chosen = levels[life % levels.length]!;
      await option(tab, chosen).check();
      // Killed at once, in the middle of a save, or after the page said so.
      const wait = life % 4;
      if (wait === 1) await tab.waitForTimeout(life % 13);
      if (wait === 2) await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      if (wait === 3) await expectSaved(tab);
      const said = await tab
        .getByRole('status')
        .filter({ hasText: /^Opgeslagen/u })
        .isVisible();
      if (said) saved = chosen.slice(0, 1);
      await crash(tab);
      const shown = saved === '' ? '' : await shownLevel(context);
      if (said) expect(shown, `after life ${life}`).toBe(saved);
      else if (saved !== '') expect([saved, chosen.slice(0, 1)], `after life ${life}`).toContain(shown);
      if (shown !== '') saved = shown;
    }
    expect(saved).not.toBe('');
  },
);

test('storage that is wiped under an open page is said with the next choice, and the page holds all', async ({
  page,
}) => {
  await startScan(page);
  await option(page, '2 · ').check();
  await expectSaved(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ketenspiegel', 1);
        opening.onerror = () => reject(new Error('open'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').clear();
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.getByLabel('Toelichting').fill('Daarna');
  const alert = page.getByRole('alert').filter({ hasText: 'niet opgeslagen' });
  await expect(alert).toBeVisible();
  await expect(option(page, '2 · ')).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toMatchObject({ answers: { 'juiste-partners': { level: 2, note: 'Daarna' } } });
});

test('a database that the browser throws away between two choices is said, and nothing that is on screen goes', async ({
  page,
}) => {
  await startScan(page);
  await option(page, '1 · ').check();
  await expectSaved(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', { origin: new URL(siteUrl()).origin, storageTypes: 'indexeddb' });
  await option(page, '3 · ').check();
  await expect(page.getByRole('alert').filter({ hasText: 'niet opgeslagen' })).toBeVisible();
  await expect(option(page, '3 · ')).toBeChecked();
});

test('a browser that forbids storage says so, before anything is filled in for nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('verboden', 'SecurityError');
      },
    });
  });
  await page.goto('./scan/start/');
  await page.getByLabel('Naam van de keten').fill('Keten Oost');
  await page.getByRole('button', { name: 'Begin met vraag 1' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'staat niet toe' })).toBeVisible();
  await expect(page).toHaveURL(/\/scan\/start\//u);
  await expect(page.getByLabel('Naam van de keten')).toHaveValue('Keten Oost');
  await page.goto('./gegevens/');
  await expect(page.getByRole('main')).toContainText(/staat niet toe|privévenster/u);
});
