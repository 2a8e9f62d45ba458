import type { Page } from '@playwright/test';
import { packScores, type ScoreAnswer } from '../../src/domain/workshop-scores.ts';
import { encodeCode } from '../../src/dossier/code.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { delayProgram, layoutShift } from './scan-steps.ts';

const point = (page: Page, number: number) => page.locator(`[data-punt="${number - 1}"]`);
/** The radio of a level, or of another answer by its words. */
const answer = (page: Page, number: number, name: string) =>
  point(page, number).getByRole('radio', { name: new RegExp(`^${name}`, 'u') });
const choose = (page: Page, number: number, name: string) => answer(page, number, name).check();
const make = (page: Page) => page.getByRole('button', { name: 'Maak mijn code' }).click();
const code = (page: Page) => page.locator('[data-code]');
const qr = (page: Page) => page.getByRole('img', { name: 'QR-code met jouw code' });

/** The code of these answers, as it stands on the page. */
function shown(moment: 'vooraf' | 'achteraf', ...given: (ScoreAnswer | null)[]): string {
  const made = encodeCode(packScores({ moment, answers: given }), 'workshop');
  return `${made.slice(0, 3)} ${made.slice(3)}`;
}

/** Everything this phone keeps. */
const keptNames = (page: Page) =>
  page.evaluate(async () => [
    ...[...Object.keys(sessionStorage), ...Object.keys(localStorage)],
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);

test('a participant scores on a phone, gets a code, and finds it back after closing the tab', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./w/#vooraf');
  await expect(page.getByText('Je vult dit in aan het begin van de workshop.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Wanneer vul je dit in?' })).toBeHidden();
  await make(page);
  await expect(page.getByText('Kies eerst een antwoord.')).toBeVisible();
  await choose(page, 1, '2');
  await choose(page, 2, 'Weet ik niet');
  await choose(page, 3, 'Geldt niet voor ons');
  await choose(page, 4, '0');
  await point(page, 4).getByRole('button', { name: 'Haal dit antwoord weg bij punt 4' }).click();
  await expect(point(page, 4).getByRole('radio').first()).toBeFocused();
  await expect(page.getByText('3 van de 8 gekozen')).toBeVisible();
  await make(page);
  const expected = shown('vooraf', '2', 'weet-niet', 'nvt');
  await expect(code(page)).toHaveText(expected);
  await expect(page.getByRole('heading', { name: 'Jouw code' })).toBeFocused();
  await expect(qr(page)).toBeVisible();
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);

  await page.close();
  const next = await context.newPage();
  await next.goto('./w/#vooraf');
  await expect(answer(next, 1, '2')).toBeChecked();
  await expect(code(next)).toHaveText(expected);
  await choose(next, 1, '3');
  await expect(next.getByText('Je antwoord is veranderd.')).toBeVisible();
  await expect(code(next)).toBeHidden();
  await choose(next, 1, '2');
  await make(next);
  await expect(code(next), 'the same answers give the same code').toHaveText(expected);
});

