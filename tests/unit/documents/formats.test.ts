import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/documents/docx';
import type { Block, Piece, Text, TextDocument } from '../../../src/documents/model';
import { writeOdt } from '../../../src/documents/odt';
import { anyCharacter } from '../../fixtures/characters';
import { docxText, modelText, odtText } from '../../fixtures/document-text';
import { fullDocument, png } from '../../fixtures/documents';
import { findDocxProblems } from '../../fixtures/docx-check';
import { findOdtProblems } from '../../fixtures/odt-check';
import { runs } from '../../fixtures/runs';
import { hostile } from '../../fixtures/states';

const pieces = [
  ...[
    'a',
    'É',
    'woord',
    'W'.repeat(120),
    '🙂',
    '👩‍👧',
    'ﷺ',
    '\u202Eomgekeerd\u202C',
    '\u200F',
    '\uFEFF',
    '\u00A0',
    '\u00AD',
  ],
  ...[' ', '  ', '   ', '\t', '\n', '\r\n', '\r', '\u2028', '\u0085', '\u0000', '\u0008', '\u001B', '\uD83D', '\uDE42'],
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '&amp;',
    '<w:p/>',
    '<text:p>',
    '<!--',
    '<?xml ?>',
    '%1',
    '{{',
    '\\',
    '\uFFFE',
    hostile,
  ],
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 12 }) },
);
const href = fc.constantFrom(
  ...[
    'https://voorbeeld.nl/?a=1&b="2"',
    'https://voorbeeld.nl/<x>\n',
    'javascript:alert(1)',
    'http://voorbeeld.nl',
    'x',
    '',
  ],
);
const piece: fc.Arbitrary<Piece> = fc.record(
  { text, mark: fc.constantFrom('open' as const, 'strong' as const), href },
  { requiredKeys: ['text'] },
);
const marked: fc.Arbitrary<Text> = fc.oneof(text, fc.array(piece, { maxLength: 4 }));
const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const cells = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: columns, maxLength: columns });
  return fc.record(
    {
      kind: fc.constant('table' as const),
      head: cells(text),
      rows: fc.array(cells(marked), { maxLength: 3 }),
      hasRowHeads: fc.boolean(),
      widths: cells(fc.integer({ min: 0, max: 5 })),
      caption: text,
    },
    { requiredKeys: ['kind', 'head', 'rows', 'hasRowHeads'] },
  );
});
const small = png(12, 6);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text,
      isArticle: fc.boolean(),
    },
    { requiredKeys: ['kind', 'level', 'text'] },
  ),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text: marked,
    tone: fc.constantFrom('plain' as const, 'quiet' as const, 'notice' as const),
  }),
  fc.record({ kind: fc.constant('clause' as const), text: marked }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(marked, { maxLength: 4 }),
    isLettered: fc.boolean(),
  }),
  table,
  fc.record(
    {
      kind: fc.constant('picture' as const),
      png: fc.constant(small),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 1200 }),
      alt: text,
      caption: text,
    },
    { requiredKeys: ['kind', 'png', 'width', 'height', 'alt'] },
  ),
  fc.constant({ kind: 'page-break' as const }),
);
const anyDocument: fc.Arbitrary<TextDocument> = fc.record(
  {
    title: text,
    facts: fc.array(text, { maxLength: 2 }),
    blocks: fc.array(block, { maxLength: 10 }),
    hasContents: fc.boolean(),
    footer: text,
  },
  { requiredKeys: ['title', 'facts', 'blocks'] },
);

describe('a document as DOCX and as ODT', () => {
  test('has the same text in both, with the same numbers, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const [docx, odt] = await Promise.all([writeDocx(document), writeOdt(document)]);
        expect(findDocxProblems(docx)).toEqual([]);
        expect(findOdtProblems(odt)).toEqual([]);
        const expected = modelText(document);
        expect(docxText(docx)).toEqual(expected);
        expect(odtText(odt)).toEqual(expected);
      }),
      { numRuns: runs(15) },
    );
  }, 600_000);

  test('numbers articles and clauses through, and letters anew in each list', async () => {
    for (const lines of [docxText(await writeDocx(fullDocument)), odtText(await writeOdt(fullDocument))]) {
      const numbered = lines.filter((line) => /^(?:Artikel \d|\d\.\d|[a-c]\.) /u.test(line));
      expect(numbered.map((line) => /^(?:Artikel )?\S+/u.exec(line)?.[0])).toEqual([
        // In the list of headings.
        ...['Artikel 1', 'Artikel 2', 'Artikel 3'],
        ...['Artikel 1', '1.1', '1.2', 'Artikel 2', '2.1', 'a.', 'b.', 'c.', '2.2', 'a.', 'b.', 'Artikel 3', '3.1'],
      ]);
    }
  });

  test('gives the same bytes each time', async () => {
    expect(await writeDocx(fullDocument)).toEqual(await writeDocx(fullDocument));
    expect(await writeOdt(fullDocument)).toEqual(await writeOdt(fullDocument));
  });

  test('numbers letters anew in lists that stand right after each other', async () => {
    const list = (...items: string[]) => ({ kind: 'list' as const, isLettered: true, items });
    const document: TextDocument = { title: 'T', facts: [], blocks: [list('een', 'twee'), list('drie')] };
    for (const lines of [docxText(await writeDocx(document)), odtText(await writeOdt(document))])
      expect(lines).toEqual(['T', 'a. een', 'b. twee', 'a. drie']);
  });

  test('has its title on one line in the properties and its foot on one line, without what no file can hold', async () => {
    const odd = 'Een\r\ntitel\u2028& <w:p/>\u0007\uD800\uFFFE';
    const document: TextDocument = { title: odd, footer: odd, facts: [], blocks: [] };
    const [docx, odt] = [unzipSync(await writeDocx(document)), unzipSync(await writeOdt(document))];
    const places: [Record<string, Uint8Array>, string][] = [
      [docx, 'docProps/core.xml'],
      [docx, 'word/footer1.xml'],
      [odt, 'meta.xml'],
      [odt, 'styles.xml'],
    ];
    for (const [parts, path] of places)
      expect(strFromU8(parts[path]!)).toContain('Een titel &amp; &lt;w:p/&gt;\uFFFD<');
  });

  test('fills rows that are too short, and keeps what is too much', async () => {
    const rows = [['een'], ['een', 'twee', 'drie']];
    const document: TextDocument = {
      ...{ title: 'T', facts: [] },
      blocks: [
        { kind: 'table', head: ['A', 'B'], rows, hasRowHeads: false },
        { kind: 'table', head: [], rows: [], hasRowHeads: false },
      ],
    };
    for (const lines of [docxText(await writeDocx(document)), odtText(await writeOdt(document))])
      expect(lines).toEqual(['T', 'A', 'B', 'een', 'een', 'twee', 'drie']);
  });

  test('only leads to addresses on the web', async () => {
    const leads = (address: string): TextDocument => ({
      ...{ title: 'T', facts: [] },
      blocks: [{ kind: 'paragraph', tone: 'plain', text: [{ text: 'hier', href: address }] }],
    });
    const all = async (address: string) => {
      const files = [unzipSync(await writeDocx(leads(address))), unzipSync(await writeOdt(leads(address)))];
      return files.flatMap((parts) => Object.values(parts).map((part) => strFromU8(part))).join('');
    };
    expect(await all('https://voorbeeld.nl/a?b=1&c=2')).toContain('https://voorbeeld.nl/a?b=1&amp;c=2');
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'http://voorbeeld.nl/', 'voorbeeld.nl'])
      expect(await all(address)).not.toContain(address);
  });
});

