import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { reportStates } from '../fixtures/states.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

const stateOf = (name: string) => reportStates.find((state) => state.name === name)!;

async function openReport(page: Page, name: string): Promise<void> {
  await keepDossier(page, stateOf(name).dossier);
  await page.goto('./rapport/');
  await expect(page.locator('.boodschap')).toHaveText(stateOf(name).opening);
  await expect(page.locator('#bijlage')).toBeAttached();
}

/** Scrolls to the chart, which is drawn when one sees it. */
async function drawChart(page: Page): Promise<void> {
  await page.locator('.doek').scrollIntoViewIfNeeded();
  await expect(page.locator('.doek[data-getekend] canvas')).toBeAttached();
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

test('without a dossier the page says what to do before its program is there', async ({ page }) => {
  // A slow network: none of it has come yet.
  await page.route('**/_ks/*.js', () => undefined);
  await page.goto('./rapport/', { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('link', { name: 'Begin een scan' })).toBeInViewport();
  await expect(page.getByText('Het rapport wordt gemaakt.')).toBeHidden();
  // Who was here before waits for the report.
  await page.evaluate(() => localStorage.setItem('ks-beeld', JSON.stringify({ scan: '', dossier: 'a' })));
  await page.reload({ waitUntil: 'domcontentloaded' });
  await expect(page.getByText('Het rapport wordt gemaakt.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Er is nog geen scan' })).toBeHidden();
  // What is remembered is wiped meanwhile: the program finds out.
  await page.unroute('**/_ks/*.js');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Begin een scan' })).toBeInViewport();
});

test('nothing shifts while the report comes in', async ({ page }) => {
  await keepDossier(page, stateOf('example').dossier);
  await page.goto('./rapport/');
  await expect(page.locator('.boodschap')).toBeVisible();
  await expect(page.locator('#bijlage')).toBeAttached();
  await drawChart(page);
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('the chart comes when one scrolls to it: a radar on a wide screen, bars on a narrow one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReport(page, 'half');
  await page.waitForLoadState('networkidle');
  expect(
    asked.filter((url) => /\/(?:draw-)?chart\./u.test(url)),
    'the chart waits until one sees its place',
  ).toEqual([]);
  await drawChart(page);
  await expect(page.locator('.doek')).toHaveAttribute('data-soort', 'radar');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.doek')).toHaveAttribute('data-soort', 'bar');
  await expect(page.getByRole('img', { name: /tabel hierboven/u })).toBeVisible();
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);
});

test('on paper the chart has the colours and the width of paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReport(page, 'example');
  await drawChart(page);
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
});

test('the print is A4, of a sensible number of pages', async ({ page }) => {
  await openReport(page, 'example');
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
  await expect(page.locator('.opening .omslag')).toBeVisible();
  const address = await page
    .locator('.gat a[data-adres]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toMatch(/\(/u);
});

test('paper has a chart although nobody scrolled: its plain drawing', async ({ page }) => {
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

test('the button waits for the second half of the report before it prints', async ({ page }) => {
  const clicked = Promise.withResolvers<undefined>();
  await page.route('**/_ks/Later*.js', async (route) => {
    await clicked.promise;
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.print = () => Object.assign(globalThis, { hadAnnex: document.getElementById('bijlage') !== null });
  });
  await keepDossier(page, stateOf('example').dossier);
  await page.goto('./rapport/');
  await page.getByRole('button', { name: 'Afdrukken', exact: true }).click();
  await expect(page.locator('#bijlage'), 'the click came before it').not.toBeAttached();
  clicked.resolve(undefined);
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { hadAnnex?: boolean }).hadAnnex)).toBe(true);
});

test('an address of the second half leads there', async ({ page }) => {
  await keepDossier(page, stateOf('example').dossier);
  await page.goto('./rapport/#bijlage');
  await expect(page.locator('#bijlage')).toBeInViewport();
});

test('when the second half can not be loaded it says so, and the first half works', async ({ page, guard }) => {
  guard.allow(/Later.*\.js/u);
  await page.route('**/_ks/Later*.js', (route) => route.abort());
  await keepDossier(page, stateOf('example').dossier);
  await page.goto('./rapport/');
  await expect(page.getByRole('alert')).toHaveText('De rest van het rapport kon niet laden. Laad de pagina opnieuw.');
  await page.getByRole('checkbox', { name: 'Werkgever' }).check();
  await expect(page.getByRole('heading', { name: 'In de handreiking voor werkgevers' }).first()).toBeVisible();
});
