import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { KeptDossier } from '../fixtures/page-states.ts';
import { expect, test } from './fixtures.ts';
import { download } from './instrumenten-steps.ts';
import { keepDossier } from './kept.ts';

const examplePath = join(import.meta.dirname, '../../public/voorbeeld/keten-voorbeeldstad.ketendossier.json');
const example = JSON.parse(readFileSync(examplePath, 'utf8')) as KeptDossier;

/** Width and height in the head of a PNG. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

test('from the example: the report as Word with headings, tables and pictures, and all answers as Excel', async ({
  page,
}) => {
  await keepDossier(page, example);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./rapport/');
  await page.getByRole('link', { name: 'Opslaan als Word of Excel' }).click();
  await expect(page.getByRole('heading', { name: 'Opslaan', exact: true })).toBeInViewport();
  expect(
    asked.filter((url) => /\/(?:docx|gap-report|odt|xlsx|ods|answers-workbook)\b[^/]*\.js/u.test(url)),
    'writers load only on use',
  ).toEqual([]);

  const report = page.getByRole('group', { name: 'Het rapport opslaan' });
  const word = await download(page, () => report.getByRole('button', { name: 'Word (.docx)' }).click());
  expect(word.name).toBe('rapport-keten-voorbeeldstad-2026-11-10.docx');
  await expect(page.getByRole('status').filter({ hasText: `Gemaakt: ${word.name}. Je vindt het` })).toBeVisible();
  const parts = unzipSync(word.bytes);
  const body = strFromU8(parts['word/document.xml']!);
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/gu)?.length).toBeGreaterThan(8);
  expect(body).toContain((await page.locator('.boodschap').innerText()).trim());
  expect(body).toMatch(/descr="Staafdiagram\. \d+ van de \d+ bekende randvoorwaarden/u);
  const pictures = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(pictures).toHaveLength(3);
  for (const [, bytes] of pictures) {
    expect(strFromU8(bytes.slice(1, 4), true)).toBe('PNG');
    const { width, height } = sizeOf(bytes);
    expect(width).toBe(1200);
    // An empty picture of this size packs into a tenth of this.
    expect(bytes.length).toBeGreaterThan((width * height) / 100);
  }

  const answers = page.getByRole('group', { name: 'Alle antwoorden opslaan' });
  const excel = await download(page, () => answers.getByRole('button', { name: 'Excel (.xlsx)' }).click());
  expect(excel.name).toBe('antwoorden-keten-voorbeeldstad-2026-11-10.xlsx');
  expect(Object.keys(unzipSync(excel.bytes)).filter((name) => /worksheets\/sheet\d/u.test(name)).length).toBe(6);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.opslaan, .opslaan-als, .vervolg').filter({ visible: true })).toHaveCount(0);
});
