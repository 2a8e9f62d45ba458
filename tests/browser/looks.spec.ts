import type { Locator, Page } from '@playwright/test';
import { reportStates } from '../fixtures/states.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { openPage } from './reach-state.ts';

// What a theme of high contrast takes away are colours and shadows: what they said must be said in another way too.

async function openForced(page: Page, path: string, name = 'example'): Promise<void> {
  const kept = reportStates.find((state) => state.name === name)?.dossier;
  if (kept) await keepDossier(page, kept);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openPage(page, path);
}

const styleOf = (part: Locator, name: string, pseudo?: string) =>
  part
    .first()
    .evaluate((element, [property, before]) => getComputedStyle(element, before).getPropertyValue(property ?? ''), [
      name,
      pseudo,
    ] as const);

test('with forced colours the level of an item shows in its staircase', async ({ page }) => {
  await openForced(page, '/scan/');
  const full = page.locator('.trap .vol');
  const canvas = await styleOf(page.locator('html'), 'background-color');
  await expect(full.first()).toBeVisible();
  expect(await styleOf(full, 'fill'), 'a step that was taken').not.toBe(canvas);
  expect(await styleOf(page.locator('.trap rect:not(.vol)'), 'fill'), 'a step that was not').toBe('rgba(0, 0, 0, 0)');
  expect(await styleOf(page.locator('.trap rect:not(.vol)'), 'stroke'), 'its edge').not.toBe(canvas);
});

test('with forced colours the chosen answer has another edge than the others', async ({ page }) => {
  await openForced(page, '/scan/projectleider/');
  await expect(page.locator('.optie > :checked').first()).toBeAttached();
  const edge = async (which: string) =>
    Number.parseFloat(await styleOf(page.locator(`.optie > input${which} ~ span`), 'border-top-width', '::before'));
  expect(await edge(':checked')).toBeGreaterThan(await edge(':not(:checked)'));
});

test('with forced colours the step of the convenant one is in has another edge than the others', async ({ page }) => {
  await openForced(page, '/convenant/', 'group');
  const edge = (which: string) => styleOf(page.locator(`.conv-stappen a${which}`), 'border-left-width');
  await expect(page.locator('.conv-stappen a[aria-current]')).toBeVisible();
  expect(Number.parseFloat(await edge('[aria-current]'))).toBeGreaterThan(
    Number.parseFloat(await edge(':not([aria-current])')),
  );
});

test('with forced colours everything Tab reaches has an outline', async ({ page }) => {
  await openForced(page, '/scan/projectleider/');
  const bare: string[] = [];
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press('Tab');
    bare.push(...(await page.evaluate(findBareFocus)));
  }
  expect(bare).toEqual([]);
});

/** Runs in the page: what has focus when neither it nor what is painted for it has an outline. */
function findBareFocus(): string[] {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return [];
  // A choice in a box: the box hangs on what stands behind it.
  const painted = focused instanceof HTMLInputElement ? (focused.parentElement?.children ?? []) : [focused];
  const hasOutline = [...painted].some((part) =>
    [undefined, '::before'].some((pseudo) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part, pseudo);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    }),
  );
  return hasOutline ? [] : [`${focused.tagName} ${focused.textContent.trim().slice(0, 40)}`];
}

test('with forced colours the chart has the colour of the text', async ({ page }) => {
  await openForced(page, '/rapport/');
  const chart = page.locator('.doek[data-getekend] canvas').first();
  await page.locator('.doek').first().scrollIntoViewIfNeeded();
  await expect(chart).toBeVisible();
  const inTextColour = () =>
    chart.evaluate((canvas: HTMLCanvasElement) => {
      const [red, green, blue] = (getComputedStyle(document.body).color.match(/\d+/gu) ?? []).map(Number);
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let found = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) found += 1;
      return found;
    });
  await expect.poll(inTextColour).toBeGreaterThan(200);
});

test('nothing moves by itself, or for longer than a blink, for who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/scan/projectleider/', '/rapport/', '/workshop/']) {
    await openPage(page, path);
    expect(await page.evaluate(findMotion), path).toEqual([]);
  }
});

/** Runs in the page: everything with a transition or an animation that takes time. */
function findMotion(): string[] {
  const takesTime = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    const moves = takesTime(transitionDuration) || takesTime(animationDuration) || scrollBehavior === 'smooth';
    return moves ? [`${element.tagName} ${element.className.toString()}`] : [];
  });
}
