import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv';
import { writeOds } from '../../../src/documents/ods';
import { readTable } from '../../../src/documents/read-table';
import { explanationSheet, gridsOf } from '../../../src/documents/sheet-grid';
import type { Cell, Sheet, Workbook } from '../../../src/documents/sheet-model';
import { cellText, daySerial, numberText } from '../../../src/documents/sheet-text';
import { writeXlsx } from '../../../src/documents/xlsx';
import { anyCharacter } from '../../fixtures/characters';
import { runs } from '../../fixtures/runs';
import { hostileTexts, hostileWorkbook } from '../../fixtures/workbook';

const first = hostileWorkbook.sheets[0]!;

/** A cell as hucre gives it back. */
function asRead(cell: Cell): CellValue {
  if (cell === null) return null;
  // A minus before zero is lost.
  if (typeof cell === 'number') return cell || 0;
  if (typeof cell === 'string') return cellText(cell) || null;
  return daySerial(cell.day) === undefined ? cell.day : new Date(`${cell.day}T00:00:00Z`);
}

/** Rows without the empty cells at their ends and the empty rows at the end, which readers are free to leave out. */
function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null && cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

const expected = ({ columns, rows }: Sheet) =>
  trimmed([columns.map(({ head }) => asRead(head)), ...rows.map((row) => row.map(asRead))]);

