import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// The whole way of a municipality, with the keyboard where a visitor could: from nothing to a report, and back from a file.
test('start, 32 answers, a reload half-way, report, print, save, wipe, open again: the same report', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await start(page);
  for (let number = 1; number <= 32; number += 1) {
    await expect(page.getByText(`Vraag ${number} van 32`).first()).toBeVisible();
    await choose(page, optionFor(number));
    if (number === 16) await stopAndResume(page);
    else await goOn(page);
  }
  await expect(page).toHaveURL(/\/scan\/belemmeringen\/$/u);

  await page.goto('./scan/controle/');
  await expect(page.getByText('Nog geen antwoord')).toHaveCount(0);

  await page.goto('./rapport/');
  const before = await readReport(page);
  expect(before['format']).toBe('ketenspiegel/report');
  expect(before['measuredOn']).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect((before['toFindOut'] as string[]).length).toBe(1);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);

  await page.goto('./gegevens/');
  const saved = await download(page, () => page.getByRole('button', { name: 'Scan opslaan' }).click());
  await expect(page.getByRole('status').filter({ hasText: 'Opent weer: 32 van 32 antwoorden' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Er staan geen dossiers in deze browser.')).toBeVisible();

  const file = { name: 'terug.ketenscan.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
  await page.getByLabel('Bestand openen').setInputFiles(file);
  await expect(page.getByRole('status').filter({ hasText: /^Geopend:/u })).toContainText('32 van 32 antwoorden');
  await page.getByRole('link', { name: 'Naar het rapport' }).click();
  expect(await readReport(page)).toEqual(before);
});

/** Levels going up and down, one "weet ik niet" and one "niet van toepassing": options 0 to 6, in the order of the page. */
function optionFor(number: number): number {
  if (number === 9) return 5;
  return number === 20 ? 6 : (number * 3) % 5;
}

async function start(page: Page): Promise<void> {
  await page.goto('./scan/start/');
  await focusOn(page, '[name="name"]');
  await page.keyboard.type('Keten Voorbeeldstad');
  await focusOn(page, '[name="organisation"]');
  await page.keyboard.type('Gemeente Voorbeeldstad');
  await page.keyboard.press('Enter');
}

/** Presses Tab until this part has focus, as a visitor without a mouse does. */
async function focusOn(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector);
  for (let press = 0; press < 40; press += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Chooses an option of the rating: Space takes the first one, arrows go on from there. */
async function choose(page: Page, option: number): Promise<void> {
  await focusOn(page, '[name="niveau"]');
  await page.keyboard.press('Space');
  for (let step = 0; step < option; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name="niveau"]').nth(option)).toBeChecked();
  if (option === 6) {
    await focusOn(page, '[name="reason"]');
    await page.keyboard.type('Dit speelt bij ons niet.');
  }
}

/** From the rating Enter goes on to the next question; from a text one tabs to the button. */
async function goOn(page: Page): Promise<void> {
  const here = page.url();
  if ((await page.locator('textarea:focus').count()) > 0) await focusOn(page, 'button:text-is("Verder")');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(here);
}

/** Closes the laptop half-way: what was chosen is there after a reload, and the scan goes on where it was left. */
async function stopAndResume(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/u })).toBeVisible();
  await page.reload();
  await expect(page.locator('[name="niveau"]').nth(optionFor(16))).toBeChecked();
  await page.goto('./scan/');
  await page.getByRole('link', { name: 'Verder met vraag 17' }).click();
}

async function readReport(page: Page): Promise<Record<string, unknown>> {
  const button = page.getByRole('button', { name: 'Rapport als JSON' });
  return JSON.parse(await download(page, () => button.click())) as Record<string, unknown>;
}

async function download(page: Page, action: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), action()]);
  return readFileSync(await file.path(), 'utf8');
}
