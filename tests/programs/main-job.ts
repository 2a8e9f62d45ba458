import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../browser/fixtures.ts';
import { download, unzip } from '../browser/instrumenten-steps.ts';
import { expectSaved, option, startScan } from '../browser/scan-steps.ts';
import { goTo, openRoom, prepare } from '../browser/workshop-steps.ts';

/**
 * What people come for, once over: answer, reload, read the report with its chart, save it as Word, save the scan, wipe,
 * open it again, search, read a QR code with the camera in a workshop of two windows. The browser needs a camera.
 */
export async function playMainJob(page: Page, context: BrowserContext, site: string): Promise<void> {
  await startScan(page);
  await option(page, '1 · ').check();
  await expectSaved(page);
  await page.reload();
  await expect(option(page, '1 · ')).toBeChecked();
  await page.getByRole('button', { name: 'Verder' }).click();
  await option(page, '3 · ').check();
  await expectSaved(page);

  await page.goto('./rapport/');
  await expect(page.locator('.boodschap')).toContainText('Begin bij de juiste partners');
  await page.locator('.doek').scrollIntoViewIfNeeded();
  await expect(page.locator('.doek[data-getekend] canvas')).toBeAttached();
  await page.getByRole('link', { name: 'Opslaan als Word of Excel' }).click();
  const report = page.getByRole('group', { name: 'Het rapport opslaan' });
  const word = await download(page, () => report.getByRole('button', { name: 'Word (.docx)' }).click());
  expect(unzip(word.bytes)['word/document.xml']).toContain('Betrek de juiste partners');

  await saveAndOpenAgain(page);

  await page.goto('./zoeken/#q=kinderopvang');
  await expect(page.locator('.vondsten').first()).toContainText(/kinderopvang/iu);

  await copyLink(page, context, site);
  await runWorkshop(page, context);
}

async function saveAndOpenAgain(page: Page): Promise<void> {
  await page.goto('./gegevens/');
  const saved = await download(page, () => page.getByRole('button', { name: 'Scan opslaan' }).click());
  await expect(page.getByRole('status').filter({ hasText: 'Opent weer: 2 van 2 antwoorden' })).toBeVisible();
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Er staan geen dossiers in deze browser.')).toBeVisible();
  const file = { name: saved.name, mimeType: 'application/json', buffer: saved.bytes };
  await page.getByLabel('Bestand openen').setInputFiles(file);
  await expect(page.getByRole('status').filter({ hasText: /^Geopend:/u })).toContainText('2 van 2 antwoorden');
}

/** The clipboard is the one thing besides the camera that the headers leave on. */
async function copyLink(page: Page, context: BrowserContext, site: string): Promise<void> {
  await context.grantPermissions(['clipboard-write'], { origin: new URL(site).origin });
  await page.goto('./scan/teruggeven/');
  await page.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(page.getByText('De link is gekopieerd.')).toBeVisible();
}

async function runWorkshop(page: Page, context: BrowserContext): Promise<void> {
  await prepare(page, 60);
  const screen = await openRoom(page, context);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await goTo(page, 'Blind scoren');
  await page.getByRole('button', { name: 'Begin met codes' }).click();
  await page.getByRole('button', { name: 'Scan met de camera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scan een QR-code' });
  await expect(dialog.getByRole('status')).toHaveText(/is overgenomen\. 1 code binnen\.$/u);
  await dialog.getByRole('button', { name: 'Stop de camera' }).click();
  await expect(screen.getByText('Blind scoren')).toBeVisible();
}
