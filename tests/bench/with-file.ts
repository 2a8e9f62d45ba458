import type { Browser, Page } from '@playwright/test';
import { visitor } from './measure.ts';

/** A scan in which nothing has been answered, in the full depth. */
export const emptyScan = {
  name: 'leeg.ketenscan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({ format: 'ketenspiegel/scan', version: 1, framework: '2024-09', depth: 'volledig', answers: {} }),
  ),
};

/** A browser in which a file is open, through the ordinary door. */
export async function withFile<T>(
  browser: Browser,
  site: string,
  file: string | typeof emptyScan,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(visitor);
  try {
    const page = await context.newPage();
    await page.goto(`${site}gegevens/`);
    await page.getByLabel('Bestand openen').setInputFiles(file);
    await page
      .getByRole('status')
      .filter({ hasText: /^Geopend:/u })
      .waitFor();
    return await use(page);
  } finally {
    await context.close();
  }
}
