import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { reportStates } from '../fixtures/states.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';
import { closeEntry, goTo, next, prepare, typeCode } from './workshop-steps.ts';

const rows = (page: Page) => page.locator('.programma-delen > li');
const names = (page: Page) => rows(page).locator('h3').allTextContents();
const row = (page: Page, name: string) => rows(page).filter({ has: page.getByRole('heading', { name, exact: true }) });

test('a trainer makes a programme, changes it by keyboard, and goes a step back', async ({ page }) => {
  await page.goto('./workshop/');
  await page.getByRole('button', { name: 'Maak een programma' }).click();
  await expect(page.getByText('Kies eerst hoeveel tijd er is')).toBeVisible();
  await prepare(page);
  expect(await layoutShift(page)).toBeLessThan(0.01);
  expect(await names(page)).toEqual([
    ...['Welkom en afspraken', 'Blind scoren', 'Casus: moeder en keten', 'Wiens taak?', 'Opnieuw scoren'],
    'Persoonlijk voornemen',
  ]);
  await expect(page.getByText('Samen 90 minuten. Dat past precies.')).toBeVisible();
  await page.getByLabel('Begint om').fill('09:30');
  await expect(page.getByText('van 9:30 tot 11:00')).toBeVisible();
  await expect(row(page, 'Blind scoren')).toContainText('9:38-9:58');

  await row(page, 'Wiens taak?').getByRole('button', { name: 'Eerder' }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Wiens taak?').getByRole('button', { name: 'Eerder' })).toBeFocused();
  await expect.poll(async () => (await names(page))[2]).toBe('Wiens taak?');
  await page.getByLabel('Minuten voor Wiens taak?').fill('10');
  await expect(page.getByText('Met minder dan 12 minuten komt deze werkvorm niet uit.')).toBeVisible();
  await expect(page.getByText('Je houdt 6 minuten over.')).toBeVisible();
  await row(page, 'Casus: moeder en keten').getByRole('button', { name: 'Laat weg' }).press('Enter');
  const undo = page.getByRole('button', { name: /^Maak ongedaan/u });
  await expect(undo).toHaveText('Maak ongedaan: Casus: moeder en keten weggelaten');
  await expect(undo).toBeFocused();
  await page.getByRole('button', { name: 'Voeg toe Rolwissel' }).click();
  await expect.poll(async () => (await names(page)).at(-3), 'before what closes the day').toBe('Rolwissel');
  await page.reload();
  for (const what of ['Rolwissel toegevoegd', 'Casus: moeder en keten weggelaten', 'andere minuten voor Wiens taak?']) {
    await expect(undo).toHaveText(`Maak ongedaan: ${what}`);
    await undo.click();
  }
  await undo.click();
  await expect(undo).toBeHidden();
  await expect.poll(async () => (await names(page)).slice(2, 4)).toEqual(['Casus: moeder en keten', 'Wiens taak?']);
  await expect(page.getByText('van 9:30 tot 11:00. Dat past precies.')).toBeVisible();
});

/** The text of a file that was offered. */
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('a workshop is saved as a file, opened elsewhere, and never overwrites what is there', async ({
  page,
  browser,
  guard,
}) => {
  await prepare(page, 60);
  await page.getByLabel('Naam van de workshop').fill('Team Werk');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar de workshop als bestand' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^team-werk-\d{4}-\d{2}-\d{2}\.ketenworkshop\.json$/u);
  await expect(page.getByText('Het bestand opent weer.')).toBeVisible();
  const file = { name: 'w.json', mimeType: 'application/json', buffer: Buffer.from(await textOf(download)) };

  const other = await browser.newContext({ locale: 'nl-NL' });
  await guard.watch(other);
  const elsewhere = await other.newPage();
  await elsewhere.goto(page.url());
  const field = elsewhere.getByLabel('Workshop openen');
  await field.setInputFiles(file);
  await expect(elsewhere.getByText('Geopend: Team Werk.')).toBeVisible();
  await expect.poll(() => names(elsewhere)).toEqual(await names(page));
  await elsewhere.getByLabel('Naam van de workshop').fill('Team Werk, middag');
  await field.setInputFiles(file);
  await expect(elsewhere.getByText('dit is een kopie')).toBeVisible();
  await expect(elsewhere.getByLabel('Naam van de workshop')).toHaveValue('Team Werk (uit bestand)');
  await expect(elsewhere.getByRole('button', { name: 'Werk hieraan verder Team Werk, middag' })).toBeVisible();
  await field.setInputFiles({ ...file, buffer: Buffer.from('{"format":"ketenspiegel/scan"}') });
  await expect(elsewhere.getByText('Niet geopend: dit is een ander bestand van Ketenspiegel.')).toBeVisible();

  await elsewhere.getByRole('button', { name: 'Verwijder Team Werk, middag' }).click();
  await elsewhere.getByText('Verwijderd', { exact: true }).click();
  await elsewhere.getByRole('button', { name: 'Zet terug Team Werk, middag' }).click();
  await elsewhere.getByRole('button', { name: 'Werk hieraan verder Team Werk, middag' }).click();
  await expect(elsewhere.getByLabel('Naam van de workshop')).toHaveValue('Team Werk, middag');
  await elsewhere.getByRole('button', { name: 'Verwijder Team Werk (uit bestand)' }).click();
  await elsewhere.getByText('Verwijderd', { exact: true }).click();
  await elsewhere.getByRole('button', { name: 'Wis definitief Team Werk (uit bestand)' }).click();
  await elsewhere.getByRole('dialog').getByRole('button', { name: 'Wis definitief' }).click();
  await expect(elsewhere.getByText('Verwijderd', { exact: true })).toBeHidden();
  await other.close();
});

test('what was typed survives a reload in the same moment, a full disk and a second window', async ({
  page,
  context,
  guard,
}) => {
  guard.allow(/QuotaExceeded/u);
  await prepare(page, 60);
  const second = await context.newPage();
  await second.goto('./workshop/leiden/');
  await second.getByRole('button', { name: 'Begin', exact: true }).click();
  await second.getByLabel('Aantekening bij dit deel').fill('Goede sfeer');
  await page.getByLabel('Naam van de workshop').fill('Middag');
  await page.reload();
  await expect(page.getByLabel('Naam van de workshop')).toHaveValue('Middag');

  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Naam van de workshop').fill('Middag, zaal 2');
  await expect(page.getByRole('alert').getByText('de opslag van deze browser is vol')).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel('Naam van de workshop')).toHaveValue('Middag, zaal 2');
  await expect(page.getByRole('alert')).toBeEmpty();
  await second.reload();
  await expect(second.getByLabel('Aantekening bij dit deel')).toHaveValue('Goede sfeer');
});

