import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectSaved, storedForm } from './instrumenten-steps.ts';

/*
 * Three people read the same example report and each come to the section that is written for them, and from there to the
 * form to fill in: what this site is for after the score.
 */

/** From the home page to the report of the example, read as one role. */
async function readExampleAs(page: Page, role: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: 'Bekijk een voorbeeldrapport' }).click();
  await expect(page).toHaveURL(/\/rapport\/$/u);
  await expect(page.locator('.boodschap')).toContainText('Begin bij de projectleider of kartrekker');
  await page.getByRole('checkbox', { name: role }).check();
  await expect(page.locator('#bijlage')).toBeAttached();
}

/** Follows a link to a section of a handreiking, and gives that section. */
async function openSection(page: Page, from: string, title: string) {
  await page.locator(from).getByRole('link', { name: title }).first().click();
  const section = page.getByRole('article', { name: title });
  await expect(section.getByRole('heading', { name: title })).toBeInViewport();
  return section;
}

test('a project leader: from the first gap to the section about the mandate, and to the profile to fill in', async ({
  page,
}) => {
  await readExampleAs(page, 'Projectleider');
  const section = await openSection(page, '#gat-projectleider', 'Zorg voor een opdracht waarmee je kunt sturen');
  await expect(section.getByText('Deze week', { exact: true })).toBeVisible();
  await section.getByRole('link', { name: 'Profielschets van de projectleider' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Profielschets van\s+de projectleider/u);
  await page.getByRole('button', { name: 'Vul lege velden in vanuit de scan' }).click();
  await expect(page.getByLabel('Voor welke keten')).toHaveValue('Gemeente X');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Voor welke keten')).toHaveValue('Gemeente X');
  expect(JSON.stringify(await storedForm(page, 'profielschets-projectleider'))).toContain('Gemeente X');
});

test('a klantmanager: from the reading route to the warm handover, and to the routes to agree on', async ({ page }) => {
  await readExampleAs(page, 'Klantmanager');
  const step = page.locator('.route > li').first();
  await expect(step.getByRole('link').first()).toHaveText('Wees haar vaste gezicht en draag warm over');
  await expect(step).toContainText('Helpt bij: Projectleider');
  const section = await openSection(page, '.route', 'Wees haar vaste gezicht en draag warm over');
  await expect(section.getByText('Vraag voor het overleg')).toBeVisible();
  await section.getByRole('link', { name: 'Klantroutes van signaal tot nazorg' }).click();
  await expect(page).toHaveURL(/\/instrumenten\/klantroutes\/$/u);
  await expect(page.getByRole('button', { name: 'Leeg afdrukken' })).toBeEnabled();
});

test('an employer: from the genderscan to work in every function, and to the agreements for a werkstage', async ({
  page,
}) => {
  await readExampleAs(page, 'Werkgever');
  const section = await openSection(page, '#punt-stereotiepe-sectoren', 'Laat moeders elke functie zien die je hebt');
  await expect(section.getByText('Uit de praktijk')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Werkgever' })).toBeChecked();
  const stage = await openSection(page, '.route', 'Maak van een werkstage een echte leerplek');
  await stage.getByRole('link', { name: 'Afspraken voor een werkstage' }).click();
  await page.getByLabel('Soort werk').fill('De kassa');
  await expectSaved(page);
});
