import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type Cell, type WriteSheet, writeXlsx as writeWithHucre } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/documents/csv';
import { writeOds } from '../../../src/documents/ods';
import { type ReadTable, readTable } from '../../../src/documents/read-table';
import { writeXlsx } from '../../../src/documents/xlsx';
import { anyCharacter } from '../../fixtures/characters';
import { runs } from '../../fixtures/runs';
import { hostileWorkbook } from '../../fixtures/workbook';

const text = (source: string) => readTable(strToU8(source), 'lijst.csv');
const rowsOf = (found: ReadTable) => (found.kind === 'ok' ? found.rows : found);
const codeOf = (found: ReadTable) => (found.kind === 'error' ? found.code : found);

describe('CSV', () => {
  const expected = [
    ['Naam', 'Soort'],
    ['Bakker, Jansen & co', 'werkgever'],
    ['Reünie; "de" brug', ''],
  ];

  test.each([
    ['semicolons', 'Naam;Soort\r\nBakker, Jansen & co;werkgever\r\n"Reünie; ""de"" brug";\r\n'],
    ['commas', 'Naam,Soort\n"Bakker, Jansen & co",werkgever\n"Reünie; ""de"" brug",\n'],
    ['tabs', 'Naam\tSoort\rBakker, Jansen & co\twerkgever\r"Reünie; ""de"" brug"\t\r'],
    ['a line that says so', 'sep=|\r\nNaam|Soort\r\nBakker, Jansen & co|werkgever\r\nReünie; "de" brug|\r\n'],
    [
      'empty rows and no end of line',
      '\n;\nNaam;Soort\n\n ; \nBakker, Jansen & co;werkgever\n;;;\n"Reünie; ""de"" brug"',
    ],
  ])('with %s', async (_, source) => {
    expect(rowsOf(await text(source))).toEqual(expected);
  });

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, ...strToU8('Naam;Soort\né;ü')]],
    [
      'UTF-16, as Excel saves Unicode text',
      [0xff, 0xfe, ...[...'Naam\tSoort\né\tü'].flatMap((c) => [c.charCodeAt(0), 0])],
    ],
    ['UTF-16 the other way round', [0xfe, 0xff, ...[...'Naam\tSoort\né\tü'].flatMap((c) => [0, c.charCodeAt(0)])]],
    ['Windows-1252', [...strToU8('Naam;Soort\n'), 0xe9, 0x3b, 0xfc]],
  ])('in %s', async (_, bytes) => {
    expect(rowsOf(await readTable(Uint8Array.from(bytes), 'x.csv'))).toEqual([
      ['Naam', 'Soort'],
      ['é', 'ü'],
    ]);
  });

  test('in Windows-1252 has every mark of that, also after a first letter that begins UTF-16 as well', async () => {
    const bytes = [0xff, ...strToU8(';b\n'), 0x80, 0x3b, 0xf1];
    expect(rowsOf(await readTable(Uint8Array.from(bytes), 'x.csv'))).toEqual([
      ['ÿ', 'b'],
      ['€', 'ñ'],
    ]);
  });

  test('has the mark that fits most rows; where two fit as well, the Dutch one', async () => {
    expect(rowsOf(await text('prijs;aantal\n2,5;3,5\n1,5;0,5'))).toEqual([
      ['prijs', 'aantal'],
      ['2,5', '3,5'],
      ['1,5', '0,5'],
    ]);
    expect(rowsOf(await text('a,b;c\n1,2;3'))).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ]);
    expect(rowsOf(await text('a;b\n1;een, twee, drie, vier\n2;vijf'))).toEqual([
      ['a', 'b'],
      ['1', 'een, twee, drie, vier'],
      ['2', 'vijf'],
    ]);
  });

  test('may begin with the letters that a zip begins with', async () => {
    expect(rowsOf(await text('PK;naam\n1;ROC'))).toEqual([
      ['PK', 'naam'],
      ['1', 'ROC'],
    ]);
  });

  test('may say its mark before the end of a line of any kind', async () => {
    expect(rowsOf(await text('sep=|\na|b\n1|2'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('what looks like a formula and has no apostrophe loses nothing', async () => {
    expect(rowsOf(await text('a;b\n-5;=1+1\n@ROC;+31 6'))).toEqual([
      ['a', 'b'],
      ['-5', '=1+1'],
      ['@ROC', '+31 6'],
    ]);
  });

  test('keeps lines in cells, numbers as they were written, and takes the name of the file for the sheet', async () => {
    expect(await readTable(strToU8('a;b\n"een\r\ntwee";2,50\n007;WAAR\n'), 'C:\\map\\mijn.lijst.CSV')).toEqual({
      kind: 'ok',
      sheet: 'mijn.lijst',
      rows: [
        ['a', 'b'],
        ['een\ntwee', '2,50'],
        ['007', 'WAAR'],
      ],
    });
  });

  test('reads a day as a Dutch Excel saves it, and leaves what is no day', async () => {
    expect(rowsOf(await text('dag;x\n1-3-2027;31-02-2027\n28-11-2026;1/3/2027\n2027-03-01;tel. 1-3-2027\n'))).toEqual([
      ['dag', 'x'],
      ['2027-03-01', '31-02-2027'],
      ['2026-11-28', '1/3/2027'],
      ['2027-03-01', 'tel. 1-3-2027'],
    ]);
  });

  test('takes off the apostrophe before what looks like a formula, and no other', async () => {
    expect(rowsOf(await text("a\n'=1+1\n''=1\n's ochtends\n'+31\n"))).toEqual([
      ['a'],
      ['=1+1'],
      ["'=1"],
      ["'s ochtends"],
      ['+31'],
    ]);
  });
});

describe('XLSX of another program', () => {
  const write = async (sheets: WriteSheet[]) => readTable(await writeWithHucre({ sheets }), 'x.xlsx');

  test('gives days, numbers, booleans, and of a formula what it last came to', async () => {
    const found = await write([
      {
        name: 'Blad1',
        rows: [
          ['Tekst', 'Getal', 'Dag', 'Waar', 'Formule', 'Fout', 'Tijd'],
          ['=1+1', 2.5, new Date('2027-03-28T00:00:00Z'), true, null, null, new Date('1899-12-31T12:30:00Z')],
          [' _x0041_ ', 0.1 + 0.2, new Date('2027-10-31T15:00:00Z'), false, null, '#N/A', null],
        ],
        cells: new Map<string, Partial<Cell>>([
          ['1,4', { value: null, formula: 'B2*2', formulaResult: 5 }],
          ['2,4', { value: null, formula: '"a"&"b"', formulaResult: 'ab' }],
          ['1,6', { value: new Date('1899-12-31T12:30:00Z'), style: { numFmt: 'hh:mm' } }],
        ]),
      },
    ]);
    expect(rowsOf(found)).toEqual([
      ['Tekst', 'Getal', 'Dag', 'Waar', 'Formule', 'Fout', 'Tijd'],
      ['=1+1', '2,5', '2027-03-28', 'WAAR', '5', '', '12:30'],
      [' A ', '0,3', '2027-10-31', 'ONWAAR', 'ab', '#N/A', ''],
    ]);
  });

  test('takes the first sheet with something in it, and not the one that explains the columns or a hidden one', async () => {
    const found = await write([
      { name: 'Leeg', rows: [[null, ' ']] },
      { name: 'Uitleg', rows: [['Kolom', 'Uitleg']] },
      { name: 'Verborgen', hidden: true, rows: [['x']] },
      { name: 'Diep', veryHidden: true, rows: [['x']] },
      { name: 'Partners', rows: [['Naam'], [], ['Gemeente']] },
    ]);
    expect(found).toEqual({ kind: 'ok', sheet: 'Partners', rows: [['Naam'], ['Gemeente']] });
    expect(codeOf(await write([{ name: 'Uitleg', rows: [['x']] }]))).toBe('empty');
  });
});

const odsParts = (body: string): Zippable => ({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8(
    `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
  ),
});
const ods = (body: string) => readTable(zipSync(odsParts(body)), 'x.ods');
const cell = (inside: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;

describe('ODS of another program', () => {
  test('may repeat rows and cells, have a head in a group, remarks at cells and a look on a million empty cells', async () => {
    const found = await ods(
      '<table:tracked-changes><table:cell-content-change><table:table-cell><text:p>oud</text:p></table:table-cell></table:cell-content-change></table:tracked-changes>' +
        '<table:table table:name="Blad"><table:table-column/><table:table-header-rows><table:table-row>' +
        cell('\n  <text:p>Kop</text:p>\n  <text:p>met <text:span>twee</text:span> regels</text:p>\n') +
        '<table:covered-table-cell/>' +
        cell(
          '<office:annotation><text:p>Opmerking</text:p></office:annotation><text:p>B</text:p><draw:frame><text:p>plaatje</text:p></draw:frame>',
        ) +
        '</table:table-row></table:table-header-rows><table:table-row-group><table:table-row table:number-rows-repeated="2">' +
        cell(
          '<text:p>x<text:note><text:p>noot</text:p></text:note><text:s text:c="3"/>y<text:tab/>z<text:line-break/>w</text:p>',
        ) +
        cell('<text:p>1</text:p>', 'table:number-columns-repeated="2" office:value-type="float" office:value="1.5"') +
        '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16381"/></table:table-row></table:table-row-group>' +
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>' +
        '</table:table>',
    );
    const row = ['x   y z\nw', '1,5', '1,5'];
    expect(rowsOf(found)).toEqual([['Kop\nmet twee regels', '', 'B'], row, row]);
  });

  test('gives days, amounts, booleans and formulas as text', async () => {
    const found = await ods(
      '<table:table table:name="Uitleg"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>' +
        `<table:table table:name="Blad"><table:table-row>${[
          cell('<text:p>28 mrt.</text:p>', 'office:value-type="date" office:date-value="2027-03-28T15:00:00"'),
          cell('<text:p>€ 5,00</text:p>', 'office:value-type="currency" office:value="5"'),
          cell('<text:p>WAAR</text:p>', 'office:value-type="boolean" office:boolean-value="true"'),
          cell('<text:p>3</text:p>', 'table:formula="of:=1+2" office:value-type="float" office:value="3"'),
          cell('<text:p>12:30</text:p>', 'office:value-type="time" office:time-value="PT12H30M00S"'),
          cell('', 'office:value-type="string" office:string-value="kort"'),
          cell('<text:p>&lt;&#233;&amp;&#x1F600;</text:p>', ''),
        ].join('')}</table:table-row></table:table>`,
    );
    expect(rowsOf(found)).toEqual([['2027-03-28', '5', 'WAAR', '3', '12:30', 'kort', '<é&😀']]);
  });

  test('reads lines of the file itself as spaces, marks in attributes, texts that stand as they are, and odd codes', async () => {
    const found = await ods(
      `<table:table table:name="R&amp;D"><table:table-row>${[
        cell('<text:p>een\n      twee</text:p>'),
        cell('<text:p><![CDATA[<b> & ]]>drie</text:p>'),
        cell('<text:p>&onbekend; &#x110000; &apos;</text:p>'),
        cell('<text:p>50%</text:p>', 'office:value-type="percentage" office:value="0.5"'),
        cell('', 'office:value-type="string" office:string-value="&lt;a&gt;"'),
        ...['0', 'x', '-3'].map((times) => cell('<text:p>1</text:p>', `table:number-columns-repeated="${times}"`)),
      ].join('')}</table:table-row></table:table>`,
    );
    expect(found).toEqual({
      kind: 'ok',
      sheet: 'R&D',
      rows: [['een twee', '<b> & drie', "&onbekend; &#x110000; '", '0,5', '<a>', '1', '1', '1']],
    });
  });

  test.each([
    [5_000, 200, 'ok'],
    [5_001, 1, 'too-large'],
    [1, 201, 'too-large'],
  ])('may have rows that repeat %i times and reach to column %i: %s', async (rows, columns, kind) => {
    const empty = cell('', `table:number-columns-repeated="${columns - 1}"`);
    const row = `${columns > 1 ? empty : ''}${cell('<text:p>x</text:p>')}`;
    const found = await ods(
      `<table:table><table:table-row table:number-rows-repeated="${rows}">${row}</table:table-row></table:table>`,
    );
    expect(found.kind === 'ok' ? 'ok' : found.code).toBe(kind);
  });

  test('may have pictures of any size, remarks at its parts and behind its end, and remarks in its text', async () => {
    const body = `<!-- <a> --><table:table><table:table-row>${cell('<text:p>x</text:p>')}</table:table-row></table:table>`;
    const parts = odsParts(body);
    const picture = new Uint8Array(25 * 1024 * 1024);
    const withRemarks = Object.fromEntries(
      Object.entries({ 'Pictures/een.png': picture, ...parts }).map(([name, part]) => [
        name,
        [part as Uint8Array, { comment: `Van ${name}` }] as const,
      ]),
    ) as unknown as Zippable;
    const bytes = zipSync(withRemarks);
    const remark = strToU8('Gemaakt op het gemeentehuis');
    const all = Uint8Array.from([...bytes.slice(0, -2), remark.length, 0, ...remark]);
    expect(rowsOf(await readTable(all, 'x.ods'))).toEqual([['x']]);
  });

  test('counts all parts together: many that just fit are too much', async () => {
    const large = new Uint8Array(9 * 1024 * 1024).fill(32);
    const sheets = ['1', '2', '3'].map((name) => [`xl/worksheets/sheet${name}.xml`, large]);
    const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') };
    expect(codeOf(await readTable(zipSync({ ...parts, ...Object.fromEntries(sheets) } as Zippable), 'x.xlsx'))).toBe(
      'too-large',
    );
  });

  test('that ends before its last tags is not read', async () => {
    const parts = { ...odsParts(''), 'content.xml': strToU8('<office:document-content><office:body>') };
    expect(codeOf(await readTable(zipSync(parts), 'x.ods'))).toBe('unreadable');
  });

  test.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['tags that do not fit', '<table:table><table:table-row></table:table></table:table-row>'],
    ['an open end', '<table:table table:name="x'],
  ])('with %s is not read', async (_, body) => {
    expect(codeOf(await ods(body))).toBe('unreadable');
  });
});

/** An archive that says of itself that its parts are small. */
function lying(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return changed;
}

describe('a file that is no table, or too much of one', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['empty rows', strToU8(';;\n;;\n'), 'empty'],
    ['a page', strToU8('<!doctype html><table><tr><td>1</td></tr></table>'), 'not-a-table'],
    ['a dossier', strToU8('{"format":"ketenspiegel/dossier"}'), 'not-a-table'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'not-a-table'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'not-a-table'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not-a-table'],
    [
      'a Word file',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('x') }),
      'not-a-table',
    ],
    [
      'a text document',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('x') }),
      'not-a-table',
    ],
    ['any archive', zipSync({ 'a.txt': strToU8('a') }), 'not-a-table'],
    ['half an archive', zipSync({ 'a.txt': strToU8('a') }).slice(0, 40), 'unreadable'],
    ['a large file', new Uint8Array(4 * 1024 * 1024 + 1).fill(97), 'too-large'],
    ['many rows', strToU8('a;b\n'.repeat(5_001)), 'too-large'],
    ['many columns', strToU8('a;'.repeat(201)), 'too-large'],
    [
      'an archive of thousands of parts',
      zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}`, new Uint8Array()]))),
      'too-large',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(codeOf(await readTable(bytes, 'x'))).toBe(code);
  });

  test('stops a file that grows while it is unpacked, whatever it says of itself, before it fills the memory', async () => {
    const spaces = new Uint8Array(26 * 1024 * 1024).fill(32);
    const bombs = [
      zipSync({ ...odsParts(''), 'content.xml': spaces }),
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': spaces }),
    ];
    for (const bomb of bombs) {
      expect(bomb.length).toBeLessThan(100_000);
      expect(codeOf(await readTable(bomb, 'x'))).toBe('too-large');
      expect(codeOf(await readTable(lying(bomb), 'x'))).toBe('too-large');
    }
  }, 30_000);

  test('refuses cells that repeat or stand so far off that a small file becomes a large table', async () => {
    const filled = '<text:p>x</text:p>';
    for (const body of [
      `<table:table-row table:number-rows-repeated="1048576">${cell(filled)}</table:table-row>`,
      `<table:table-row>${cell(filled, 'table:number-columns-repeated="16384"')}</table:table-row>`,
      `<table:table-row><table:table-cell table:number-columns-repeated="16383"/>${cell(filled)}</table:table-row>`,
    ]) {
      expect(codeOf(await ods(`<table:table table:name="x">${body}</table:table>`))).toBe('too-large');
    }
    const parts = unzipSync(
      await writeXlsx({ title: '', sheets: [{ name: 'x', columns: [{ head: 'a', explanation: '' }], rows: [['b']] }] }),
    );
    for (const place of ['A1048576', 'XFD2', 'HA2', 'A20001']) {
      const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace('r="A2"', `r="${place}"`);
      const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
      expect(codeOf(await readTable(bytes, 'x'))).toBe('too-large');
    }
  });

  test('notices damage', async () => {
    const bytes = zipSync(
      odsParts(
        `<table:table table:name="x"><table:table-row>${cell('<text:p>Gemeente</text:p>')}</table:table-row></table:table>`,
      ),
      { level: 0 },
    );
    const at = strFromU8(bytes, true).indexOf('Gemeente');
    bytes[at] = 0x47 + 1;
    expect(codeOf(await readTable(bytes, 'x'))).toBe('unreadable');
  });
});

