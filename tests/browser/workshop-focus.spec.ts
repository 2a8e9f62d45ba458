import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goTo, prepare, typeCode } from './workshop-steps.ts';

/* What a button does may take the button away: who works by keyboard is then not sent to the top of the page. */

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter');
}
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('while leading and scoring, focus stays where one works', async ({ page }) => {
  await prepare(page);
  await page.goto('./workshop/leiden/');
  await press(page, 'Begin');
  const on = page.getByRole('button', { name: 'Volgende', exact: true });
  await expect(on).toBeFocused();
  const skip = page.getByRole('button', { name: 'Naar de volgende stap' });
  while (!(await skip.isVisible())) await on.press('Enter');
  await skip.press('Enter');
  await expect(on).toBeFocused();

  await goTo(page, 'Blind scoren');
  const entry = heading(page, 'Scores vooraf');
  await press(page, 'Begin met handen opsteken');
  await expect(entry).toBeFocused();
  await press(page, 'Stop zonder uitkomst');
  await page.getByRole('dialog').getByRole('button', { name: 'Gooi weg' }).press('Enter');
  await expect(entry).toBeFocused();
  await press(page, 'Begin met codes');
  await expect(entry).toBeFocused();
  for (const level of ['0', '1', '2', '3', '4']) await typeCode(page, `${level}1111111`);
  await press(page, 'Sluit de invoer en toon');
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit en toon' }).press('Enter');
  await expect(page.getByText(/De invoer is gesloten/u)).toBeVisible();
  await expect(entry).toBeFocused();
});

test('while preparing, focus stays where one works', async ({ page }) => {
  await prepare(page, 60);
  await page.getByLabel('Naam van de workshop').fill('Oost');
  await press(page, 'Voeg toe Rolwissel');
  await expect(heading(page, 'Andere werkvormen')).toBeFocused();
  const list = heading(page, 'Jouw workshops');
  for (const name of ['Verwijder Oost', 'Zet terug Oost', 'Werk hieraan verder Oost', 'Begin een nieuwe workshop']) {
    const button = page.getByRole('button', { name, exact: true });
    if (!(await button.isVisible())) await page.getByText('Verwijderd', { exact: true }).click();
    await button.press('Enter');
    await expect(list, name).toBeFocused();
    await page.getByRole('radio').first().or(page.getByLabel('Naam van de workshop')).first().focus();
  }
});
