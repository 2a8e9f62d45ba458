import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtSite, readPages } from '../content/html/site.ts';
import { expect, test } from './fixtures.ts';

/** What the law asks (EN 301 549: WCAG 2.1 A and AA) and the newer 2.2. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Rules of axe that do not count, each with its reason. None so far. */
const ignoredRules: string[] = [];

const views = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
] as const;

// One test a page, on one load: a fresh browser page for each view would take three times as long.
for (const { path } of readPages(builtSite())) {
  test(`${path} is accessible, light and dark, and fits 320 pixels`, async ({ page }) => {
    await open(page, path);
    for (const { width, height, colorScheme } of views) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      expect.soft(await findBarriers(page), `axe at ${width} pixels, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    await checkStructure(page);
    await followSkipLink(page);
  });
}

/** Opens a page and waits until its interactive parts work; axe must see what a visitor sees. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`.${path}`);
  await expect(page.locator('astro-island[ssr]:not([client="visible"]):not([client="media"])')).toHaveCount(0);
}

async function findBarriers(page: Page): Promise<string[]> {
  // The site has no frames, so axe can do without a page of its own: it is twice as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(wcag).disableRules(ignoredRules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
}

async function checkStructure(page: Page): Promise<void> {
  await expect.soft(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect.soft(page).toHaveTitle(/\S/u);
  await expect.soft(page.locator('h1')).toHaveCount(1);
  await expect.soft(page.locator('h1').first()).toHaveText(/\S/u);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(tooWide, 'pixels the page scrolls sideways at 320 pixels').toBeLessThanOrEqual(0);
}

async function followSkipLink(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused, 'the first Tab reaches the skip link').toHaveAttribute('href', /^#./u);
  await expect(focused, 'the skip link shows itself when it has focus').toBeInViewport();
  const href = (await focused.getAttribute('href')) ?? '';
  await expect(page.locator(`main${href}, main ${href}`), 'the skip link leads into main').toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page, 'the skip link jumps').toHaveURL((url) => url.hash === href);
}
