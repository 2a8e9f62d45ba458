import type { Page } from '@playwright/test';
import { reportStates } from '../fixtures/states.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';

const stateOf = (name: string) => reportStates.find((state) => state.name === name)!;

async function openReport(page: Page, name: string): Promise<void> {
  await keepDossier(page, stateOf(name).dossier);
  await page.goto('./rapport/');
  await expect(page.locator('#bijlage')).toBeAttached();
}

/** Presses Tab until this part has focus, as a visitor without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let press = 0; press < 30; press += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const route = (page: Page) => page.locator('.leesroute');
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;

test('by keyboard: pick a role, go to the reading route, and on to the first section', async ({ page }) => {
  await openReport(page, 'example');
  await tabTo(page, '.lezer label:text-is("Klantmanager") input');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: 'klantmanagers' })).toHaveText(
    'Je ziet stukken uit de handreiking voor klantmanagers.',
  );
  await tabTo(page, '.inhoud a[href="#leesroute"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Leesroute', level: 2 })).toBeInViewport();
  await tabTo(page, '.route a');
  const first = route(page).getByRole('listitem').first().getByRole('link').first();
  const title = await first.innerText();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/handreikingen\/klantmanager\/#/u);
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeInViewport();
});

test('by keyboard: from the reading route back to what a section helps with, also when that is folded', async ({
  page,
}) => {
  await openReport(page, 'hostile');
  const folded = page.locator('details.meer .gat').first();
  const id = (await folded.getAttribute('id')) ?? '';
  await route(page).locator(`a[href="#${id}"]`).first().focus();
  await page.keyboard.press('Enter');
  await expect(folded).toBeInViewport();
});

test('the pick survives a reload of the tab, is not kept in the dossier, and is gone in a new tab', async ({
  page,
  context,
}) => {
  await openReport(page, 'group');
  await page.getByRole('button', { name: /^Alleen wat past bij wie de scans invulden/u }).click();
  await expect(page.getByRole('checkbox', { name: 'Klantmanager' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Klantmanager' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Projectleider' })).not.toBeChecked();
  await expect(route(page).getByRole('heading', { level: 3 })).toHaveText([
    'Voor werkgevers',
    'Voor klantmanagers',
    'Voor interventie-eigenaren',
  ]);
  const other = await context.newPage();
  await other.goto('./rapport/');
  await expect(other.getByRole('checkbox', { name: 'Alle rollen' })).toBeChecked();
});

test('the last role can not be taken away: all of them come back', async ({ page }) => {
  await openReport(page, 'example');
  await page.getByRole('checkbox', { name: 'Werkgever' }).check();
  await expect(page.getByRole('checkbox', { name: 'Alle rollen' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Werkgever' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Alle rollen' })).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: /^Er blijft altijd iets gekozen/u })).toBeVisible();
});

test('the reading route prints alone on A4, with addresses; afterwards the report prints as before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  await openReport(page, 'example');
  await page.getByRole('checkbox', { name: 'Klantmanager' }).check();
  await page.getByRole('button', { name: 'Leesroute afdrukken' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(route(page).getByText(/^Ketenspiegel · leesroute bij het rapport van/u)).toBeVisible();
  await expect(page.locator('.boodschap')).toBeHidden();
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveText(['Leesroute']);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  const address = await route(page)
    .locator('.route a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toMatch(/\/handreikingen\/klantmanager\/#/u);

  // Printing says that it is over, and that ends it.
  const alone = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(alone)).toBeLessThanOrEqual(2);
  expect(alone.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/u);
  expect(await page.evaluate(() => document.documentElement.dataset['afdruk'] ?? '')).toBe('');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(8);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.boodschap')).toBeVisible();
});

test('on paper a card has the best sections only, and the route has their addresses', async ({ page }) => {
  await openReport(page, 'hostile');
  const more = page.locator('details.som.alleen-scherm');
  await expect(more.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(more.filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.lezer')).toBeHidden();
  const shown = page.locator('.gat h4 + ul > li > a[href*="/handreikingen/"]');
  const targets = new Set(await shown.evaluateAll((links) => links.map((link) => link.getAttribute('href'))));
  const printed = await route(page)
    .locator('a[data-adres]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(targets.size).toBeGreaterThan(10);
  expect(printed).toEqual(expect.arrayContaining([...targets]));
});
