import { builtSite, readPages } from '../content/html/site.ts';
import { pageStates } from '../fixtures/page-states.ts';
import { expect, test } from './fixtures.ts';
import { openPage, reachState } from './reach-state.ts';
import { exceptions, findViolations } from './second-engine.ts';

/** Pages that `npm test` looks at: the kinds that differ most. The long run looks at every page, and at every state. */
const sample = ['/', '/scan/projectleider/', '/randvoorwaarden/projectleider/', '/toegankelijkheid/', '/keten/'];
const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

test('a second engine finds nothing on a few kinds of page', async ({ page }) => {
  for (const path of sample) {
    await openPage(page, path);
    expect.soft(await findViolations(page), `Equal Access on ${path}`).toEqual([]);
  }
});

const paths = readPages(builtSite()).map(({ path }) => path);
for (const path of paths) {
  test(`a second engine finds nothing on ${path}`, { tag: '@lang' }, async ({ page }) => {
    test.setTimeout(120_000);
    await openPage(page, path);
    for (const { width, colorScheme } of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect.soft(await findViolations(page), `Equal Access at ${width} pixels, ${colorScheme}`).toEqual([]);
    }
  });
}
for (const state of pageStates) {
  test(`a second engine finds nothing on ${state.address} "${state.name}"`, { tag: '@lang' }, async ({ page }) => {
    test.setTimeout(120_000);
    await reachState(page, state);
    for (const { width, colorScheme, media } of state.looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, media });
      expect.soft(await findViolations(page), `Equal Access at ${width} pixels, ${colorScheme}, ${media}`).toEqual([]);
    }
  });
}

test('the second engine sees a field without a name, and text that is too pale', async ({ page }) => {
  await page.goto('./404.html');
  await page.evaluate(() => {
    const pale = Object.assign(document.createElement('p'), { textContent: 'bleek' });
    pale.style.color = '#bbb';
    document.querySelector('main')?.append(pale, document.createElement('textarea'));
  });
  const rules = (await findViolations(page)).map((violation) => violation.split(':')[0]).sort();
  expect(rules).toEqual(['input_label_exists', 'text_contrast_sufficient']);
});

test('what the second engine is wrong about is still there, each with a reason', { tag: '@lang' }, async ({ page }) => {
  for (const [path, where] of [
    ['/instrumenten/monitoringplan/', exceptions[0]?.where],
    ['/scan/projectleider/', exceptions[1]?.where],
    ['/belemmeringen/', exceptions[2]?.where],
    ['/scan/start/', exceptions[3]?.where],
    ['/toegankelijkheid/protocol/', exceptions[4]?.where],
    ['/scan/start/', exceptions[5]?.where],
  ] as const) {
    await openPage(page, path);
    expect(await page.locator(where ?? '').count(), `${where} on ${path}`).toBeGreaterThan(0);
  }
  expect(exceptions.filter(({ reason }) => reason.length < 60)).toEqual([]);
});
