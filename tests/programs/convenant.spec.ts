import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeptDossier } from '../fixtures/page-states.ts';
import { expect, test } from '../browser/fixtures.ts';
import { keepDossier } from '../browser/kept.ts';
import { need, run } from './need.ts';

const path = join(import.meta.dirname, '../../public/voorbeeld/keten-voorbeeldstad.ketendossier.json');
const example = JSON.parse(readFileSync(path, 'utf8')) as KeptDossier;

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-convenant-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Lets LibreOffice write a file as another kind; gives the new file. Its own profile: it may be open. */
function convert(file: string, to: string, ending: string): string {
  const soffice = need('soffice', 'libreoffice-writer-nogui');
  const profile = `-env:UserInstallation=file://${folder}/profiel`;
  const out = mkdtempSync(join(folder, 'uit-'));
  run(soffice, [profile, '--headless', '--convert-to', to, '--outdir', out, file]);
  return join(out, `convenant.${ending}`);
}

/** The lines of a file with their numbers, without pages, and what it says of itself. */
function read(file: string): { lines: string[]; info: string } {
  need('pdfinfo', 'poppler-utils');
  const text = readFileSync(convert(file, 'txt:Text (encoded):UTF8', 'txt'), 'utf8');
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());
  return { lines: lines.filter(Boolean), info: run('pdfinfo', [convert(file, 'pdf', 'pdf')]) };
}

// A project leader hands the draft to a lawyer, who opens it in a word processor of their own.
test('the draft of the example opens in LibreOffice as Word and as OpenDocument file, with the same text', async ({
  page,
}) => {
  await keepDossier(page, example);
  await page.goto('./convenant/#nalezen');
  await expect(page.locator('.conv-document')).toBeVisible();
  const save = async (button: string, kind: 'docx' | 'odt') => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const found = await download;
    expect(found.suggestedFilename()).toMatch(new RegExp(`^convenant-concept-keten-voorbeeldstad-.*\\.${kind}$`, 'u'));
    const file = join(folder, `convenant.${kind}`);
    await found.saveAs(file);
    return read(file);
  };
  const word = await save('Word (.docx)', 'docx');
  const open = await save('OpenDocument (.odt)', 'odt');

  for (const { info } of [word, open]) {
    expect(info).toMatch(/^Title:\s+Convenant Keten Voorbeeldstad$/mu);
    expect(info).toMatch(/^Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/mu);
  }
  expect(open.lines).toEqual(word.lines);

  const text = word.lines.join('\n');
  for (const heading of ['Artikel 1 Begrippen', 'Artikel 4 Afspraken', 'Bijlage D · Open punten']) {
    // In the table of contents, and where it stands.
    expect(text.split(heading).length - 1, heading).toBeGreaterThanOrEqual(2);
  }
  // Every clause of the page has the same number and words in the files.
  const shown = await page.locator('.conv-document .document-lid').allInnerTexts();
  expect(shown.length).toBeGreaterThan(80);
  const clauses = shown.map((line) => line.replaceAll(/\s+/gu, ' ').trim());
  expect(clauses.filter((line) => !text.replaceAll('\n', ' ').replaceAll(/ +/gu, ' ').includes(line))).toEqual([]);
  expect(text).toContain('[nog invullen: juridische status van de afspraken]');
  expect(text).toContain('4.7 Betrokken gemeente. De gemeente wijst een vaste afdeling aan');
});