/** hucre does not look in the rows that are repeated on every page. */
const withoutHeaderRows = async (bytes: Uint8Array) => {
  const { zipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const content = strFromU8(parts['content.xml']!).replace(/<\/?table:table-header-rows>/gu, '');
  return zipSync({ ...parts, 'content.xml': new TextEncoder().encode(content) });
};

describe('a workbook', () => {
  test('is the same in XLSX and ODS for an independent reader, whatever is in it', async () => {
    for (const book of [
      await readXlsx(await writeXlsx(hostileWorkbook)),
      await readOds(await withoutHeaderRows(await writeOds(hostileWorkbook))),
    ]) {
      const sheets = book.sheets.map(({ name, rows }) => ({ name, rows: trimmed(rows) }));
      expect(sheets.map(({ name }) => name)).toEqual(["Acties 2027 van 't hele jaar en", 'Tweede', 'Uitleg']);
      expect(sheets[0]!.rows).toEqual(expected(first));
      expect(sheets[1]!.rows).toEqual(expected(hostileWorkbook.sheets[1]!));
      expect(sheets[2]!.rows).toEqual(expected(explanationSheet(hostileWorkbook.sheets)));
      expect(sheets[2]!.rows[2]).toEqual(["Acties 2027 van 't hele jaar en", '=Getal', '=1+1 is hier tekst.']);
      expect(book.properties).toMatchObject({ title: hostileWorkbook.title, creator: 'Ketenspiegel' });
      // No cell is a formula, an error or anything but what it was.
      for (const { cells } of book.sheets) {
        for (const cell of cells?.values() ?? []) expect(cell).not.toHaveProperty('formula');
      }
    }
  });

  test('holds no formula, and says so where a program would make one when somebody edits it', async () => {
    const xlsx = unzipSync(await writeXlsx(hostileWorkbook));
    const sheet = strFromU8(xlsx['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toMatch(/<f[ >]/u);
    expect(strFromU8(xlsx['xl/styles.xml']!).match(/<xf [^>]*quotePrefix="1"/gu)).toHaveLength(1);
    const row = hostileTexts.indexOf('=1+1') + 2;
    expect(sheet).toContain(`<c r="A${row}" s="5" t="s">`);
    const content = strFromU8(unzipSync(await writeOds(hostileWorkbook))['content.xml']!);
    expect(content).not.toContain('table:formula');
    expect(content).toContain('table:style-name="formulaLike" office:value-type="string"><text:p>=1+1</text:p>');
  });

  test('has its head in view, a filter, a title, the Dutch language, and days as days', async () => {
    const xlsx = unzipSync(await writeXlsx(hostileWorkbook));
    const part = (name: string) => strFromU8(xlsx[name]!);
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain(`<autoFilter ref="A1:D${hostileTexts.length + 1}"/>`);
    expect(sheet).toContain('<col min="1" max="1" width="40" customWidth="1"/>');
    expect(sheet).toContain(`<c r="C2" s="4"><v>${46_474}</v></c>`);
    expect(part('xl/styles.xml')).toContain('formatCode="dd\\-mm\\-yyyy"');
    expect(part('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
    expect(part('xl/workbook.xml')).toContain("'Acties 2027 van ''t hele jaar en'!$1:$1");

    const ods = unzipSync(await writeOds(hostileWorkbook));
    expect(Object.keys(ods)[0]).toBe('mimetype');
    const content = strFromU8(ods['content.xml']!);
    expect(content).toContain('office:value-type="date" office:date-value="2027-03-28"><text:p>28-03-2027</text:p>');
    expect(content).toContain('table:display-filter-buttons="true"');
    expect(strFromU8(ods['styles.xml']!)).toContain('fo:language="nl" fo:country="NL"');
    expect(strFromU8(ods['meta.xml']!)).toContain('<dc:language>nl-NL</dc:language>');
    expect(strFromU8(ods['settings.xml']!)).toContain('VerticalSplitPosition');
  });

  test('gives the same bytes each time, and every part of it is well-formed XML', async () => {
    for (const write of [writeXlsx, writeOds]) {
      const bytes = await write(hostileWorkbook);
      expect(await write(hostileWorkbook)).toEqual(bytes);
      const { readXml } = await import('../../../src/documents/read-xml');
      for (const [name, part] of Object.entries(unzipSync(bytes))) {
        if (name !== 'mimetype') expect(() => [...readXml(strFromU8(part))]).not.toThrow();
      }
    }
  });

  test('has names that Excel allows, each once', async () => {
    const columns = [{ head: 'Kop', explanation: 'Uitleg.' }];
    const names = [
      '',
      'Uitleg',
      'UITLEG',
      'A/B',
      'A:B',
      "'History'",
      'x'.repeat(40),
      `${'x'.repeat(40)}y`,
      '👩'.repeat(20),
    ];
    const { sheets } = await readXlsx(
      await writeXlsx({ title: '', sheets: names.map((name) => ({ name, columns, rows: [] })) }),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Blad', 'Uitleg 2', 'UITLEG 3', 'A B', 'A B 2', 'History 2', 'x'.repeat(31), `${'x'.repeat(29)} 2`],
      ...['👩'.repeat(15), 'Uitleg'],
    ]);
  });

  test('may have no columns, no rows, too short rows, and values that no sheet holds', async () => {
    const book: Workbook = {
      title: '',
      sheets: [
        { name: 'Leeg', columns: [], rows: [] },
        {
          name: 'Kort',
          columns: [
            { head: 'A', explanation: '' },
            { head: 'B', explanation: '' },
          ],
          rows: [
            [Number.NaN, { day: '2027-02-30' }],
            ['\u0000\u0008\uFFFF\uD800'],
            ['x'.repeat(40_000), { day: '1899-01-01' }],
          ],
        },
      ],
    };
    for (const bytes of [await writeXlsx(book), await writeOds(book)]) {
      const found = await readTable(bytes, 'x');
      expect(found).toEqual({
        kind: 'ok',
        sheet: 'Kort',
        rows: [
          ['A', 'B'],
          ['', '2027-02-30'],
          ['\uFFFD', ''],
          ['x'.repeat(32_767), '1899-01-01'],
        ],
      });
    }
  });
});

const day = fc.date({ min: new Date('1900-03-02'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => ({
  day: date.toISOString().slice(0, 10),
}));
/** Not a day as somebody types it: that one becomes a day of ISO 8601 when it is read. */
const text = fc
  .oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: anyCharacter, maxLength: 30 }),
    fc
      .tuple(fc.constantFrom('=', "'", '-', ' ', '\n', '"', ';'), fc.string({ maxLength: 9 }))
      .map((parts) => parts.join('')),
  )
  .filter((value) => !/^\s*\d{1,2}-\d{1,2}-\d{4}\s*$/u.test(cellText(value)));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
const anySheet = fc.array(fc.tuple(text, text, number, day), { minLength: 1, maxLength: 6 }).map((rows): Sheet => ({
  name: 'Blad',
  columns: ['Eerste', 'Tweede', 'Getal', 'Dag'].map((head) => ({ head, explanation: head })),
  rows,
}));

describe('what is written and read again', () => {
  const shown = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return numberText(cell);
    if (typeof cell === 'object') return cell.day;
    return cellText(cell).trim() === '' ? '' : cellText(cell);
  };

  test('is the same in XLSX, ODS and CSV', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const rows = [sheet.columns.map(({ head }) => head), ...sheet.rows.map((row) => row.map(shown))];
        const book = { title: 'Proef', sheets: [sheet] };
        for (const bytes of [await writeXlsx(book), await writeOds(book), writeCsv(sheet)]) {
          expect(await readTable(bytes, 'Blad.csv')).toEqual({ kind: 'ok', sheet: 'Blad', rows });
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('is the same for an independent reader', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const { sheets } = await readXlsx(await writeXlsx({ title: 'Proef', sheets: [sheet] }));
        expect(trimmed(sheets[0]!.rows)).toEqual(expected(sheet));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('CSV', () => {
  const csv = (rows: Cell[][]) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      writeCsv({ name: 'Blad', columns: (rows[0] ?? []).map(() => ({ head: 'Kop', explanation: '' })), rows }),
    );

  test('is what a Dutch Excel opens well', () => {
    expect(csv([['Reünie; "één"', 2.5, { day: '2027-03-01' }, null]])).toBe(
      '\uFEFFKop;Kop;Kop;Kop\r\n"Reünie; ""één""";2,5;2027-03-01;\r\n',
    );
    expect(csv([['een\r\ntwee']])).toBe('\uFEFFKop\r\n"een\ntwee"\r\n');
  });

  test('has an apostrophe before every text that a spreadsheet would take for a formula, and not before a number', () => {
    const line = (value: Cell) => csv([[value]]).split('\r\n')[1];
    for (const value of ['=1', '+1', '-1', '@a', '＝1', ' =1', '\t=1', "'=1"]) {
      expect(line(value)?.replace(/^"/u, '')).toMatch(/^'/u);
    }
    expect(csv([['\r=1']])).toContain(`"'\n=1"`);
    expect(line(-3)).toBe('-3');
    expect(line('a=1')).toBe('a=1');
    expect(line("'s ochtends")).toBe("'s ochtends");
  });
});

test('numbers and days are as spreadsheets count them', () => {
  expect([0.1 + 0.2, -2.5, 1_000_000, 0, 1 / 3].map(numberText)).toEqual([
    ...['0,3', '-2,5', '1000000', '0', '0,333333333333333'],
  ]);
  expect(['1900-03-01', '2000-01-01', '2024-02-29', '2027-03-28', '9999-12-31'].map(daySerial)).toEqual([
    ...[61, 36_526, 45_351, 46_474, 2_958_465],
  ]);
  expect(['1900-02-28', '2027-02-29', '2027-13-01', '27-1-1', '', 'morgen'].map(daySerial)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});

describe('what a person could be hurt by', () => {
  const hurt = { title: 'T', sheets: [{ name: 'S', columns: [{ head: '=1+1', explanation: 'x' }], rows: [] }] };
  const csv = (...rows: (string | number)[]) => {
    const sheet = { ...hurt.sheets[0]!, rows: rows.map((cell) => [cell]) };
    return new TextDecoder().decode(writeCsv(sheet)).split('\r\n');
  };
  test('no head of a CSV is a formula, what is no number is empty, and a comma divides no cell', () => {
    expect(csv('a,b', Number.NaN, Infinity, -0.5)).toEqual(["'=1+1", '"a,b"', '', '', '-0,5', '']);
  });
  test('no title, head or cell holds half a character, a control character or an odd end of line', () => {
    const odd = 'a\uD800\u0007b\u2028c\u2029d\rf';
    const clean = 'a\uFFFDb\nc\nd\nf';
    const sheet = { name: 'S', columns: [{ head: odd, explanation: odd }], rows: [[odd]] };
    const { title, sheets } = gridsOf({ title: odd, sheets: [sheet] });
    expect([title, sheets[0]?.head, sheets[0]?.rows]).toEqual([clean, [clean], [[{ kind: 'text', text: clean }]]]);
  });
});
