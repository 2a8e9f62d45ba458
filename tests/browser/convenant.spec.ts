import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { KeptDossier } from '../fixtures/page-states.ts';
import { measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import { layoutShift } from './scan-steps.ts';

const read = (name: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../public/voorbeeld/${name}.ketendossier.json`), 'utf8'),
  ) as KeptDossier;
const example = read('keten-voorbeeldstad');
/** One scan, whose answers are the group's. */
const alone = read('gemeente-x');

async function open(page: Page, dossier: KeptDossier, place = ''): Promise<void> {
  await keepDossier(page, dossier);
  await page.goto(`./convenant/${place}`);
  await expect(page.getByRole('navigation', { name: 'Stappen' })).toBeVisible();
}

test('what is typed survives a reload in the middle of it, shows in another tab, and can be undone', async ({
  page,
  context,
}) => {
  await open(page, example, '#looptijd');
  await page.getByLabel('Derde stap bij een geschil').pressSequentially('bemiddeling');
  await page.reload();
  await expect(page.getByLabel('Derde stap bij een geschil')).toHaveValue('bemiddeling');
  const other = await context.newPage();
  await other.goto('./convenant/#looptijd');
  await expect(other.locator('[id="lid-geschillen.stuurgroep"]')).toContainText('dan volgt bemiddeling.');
  await other.getByRole('button', { name: /Ongedaan maken.*Derde stap/u }).click();
  // What was typed before the reload is a step of its own.
  await expect(page.locator('[id="lid-geschillen.stuurgroep"]')).not.toContainText('bemiddeling');
  await expect(page.getByLabel('Derde stap bij een geschil')).not.toHaveValue('bemiddeling');
});

test('an own text stays after a new answer, and the page shows what changed underneath', async ({ page }) => {
  await open(page, alone, '#afspraken/afspraak-juiste-partners');
  await page.getByLabel('Wat spreken partijen af?').fill('Wij vragen {keten} en twee werkgevers erbij.');
  await page.goto('./scan/juiste-partners/');
  await page.getByRole('radio', { name: /^3 · /u }).check();
  await expect(page.locator('[data-bewaard]')).toHaveText(/^Opgeslagen om/u);
  await page.goto('./convenant/#afspraken');
  const card = page.locator('.conv-afspraak', { has: page.locator('#afspraak-juiste-partners') });
  await expect(card).toContainText('en twee werkgevers erbij.');
  await expect(card).toContainText('Nu: 3 · Werkt in de praktijk');
  const changed = card.getByRole('group', { name: /^Het voorstel is veranderd/u });
  await expect(changed).toContainText('ketenanalyse');
  await changed.getByRole('button', { name: 'Houd mijn tekst' }).click();
  await expect(changed).toBeHidden();
  await expect(card).toContainText('en twee werkgevers erbij.');
  await expect(card.getByRole('heading')).toBeFocused();
});

test('by keyboard from an open point to its place and back; nothing shifts, nothing is too wide', async ({ page }) => {
  await open(page, example, '#nalezen');
  await expect(page.locator('.conv-document')).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);
  await page.getByText(/^Doel: \d+ open punt/u).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Zachte doelen op lange termijn')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Nalezen' })).toBeFocused();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: /^Afspraken ?\d/u }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Afspraken' })).toBeFocused();
  await page.getByText('Waarom dit in een convenant hoort').first().click();
  await expect(page.getByText(/^Bronnen: Ketenaanpak/u)).toBeVisible();
  expect(await measureTooWide(page)).toBeLessThanOrEqual(0);
});

test('who arrives at what loads later gets focus there all the same', async ({ page }) => {
  // The chunk of the document comes late; the heading of the step does not wait for it.
  await page.route(/\/_astro\/.*\.js$/u, async (route) => {
    await new Promise((done) => setTimeout(done, 150));
    await route.continue();
  });
  await open(page, example, '#afspraken/afspraak-juiste-partners');
  await expect(page.locator('#afspraak-juiste-partners')).toBeFocused();
  await page.getByRole('link', { name: /^Nalezen ?\d/u }).click();
  await expect(page.getByRole('heading', { name: 'Nalezen' })).toBeFocused();
  await expect(page.locator('.conv-document')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nalezen' })).toBeFocused();
});

test('on paper only the draft stands, with annexes on pages of their own', async ({ page }) => {
  await open(page, example, '#nalezen');
  await expect(page.locator('.conv-document')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Word (.docx)' })).toBeHidden();
  await expect(page.getByText('Bijlage D · Open punten')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type \/Page\b/gu)?.length ?? 0;
  expect(pages).toBeGreaterThan(8);
  expect(pages).toBeLessThan(22);
});