describe('what a lawyer finds in it', () => {
  const partsOf = (bytes: Uint8Array) =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const count = (text: string | undefined, pattern: RegExp) => text?.match(pattern)?.length ?? 0;

  test('in Word: a list of headings without a question, links, page numbers, heads, words for pictures', async () => {
    const parts = partsOf(await writeDocx(fullDocument));
    const body = parts['word/document.xml'];
    expect(body).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(body).not.toContain('w:dirty="true"');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(count(body, /<w:hyperlink [^>]*w:anchor="_Toc\d"/gu)).toBe(6);
    expect(parts['word/_rels/document.xml.rels']).toMatch(/\?a=1&amp;b=2" TargetMode="External"/u);
    expect(parts['word/footer1.xml']).toMatch(/Concept voor een jurist.*PAGE.*NUMPAGES/u);
    expect(count(body, /<w:tblHeader\/>/gu)).toBe(3);
    expect(body).toContain('descr="Staafdiagram: zes randvoorwaarden, van 0 tot 4."');
    expect(count(body, /<w:rStyle w:val="Openpunt"\/>/gu)).toBe(2);
    expect(count(body, /<w:pageBreakBefore\/>/gu)).toBe(3);
    expect(count(body, /<w:pStyle w:val="Caption"\/>/gu)).toBe(2);
  });

  test('in Word: Dutch, with title and maker, and no day that the document does not name', async () => {
    const parts = partsOf(await writeDocx(fullDocument));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"');
    expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="nl-NL"/>');
    const core = parts['docProps/core.xml'];
    expect(core).toContain('<dc:language>nl-NL</dc:language>');
    expect(core).toContain('<dc:title>Convenant ketenaanpak Voorbeeldstad</dc:title>');
    expect(core).toContain('<dc:creator>Ketenspiegel</dc:creator>');
    expect(core).not.toMatch(/\d{4}-\d\d-\d\d/u);
  });

  test('in Word: no empty lines for room, but for one between two tables', async () => {
    const body = partsOf(await writeDocx(fullDocument))['word/document.xml'];
    const outside = body?.replace(/<w:tbl>.*?<\/w:tbl>/gu, '<table/>');
    expect(count(outside, /<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>/gu)).toBe(1);
    expect(outside).toMatch(/<table\/><w:p><w:pPr><w:pStyle w:val="Tabeltekst"\/><\/w:pPr><\/w:p><table\/>/u);
  });

  test('in OpenDocument: the same', async () => {
    const parts = partsOf(await writeOdt(fullDocument));
    const body = parts['content.xml'];
    expect(count(body, /<text:a [^>]*xlink:href="#_Toc\d"/gu)).toBe(6);
    expect(body).toContain('xlink:href="https://www.vakkundigaanhetwerk.nl/?a=1&amp;b=2"');
    expect(parts['styles.xml']).toMatch(/Concept voor een jurist.*<text:page-number.*<text:page-count/u);
    expect(count(body, /<table:table-header-rows>/gu)).toBe(3);
    expect(body).toContain('<svg:desc>Staafdiagram: zes randvoorwaarden, van 0 tot 4.</svg:desc>');
    expect(count(body, /<text:span text:style-name="Open_20_punt">/gu)).toBe(2);
    expect(count(body, /fo:break-before="page"/gu)).toBe(2);
    expect(parts['styles.xml']).toMatch(/fo:language="nl" fo:country="NL"/u);
    expect(parts['meta.xml']).toContain('<dc:language>nl-NL</dc:language>');
    expect(parts['meta.xml']).toContain('<meta:generator>Ketenspiegel</meta:generator>');
    expect(body).toContain('<text:s text:c="2"/>Twee spaties vooraan');
  });
});
