import type { Page } from '@playwright/test';
import { readModel } from '../content/model.ts';
import { builtSite, readPages } from '../content/html/site.ts';
import { expect, test } from './fixtures.ts';

const paths = readPages(builtSite()).map(({ path }) => path);
const formPaths = paths.filter((path) => /^\/workshop\/werkvormen\/./u.test(path));
const sheets = './workshop/kaarten/';

const boxes = (page: Page) => page.locator('.stuk > .keuze input');
const shown = (page: Page) => page.locator('.vel:visible');
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
const printed = async (page: Page) => pagesOf(await page.pdf({ preferCSSPageSize: true }));

/** Ticks these boxes and no others; ids without `print-`. */
async function tick(page: Page, ids: readonly string[]): Promise<void> {
  for (const box of await boxes(page).all()) {
    const id = (await box.getAttribute('id')) ?? '';
    await box.setChecked(ids.some((one) => `print-${one}` === id));
  }
}

test('every werkvorm has a page, and its steps add up to its minutes', async ({ page }) => {
  expect(formPaths).toHaveLength(readModel().werkvormen.length);
  for (const path of formPaths) {
    await page.goto(`.${path}`);
    const steps = await page
      .locator('.werkstappen .duur')
      .evaluateAll((parts) => parts.map((part) => Number(part.getAttribute('data-minuten'))));
    const total = /^Samen (\d+) minuten\.$/u.exec((await page.locator('.samen').innerText()).trim())?.[1];
    expect
      .soft(
        steps.reduce((sum, minutes) => sum + minutes, 0),
        path,
      )
      .toBe(Number(total));
    await expect.soft(page.locator('.kort dd').first()).toContainText(`${total} minuten`);
  }
});

test('the list leads to each werkvorm, and from one to the next', async ({ page }) => {
  await page.goto('./workshop/werkvormen/');
  await expect(page.locator('.werkvormen h3 a')).toHaveCount(formPaths.length);
  await page.locator('.werkvormen h3 a').first().click();
  for (let at = 1; at < formPaths.length; at += 1) await page.locator('.buren a[rel="next"]').click();
  await expect(page.locator('.buren a[rel="next"]')).toHaveCount(0);
});

test('a case says that it is made up, and keeps the turn folded', async ({ page }) => {
  await page.goto('./workshop/casussen/');
  const cases = page.locator('article.casus');
  await expect(cases).toHaveCount(readModel().casussen.length);
  for (const one of await cases.all()) {
    await expect.soft(one.locator('.casusmerk')).toContainText('Verzonnen casus');
    await expect.soft(one.locator('.trainer')).toBeHidden();
  }
  await cases.first().locator('summary').click();
  await expect(cases.first().getByRole('heading', { name: 'De wending' })).toBeVisible();
});

test('an aandachtspunt leads to what works on it', async ({ page }) => {
  await page.goto('./aandachtspunten/eigen-vooroordelen/');
  await page
    .locator('section', { has: page.locator('#oefenen') })
    .locator('.verwijzingen a')
    .first()
    .click();
  await expect(page).toHaveURL(/\/workshop\/werkvormen\/[a-z-]+\/$/u);
  await page.getByRole('region', { name: 'Hier werk je aan' }).locator('a[href*="eigen-vooroordelen"]').click();
  await expect(page).toHaveURL(/\/aandachtspunten\/eigen-vooroordelen\/$/u);
});

test('sheets: what is ticked shows, prints and is counted, each page A4 for itself', async ({ page }) => {
  await page.goto(sheets);
  // What every workshop needs is ticked from the start.
  await expect(page.locator('.stuk:has(> .keuze :checked)')).toHaveCount(3);
  await expect(shown(page)).toHaveCount(4);
  expect(await printed(page)).toBe(4);

  await tick(page, ['evaluatie']);
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('Hoe was het voor jou?');
  expect(await printed(page)).toBe(1);

  await tick(page, []);
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByText('Je hebt nog niets aangevinkt.')).toBeVisible();
});

test('sheets: every choice takes the pages it says', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(sheets);
  await tick(page, []);
  for (const piece of await page.locator('.stuk').all()) {
    const box = piece.locator('> .keuze input');
    await box.check();
    const told = Number(/^\d+/u.exec(await piece.locator('.uitleg b').innerText())?.[0]);
    const name = await piece.locator('label').innerText();
    await expect.soft(shown(page), name).toHaveCount(told);
    expect.soft(await printed(page), `pages of ${name}`).toBe(told);
    await box.uncheck();
  }
});

test('sheets: on paper there is only what was ticked, and cards are large and whole', async ({ page }) => {
  await page.goto(sheets);
  for (const box of await boxes(page).all()) await box.check();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['h1', '.keuze', '.drukbalk', '.drukgroep > h2', '.niets-gekozen'])
    await expect.soft(page.locator(`.drukwerk ${part}`).locator('visible=true'), part).toHaveCount(0);
  const cards = await page.locator('.kaartvel > li').evaluateAll((all) =>
    all.map((card) => ({
      text: card.textContent.trim().slice(0, 40),
      points: Number.parseFloat(getComputedStyle(card.querySelector('.kaarttekst')!).fontSize) * 0.75,
      cut: card.scrollHeight - card.clientHeight,
    })),
  );
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.filter(({ points, cut }) => points < 13.99 || cut > 1)).toEqual([]);
});

test('the score sheet has all eight points, with the signs for the strip', async ({ page }) => {
  await page.goto(sheets);
  const sheet = page.locator('#scoreblad');
  await expect(sheet.locator('.scorepunt')).toHaveCount(8);
  await expect(sheet.locator('.strookvakken li')).toHaveCount(8);
  for (const point of await sheet.locator('.scorepunt').all())
    expect.soft(await point.locator('.scorekeuzes b').allInnerTexts()).toEqual(['0', '1', '2', '3', '4', 'w', 'n']);
});

test('the paper for participants does not give the turn of a case away', async ({ page }) => {
  await page.goto(sheets);
  for (const { id, wending } of readModel().casussen) {
    await expect.soft(page.locator(`#casus-${id} .vellen`)).not.toContainText(wending);
    await expect.soft(page.locator(`#wending-${id} .vellen`)).toContainText(wending);
  }
});

test('nothing scrolls sideways at 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/workshop/werkvormen/', formPaths[0]!, '/workshop/casussen/', '/workshop/kaarten/']) {
    await page.goto(`.${path}`);
    for (const box of await boxes(page).all()) await box.check();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(over, path).toBeLessThanOrEqual(0);
  }
});
