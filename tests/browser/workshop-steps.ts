import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Makes a programme for a mixed chain, as a trainer at a desk does. */
export async function prepare(page: Page, minutes: 60 | 90 | 150 = 90): Promise<void> {
  await page.goto('./workshop/');
  await page.getByRole('radio', { name: `${minutes} minuten` }).check();
  await page.getByRole('radio', { name: 'Mensen van alle partners in de keten' }).check();
  await page.getByRole('button', { name: 'Maak een programma' }).click();
  await expect(page.getByRole('heading', { name: 'Het programma' })).toBeFocused();
}

/** Opens both windows of the room: the trainer's and the one for the projector. */
export async function openRoom(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto('./workshop/leiden/');
  const [screen] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open het scherm voor de beamer' }).click(),
  ]);
  await screen.setViewportSize({ width: 1280, height: 720 });
  await expect(screen.getByRole('heading', { name: 'Welkom. We beginnen zo.' })).toBeVisible();
  await page.bringToFront();
  await expect(page.getByText('Het andere venster loopt mee.')).toBeVisible();
  // What is only used later has come in by then: the room may lose its network.
  for (const one of [page, screen]) await one.waitForLoadState('networkidle');
  return screen;
}

export const next = (page: Page) => page.getByRole('button', { name: 'Volgende', exact: true }).click();
export const goTo = (page: Page, part: string) => page.getByRole('button', { name: `Ga naar ${part}` }).click();

/** Types a code, or the strip of a paper sheet, and takes it over. */
export async function typeCode(page: Page, text: string): Promise<void> {
  await page.getByLabel('Code van een telefoon, of de acht tekens van een blad').fill(text);
  await page.keyboard.press('Enter');
}

/** Closes the entry, which shows the outcome for good. */
export async function closeEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sluit de invoer en toon' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit en toon' }).click();
  await expect(page.getByText(/De invoer is gesloten/u)).toBeVisible();
}
