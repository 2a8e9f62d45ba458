import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeCsv } from '../../src/documents/csv.ts';
import { writeOds } from '../../src/documents/ods.ts';
import { readTable } from '../../src/documents/read-table.ts';
import { explanationSheet } from '../../src/documents/sheet-grid.ts';
import type { Cell, Sheet } from '../../src/documents/sheet-model.ts';
import { cellText, numberText } from '../../src/documents/sheet-text.ts';
import { writeXlsx } from '../../src/documents/xlsx.ts';
import { hostileWorkbook } from '../fixtures/workbook.ts';
import { need, run } from './need.ts';

let folder = '';
test.beforeEach(() => {
  // How LibreOffice writes a day follows the language of the machine.
  process.env.LC_ALL = 'C.UTF-8';
  folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-blad-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Lets LibreOffice write a file as another kind; gives the files that came of it. Its own profile: it may be open. */
function convert(file: string, to: string): string[] {
  const soffice = need('soffice', 'libreoffice-calc-nogui');
  const out = mkdtempSync(join(folder, 'uit-'));
  const profile = `-env:UserInstallation=file://${folder}/profiel`;
  run(soffice, [profile, '--headless', '--convert-to', to, '--outdir', out, file]);
  return readdirSync(out)
    .sort()
    .map((name) => join(out, name));
}

/** Semicolons, quotes, UTF-8, values rather than their looks, and each sheet in a file of its own. */
const asCsv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

/** A cell as LibreOffice writes it in English, where a real day reads month/day/year. A text that looks like a day does not. */
function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell).replace(',', '.');
  if (typeof cell === 'string') return cellText(cell);
  const [year, month, day] = cell.day.split('-');
  return `${month}/${day}/${year}`;
}

const rowsOf = ({ columns, rows }: Sheet) => [columns.map(({ head }) => head), ...rows.map((row) => row.map(shown))];

/** The rows of a CSV of LibreOffice, by rules of its own rather than ours. */
function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain = '', end] of source.matchAll(/(?:"((?:[^"]|"")*)"|([^;\n]*))(;|\n|$)/gu)) {
    if (rows.length === 0) rows.push([]);
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.join('') !== '');
}

const files = async () => [
  { name: 'acties.xlsx', bytes: await writeXlsx(hostileWorkbook) },
  { name: 'acties.ods', bytes: await writeOds(hostileWorkbook) },
];

// A project leader opens the file on a laptop without Excel, and mails it on.
test('LibreOffice opens XLSX and ODS with the same values, days as days and texts as texts', async () => {
  for (const { name, bytes } of await files()) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const [first, second, explanation, ...others] = convert(file, asCsv);
    expect(others).toEqual([]);
    const read = (path = '') => parseCsv(readFileSync(path, 'utf8'));
    expect(read(first), name).toEqual(rowsOf(hostileWorkbook.sheets[0]!));
    expect(read(second), name).toEqual(rowsOf(hostileWorkbook.sheets[1]!).filter((row) => row.join('') !== ''));
    expect(read(explanation), name).toEqual(rowsOf(explanationSheet(hostileWorkbook.sheets)));
  }
});

test('what LibreOffice saves is read back as it was', async () => {
  const sheet = hostileWorkbook.sheets[0]!;
  const expected = await readTable(writeCsv(sheet), 'x.csv');
  for (const { name, bytes } of await files()) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    for (const to of ['xlsx', 'ods']) {
      const [saved = ''] = convert(file, to);
      const found = await readTable(readFileSync(saved), saved);
      expect(found, `${name} as ${to}`).toEqual({ ...expected, sheet: "Acties 2027 van 't hele jaar en" });
    }
  }
});

test('on paper a sheet has its title, stands wide on A4, and fits its width on one page', async () => {
  need('pdfinfo', 'poppler-utils');
  for (const { name, bytes } of await files()) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const [pdf = ''] = convert(file, 'pdf');
    const info = run('pdfinfo', [pdf]);
    expect(info).toContain(hostileWorkbook.title);
    expect(info).toMatch(/^Page size:\s+84[12][.\d]* x 59[45][.\d]* pts \(A4\)/mu);
    expect(info).toMatch(/^Pages:\s+3$/mu);
    const text = run('pdftotext', ['-layout', pdf, '-']);
    expect(text).toContain('28-03-2027');
    expect(text).toContain('=HYPERLINK("https://example.org";"klik")');
  }
});
