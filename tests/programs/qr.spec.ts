import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { goTo, next, prepare } from '../browser/workshop-steps.ts';
import { need, run } from './need.ts';

const example = fileURLToPath(new URL('../../public/voorbeeld/gemeente-x.ketendossier.json', import.meta.url));
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

let folder = '';

test.beforeEach(async ({ page }) => {
  need('zbarimg', 'zbar-tools');
  folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-qr-'));
  await page.goto('./gegevens/');
  await page.getByLabel('Bestand openen').setInputFiles(example);
  await expect(page.getByRole('status').filter({ hasText: /^Geopend:/u })).toBeVisible();
});

test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

// What a camera sees: the code on the screen, read by another program than the one that made it.
async function expectReadable(page: Page, link: string): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const picture = join(folder, `${width}-${colorScheme}.png`);
    const code = page.getByRole('img', { name: /^QR-code/u });
    const box = await code.boundingBox();
    expect(box?.width, 'pixels wide').toBeGreaterThanOrEqual(240);
    await code.screenshot({ path: picture });
    const read = run('zbarimg', ['--raw', '--quiet', '-Sdisable', '-Sqrcode.enable', picture]);
    expect(read.trim(), `at ${width} pixels, ${colorScheme}`).toBe(link);
  }
}

test('the code of an invitation says its link', async ({ page }) => {
  await page.goto('./uitnodiging/');
  await page.getByRole('button', { name: 'Toon als QR-code' }).click();
  await expectReadable(page, await page.getByLabel('De link', { exact: true }).inputValue());
});

test('the code of a full scan without notes says the link that gives it back', async ({ page }) => {
  await page.goto('./scan/teruggeven/');
  await page.getByRole('checkbox', { name: /^Mijn toelichtingen/u }).uncheck();
  await page.getByRole('button', { name: 'Toon de QR-code' }).click();
  const link = await page.getByLabel('Link met je scan').inputValue();
  expect(link).toMatch(/\/groep\/#s1\./u);
  await expectReadable(page, link);
});

test('the codes of a workshop: on the wall the address to score at, on a phone what goes to the trainer', async ({
  page,
}) => {
  await page.goto('./w/#vooraf');
  await page.getByRole('radio', { name: /^2/u }).first().check();
  await page.getByRole('button', { name: 'Maak mijn code' }).click();
  const code = ((await page.locator('[data-code]').textContent()) ?? '').replace(' ', '');
  await expectReadable(page, page.url().replace('w/#vooraf', `workshop/leiden/#w1.${code}`));

  await prepare(page, 60);
  await page.goto('./workshop/leiden/');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await goTo(page, 'Blind scoren');
  await next(page);
  await page.goto('./workshop/scherm/');
  await expectReadable(page, page.url().replace('workshop/scherm/', 'w/#vooraf'));
});
