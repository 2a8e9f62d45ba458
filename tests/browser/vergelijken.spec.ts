import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { oneRound, twoRounds } from '../fixtures/two-rounds.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

async function openCompare(page: Page): Promise<void> {
  await keepDossier(page, twoRounds);
  await page.goto('./vergelijken/');
  await expect(page.locator('.boodschap')).toHaveText(/^Op 26 onderdelen die beide keren bekend zijn: 4.hoger/u);
  await expect(page.locator('#metingen')).toBeAttached();
}

test('measuring again: a new round starts empty, is answered and compared, and its start can not be undone any more', async ({
  page,
}) => {
  await keepDossier(page, oneRound);
  await page.goto('./scan/');
  await page.getByRole('button', { name: 'Begin een nieuwe meting' }).click();
  await expect(page.getByText('Meting 2 is begonnen. Alle vragen staan weer open.')).toBeVisible();
  await expect(page.getByText('0 van 32 klaar')).toBeVisible();
  await page.goto('./rapport/');
  await expect(page.getByRole('button', { name: 'Bekijk Nulmeting · 10 november 2025' })).toBeVisible();
  await page.goto('./scan/juiste-partners/');
  await page.getByRole('radio', { name: /^3 · /u }).check();
  await expect(page.locator('[data-bewaard]')).toHaveText(/^Opgeslagen om/u);
  await page.goto('./vergelijken/');
  await expect(page.locator('.boodschap')).toHaveText(/^Op 1 onderdeel dat beide keren bekend is: 1.hoger\.$/u);
  await expect(page.getByText('Nieuwe meting begonnen')).toBeVisible();
  await expect(page.getByRole('button', { name: /Nieuwe meting begonnen/u })).toHaveCount(0);
});

test('the chart has both measurements: a radar on a wide screen, bars on a narrow one; nothing shifts', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openCompare(page);
  expect(await layoutShift(page)).toBeLessThan(0.01);
  expect(asked.filter((url) => /\/(?:draw-)?chart\./u.test(url))).toEqual([]);
  await page.locator('.doek').scrollIntoViewIfNeeded();
  await expect(page.locator('.doek[data-getekend]')).toHaveAttribute('data-soort', 'radar');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('.doek[data-getekend]')).toHaveAttribute('data-soort', 'bar');
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await expect(page.getByLabel('Toen', { exact: true })).toBeHidden();
  await expect(page.locator('[data-groep="gelijk"] [data-item]').first(), 'what is folded is unfolded').toBeVisible();
  await expect(page.locator('.omslag')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/gu)?.length ?? 0).toBeLessThan(9);
});

test('a file laid beside it is compared and gone after a reload; by keyboard a round gets its name', async ({
  page,
}) => {
  await keepDossier(page, oneRound);
  await page.goto('./vergelijken/#metingen');
  await expect(page.locator('#metingen')).toBeInViewport();
  await page.getByText('Vergelijk met een ander dossier of bestand').click();
  const buffer = Buffer.from(JSON.stringify(twoRounds.rounds[1]!.scans[0]));
  await page
    .getByLabel('Bestand ernaast leggen')
    .setInputFiles({ name: 'later.ketenscan.json', mimeType: 'application/json', buffer });
  await expect(page.locator('.boodschap')).toHaveText(/^Op \d+ onderdelen/u);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Er is nog maar één meting' })).toBeVisible();
  const edit = page.getByRole('button', { name: /^Naam en datum aanpassen/u });
  await edit.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
  await page.getByLabel('Naam', { exact: true }).fill('Startmeting');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Startmeting is aangepast.')).toBeVisible();
  await expect(edit).toBeFocused();
  const kept = await page.evaluate(() => document.querySelector('.metingen')?.textContent);
  expect(kept).toContain('Startmeting');
});

test('the file of the report has the fields of FORMATS and nothing of ambitions', async ({ page }) => {
  await keepDossier(page, twoRounds);
  await page.goto('./rapport/');
  await expect(page.getByText(/^Gemeten door 3 organisaties/u)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rapport als JSON' }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
  expect(Object.keys(file).sort()).toEqual(
    [
      ...['format', 'version', 'framework', 'measuredOn', 'scans', 'roles', 'opening', 'pillars', 'startPillar'],
      ...['convenantReady', 'gaps', 'attentionPoints', 'lessons', 'toFindOut', 'blindSpots', 'contradictions'],
      ...['barriers', 'group', 'madeWith'],
    ].sort(),
  );
});
