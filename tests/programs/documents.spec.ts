import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, TextDocument } from '../../src/documents/model.ts';
import { writeDocx } from '../../src/documents/docx.ts';
import { writeOdt } from '../../src/documents/odt.ts';
import { expect, test } from '../browser/fixtures.ts';
import { modelText } from '../fixtures/document-text.ts';
import { fullDocument } from '../fixtures/documents.ts';
import { hostile } from '../fixtures/states.ts';
import { childrenOf, elementsIn, parseXml } from '../fixtures/xml.ts';
import { need, run } from './need.ts';

const files = ['uit-word.docx', 'uit-odf.odt'] as const;
const hostileFiles = ['vreemd-word.docx', 'vreemd-odf.odt'] as const;
const hostileTexts = [
  hostile,
  '<w:p/> <text:p> ]]> &amp; &lt; "\'',
  '  twee vooraan,  dubbel   drie en achter  ',
  'tab\tnaar\t\trechts',
  '\u202Eomgekeerd\u202C en \u200Fmerk',
  '=1+1 {{veld}} %1 TOC \\o',
  `lang ${'W'.repeat(400)}`,
];
const hostileDocument: TextDocument = {
  title: hostile,
  facts: hostileTexts,
  footer: hostile,
  hasContents: true,
  blocks: hostileTexts.flatMap((text): Block[] => [
    { kind: 'heading', level: 1, text, isArticle: true },
    { kind: 'clause', text: [{ text, mark: 'open' }, { text }] },
    { kind: 'list', items: [text], isLettered: true },
    { kind: 'table', caption: text, head: [text, 'B'], rows: [[text, [{ text, mark: 'strong' }]]], hasRowHeads: true },
  ]),
};
let folder = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-documenten-'));
  const write = async (document: TextDocument, [docx, odt]: readonly [string, string]) => {
    writeFileSync(join(folder, docx), await writeDocx(document));
    writeFileSync(join(folder, odt), await writeOdt(document));
  };
  await write(fullDocument, files);
  await write(hostileDocument, hostileFiles);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Files as LibreOffice reads them, in another format. */
function convert(filter: string, extension: string, names: readonly string[] = files): string[] {
  const soffice = need('soffice', 'libreoffice-writer-nogui');
  // Its own profile, so that it also runs beside an open LibreOffice.
  const profile = `-env:UserInstallation=file://${folder}/profiel`;
  const paths = names.map((name) => join(folder, name));
  run(soffice, [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...paths]);
  return paths.map((path) => path.replace(/\.\w+$/u, `.${extension}`));
}

