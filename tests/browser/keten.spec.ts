import { partner } from '../fixtures/partners.ts';
import { reportStates } from '../fixtures/states.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { download } from './instrumenten-steps.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

const example = reportStates.find(({ name }) => name === 'example')!.dossier;
const roc = partner('roc', { name: 'ROC Oost', kind: 'onderwijs', carries: ['expertise'] });

test('a partner is added with the keyboard; a reload while one types loses nothing; another tab shows it', async ({
  page,
  context,
}) => {
  await keepDossier(page, { ...example, partners: [roc] });
  await page.goto('./keten/');
  await expect(page.getByRole('heading', { name: 'Laatste stappen' })).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);

  await page.getByRole('button', { name: 'Partner toevoegen' }).focus();
  await page.keyboard.press('Enter');
  const name = page.getByLabel('Organisatie', { exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.type('Bouwbedrijf Jansen');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Soort partner')).toBeFocused();
  await page.keyboard.type('Werkg');
  await page.getByLabel('Sector').focus();
  // The reload comes before anything can have been written.
  await page.keyboard.type('Bouw');
  await page.reload();
  await expect(name).toHaveValue('Bouwbedrijf Jansen');
  await expect(page.getByLabel('Soort partner')).toHaveValue('werkgever');
  await expect(page.getByLabel('Sector')).toHaveValue('Bouw');

  const other = await context.newPage();
  await other.goto('./keten/');
  const rows = other.locator('.partner');
  await expect(rows.nth(1)).toContainText('Bouwbedrijf Jansen');
  await rows.nth(0).getByRole('button').click();
  await other.getByLabel('Betrek de juiste partners').check();
  await page.getByLabel('Betrek de juiste partners').check();
  // Both ticks are in the table of both tabs.
  for (const tab of [page, other]) {
    await expect(tab.getByRole('row', { name: /^Juiste partners/u })).toContainText('2 partners');
  }
  await other.close();

  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Aanpassen Bouwbedrijf Jansen' })).toBeFocused();

  await page.getByRole('link', { name: 'ROC Oost' }).first().click();
  await expect(page.getByRole('group', { name: 'Aanpassen: ROC Oost' })).toBeInViewport();
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);
});

test('without a dossier a list is begun; saved as a table, changed there and read back it is one step to undo', async ({
  page,
}) => {
  await page.goto('./keten/');
  await page.getByRole('button', { name: 'Begin de lijst' }).click();
  await page.getByLabel('Organisatie', { exact: true }).fill('ROC Oost');
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();

  const { bytes } = await download(page, () => page.getByRole('button', { name: 'CSV (.csv)' }).click());
  const text = `${bytes.toString('utf8').replace('betrokken', 'afgehaakt')};GGD;zorg;;;benaderd;;expertise\r\n`;
  const field = page.getByLabel('Tabel met partners');
  await field.setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'Dit staat in lijst.csv' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'GGD' })).toBeChecked();
  const known = page.getByRole('checkbox', { name: 'ROC Oost', exact: true });
  await expect(known).not.toBeChecked();
  await known.check();
  await page.getByRole('button', { name: 'Neem 2 rijen over' }).click();
  const facts = page.locator('.partner-feiten');
  await expect(facts).toHaveText([/afgehaakt/u, /Zorg of welzijn · benaderd/u]);
  await page
    .getByRole('button', { name: /^Ongedaan maken/u })
    .first()
    .click();
  await expect(facts).toHaveText([/betrokken/u]);

  const xlsx = await download(page, () => page.getByRole('button', { name: 'Excel (.xlsx)' }).click());
  await field.setInputFiles({ name: xlsx.name, mimeType: '', buffer: xlsx.bytes });
  await expect(page.getByText('Staat al zo op de lijst.')).toBeVisible();
});
