import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../browser/fixtures.ts';
import { need, run } from './need.ts';

const example = fileURLToPath(new URL('../../public/voorbeeld/gemeente-x.ketendossier.json', import.meta.url));

// What a director gets on his desk: the printed report, read back by another program than the one that made it.
test('the printed report is A4, numbered, and says what the screen says', async ({ page }) => {
  need('pdftotext', 'poppler-utils');
  need('pdfinfo', 'poppler-utils');
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-print-'));
  try {
    await page.goto('./gegevens/');
    await page.getByLabel('Bestand openen').setInputFiles(example);
    await expect(page.getByRole('status').filter({ hasText: /^Geopend:/u })).toBeVisible();
    await page.goto('./rapport/');
    const opening = await page.locator('.boodschap').innerText();
    // The second half comes after the first has been drawn.
    await expect(page.getByText('De rest van het rapport komt eraan.')).toHaveCount(0);
    const pdf = join(folder, 'rapport.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));

    const info = run('pdfinfo', [pdf]);
    const pages = Number(/^Pages:\s+(\d+)/mu.exec(info)?.[1]);
    expect(info).toMatch(/^Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/mu);
    expect(pages).toBeGreaterThan(3);

    const text = run('pdftotext', ['-layout', pdf, '-']);
    const flat = text.replace(/\s+/gu, ' ');
    expect(flat).toContain(opening.replace(/\s+/gu, ' '));
    expect(text).toContain('Gemeente X');
    expect(text).toContain(`Pagina 1 van ${pages}`);
    expect(text).toContain(`Pagina ${pages} van ${pages}`);
    // A link on paper is its address.
    expect(flat).toMatch(/handreikingen\/projectleider\/ ?#/u);
    // No dead controls on paper.
    expect(text).not.toContain('Rapport als JSON');
    expect(text).not.toContain('Afdrukken');
    expect(flat).not.toContain('komt eraan');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
