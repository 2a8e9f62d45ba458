import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanFragment } from '../../src/dossier/link.ts';
import { groupDossier, groupScans } from '../fixtures/group-round.ts';
import { linkFramework, loadScan } from '../fixtures/links.ts';
import { filmOf } from './film.ts';
import { expect, test } from './fixtures.ts';
import { keepDossier } from './kept.ts';
import config from './playwright.config.ts';

const film = join(mkdtempSync(join(tmpdir(), 'ketenspiegel-film-')), 'qr.y4m');
const fragment = scanFragment(loadScan({ ...groupScans[3], answers: { projectleider: { level: 3 } } }), linkFramework);
writeFileSync(film, filmOf(`https://voorbeeld.nl/groep/#${fragment ?? ''}`));

const { launchOptions } = config.use ?? {};
const pretend = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), ...pretend, `--use-file-for-fake-video-capture=${film}`],
  },
});

test('a QR code before the camera becomes a row, and the camera goes off', async ({ page }) => {
  await keepDossier(page, groupDossier(groupScans.slice(0, 2)));
  await page.goto('./groep/');
  await page.getByRole('button', { name: 'Scan een QR-code met de camera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scan een QR-code' });
  await expect(dialog.getByRole('status')).toHaveText(/^1 scan gelezen\./u);
  const isOn = await page.evaluateHandle(() => document.querySelector('video')?.srcObject as MediaStream);
  expect(await isOn.evaluate((stream) => stream.active)).toBe(true);
  const photo = await dialog.locator('video').screenshot();
  await dialog.getByRole('button', { name: 'Stop de camera' }).click();
  await expect(dialog).toBeHidden();
  expect(await isOn.evaluate((stream) => stream.active)).toBe(false);
  await expect(page.getByText(/Stichting Samen Vooruit.+uit een QR-code/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Breng 1 scan in' })).toBeVisible();

  // A photo of the same code says the same.
  await page.getByRole('button', { name: 'Scan een QR-code met de camera' }).click();
  const file = { name: 'foto.png', mimeType: 'image/png', buffer: photo };
  await dialog.getByLabel('Kies een foto van de QR-code').setInputFiles(file);
  await expect(page.getByText('Deze scan zit er vaker bij.')).toBeVisible();
});
