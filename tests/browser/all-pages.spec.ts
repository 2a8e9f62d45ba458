import type { Page } from '@playwright/test';
import { builtSite, readPages } from '../content/html/site.ts';
import { alsoLong, findBarriers, looksInTurn, measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { openPage } from './reach-state.ts';
import { findSmallTargets } from './target-size.ts';

const views = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
] as const;

/** Pages that one test visits: a fresh browser page for each of them, and for each view, would take twice as long. */
const perTest = 5;

const paths = readPages(builtSite()).map(({ path }) => path);
for (let first = 0; first < paths.length; first += perTest) {
  const some = paths.slice(first, first + perTest);
  test(`${some.join(', ')}: accessible, and fits 320 pixels`, alsoLong, async ({ page }) => {
    test.setTimeout(60_000);
    for (const [place, path] of some.entries()) await test.step(path, () => checkPage(page, path, first + place));
  });
}

async function checkPage(page: Page, path: string, place: number): Promise<void> {
  await openPage(page, path);
  for (const { width, height, colorScheme } of looksInTurn(views, place)) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    expect.soft(await findBarriers(page), `axe on ${path} at ${width} pixels, ${colorScheme}`).toEqual([]);
    expect.soft(await findSmallTargets(page), `targets on ${path} at ${width} pixels`).toEqual([]);
  }
  expect.soft(await measureTooWide(page), `pixels ${path} scrolls sideways`).toBeLessThanOrEqual(0);
  await checkStructure(page);
  await followSkipLink(page);
}

async function checkStructure(page: Page): Promise<void> {
  await expect.soft(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect.soft(page).toHaveTitle(/\S/u);
  await expect.soft(page.locator('h1')).toHaveCount(1);
  await expect.soft(page.locator('h1').first()).toHaveText(/\S/u);
}

async function followSkipLink(page: Page): Promise<void> {
  // The search page gives its field focus; here we come in at the top, as with a screen reader.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused, 'the first Tab reaches the skip link').toHaveAttribute('href', /^#./u);
  await expect(focused, 'the skip link shows itself when it has focus').toBeInViewport();
  const href = (await focused.getAttribute('href')) ?? '';
  await expect(page.locator(`main${href}, main ${href}`), 'the skip link leads into main').toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page, 'the skip link jumps').toHaveURL((url) => url.hash === href);
}
