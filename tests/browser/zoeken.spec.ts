import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Waar zoek je naar?' });
const count = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.vondsten');

test('from the header to a section and back, with the keyboard', async ({ page }) => {
  await page.goto('./begrippen/');
  await page.getByRole('link', { name: 'Zoeken' }).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();

  await page.keyboard.type('schulden');
  await expect(count(page)).toHaveText(/^\d+ plekken op \d+ bladzijden\.$/u);
  await expect(results(page).locator('mark').first()).toHaveText(/^Schulden$/iu);
  await expect(page.getByRole('heading', { name: 'Alle bladzijden' })).toBeHidden();
  await expect(page).toHaveURL(/\/zoeken\/#q=schulden$/u);

  // Enter in the field goes to the first result; Tab goes on from there.
  await page.keyboard.press('Enter');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  const place = results(page).first().getByRole('link').nth(1);
  await expect(place).toBeFocused();
  const address = (await place.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname + url.hash === address);
  await expect(page.locator(':target')).toHaveCount(1);

  await page.goBack();
  await expect(field(page)).toHaveValue('schulden');
  await expect(results(page).first().getByRole('link').nth(1)).toBeFocused();
});

test('Tab goes from the field to the first result', async ({ page }) => {
  await page.goto('./zoeken/');
  await page.keyboard.type('nazorg');
  await expect(results(page).first().getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toBeFocused();
});

test('an address with words shows what they find, and other words in it too', async ({ page }) => {
  await page.goto('./zoeken/#q=warme%20overdracht');
  await expect(field(page)).toHaveValue('warme overdracht');
  await expect(results(page).getByRole('link', { name: 'Warme overdracht' }).first()).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#q=caseload';
  });
  await expect(field(page)).toHaveValue('caseload');
  await expect(results(page).getByRole('link', { name: 'Caseload' }).first()).toBeVisible();
});

test('says when only something like it is there, when nothing is, and when a word says nothing', async ({ page }) => {
  await page.goto('./zoeken/');
  await field(page).fill('participatielader');
  await expect(count(page)).toHaveText(/^Niets met precies deze woorden\. Wat erop lijkt: \d/u);
  await field(page).fill('xyzzyx');
  await expect(count(page)).toHaveText(/^Niets gevonden\./u);
  await expect(page.getByRole('heading', { name: 'Alle bladzijden' })).toBeVisible();
  await field(page).fill('wie is dat');
  await expect(count(page)).toHaveText(/^Typ een woord/u);
  await field(page).fill('');
  await expect(count(page)).toHaveText('');
  await expect(page).toHaveURL(/\/zoeken\/$/u);
});

test('more places and pages are folded, and come after each other', async ({ page }) => {
  await page.goto('./zoeken/#q=moeder');
  const more = page.getByText(/^Toon nog \d+ bladzijden$/u);
  await expect(more).toBeVisible();
  await expect(results(page)).toHaveCount(2);
  const before = await results(page).last().getByRole('link').count();
  expect(before).toBe(0);
  await more.click();
  expect(await results(page).last().getByRole('link').count()).toBeGreaterThan(0);
});

test('the words never reach a server, and no other page loads the register', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./begrippen/');
  await page.goto('./handreikingen/');
  expect(requests.filter((url) => url.includes('zoeken'))).toEqual([]);
  await page.goto('./zoeken/');
  await field(page).pressSequentially('geheim woord');
  await expect(count(page)).toHaveText(/\./u);
  expect(requests.filter((url) => /geheim|woord/u.test(url))).toEqual([]);
  expect(requests.filter((url) => /zoeken\.[\w-]{8}\.json$/u.test(url))).toHaveLength(1);
});

test('works without a network once it has loaded', async ({ page, context }) => {
  await page.goto('./zoeken/');
  await field(page).fill('nazorg');
  await expect(count(page)).toHaveText(/plekken/u);
  await context.setOffline(true);
  await field(page).fill('convenant');
  await expect(results(page).getByRole('link', { name: 'Convenant', exact: true }).first()).toBeVisible();
});

test('says that the register did not come, and tries again', async ({ page, guard }) => {
  guard.allow(/Failed to load resource|zoeken\./u);
  await page.route('**/_ks/zoeken.*.json', (route) => route.abort());
  await page.goto('./zoeken/');
  await field(page).fill('nazorg');
  await expect(count(page)).toHaveText(/^Zoeken lukt nu niet/u);
  await page.unroute('**/_ks/zoeken.*.json');
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
  await expect(results(page).getByRole('link', { name: 'Nazorg' }).first()).toBeVisible();
});

test('words that were typed before the program was there are searched', async ({ page }) => {
  let go = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/_ks/*.js', async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto('./zoeken/', { waitUntil: 'commit' });
  await field(page).fill('nazorg');
  go();
  await expect(results(page).getByRole('link', { name: 'Nazorg' }).first()).toBeVisible();
});

test.describe('without a program', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is a list of all pages, without a field that does nothing', async ({ page }) => {
    await page.goto('./zoeken/');
    await expect(field(page)).toBeHidden();
    await expect(page.locator('noscript .melding')).toBeVisible();
    await page.getByRole('link', { name: 'Begrippen', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Begrippen' })).toBeVisible();
  });
});

test('a term leads to its explanation', async ({ page }) => {
  await page.goto('./randvoorwaarden/expertise/');
  const term = page.locator('a.begrip').filter({ hasText: /^bijstand$/u });
  await term.click();
  await expect(page).toHaveURL(/\/begrippen\/#bijstand$/u);
  await expect(page.locator('#bijstand')).toBeInViewport();
});
