import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../browser/fixtures.ts';
import { download, groupsForm, keepExample } from '../browser/instrumenten-steps.ts';
import { need, run } from './need.ts';

// A project leader mails the form to partners who open it in their own word processor.
test('LibreOffice opens the Word file of a form, with its pages, tables and texts', async ({ page }) => {
  const soffice = need('soffice', 'libreoffice-writer-nogui');
  need('pdftotext', 'poppler-utils');
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-word-'));
  try {
    await keepExample(page);
    await page.goto(groupsForm);
    await page.getByLabel('Wat er eerst gebeurt').fill('Eerst <b>praten</b>, dan besluiten.\nElke maand.');
    await page.getByLabel('Organisatie lid 1').first().fill('Gemeente & partners');
    const { bytes } = await download(page, () =>
      page.getByRole('button', { name: 'Opslaan als Word-bestand' }).click(),
    );
    const file = join(folder, 'formulier.docx');
    writeFileSync(file, bytes);
    // Its own profile, so that it also runs beside an open LibreOffice.
    const profile = `-env:UserInstallation=file://${folder}/profiel`;
    run(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);

    const pdf = join(folder, 'formulier.pdf');
    const info = run('pdfinfo', [pdf]);
    expect(info).toMatch(/^Title:\s+Stuurgroep en uitvoerende groep$/mu);
    expect(info).toMatch(/^Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/mu);
    const text = run('pdftotext', ['-layout', pdf, '-']).replace(/\s+/gu, ' ');
    expect(text).toContain('Keten: Keten gemeente X');
    expect(text).toContain('Eerst <b>praten</b>, dan besluiten. Elke maand.');
    expect(text).toContain('Gemeente & partners');
    expect(text).toContain('Nog niet ingevuld');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
