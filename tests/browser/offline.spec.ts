import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listFiles, writeWorker } from '../../src/integrations/offline.ts';
import { builtSite } from '../content/html/site.ts';
import { expect, test } from './fixtures.ts';
import { expectSaved, option, startScan } from './scan-steps.ts';
import { serveSite, type SiteServer } from './serve.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the browser has the whole copy: only then the worker is at work. */
const hasCopy = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
const news = (page: Page) => page.getByRole('complementary', { name: 'Nieuwe versie' });

test('after one page the whole site works without a network: answer, save, report, document, search', async ({
  page,
  context,
  guard,
}) => {
  await page.goto('over/');
  await hasCopy(page);
  await context.setOffline(true);

  await startScan(page);
  await option(page, '2 · ').check();
  await expectSaved(page);
  await page.reload();
  await expect(option(page, '2 · ')).toBeChecked();

  await page.goto('rapport');
  await expect(page).toHaveURL(/\/rapport\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const document = page.waitForEvent('download');
  await page.getByRole('button', { name: /Word/u }).first().click();
  expect((await document).suggestedFilename()).toMatch(/\.docx$/u);

  await page.goto('zoeken/');
  await page.getByRole('searchbox').fill('kinderopvang');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();

  guard.allow(/404/u);
  const missing = await page.goto('bestaat-niet/');
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde is er niet');
});

test('the phones of participants and mothers get no copy', async ({ page }) => {
  for (const path of ['w/', 'moeders/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  }
});

test.describe('a new version', () => {
  let dir: string;
  let server: SiteServer;
  /** Puts another version of the site on the server: the words of a heading and a program change. */
  const renew = (from: string, to: string) => {
    const change = (path: string, was: string, is: string) => {
      writeFileSync(join(dir, path), readFileSync(join(dir, path), 'utf8').replaceAll(was, is));
    };
    change('over/index.html', from, to);
    change('scan/juiste-partners/index.html', '</h1>', `<!-- ${to} --></h1>`);
    const worker = readFileSync(join(dir, 'sw.js'), 'utf8').replace(/^const KETENSPIEGEL_COPY=.*\n/u, '');
    writeFileSync(join(dir, 'sw.js'), writeWorker(worker, listFiles(dir)));
  };

  test.beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'ketenspiegel-'));
    cpSync(builtSite().dir, dir, { recursive: true });
    server = await serveSite({ dir });
  });
  test.afterEach(async () => {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  });

  test('waits until the visitor takes it; another tab goes on in the middle of an answer', async ({
    page,
    context,
    guard,
  }) => {
    // This test has a server of its own beside that of the others.
    guard.allow(/request to another origin/u);
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`${server.url}over/`);
    await hasCopy(page);
    const other = await context.newPage();
    await startScan(other, 'Kort', server.url);
    await option(other, '2 · ').check();
    await expectSaved(other);
    await other.getByLabel('Toelichting').first().fill('Half geschre');

    renew('Over Ketenspiegel</h1>', 'Over de tweede versie</h1>');
    await page.reload();
    await expect(news(page)).toBeHidden();
    await page.evaluate(async () => {
      const found = await navigator.serviceWorker.ready;
      while (!found.waiting) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    await expect(heading).toHaveText('Over Ketenspiegel');

    await page.reload();
    await expect(heading).toHaveText('Over Ketenspiegel');
    await expect(news(page)).toBeVisible();
    await news(page).getByRole('button', { name: 'Neem de nieuwe versie' }).click();
    await expect(heading).toHaveText('Over de tweede versie');
    await expect(news(page)).toBeHidden();

    // The other tab was not loaded anew, and can finish, also without a network.
    await expect(other.getByLabel('Toelichting').first()).toHaveValue('Half geschre');
    await context.setOffline(true);
    await other.getByLabel('Toelichting').first().fill('Half geschreven, nu af');
    await other.getByLabel('Toelichting').first().blur();
    await expectSaved(other);
    await other.reload();
    await expect(other.getByLabel('Toelichting').first()).toHaveValue('Half geschreven, nu af');
    expect(await other.content()).toContain('<!-- Over de tweede versie');
  });

  test('is not taken when one of its files is another one than was built', async ({ page, guard }) => {
    guard.allow(/request to another origin/u);
    await page.goto(`${server.url}over/`);
    await hasCopy(page);
    renew('Over Ketenspiegel</h1>', 'Over de tweede versie</h1>');
    writeFileSync(join(dir, 'over/index.html'), '<script>alert(1)</script>');
    guard.allow(/integrity/u);
    const gone = page.evaluate(async () => {
      const found = await navigator.serviceWorker.ready;
      await found.update().catch(() => undefined);
      for (let turn = 0; turn < 200 && found.installing; turn += 1) await new Promise((go) => setTimeout(go, 20));
      return { waiting: found.waiting !== null, copies: (await caches.keys()).length };
    });
    expect(await gone).toEqual({ waiting: false, copies: 1 });
  });
});
