import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { breakStorage, delayProgram, expectSaved, fillDisk, option, startScan } from './scan-steps.ts';

test('a full disk is said loudly, keeps one on the page, and nothing is lost', async ({ page }) => {
  await breakStorage(page);
  await startScan(page);
  await fillDisk(page, true);
  await option(page, '2 · Afgesproken').check();
  const alert = page.getByRole('alert').filter({ hasText: 'niet opgeslagen' });
  await expect(alert).toBeVisible();
  await page.getByLabel('Toelichting').fill('Nergens anders');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(alert).toBeFocused();
  await expect(page).toHaveURL(/\/scan\/juiste-partners\/$/u);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toMatchObject({ answers: { 'juiste-partners': { level: 2, note: 'Nergens anders' } } });
  expect(download.suggestedFilename()).toMatch(/^keten-oost-.*\.ketenscan\.json$/u);

  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Naar het overzicht' }).click();
  await expect.poll(() => asked, { message: 'leaving asks first' }).toBe(1);
  await expect(page).toHaveURL(/\/scan\/juiste-partners\/$/u);

  await fillDisk(page, false);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expectSaved(page);
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(option(page, '2 · Afgesproken')).toBeChecked();
  await expect(page.getByLabel('Toelichting')).toHaveValue('Nergens anders');
});

test('a choice made before the program arrives is saved', async ({ page }) => {
  await startScan(page);
  await option(page, '1 · Eerste').check();
  await page.getByLabel('Toelichting').fill('Stond er al');
  await expectSaved(page);
  const release = await delayProgram(page);
  await page.reload({ waitUntil: 'commit' });
  await option(page, '4 · Geborgd').check();
  await page.getByLabel('Toelichting').pressSequentially('Nieuw');
  release();
  await expectSaved(page);
  await expect(option(page, '4 · Geborgd')).toBeChecked();
  await expect(page.getByLabel('Toelichting')).toHaveValue('Stond er al\nNieuw');
});

test('one can go on before the program arrives, and the choice comes along', async ({ page }) => {
  await startScan(page);
  const release = await delayProgram(page);
  await page.reload({ waitUntil: 'commit' });
  await option(page, '4 · Geborgd').check();
  await page.getByRole('button', { name: 'Verder' }).click({ noWaitAfter: true });
  await page.waitForURL(/\/scan\/gemeentelijke-betrokkenheid\/$/u, { waitUntil: 'commit' });
  release();
  await expectSaved(page);
  await page.goto('./scan/juiste-partners/');
  await expect(option(page, '4 · Geborgd')).toBeChecked();
});

test('a scan can be started before the program arrives', async ({ page }) => {
  const release = await delayProgram(page);
  await page.goto('./scan/start/', { waitUntil: 'commit' });
  await page.getByLabel('Naam van de keten').fill('Vroege keten');
  await page.getByRole('button', { name: 'Begin met vraag 1' }).click({ noWaitAfter: true });
  release();
  await expect(page).toHaveURL(/\/scan\/juiste-partners\/$/u);
  await page.goto('./scan/');
  await expect(page.getByRole('heading', { name: 'Vroege keten' })).toBeVisible();
});

test('without a scan a choice waits for the scan to come', async ({ page }) => {
  await page.goto('./scan/expertise/');
  await expect(page.getByText('Er is nog geen scan open.')).toBeVisible();
  await option(page, '3 · Werkt').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page).toHaveURL(/\/scan\/monitoring-en-evaluatie\/$/u);
  await startScan(page);
  await page.goto('./scan/expertise/');
  await expect(option(page, '3 · Werkt')).toBeChecked();
});

test('a second scan leaves the first where it is', async ({ page }) => {
  await startScan(page);
  await option(page, '2 · Afgesproken').check();
  await expectSaved(page);
  await page.goto('./scan/start/');
  await page.getByRole('link', { name: 'Begin een andere scan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Een scan beginnen' })).toBeVisible();
  await page.getByLabel('Naam van de keten').fill('Keten West');
  await page.getByRole('button', { name: 'Begin met vraag 1' }).click();
  await expect(page).toHaveURL(/\/scan\/juiste-partners\/$/u);
  await expect(option(page, '2 · Afgesproken')).not.toBeChecked();
  await page.goto('./gegevens/');
  await expect(page.getByText('Keten Oost').first()).toBeVisible();
  await expect(page.getByText('Keten West').first()).toBeVisible();
});

test('a page with a scan of another tab follows that tab', async ({ page, context }) => {
  await startScan(page);
  const other = await context.newPage();
  await other.goto('./scan/start/?nieuw');
  await other.getByLabel('Naam van de keten').fill('Keten West');
  await other.getByRole('button', { name: 'Begin met vraag 1' }).click();
  await expect(page.locator('[data-gezegd]')).toContainText('Keten West');
});

test('storage that is changed by hand is put aside and said, also after a reload', async ({ page }) => {
  const broken = { format: 'ketenspiegel/dossier', version: 1, id: 'kapot', rounds: 'kapot' };
  await keepDossier(page, broken);
  for (const path of ['./scan/', './scan/projectleider/', './scan/controle/']) {
    await page.goto(path);
    await expect(page.getByText('niet te lezen')).toBeVisible();
  }
  await page.getByRole('main').getByRole('link', { name: 'Naar Gegevens' }).click();
  await expect(page).toHaveURL(/\/gegevens\/$/u);
});
