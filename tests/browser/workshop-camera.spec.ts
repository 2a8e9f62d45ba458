import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packScores } from '../../src/domain/workshop-scores.ts';
import { encodeCode } from '../../src/dossier/code.ts';
import { filmOf } from './film.ts';
import { expect, test } from './fixtures.ts';
import config from './playwright.config.ts';
import { goTo, prepare } from './workshop-steps.ts';

const code = encodeCode(packScores({ moment: 'vooraf', answers: ['2', '1', 'weet-niet', '0'] }), 'workshop');
const film = join(mkdtempSync(join(tmpdir(), 'ketenspiegel-film-')), 'qr.y4m');
writeFileSync(film, filmOf(`https://voorbeeld.nl/workshop/leiden/#w1.${code}`));

const { launchOptions } = config.use ?? {};
const pretend = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), ...pretend, `--use-file-for-fake-video-capture=${film}`],
  },
});

test('the camera reads the code on a phone once, also without a network', async ({ page, context }) => {
  await prepare(page, 60);
  await page.goto('./workshop/leiden/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await goTo(page, 'Blind scoren');
  await page.getByRole('button', { name: 'Begin met codes' }).click();
  await page.getByRole('button', { name: 'Scan met de camera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scan een QR-code' });
  await expect(dialog.getByRole('status')).toHaveText(
    `${code.slice(0, 3)} ${code.slice(3)} is overgenomen. 1 code binnen.`,
  );
  const isOn = await page.evaluateHandle(() => document.querySelector('video')?.srcObject as MediaStream);
  await dialog.getByRole('button', { name: 'Stop de camera' }).click();
  expect(await isOn.evaluate((stream) => stream.active)).toBe(false);
  await expect(page.getByText('1 code binnen', { exact: true })).toBeVisible();
});