test('by show of hands, on paper, and into the dossier of a chain as a workshop', async ({ page }) => {
  await keepDossier(page, reportStates.find(({ name }) => name === 'example')!.dossier);
  await prepare(page, 60);
  await page.goto('./workshop/leiden/');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await goTo(page, 'Blind scoren');
  await page.getByRole('button', { name: 'Begin met handen opsteken' }).click();
  const first = page.getByRole('group', { name: 'Besef van vooroordelen' });
  await first.getByLabel(/^Niveau 1/u).fill('4');
  await expect(page.getByText('Nog 1 mens erbij')).toBeVisible();
  await first.getByLabel(/^Niveau 2/u).fill('3');
  await closeEntry(page);
  await goTo(page, 'Opnieuw scoren');
  await next(page);
  await page.getByRole('button', { name: 'Begin met codes' }).click();
  for (const sheet of ['1111111', '11111112', '21111111', '1x111111', '1n111111', '1w111111', '01111111', '31111111']) {
    await typeCode(page, sheet);
  }
  await expect(page.getByText('7 codes binnen', { exact: true })).toBeVisible();
  await page.getByText('Codes die binnen zijn (7)').click();
  await closeEntry(page);
  await page.goto('./workshop/');
  await expect(page.getByText('Vooraf: 7 mensen, met handen opsteken')).toBeVisible();
  await page.getByRole('button', { name: 'Zet de uitkomst in dit dossier' }).click();
  await expect(page.getByText('Deze uitkomst staat in het dossier.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken Workshop toegevoegd' }).click();
  await expect(page.getByRole('button', { name: 'Zet de uitkomst in dit dossier' })).toBeVisible();
});
