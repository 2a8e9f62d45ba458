import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures.ts';
import { download } from '../browser/instrumenten-steps.ts';
import { keepDossier } from '../browser/kept.ts';
import type { KeptDossier } from '../fixtures/page-states.ts';
import { need, run } from './need.ts';

const examplePath = join(import.meta.dirname, '../../public/voorbeeld/keten-voorbeeldstad.ketendossier.json');
const example = JSON.parse(readFileSync(examplePath, 'utf8')) as KeptDossier;

interface Printed {
  /** The text of all pages, without the line at the foot of each and without marks of lists. */
  text: string;
  pages: number;
  pictures: number;
}

/** Saves a document from the page and has LibreOffice make a PDF of it. */
async function print(page: Page, group: string, kind: 'docx' | 'odt', folder: string): Promise<Printed> {
  const soffice = need('soffice', 'libreoffice-writer-nogui');
  need('pdftotext', 'poppler-utils');
  const name = { docx: /Word \(\.docx\)$/u, odt: /OpenDocument \(\.odt\)$/u }[kind];
  const { bytes } = await download(page, () =>
    page.getByRole('group', { name: group }).getByRole('button', { name }).click(),
  );
  const file = join(folder, `document.${kind}`);
  writeFileSync(file, bytes);
  // Its own profile, so that it also runs beside an open LibreOffice.
  const profile = `-env:UserInstallation=file://${folder}/profiel`;
  run(soffice, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = join(folder, 'document.pdf');
  const info = run('pdfinfo', [pdf]);
  expect(info).toMatch(/^Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/mu);
  const text = run('pdftotext', ['-raw', pdf, '-'])
    .replace(/^Ketenspiegel · .*$/gmu, '')
    .replace(/^Pagina \d+ van \d+$/gmu, '')
    .replace(/[•\f]/gu, ' ')
    .replace(/\s+/gu, ' ');
  const pictures = run('pdfimages', ['-list', pdf])
    .split('\n')
    .filter((line) => /^\s*\d+\s+\d+\s+image\s/u.test(line)).length;
  return { text, pages: Number(/^Pages:\s+(\d+)$/mu.exec(info)?.[1]), pictures };
}

/** Every word with how often it stands there: where a line or a page ends differs between the formats. */
function wordsOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  // A long word may be broken in a narrow cell, and a table's head is repeated on a new page.
  for (const word of text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? []) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

test('LibreOffice opens the report as Word and as OpenDocument: the same words, and the pictures', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-rapport-'));
  try {
    await keepDossier(page, example);
    await page.goto('./rapport/');
    const opening = (await page.locator('.boodschap').innerText()).trim();
    const word = await print(page, 'Het rapport opslaan', 'docx', folder);
    const open = await print(page, 'Het rapport opslaan', 'odt', folder);
    for (const { text, pages, pictures } of [word, open]) {
      expect(text).toContain('Rapport van Keten Voorbeeldstad');
      expect(text.replace(/\s/gu, '')).toContain(opening.replace(/\s/gu, ''));
      expect(text).toContain('Wat is er gedaan?');
      expect(text).toContain('Zo komt de score tot stand');
      expect(pages).toBeGreaterThan(10);
      expect(pages).toBeLessThan(40);
      expect(pictures).toBe(3);
    }
    expect(Object.keys(wordsOf(open.text)).sort()).toEqual(Object.keys(wordsOf(word.text)).sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('LibreOffice opens the reading route as Word and as OpenDocument: the same words', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-leesroute-'));
  try {
    await keepDossier(page, example);
    await page.goto('./rapport/');
    const word = await print(page, 'De leesroute opslaan', 'docx', folder);
    const open = await print(page, 'De leesroute opslaan', 'odt', folder);
    expect(word.text).toContain('Leesroute voor Keten Voorbeeldstad');
    expect(wordsOf(open.text)).toEqual(wordsOf(word.text));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
