import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const examplePath = join(import.meta.dirname, '../../public/voorbeeld/gemeente-x.ketendossier.json');
const dossier = JSON.parse(readFileSync(examplePath, 'utf8')) as { rounds: { scans: Record<string, unknown>[] }[] };
const scan = dossier.rounds[0]!.scans[0]!;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const choose = async (page: Page, value: unknown) => {
  const buffer = Buffer.from(JSON.stringify(value));
  await page.getByLabel('Bestand openen').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
};

// Every state of the page that a first visit does not show, and how a visitor gets there.
const states: [name: string, reach: (page: Page) => Promise<void>, shows: string][] = [
  ['opened, with remarks', (page) => choose(page, { ...scan, veld: 1 }), 'Opmerkingen over het bestand'],
  ['refused', (page) => choose(page, { iets: 'anders' }), 'Niet geopend:'],
  [
    'the question about a file that differs',
    async (page) => {
      await choose(page, scan);
      await page.getByText('Geopend:').waitFor();
      await choose(page, { ...scan, veld: 1 });
    },
    'Vervang wat hier staat',
  ],
  [
    'several scans',
    (page) =>
      choose(page, { ...dossier, rounds: [{ ...dossier.rounds[0], scans: [scan, { ...scan, id: 'tweede' }] }] }),
    'Kies de scan die je invult',
  ],
  [
    'deleted',
    async (page) => {
      await choose(page, scan);
      await page.getByRole('button', { name: 'Verwijderen Gemeente X' }).click();
    },
    'Definitief wissen',
  ],
  [
    'the dialog that wipes',
    async (page) => {
      await choose(page, scan);
      await page.getByText('Geopend:').waitFor();
      await page.getByRole('button', { name: 'Wis alles' }).click();
    },
    'Ja, wis alles',
  ],
  [
    'the list of steps',
    async (page) => {
      await choose(page, scan);
      await page.getByText('Geopend:').waitFor();
      await page.goto('./scan/projectleider/');
      await page.getByRole('radio', { name: /^3 · / }).click();
      await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen/u })).toBeVisible();
      await page.goto('./gegevens/');
    },
    'Ongedaan maken',
  ],
];

for (const [name, reach, shows] of states) {
  test(`/gegevens/ is accessible and fits 320 pixels: ${name}`, async ({ page }) => {
    await page.goto('./gegevens/');
    await expect(page.getByRole('button', { name: 'Wis alles' })).toBeVisible();
    await reach(page);
    await expect(page.getByText(shows).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(wcag).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  });
}
