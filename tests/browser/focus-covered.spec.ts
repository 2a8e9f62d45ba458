import type { Page } from '@playwright/test';
import { builtSite, readPages } from '../content/html/site.ts';
import { pageStates } from '../fixtures/page-states.ts';
import { expect, test } from './fixtures.ts';
import { findCoveredFocus } from './focus-covered.ts';
import { openPage, reachState } from './reach-state.ts';

/** A laptop, a phone, and a laptop at 400%. */
const windows = [
  { width: 1280, height: 900 },
  { width: 360, height: 640 },
  { width: 320, height: 256 },
] as const;

/** Pages with something that stays in place while one scrolls. The long run goes through every page, and every state. */
const sample = ['/scan/projectleider/', '/workshop/kaarten/', '/moeders/'];

async function tabThrough(page: Page): Promise<void> {
  for (const { width, height } of windows) {
    await page.setViewportSize({ width, height });
    expect.soft(await findCoveredFocus(page), `what has focus and can't be seen at ${width} by ${height}`).toEqual([]);
  }
}

for (const path of sample) {
  test(`the keyboard alone goes through ${path}, and what has focus is never covered`, async ({ page }) => {
    await openPage(page, path);
    await tabThrough(page);
  });
}

const paths = readPages(builtSite()).map(({ path }) => path);
for (const path of paths.filter((one) => !sample.includes(one))) {
  test(`the keyboard alone goes through ${path}`, { tag: '@lang' }, async ({ page }) => {
    test.setTimeout(240_000);
    await openPage(page, path);
    await tabThrough(page);
  });
}
for (const state of pageStates) {
  test(`the keyboard alone goes through ${state.address} "${state.name}"`, { tag: '@lang' }, async ({ page }) => {
    test.setTimeout(240_000);
    await reachState(page, state);
    await tabThrough(page);
  });
}

test('focus that is covered, out of the window or in a trap is seen', async ({ page }) => {
  await page.goto('./404.html');
  await page.evaluate(() => {
    const bar = Object.assign(document.createElement('div'), { className: 'proef' });
    bar.style.cssText = 'position: fixed; inset: auto 0 0 0; height: 300px; background: white';
    const away = Object.assign(document.createElement('button'), { textContent: 'Weg' });
    away.style.cssText = 'position: fixed; left: -999px';
    document.body.append(away, bar);
  });
  await page.setViewportSize({ width: 360, height: 640 });
  const seen = await findCoveredFocus(page);
  expect(seen).toContain('button "Weg" is wholly out of sight');
  expect(seen).toContain('a "Privacy" is wholly out of sight');
});