describe('whatever the bytes are', () => {
  const files = async () => [
    await writeXlsx(hostileWorkbook),
    await writeOds(hostileWorkbook),
    writeCsv(hostileWorkbook.sheets[0]!),
    await writeWithHucre({ sheets: [{ name: 'x', rows: [['a', 1, true, new Date(0)]] }] }),
  ];
  const isResult = (found: ReadTable) => {
    if (found.kind === 'error')
      return expect(['not-a-table', 'too-large', 'unreadable', 'empty']).toContain(found.code);
    expect(new Set(found.rows.map((row) => row.length)).size).toBe(1);
    expect(found.rows.every((row) => row.some((value) => value !== ''))).toBe(true);
  };

  test('a changed file never throws', async () => {
    const originals = await files();
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.array(change, { maxLength: 12 }),
        fc.option(fc.nat()),
        async (which, changes, end) => {
          const bytes = originals[which]!.slice();
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          isResult(await readTable(end === null ? bytes : bytes.slice(0, end % bytes.length), 'x'));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('a file with changed parts never throws', async () => {
    const originals = (await files()).filter((bytes) => bytes[0] === 0x50).map((bytes) => unzipSync(bytes));
    const odd = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&#0;',
      '&#x10FFFF;',
      '&#xD800;',
      '</table:table>',
      '<c r="A1"/>',
      '-1',
      '1e9',
      'NaN',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 5 }),
        async (which, part, changes) => {
          const parts = { ...originals[which]! };
          const names = Object.keys(parts).filter((name) => name !== 'mimetype');
          const name = names[part % names.length]!;
          let source = strFromU8(parts[name]!);
          for (const [at, text] of changes) {
            const place = at % (source.length + 1);
            source = source.slice(0, place) + text + source.slice(place + (at % 4));
          }
          isResult(await readTable(zipSync({ ...parts, [name]: strToU8(source) }, { level: 1 }), 'x'));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('any text and any bytes never throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.string({ unit: anyCharacter }).map((value) => strToU8(value)),
        ),
        async (bytes) => {
          isResult(await readTable(bytes, 'x'));
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