test('vooraf and achteraf stay apart, and show their difference on the phone alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./w/');
  const moment = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}:`, 'u') });
  await expect(moment('Vooraf')).toBeChecked();
  await choose(page, 1, '3');
  await choose(page, 2, '1');
  await choose(page, 3, '2');
  await choose(page, 4, '2');
  await make(page);
  await expect(page.getByRole('heading', { name: 'Jouw verschil' })).toBeHidden();
  await page.reload();
  await expect(moment('Achteraf')).toBeChecked();
  await expect(page.getByText('Je maakte vooraf al een code op deze telefoon.')).toBeVisible();
  await expect(page.getByText('0 van de 8 gekozen')).toBeVisible();
  await expect(code(page)).toBeHidden();
  await choose(page, 1, '1');
  await choose(page, 2, '2');
  await choose(page, 3, '2');
  await make(page);
  await expect(code(page)).toHaveText(shown('achteraf', '1', '2', '2'));
  const changes = page.locator('[data-verschil] tbody tr td:last-child');
  await expect(changes).toHaveText([
    ...['lager', 'hoger', 'gelijk'],
    ...Array.from({ length: 5 }, () => '-niet te vergelijken'),
  ]);
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);
  await moment('Vooraf').check();
  await expect(answer(page, 1, '3')).toBeChecked();
  await expect(code(page)).toHaveText(shown('vooraf', '3', '1', '2', '2'));
  await expect(page.getByRole('heading', { name: 'Jouw verschil' })).toBeHidden();
  await page.goto('./w/#vooraf');
  await page.getByRole('link', { name: 'Naar achteraf' }).click();
  await expect(page.getByText('Je vult dit in aan het eind van de workshop.')).toBeVisible();
  await expect(answer(page, 1, '1')).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Jouw verschil' })).toBeVisible();
});

test('without answers of vooraf there is no difference to show', async ({ page }) => {
  await page.goto('./w/#achteraf');
  await choose(page, 1, '1');
  await make(page);
  await expect(page.getByText('Op deze telefoon staan geen antwoorden van vooraf.')).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
});

test('an intention stays on the phone, is copied and printed, and everything can be wiped', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./w/#achteraf');
  await page.getByRole('button', { name: 'Kopieer' }).click();
  await expect(page.getByText('Schrijf eerst iets op.')).toBeVisible();
  await page.getByLabel('Wat ga ik doen?').fill('Eerst vragen wat zij zelf wil.');
  await page.getByLabel('Als ik ..., dan ...').fill('Maandag, bij mijn eerste gesprek.');
  await choose(page, 1, '1');
  await make(page);
  const before = await code(page).textContent();
  await page.reload();
  await expect(page.getByLabel('Wat ga ik doen?')).toHaveValue('Eerst vragen wat zij zelf wil.');
  await page.getByRole('button', { name: 'Kopieer' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Wat ga ik doen?\nEerst vragen wat zij zelf wil.\n\nAls ik ..., dan ...\nMaandag, bij mijn eerste gesprek.',
  );
  await page.getByLabel('Als ik ..., dan ...').fill('Dinsdag.');
  await expect(code(page), 'the intention is not in the code').toHaveText(before ?? '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('p.op-papier', { hasText: 'Dinsdag.' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(code(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const wipe = page.getByRole('button', { name: 'Wis alles van deze telefoon' });
  await wipe.click();
  await page.getByRole('button', { name: 'Nee, terug' }).click();
  await expect(wipe).toBeFocused();
  await wipe.click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Alles is gewist van deze telefoon.')).toBeVisible();
  await expect(page.getByLabel('Wat ga ik doen?')).toHaveValue('');
  await expect(page.getByText('0 van de 8 gekozen')).toBeVisible();
  await expect(code(page)).toBeHidden();
  expect(await keptNames(page), 'nothing stays on the phone').toEqual([]);
});

test('once it is there it needs no network, not even for the QR code', async ({ page, context }) => {
  const drawing = page.waitForResponse(/\/_ks\/qr\.[^/]+\.js$/u);
  await page.goto('./w/');
  await drawing;
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose(page, 8, '4');
  await make(page);
  await expect(code(page)).toHaveText(shown('vooraf', null, null, null, null, null, null, null, '4'));
  await expect(qr(page)).toBeVisible();
  await page.getByRole('radio', { name: /^Achteraf/u }).check();
  await choose(page, 8, '3');
  await make(page);
  await expect(page.getByRole('cell', { name: 'lager' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('it all works with the keyboard alone', async ({ page }) => {
  await page.goto('./w/');
  await expect(page.locator('html')).toHaveAttribute('data-klaar');
  await page.getByRole('radio', { name: /^Vooraf/u }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Achteraf/u })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(answer(page, 1, '1')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(point(page, 1).getByRole('button')).toBeFocused();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('Tab');
  await expect(answer(page, 8, '0')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jouw code' })).toBeFocused();
  await expect(code(page)).toHaveText(shown('achteraf', '1'));
});

test('a phone that keeps nothing says so once, and makes codes', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
  });
  await page.goto('./w/');
  await choose(page, 1, '2');
  await choose(page, 2, '2');
  await expect(page.getByText('Deze telefoon bewaart niets van deze pagina.')).toHaveCount(1);
  await make(page);
  await expect(code(page)).toHaveText(shown('vooraf', '2', '2'));
  await page.getByRole('radio', { name: /^Achteraf/u }).check();
  await choose(page, 1, '3');
  await make(page);
  await expect(page.getByRole('cell', { name: 'hoger' })).toBeVisible();
});

test('what was chosen before the program came in is kept, and nothing shifts', async ({ page }) => {
  const release = await delayProgram(page);
  await page.goto('./w/#achteraf', { waitUntil: 'commit' });
  await choose(page, 1, '2');
  await page.getByLabel('Wat ga ik doen?').fill('Luisteren.');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-klaar');
  await expect(answer(page, 1, '2')).toBeChecked();
  await expect(page.getByText('1 van de 8 gekozen')).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await page.reload();
  await expect(answer(page, 1, '2')).toBeChecked();
  await expect(page.getByLabel('Wat ga ik doen?')).toHaveValue('Luisteren.');
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('without JavaScript it says that the phone can make no code', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('w/#achteraf', baseURL).href);
  await expect(page.locator('noscript p')).toContainText('Vraag de trainer om het formulier op papier.');
  await expect(page.getByText('Je vult dit in aan het eind van de workshop.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Maak mijn code' })).toBeHidden();
  await context.close();
});
