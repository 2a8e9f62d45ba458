import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { reportStates, type ReportState } from '../fixtures/states.ts';
import { expect, test } from './fixtures.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const stateOf = (name: string) => reportStates.find((state) => state.name === name)!;

/** Puts a dossier where the browser keeps it, as the open one. */
async function store(page: Page, dossier: ReportState['dossier']): Promise<void> {
  await page.goto('./');
  const [round] = dossier.rounds;
  const current = { dossier: dossier.id, round: round?.id ?? '', scan: round?.scans[0]?.id ?? '' };
  await page.evaluate(
    ([dossier, current]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ketenspiegel', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onerror = () => reject(new Error('open'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put(dossier, `dossier/${dossier.id}`);
          writing.objectStore('records').put(current, 'current');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [dossier, current] as const,
  );
}

async function openReport(page: Page, name: string): Promise<void> {
  await store(page, stateOf(name).dossier);
  await page.goto('./rapport/');
  await expect(page.locator('.boodschap')).toHaveText(stateOf(name).opening);
}

const chart = (page: Page) => page.locator('.doek[data-getekend] canvas');

async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
}

for (const { name } of reportStates) {
  test(`the report of "${name}" is accessible in light, dark and print, and fits 320 pixels`, async ({ page }) => {
    await openReport(page, name);
    expect.soft(await findBarriers(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    expect.soft(await findBarriers(page), 'print').toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 320, height: 640 });
    // The chart follows a frame later.
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(tooWide).toBeLessThanOrEqual(0);
  });
}

test('without a scan the button gives the report of an empty scan', async ({ page }) => {
  await page.goto('./rapport/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rapport als JSON' }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(file).toMatchObject({ format: 'ketenspiegel/report', scans: [], gaps: [], group: null });
  expect(download.suggestedFilename()).toMatch(/\.ketenrapport\.json$/u);
  await expect(page.getByRole('link', { name: 'Begin een scan' })).toBeVisible();
});

test('nothing shifts while the report comes in', async ({ page }) => {
  await store(page, stateOf('example').dossier);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./rapport/');
  await expect(chart(page)).toBeAttached();
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test('the chart is a radar on a wide screen and bars on a narrow one', async ({ page }) => {
  await openReport(page, 'half');
  await expect(chart(page)).toBeAttached();
  await expect(page.locator('.doek')).toHaveAttribute('data-soort', 'radar');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.doek')).toHaveAttribute('data-soort', 'bar');
  await expect(page.getByRole('img', { name: /tabel hierboven/u })).toBeVisible();
});

test('paper has the chart although nobody scrolled, in the colours of paper, with page numbers', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReport(page, 'example');
  await expect(chart(page)).toBeAttached();
  const drawn = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    const hasColor = (wanted: number[]) => {
      // Read from a copy: reading the chart itself twice makes the browser give advice on the console.
      const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
      const context = copy.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((part, index) => data[at + index] === part)) return true;
      return false;
    };
    const paperYellow = [0xf6, 0xc9, 0x45, 0xff];
    const before = hasColor(paperYellow);
    globalThis.dispatchEvent(new Event('beforeprint'));
    const result = { before, during: hasColor(paperYellow), width: canvas.clientWidth };
    globalThis.dispatchEvent(new Event('afterprint'));
    return result;
  });
  // Between the margins of A4 there are 672 CSS pixels.
  expect(drawn).toMatchObject({ before: false, during: true });
  expect(drawn.width).toBeLessThanOrEqual(672);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type \/Page\b/gu)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(40);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/u);
});

test('on paper gaps are unfolded, controls are gone and addresses stand behind links', async ({ page }) => {
  await openReport(page, 'hostile');
  await expect(page.locator('details.meer')).not.toHaveAttribute('open');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('details.meer .gat').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await expect(page.locator('#bijlage-aan')).toBeHidden();
  await expect(page.locator('.omslag')).toBeVisible();
  const address = await page
    .locator('.gat a[data-adres]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toMatch(/\(/u);
});

test('printing before the chart could load shows its plain drawing', async ({ page }) => {
  await page.route(/draw-chart/u, () => undefined);
  await openReport(page, 'example');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.radar')).toBeVisible();
  await expect(page.locator('.doek')).toBeHidden();
});

test('the annex can be taken out, also of the print', async ({ page }) => {
  await openReport(page, 'example');
  await page.getByRole('checkbox', { name: 'Bijlage met alle antwoorden tonen en afdrukken' }).uncheck();
  await expect(page.getByText('De vorige is vertrokken.')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Bijlage: alle antwoorden' })).toBeHidden();
});

test('a sum opens by keyboard', async ({ page }) => {
  await openReport(page, 'example');
  const sum = page.locator('#gat-projectleider .som');
  await sum.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(sum.getByText('Samen 60 + 20 + 2 = 82 punten.')).toBeVisible();
});
