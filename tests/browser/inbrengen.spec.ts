import type { Page } from '@playwright/test';
import { groupDossier, groupScans } from '../fixtures/group-round.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';

const fileOf = (value: unknown, name = 'partner.ketenscan.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});
const own = groupDossier(groupScans.slice(0, 2));
const newer = {
  ...groupScans[1]!,
  updatedAt: '2026-12-01T09:00:00.000Z',
  answers: { ...groupScans[1]!.answers, projectleider: { level: 4 } },
};
const field = (page: Page) => page.getByLabel('Scans kiezen');
const says = (page: Page) => page.locator('.inbrengen').getByRole('status').first();
const members = (page: Page) => page.getByRole('region', { name: 'Wie vulden in' });

test('several files at once: new, newer, the same and broken; what is taken stays after a reload', async ({ page }) => {
  await keepDossier(page, own);
  await page.goto('./groep/');
  await field(page).setInputFiles([
    fileOf(groupScans[2]),
    fileOf(newer),
    fileOf(groupScans[0]),
    fileOf('{"format":', 'kapot.ketenscan.json'),
  ]);
  await expect(page.getByText('kapot.ketenscan.json')).toBeVisible();
  await expect(page.getByText('Staat hier al, precies zo.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Projectleider: . → 4$/u })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Vervang wat hier staat/u }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Breng 2 scans in' }).focus();
  await page.keyboard.press('Enter');
  await expect(says(page)).toHaveText(/^2 scans ingebracht in .+\. Ongedaan maken kan bij Laatste stappen\.$/u);
  await page.reload();
  await expect(members(page).getByRole('row')).toHaveCount(4);
  await expect(members(page)).toContainText('1 december 2026');
  const undo = page.getByRole('button', { name: /^Ongedaan maken 2 scans ingebracht/u });
  await undo.click();
  await expect(members(page).getByRole('row')).toHaveCount(3);
  await expect(members(page)).not.toContainText('1 december 2026');
});

test('dropped files and a link in the address', async ({ page, context }) => {
  await keepDossier(page, own);
  await page.goto('./groep/');
  await field(page).waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'gesleept.ketenscan.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(groupScans[3]));
  await page.dispatchEvent('.inbrengen', 'dragover', { dataTransfer: dropped });
  await expect(page.getByText('Laat los om in te brengen')).toBeVisible();
  await page.dispatchEvent('.inbrengen', 'drop', { dataTransfer: dropped });
  await expect(page.getByText(/uit gesleept\.ketenscan\.json/u)).toBeVisible();

  // Two tabs bring in different scans at the same moment.
  const other = await context.newPage();
  await other.goto('./groep/');
  await field(other).setInputFiles([fileOf(groupScans[4]), fileOf(groupScans[5])]);
  await expect(other.getByRole('button', { name: 'Breng 2 scans in' })).toBeVisible();
  await Promise.all([
    page.getByRole('button', { name: 'Breng 1 scan in' }).click(),
    other.getByRole('button', { name: 'Breng 2 scans in' }).click(),
  ]);
  for (const tab of [page, other]) await expect(members(tab).getByRole('row')).toHaveCount(6);
});
