import type { Page } from '@playwright/test';
import type { KeptDossier } from '../fixtures/page-states.ts';
import { reportStates } from '../fixtures/states.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

/** Three scans that differ; two wrote something with the projectleider. */
function group(): KeptDossier {
  const dossier = structuredClone(reportStates.find(({ name }) => name === 'group')!.dossier);
  const scans = dossier.rounds[0]!.scans as unknown as { answers: Record<string, object> }[];
  scans[0]!.answers['projectleider'] = { level: 0, note: 'De vorige is vertrokken.', discuss: true };
  scans[1]!.answers['projectleider'] = { level: 4, note: 'Wij bellen altijd dezelfde.' };
  return dossier;
}

async function open(page: Page, place = ''): Promise<void> {
  await keepDossier(page, group());
  await page.goto(`./groep/bijeenkomst/${place}`);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
}

const option = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const saved = (page: Page) => expect(page.locator('[data-bewaard]')).toHaveText(/^Opgeslagen om/u);

test('a group sees nothing before it asks, records three kinds, undoes one, and finds all back', async ({ page }) => {
  await open(page, '#projectleider');
  const main = page.locator('main');
  await expect(main).not.toContainText(/op niveau \d|Nu telt|De vorige is vertrokken/u);
  await page.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
  await expect(main).toContainText('1 op niveau 0, 1 op niveau 3, 1 op niveau 4.');
  await expect(main).toContainText('Nu telt: niveau onbekend.');
  await expect(main).not.toContainText('De vorige is vertrokken');
  await page.getByRole('button', { name: 'Laat de toelichtingen zien' }).click();
  await expect(main).toContainText('De vorige is vertrokken');

  await option(page, /^2 · /u).check();
  await page.getByLabel('Waarom dit niveau?').fill('De opdracht is getekend.');
  // Going on at once loses no word.
  await page.getByRole('link', { name: 'Volgende' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await option(page, /^Niet van toepassing/u).check();
  await page.getByRole('link', { name: 'Volgende' }).click();
  await option(page, /^We zoeken het uit/u).check();
  await page.getByLabel('Wie zoekt het uit?').fill('Beleidsadviseur');
  await page.getByLabel('Voor wanneer?').first().fill('2027-01-15');
  await page.getByRole('link', { name: 'Volgende' }).click();
  await option(page, /^4 · /u).check();
  await saved(page);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(option(page, /^4 · /u)).not.toBeChecked();
  await saved(page);

  await page.goto('./groep/bijeenkomst/#projectleider');
  await page.reload();
  await expect(option(page, /^2 · /u)).toBeChecked();
  await expect(page.getByLabel('Waarom dit niveau?')).toHaveValue('De opdracht is getekend.');
  await expect(main).not.toContainText(/op niveau \d/u);

  await page.getByRole('link', { name: 'Verslag' }).click();
  await page.getByRole('textbox', { name: 'Aanwezig' }).fill('Gemeente en twee moeders');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.omslag')).toBeVisible();
  await expect(main).toContainText('Gemeente en twee moeders');
  await expect(page.getByRole('row', { name: /Beleidsadviseur 15 januari 2027/u })).toBeVisible();
  for (const control of await main.locator('button, textarea, .onderbalk').all()) await expect(control).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBeLessThanOrEqual(2);
});

test('a meeting goes by keyboard alone, and nothing shifts', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: /^Begin met/u }).focus();
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  const first = (await heading.textContent()) ?? '';
  await page.keyboard.press('h');
  await expect(page.locator('.bollen').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(heading).not.toHaveText(first);
  await expect(heading).toBeFocused();
  await expect(page.locator('.bollen')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toHaveText(first);
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Verberg de antwoorden' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, /^1 · /u)).toBeChecked();
  await page.getByLabel('Waarom dit niveau?').focus();
  await page.keyboard.type('h is een letter');
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toHaveText(first);
  await expect(page.getByLabel('Waarom dit niveau?')).toHaveValue('h is een letter');
  // "Back" goes one screen back, not out of the meeting.
  await page.goBack();
  await expect(heading).not.toHaveText(first);
  await page.goto('./groep/bijeenkomst/#projectleider');
  await expect(page.getByLabel('Waarom dit niveau?')).toHaveValue('h is een letter');
});
