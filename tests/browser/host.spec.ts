import { readFileSync } from 'node:fs';
import { readTheme } from '../../src/model/theme.ts';
import { partner } from '../fixtures/partners.ts';
import { reportStates } from '../fixtures/states.ts';
import { findBarriers, measureTooWide } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { download } from './instrumenten-steps.ts';
import { keepDossier } from './kept.ts';

/*
 * What a host adds without a fork, on the site as the made-up Gemeente Waterstad builds it: its look, its name, two kinds
 * of partner, explanations, and two of the four handreikingen.
 */
test.use({ site: 'hosted' });

const example = reportStates.find(({ name }) => name === 'example')!.dossier;
const partners = [partner('bieb', { name: 'De Zeeleeuw', kind: 'bibliotheek', carries: ['juiste-partners'] })];
const pages = ['./', './scan/juiste-partners/', './rapport/', './keten/'];

const themes = [
  { name: 'waterstad', light: 'rgb(247, 250, 251)', dark: 'rgb(14, 29, 35)' },
  { name: 'heuvelrijk', light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)' },
] as const;

// Waterstad is what the site was built with. Heuvelrijk comes in its place, so that one build tests two themes.
for (const { name, ...paper } of themes) {
  for (const address of pages.slice(0, name === 'waterstad' ? 4 : 3)) {
    test(`${address} in the theme of ${name} can be read in the light and in the dark`, async ({ page }) => {
      const body = readTheme(`tests/fixtures/hosts/${name}`)?.css ?? '';
      if (name !== 'waterstad')
        await page.route('**/_ks/theme.*.css', (route) => route.fulfill({ contentType: 'text/css', body }));
      await keepDossier(page, { ...example, partners });
      await page.goto(address);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 360],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('body')).toHaveCSS('background-color', paper[colorScheme]);
        expect.soft(await findBarriers(page), `axe, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await measureTooWide(page), 'pixels the page scrolls sideways').toBeLessThanOrEqual(0);
    });
  }
}

test('the theme is on pages without a frame, and where there is no page', async ({ page }) => {
  for (const address of ['./404.html', './w/', './workshop/scherm/']) {
    await page.goto(address);
    const radius = () => getComputedStyle(document.documentElement).getPropertyValue('--radius');
    expect(await page.evaluate(radius), address).toBe('16px');
  }
});

test('the host has its name on each page and says on /over/ how to reach it', async ({ page }) => {
  await page.goto('./scan/');
  await expect(page.getByRole('contentinfo')).toContainText('Deze site wordt beheerd door Gemeente Waterstad.');
  await page.goto('./over/');
  const section = page.getByRole('region', { name: 'Beheerder' });
  await expect(section).toContainText(
    'Mail naar ketenspiegel@waterstad.example of bel 0900 - 123 45 67. Meer staat op',
  );
});

test('a kind of partner of the host is chosen, saved, put in a table, read back and opened again without a warning', async ({
  page,
}) => {
  await keepDossier(page, { ...example, partners: [] });
  await page.goto('./keten/');
  await page.getByRole('button', { name: 'Partner toevoegen' }).click();
  await page.getByLabel('Organisatie', { exact: true }).fill('De Zeeleeuw');
  await page.getByLabel('Soort partner').selectOption('Bibliotheek');
  await page.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(page.locator('.partner-feiten')).toContainText('Bibliotheek');
  await expect(page.locator('.ketenlijst')).toContainText('Bibliotheek · betrokken');

  const { bytes } = await download(page, () => page.getByRole('button', { name: 'CSV (.csv)' }).click());
  expect(bytes.toString('utf8')).toContain('De Zeeleeuw;bibliotheek');
  const rows = `${bytes.toString('utf8')};Huis op de Hoek;Buurthuis of wijkcentrum;;;betrokken;;\r\n`;
  const table = { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
  await page.getByLabel('Tabel met partners').setInputFiles(table);
  await page.getByRole('button', { name: 'Neem 1 rij over' }).click();
  await expect(page.locator('.partner').nth(1)).toContainText('Buurthuis of wijkcentrum');

  await page.goto('./convenant/');
  await expect(page.locator('main')).toContainText('De Zeeleeuw');

  await page.goto('./gegevens/');
  const saved = await download(page, () => page.getByRole('button', { name: 'Dossier opslaan' }).first().click());
  expect(saved.bytes.toString('utf8')).toContain('"bibliotheek"');
  const file = { name: 'keten.ketendossier.json', mimeType: 'application/json', buffer: saved.bytes };
  await page.getByLabel('Bestand openen').setInputFiles(file);
  const status = page.getByRole('status').filter({ hasText: 'Geopend:' });
  await expect(status).toBeVisible();
  await expect(page.locator('main'), 'no warning about a kind that this site knows').not.toContainText('bibliotheek');
});

test('what the host explains stands at the randvoorwaarde, at its question and in search, as plain text', async ({
  page,
}) => {
  await page.goto('./randvoorwaarden/juiste-partners/');
  const section = page.getByRole('region', { name: 'Van Gemeente Waterstad' });
  await expect(section).toContainText('de secretaris van de tafel <team Werk & Inkomen>');
  await page.goto('./scan/juiste-partners/');
  const help = page.getByRole('complementary', { name: 'Hulp bij deze vraag' });
  await expect(help.getByText('Van Gemeente Waterstad')).toBeVisible();
  await expect(help.getByText('de tafel Moeders en Werk')).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('link', { name: 'Uitleg van Gemeente Waterstad' }).click();
  await expect(help.getByText('de tafel Moeders en Werk')).toBeInViewport();
  await page.goto('./scan/vroegsignalering/');
  await expect(page.locator('main')).not.toContainText('Waterstad');
  await page.goto('./zoeken/');
  await page.getByRole('searchbox').fill('secretaris tafel');
  await expect(page.locator('main').getByRole('link', { name: 'Van Gemeente Waterstad' }).first()).toBeVisible();
});

test('handreikingen that the host does not show are nowhere', async ({ page }) => {
  expect((await page.request.get('./handreikingen/werkgever/')).status()).toBe(404);
  await page.goto('./handreikingen/');
  await expect(page.locator('.rol-kaart')).toHaveCount(2);
  await expect(page.locator('main')).toContainText('Er zijn er twee.');
  await keepDossier(page, { ...example, partners });
  for (const address of ['./', './rapport/', './keten/', './zoeken/']) {
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator('a[href*="/handreikingen/"]').first(), address).toBeAttached();
    await expect(
      page.locator('a[href*="/handreikingen/werkgever"], a[href*="/handreikingen/interventie"]'),
    ).toHaveCount(0);
  }
  const register = readFileSync('tests/.output/sub-path/handreikingen/index.html', 'utf8');
  expect(register).not.toContain('Voor werkgevers');
});
