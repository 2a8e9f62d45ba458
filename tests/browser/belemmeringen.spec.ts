import type { Page } from '@playwright/test';
import { reportStates } from '../fixtures/states.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

const example = reportStates.find(({ name }) => name === 'example')!.dossier;

/** Opens the map as somebody who has a scan open: a page of the scan was shown before. */
async function openWithScan(page: Page): Promise<void> {
  await keepDossier(page, example);
  await page.goto('./rapport/');
  await expect(page.locator('.boodschap')).toBeVisible();
  await page.goto('./belemmeringen/');
  await expect(page.locator('#dekking-van')).toContainText('gemeente X');
}

test('without a scan the map asks for no program of its own', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./belemmeringen/');
  await page.waitForLoadState('networkidle');
  // What keeps the copy of the site comes when all of the page is there.
  expect(asked.filter((path) => /\.(?:js|json)$/u.test(path))).toEqual(['/offline.js']);
  await expect(page.locator('a[data-belemmering]')).toHaveCount(35);
  await expect(page.getByText('In jullie scan').first()).toBeHidden();
});

test('by keyboard: from a number on the map to what helps against it, and back', async ({ page }) => {
  await page.goto('./belemmeringen/');
  const taal = page.getByRole('link', { name: /^3\. De moeder beheerst/u });
  await taal.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#taal$/u);
  const article = page.locator('#taal');
  await expect(article.getByRole('heading', { level: 3 })).toBeInViewport();
  await expect(article.getByRole('heading', { name: 'Lees dit als klantmanager' })).toBeVisible();
  const back = article.getByRole('link', { name: 'Terug naar de kaart' });
  await back.focus();
  await expect(back).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'De kaart van belemmeringen' })).toBeInViewport();
});

test('the table says all that the map says', async ({ page }) => {
  await page.goto('./belemmeringen/');
  await page.getByText('De kaart als tabel, met alle systemen').click();
  const rows = page.locator('.kaart-tabel tbody tr:has(td)');
  await expect(rows).toHaveCount(35);
  await expect(rows.filter({ hasText: 'Kinderopvang vinden' })).toContainText(
    'microsysteem, exosysteem en macrosysteem',
  );
});

test('with a scan open, map, table and texts show its cover, and follow a change in another tab', async ({
  page,
  context,
}) => {
  await openWithScan(page);
  const taal = page.locator('a[data-belemmering="taal"]');
  const state = await taal.getAttribute('data-cover');
  const words = await page.locator('#taal [data-dekking]').textContent();
  expect(await taal.getAttribute('aria-label')).toContain(words);
  await expect(page.locator('a[data-belemmering="mantelzorg"]')).toHaveAttribute('data-cover', 'uit');
  expect(await page.locator('.kaart-tabel [data-dekking="taal"]').textContent()).toBe(words);

  const other = await context.newPage();
  for (const id of ['sensitiviteit', 'brede-anamnese', 'integrale-aanpak']) {
    await other.goto(`./scan/${id}/`);
    await other.locator('[data-klaar] h1').waitFor();
    await other.getByRole('radio', { name: state === 'open' ? /^4 · /u : /^0 · /u }).check();
    await expect(other.locator('[data-bewaard]')).toContainText('Opgeslagen');
  }
  await expect(taal).toHaveAttribute('data-cover', state === 'open' ? 'gedekt' : 'open');
});

test('nothing shifts when the scan comes in', async ({ page }) => {
  await openWithScan(page);
  await page.reload();
  await expect(page.locator('#dekking-van')).toContainText('gemeente X');
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('a scan that is gone leaves the plain map', async ({ page }) => {
  await openWithScan(page);
  await page.goto('./gegevens/');
  await page.getByRole('button', { name: /^Verwijderen/u }).click();
  await expect(page.getByText('Definitief wissen')).toBeVisible();
  await page.goto('./belemmeringen/');
  await expect(page.locator('#dekking-van')).toBeHidden();
});