const tidy = (text: string) =>
  text
    .replace(/\uFEFF/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

test('LibreOffice reads the same text from the DOCX and the ODT, with all numbers and the list of headings', () => {
  const [fromDocx = '', fromOdt = ''] = convert('txt:Text (encoded):UTF8', 'txt').map((path) =>
    tidy(readFileSync(path, 'utf8')),
  );
  expect(fromDocx).toBe(fromOdt);
  expect(fromDocx).toBe(tidy(modelText(fullDocument).join('\n')));
  expect(fromDocx).toContain('Inhoud Overwegingen Artikel 1 Doel Artikel 2 Wie wat doet Toelichting op de rollen');
  expect(fromDocx).toContain(
    'Artikel 2 Wie wat doet 2.1 De gemeente is kartrekker en zorgt voor: a. een projectleider;',
  );
  expect(fromDocx).toContain('2.2 Werkgevers bieden ten minste:');
  expect(fromDocx).toContain('a. proefplaatsingen; b. begeleiding op de werkvloer.');
});

test('LibreOffice reads texts that try to be more than text as text, from both', () => {
  const filter = 'txt:Text (encoded):UTF8';
  for (const path of convert(filter, 'txt', hostileFiles)) {
    const lines = readFileSync(path, 'utf8')
      .replace(/\uFEFF/gu, '')
      .split('\n');
    expect(tidy(lines.join('\n'))).toBe(tidy(modelText(hostileDocument).join('\n')));
    // Spaces and tabs stay what they are, also at an edge.
    for (const text of hostileTexts.slice(1)) expect(lines).toContain(text);
  }
});

test('both print as A4, with title, pictures, page numbers and the same pages', () => {
  need('pdftotext', 'poppler-utils');
  const pages = convert('pdf', 'pdf').map((pdf) => {
    const info = run('pdfinfo', [pdf]);
    expect(info).toMatch(/^Title:\s+Convenant ketenaanpak Voorbeeldstad$/mu);
    expect(info).toMatch(/^Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/mu);
    const pictures = run('pdfimages', ['-list', pdf]).trim().split('\n').slice(2);
    expect(pictures, 'pictures').toHaveLength(2);
    const sheets = run('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1);
    sheets.forEach((sheet, index) => {
      expect(tidy(sheet)).toMatch(
        new RegExp(`Concept voor een jurist · .* Pagina ${index + 1} van ${sheets.length}$`, 'u'),
      );
    });
    // The head of a long table stands on each of its pages.
    expect(sheets.filter((sheet) => /Partij +Functie +Randvoorwaarde/u.test(sheet))).toHaveLength(2);
    // Where a page begins: behind the front, and where the document says so.
    const begins = sheets.map((sheet) => sheet.trim().split('\n')[0]?.trim());
    expect(begins).toContain('Overwegingen');
    expect(begins).toContainEqual(expect.stringMatching(/^Artikel 3 Duur/u));
    expect(begins).toContainEqual(expect.stringMatching(/^Partij +Handtekening$/u));
    return sheets.length;
  });
  expect(pages[0]).toBe(pages[1]);
});

test('LibreOffice finds headings, lists, table heads, alt texts and the language in both', () => {
  const found = convert('fodt', 'fodt').map((path) => {
    const document = parseXml(readFileSync(path, 'utf8'));
    const text = elementsIn(document, 'office:text')[0]!;
    const said = (name: string) => elementsIn(text, name).map((element) => textOf(element));
    const defaults = elementsIn(document, 'style:default-style').find(
      ({ attributes }) => attributes.get('style:family') === 'paragraph',
    );
    const language = childrenOf(defaults!, 'style:text-properties')[0]?.attributes;
    return {
      headings: elementsIn(text, 'text:h').map((heading) => [
        heading.attributes.get('text:outline-level'),
        textOf(heading),
      ]),
      alts: said('svg:desc'),
      titles: said('svg:title'),
      heads: said('table:table-header-rows'),
      contents: elementsIn(text, 'text:table-of-content').length,
      links: elementsIn(text, 'text:a').map(({ attributes }) => attributes.get('xlink:href')),
      language: [language?.get('fo:language'), language?.get('fo:country')],
    };
  });
  for (const one of found) {
    expect(one.headings).toEqual([
      ['1', 'Overwegingen'],
      ['1', 'Doel'],
      ['1', 'Wie wat doet'],
      ['2', 'Toelichting op de rollen'],
      ['3', 'De stand van nu'],
      ['1', 'Duur, wijziging en einde van dit convenant voor alle partijen die het tekenen'],
      ['1', 'Bijlage 1: partijen'],
    ]);
    expect(one.alts).toEqual(['Staafdiagram: zes randvoorwaarden, van 0 tot 4.', 'Hetzelfde diagram, klein.']);
    expect(one.titles).toEqual(['Niveau per randvoorwaarde']);
    expect(one.heads).toEqual(['PartijFunctieRandvoorwaarde', 'Loserna', 'PartijHandtekening']);
    expect(one.contents).toBe(1);
    expect(one.links.filter((href) => href?.startsWith('#_Toc'))).toHaveLength(6);
    expect(one.links.at(-1)).toBe('https://www.vakkundigaanhetwerk.nl/?a=1&b=2');
    expect(one.language).toEqual(['nl', 'NL']);
  }
});

type Node = ReturnType<typeof parseXml>;
const textOf = (element: Node): string =>
  element.children.map((child) => (typeof child === 'string' ? child.trim() : textOf(child))).join('');

test('another reader of XML than ours finds nothing wrong in any part', async ({ page }) => {
  for (const name of files) {
    const parts = Object.entries(unzipSync(readFileSync(join(folder, name))))
      .filter(([path]) => /\.(?:xml|rels)$/u.test(path))
      .map(([path, data]) => [path, strFromU8(data)] as const);
    const wrong = await page.evaluate(
      (all) =>
        all
          .filter(([, xml]) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror'))
          .map(([path]) => path),
      parts,
    );
    expect(parts.length).toBeGreaterThan(3);
    expect(wrong, name).toEqual([]);
  }
});
