import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectSaved, option, startScan } from './scan-steps.ts';

const begin = (page: Page) => page.getByRole('button', { name: 'Begin met vraag 1' }).click();

/** The link of the invitation that a leader with a scan of her own makes. */
async function invite(page: Page): Promise<string> {
  await startScan(page);
  await page.goto('./uitnodiging/');
  return page.getByLabel('De link', { exact: true }).inputValue();
}

test('a partner opens the link, answers, and gives the scan back as link and file', async ({
  page,
  browser,
  guard,
}) => {
  const link = await invite(page);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await guard.watch(context);
  const partner = await context.newPage();
  await partner.goto(link);
  await expect(partner.getByRole('heading', { level: 1 })).toHaveText('Je bent uitgenodigd');
  await expect(partner.getByRole('heading', { name: 'Wie ziet wat?' })).toBeVisible();
  await expect(partner.locator('.feiten')).toContainText('Keten Oost');
  await partner.getByLabel('Vanuit welke rol vul je in?').selectOption('Werkgever');
  await partner.getByLabel('Organisatie').fill('Schoonmaakbedrijf Z');
  await begin(partner);
  await expect(partner).toHaveURL(/\/scan\/juiste-partners\/$/u);
  await option(partner, '3 · ').check();
  await partner.getByLabel('Toelichting').fill('Wij zitten erbij.');
  await expectSaved(partner);

  await partner.goto('./scan/controle/');
  await partner.getByRole('link', { name: 'Geef je scan terug' }).click();
  await expect(partner.locator('.feiten')).toContainText('Schoonmaakbedrijf Z');
  await expect(partner.getByText('Wij zitten erbij.')).toBeVisible();
  await expect(partner.getByText('Je beantwoordde 1 van 32 vragen.')).toBeVisible();
  await partner.getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(partner.getByText('De link is gekopieerd.')).toBeVisible();
  const given = await partner.evaluate(() => navigator.clipboard.readText());
  expect(given).toMatch(/\/groep\/#s1\.[\w-]+$/u);
  expect(given).toBe(await partner.getByLabel('Link met je scan').inputValue());
  const download = partner.waitForEvent('download');
  await partner.getByRole('button', { name: 'Bewaar als bestand' }).click();
  expect((await download).suggestedFilename()).toMatch(/^keten-oost-.*\.ketenscan\.json$/u);
  await expect(partner.getByText('Het bestand opent goed.')).toBeVisible();

  // Back by the same link, as from the mail: one goes on, nothing begins anew.
  await partner.goto(link);
  await partner.getByRole('button', { name: 'Ga verder met jouw scan' }).click();
  await expect(partner.getByText('1 van 32 klaar')).toBeVisible();
  await context.close();
});

test('a damaged link says so, a whole one opens in its place, and a mother adds a scan in the same browser', async ({
  page,
}) => {
  const link = await invite(page);
  await page.goto(link.slice(0, -5));
  await expect(page.getByRole('alert')).toContainText('Niet geopend: de link is beschadigd of niet helemaal');
  await page.getByLabel('Plak de link').fill(`<${link}>`);
  await page.getByRole('button', { name: 'Open de uitnodiging' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent uitgenodigd');
  await expect(page.getByRole('button', { name: 'Ga verder met jouw scan' })).toBeVisible();
  await page.getByLabel('Vanuit welke rol vul je in?').selectOption('Ervaringsdeskundige');
  await expect(page.getByText('Je mag op elk moment stoppen.')).toBeVisible();
  await page.getByLabel('Organisatie').fill('Stichting');
  await begin(page);
  await expect(page).toHaveURL(/\/scan\/juiste-partners\/$/u);
  await page.goto('./scan/teruggeven/');
  await expect(page.getByText('Je vult in als ervaringsdeskundige.')).toBeVisible();
  for (const name of ['Mijn toelichtingen', 'De naam van mijn organisatie'])
    await expect(page.getByRole('checkbox', { name: new RegExp(`^${name}`, 'u') })).not.toBeChecked();
  await expect(page.locator('.feiten')).not.toContainText('Stichting');
  // The leader's scan is still there, beside hers.
  await page.goto('./gegevens/');
  await expect(page.getByText('Kies de scan die je invult')).toBeVisible();
});
