import type { Page } from '@playwright/test';
import { findBarriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { delayProgram, layoutShift } from './scan-steps.ts';
import { closeEntry, goTo, next, openRoom, prepare, typeCode } from './workshop-steps.ts';

/** A projector of our time, a laptop, and an old projector. */
const walls = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];

/** What nobody at the back could read: text under 3% of the height, and what falls off the screen. */
const measure = (screen: Page): Promise<string[]> =>
  screen.evaluate(() => {
    const { innerHeight, innerWidth } = globalThis;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('script, noscript, .verborgen, .naar-inhoud, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      // Within a drawing the size is in the drawing's own units.
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = (parseFloat(getComputedStyle(element).fontSize) * scale) / innerHeight;
      if (size < 0.03) found.push(`${(size * 100).toFixed(2)}%: ${text}`);
      if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.top < -1 || box.left < -1) {
        found.push(`falls off: ${text}`);
      }
    }
    return found;
  });

/** Six people on paper, before or after. */
const sheets = ['23w01n42', '12101n32', '22211n31', '0311124x', '13001w22', '33w11n41'];

async function scoreAs(page: Page, part: string): Promise<void> {
  await goTo(page, part);
  await next(page);
  await page.getByRole('button', { name: 'Begin met codes' }).click();
  for (const sheet of sheets) await typeCode(page, sheet);
  await closeEntry(page);
}

for (const [address, words] of [
  ['./workshop/leiden/', 'Er staat nog geen workshop klaar'],
  ['./workshop/scherm/', 'Hier komt de workshop'],
] as const) {
  test(`${address}: nothing shifts while it is found out that there is no workshop`, async ({ page }) => {
    const freeProgram = await delayProgram(page);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1')).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
    freeProgram();
    await expect(page.getByText(words)).toBeVisible();
    expect(await layoutShift(page)).toBeLessThan(0.001);
  });
}

test('everything the room sees is large enough and fits, on every slide of the longest workshop', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await prepare(page, 150);
  await page.getByLabel('Casus voor deze groep').selectOption({ label: 'Ruth en het nieuwe rooster' });
  const screen = await openRoom(page, context);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await scoreAs(page, 'Blind scoren');
  await scoreAs(page, 'Opnieuw scoren');
  await goTo(page, 'Welkom');
  const place = page.getByText(/^\d+ van \d+$/u).first();
  const total = Number((await place.textContent())?.split(' van ')[1]);
  expect(total).toBeGreaterThan(60);
  const faults: string[] = [];
  for (let slide = 1; slide <= total; slide += 1) {
    await expect(place).toHaveText(`${slide} van ${total}`);
    for (const wall of walls) {
      await screen.setViewportSize(wall);
      for (const fault of await measure(screen))
        faults.push(`slide ${slide} at ${wall.width}x${wall.height}: ${fault}`);
    }
    await page.keyboard.press('PageDown');
  }
  expect(faults).toEqual([]);
});

test('every kind of slide has enough contrast and no barrier, light and dark, and still fits at 400%', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await prepare(page);
  await page.getByLabel('Casus voor deze groep').selectOption({ label: 'Ruth en het nieuwe rooster' });
  const screen = await openRoom(page, context);
  const lookBoth = async (name: string) => {
    for (const tone of ['licht', 'donker']) {
      const fold = page.locator('summary', { hasText: 'Kleuren van de beamer' });
      await fold.click();
      await page.getByRole('radio', { name: tone, exact: true }).check();
      await fold.click();
      await expect(screen.locator(`html[data-toon="${tone}"]`)).toBeVisible();
      expect.soft(await findBarriers(screen), `${name}, ${tone}`).toEqual([]);
    }
    await screen.setViewportSize({ width: 320, height: 256 });
    const wide = await screen.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `${name}, pixels sideways at 400%`).toBeLessThanOrEqual(0);
    await screen.setViewportSize({ width: 1280, height: 720 });
  };
  await lookBoth('waiting');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await lookBoth('a step');
  await goTo(page, 'Blind scoren');
  await next(page);
  await lookBoth('scoring');
  await scoreAs(page, 'Blind scoren');
  await scoreAs(page, 'Opnieuw scoren');
  for (let slide = 0; slide < 3; slide += 1) await next(page);
  await lookBoth('both measurements');
  await next(page);
  await lookBoth('one point');
  await goTo(page, 'Casus');
  await next(page);
  await lookBoth('the case');
  await goTo(page, 'Wiens');
  await lookBoth('the rings');
  await next(page);
  await next(page);
  await lookBoth('a card');
  // Twelve cards, of which a group uses four: one click goes on.
  await page.getByRole('button', { name: 'Naar de volgende stap' }).click();
  await expect(page.getByRole('heading', { name: 'Verdeel jullie vier kaarten' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await findBarriers(page), `the trainer's window at ${width} pixels, ${colorScheme}`).toEqual([]);
    }
  }
});

test('minutes are shown in a quiet way: no seconds, nothing below zero, and they stop when one says so', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T09:30:00') });
  await prepare(page);
  const screen = await openRoom(page, context);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await goTo(page, 'Wiens');
  await expect(page.getByText('Nog ongeveer 3 minuten')).toBeVisible();
  await page.clock.runFor('02:10');
  await expect(page.getByText('Nog ongeveer 1 minuut')).toBeVisible();
  await page.getByRole('button', { name: 'Een minuut erbij' }).click();
  await expect(page.getByText('Nog ongeveer 2 minuten')).toBeVisible();
  await page.getByRole('button', { name: 'Zet de tijd stil' }).click();
  await expect(screen.getByText('Neem de tijd')).toBeVisible();
  await page.clock.runFor('10:00');
  await page.getByRole('button', { name: 'Laat de tijd lopen' }).click();
  await expect(page.getByText('Nog ongeveer 2 minuten')).toBeVisible();
  await page.clock.runFor('30:00');
  await expect(page.getByText('Rond rustig af')).toBeVisible();
  await expect(page.getByText(/-\d|te laat/u)).toHaveCount(0);
});
