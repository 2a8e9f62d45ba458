import { readFileSync } from 'node:fs';
import { groupDossier, groupScans } from '../fixtures/group-round.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

test('six scans side by side, with the keyboard, on a wide and a narrow screen', async ({ page }) => {
  await keepDossier(page, groupDossier());
  await page.goto('./groep/');
  await expect(page.getByRole('heading', { name: 'Laatste stappen' })).toBeAttached();
  expect(await layoutShift(page)).toBeLessThan(0.01);

  await page.getByRole('button', { name: 'Wie gaf wat bij Projectleider' }).focus();
  await page.keyboard.press('Enter');
  const details = page.locator('#wie-projectleider');
  await expect(details).toContainText('Wij weten niet wie we moeten bellen.');
  await page.getByRole('radio', { name: 'Grootste verschil eerst' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Multidisciplinaire samenwerking: 7 onderdelen' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Per pijler' })).toBeFocused();
  await page.getByLabel('Leg ernaast').selectOption({ label: 'Schoonmaakbedrijf Helder (1 scan)' });
  await expect(page.locator('[data-item="projectleider"] td.eigen')).toHaveText('niveau 3');
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => measureTooWide(page)).toBeLessThanOrEqual(0);
});

test('on paper the warning stands on top and dead controls are gone', async ({ page }) => {
  await keepDossier(page, groupDossier(groupScans.slice(0, 4)));
  await page.goto('./groep/');
  await expect(page.getByRole('heading', { name: 'Laatste stappen' })).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const warning = page.getByText('Met minder dan vijf scans is te herkennen wie wat antwoordde.');
  await expect(warning).toBeVisible();
  const table = page.locator('.verschil').first();
  expect((await warning.boundingBox())!.y).toBeLessThan((await table.boundingBox())!.y);
  for (const role of ['button', 'textbox', 'combobox', 'radio'] as const)
    expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0);
  for (const name of ['Uitnodigen', 'Weggeven zonder namen', 'Naast een buurketen', 'Laatste stappen'])
    await expect(page.getByRole('heading', { name })).toBeHidden();
});

test('what was looked at leaves without names, opens again and lies beside the own scans', async ({ page }) => {
  await keepDossier(page, groupDossier());
  await page.goto('./groep/');
  await page.getByRole('button', { name: 'Bekijk wat er weggaat' }).click();
  const box = page.getByRole('region', { name: 'Het bestand zelf' });
  await box.focus();
  await page.keyboard.press('End');
  await expect.poll(() => box.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  const shown = await box.evaluate((element) => element.textContent);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Opslaan zonder namen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('zonder-namen-2026.ketendossier.json');
  const path = await download.path();
  expect(readFileSync(path, 'utf8')).toBe(shown);
  await expect(page.getByText('Het opent weer: 6 scans.')).toBeVisible();

  await page.getByLabel('Bestanden van buurketens').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: readFileSync(path),
  });
  const item = page.locator('.buren tbody', { hasText: 'Projectleider' });
  await expect(item.getByText('midden 1, van 0 tot 4')).toHaveCount(2);
  await expect(item.getByRole('rowheader', { name: /^Buurketen \d+$/u })).toBeVisible();
});
