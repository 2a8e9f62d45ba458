import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, type Guard, test } from './fixtures.ts';
import { expectSaved, option } from './scan-steps.ts';

interface Partner {
  role: string;
  organisation: string;
  /** Levels for two items that everybody answers. */
  leader: number;
  partners: number;
}

const partners: readonly Partner[] = [
  { role: 'Gemeente', organisation: 'Gemeente Oost', leader: 4, partners: 2 },
  { role: 'Werkgever', organisation: 'Bakkerij Zon', leader: 1, partners: 3 },
  { role: 'Ervaringsdeskundige', organisation: '', leader: 0, partners: 2 },
];

// The whole way of a chain: three partners in browsers of their own, each giving back in another way, and one leader.
test('invite, answer, give back by file, link and QR, collect, agree, report, measure again, compare', async ({
  page,
  browser,
  guard,
}) => {
  test.setTimeout(120_000);
  const link = await invite(page);
  const pages = await Promise.all(partners.map((partner) => answer(browser, guard, link, partner)));
  const [byFile, byLink, byCode] = pages as [Page, Page, Page];

  const [download] = await Promise.all([
    byFile.waitForEvent('download'),
    byFile.getByRole('button', { name: 'Bewaar als bestand' }).click(),
  ]);
  const file = {
    name: 'gemeente.ketenscan.json',
    mimeType: 'application/json',
    buffer: readFileSync(await download.path()),
  };
  const given = await byLink.getByLabel('Link met je scan').inputValue();
  await byCode.getByRole('button', { name: 'Toon de QR-code' }).click();
  const photo = { name: 'qr.png', mimeType: 'image/png', buffer: await byCode.locator('svg.qr-vlak').screenshot() };

  await page.goto('./groep/');
  await page.getByLabel('Scans kiezen').setInputFiles(file);
  await page.getByLabel('Links plakken').fill(given);
  await page.getByRole('button', { name: 'Lees de links' }).click();
  await page.getByRole('button', { name: 'Scan een QR-code met de camera' }).click();
  await page.getByLabel('Kies een foto van de QR-code').setInputFiles(photo);
  await page.getByRole('button', { name: 'Breng 3 scans in' }).click();
  await expect(page.getByRole('status').filter({ hasText: '3 scans ingebracht' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Tegengesteld: 1 / })).toBeVisible();
  const who = page.locator('.inbrengen');
  await expect(who).toContainText('Bakkerij Zon');
  await expect(who, 'one mother is not to be recognised').not.toContainText('Ervaringsdeskundige');

  await page.goto('./groep/bijeenkomst/#projectleider');
  await page.getByRole('button', { name: 'Laat de antwoorden zien' }).click();
  await page.getByRole('radio', { name: /^2 · /u }).check();
  await page.getByLabel('Waarom dit niveau?').fill('De opdracht is getekend, de uren komen nog.');
  await expect(page.locator('[data-bewaard]')).toHaveText(/^Opgeslagen om/u);

  await page.goto('./rapport/');
  await expect(page.getByText(/^Gemeten door/u)).toContainText('Gemeente Oost');
  await expect(page.locator('.niveaus [data-item="projectleider"]')).toContainText(/2 · .*samen afgesproken/u);

  await page.goto('./vergelijken/');
  await page.getByRole('button', { name: 'Begin een nieuwe meting' }).click();
  // The last one is from today: it asks first.
  await page.getByRole('button', { name: 'Begin toch' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Meting 2 is begonnen' })).toBeVisible();
  await page.goto('./uitnodiging/');
  await expect(page.locator('main')).toContainText('Meting 2');
  const next = await page.getByLabel('De link', { exact: true }).inputValue();
  await byLink.goto(next);
  await fillIn(byLink, { ...partners[1]!, leader: 3 });
  await page.goto(await byLink.getByLabel('Link met je scan').inputValue());
  await page.getByRole('button', { name: 'Breng 1 scan in' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 scan ingebracht in Meting 2' })).toBeVisible();
  await page.goto('./vergelijken/');
  await expect(page.locator('.boodschap')).toContainText('2 hoger');
  await expect(page.locator('main'), 'other respondents').not.toContainText('verbeterd');
  await expect(page.locator('[data-item="projectleider"]').first()).toContainText('1 niveau hoger');
});

/** A leader who does not answer herself begins a dossier and makes its link. */
async function invite(page: Page): Promise<string> {
  await page.goto('./uitnodiging/');
  await page.getByLabel('Naam van de keten').fill('Keten Oost');
  await page.getByRole('button', { name: 'Begin een dossier' }).click();
  return page.getByLabel('De link', { exact: true }).inputValue();
}

async function answer(browser: Browser, guard: Guard, link: string, partner: Partner): Promise<Page> {
  const context = await browser.newContext();
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto(link);
  await fillIn(page, partner);
  return page;
}

async function fillIn(page: Page, { role, organisation, leader, partners: right }: Partner): Promise<void> {
  await page.getByLabel('Vanuit welke rol vul je in?').selectOption(role);
  await page.getByLabel('Organisatie').fill(organisation);
  await page.getByRole('button', { name: 'Begin met vraag 1' }).click();
  await option(page, `${right} · `).check();
  await expectSaved(page);
  await page.goto('./scan/projectleider/');
  await option(page, `${leader} · `).check();
  await expectSaved(page);
  await page.goto('./scan/teruggeven/');
  await expect(page.locator('.feiten')).toContainText('2 van 32 vragen');
}
