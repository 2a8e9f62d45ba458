import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/documents/docx';
import { writeOdt } from '../../../src/documents/odt';
import { fullDocument } from '../../fixtures/documents';
import { findDocxProblems } from '../../fixtures/docx-check';
import { findOdtProblems } from '../../fixtures/odt-check';

// The other tests trust these checks, so each of them has to be able to fail.

/** A file with one part changed. */
function change(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[path]!);
  const after = before.replace(from, to);
  expect(after, `${path} has ${String(from)}`).not.toBe(before);
  return zipSync({ ...files, [path]: strToU8(after) }, { level: 0 });
}

function remove(bytes: Uint8Array, path: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => name !== path)), { level: 0 });
}

describe('what finds mistakes in a DOCX', () => {
  const main = 'word/document.xml';
  test.each<[string, RegExp, (bytes: Uint8Array) => Uint8Array]>([
    ['a bare &', /bare &/u, (bytes) => change(bytes, main, 'Partijen', 'Partijen & meer')],
    ['a tag that is not closed', /closes/u, (bytes) => change(bytes, main, '</w:r>', '')],
    [
      'a style that is not there',
      /no style Heading1/u,
      (bytes) => change(bytes, 'word/styles.xml', '"Heading1"', '"Kop"'),
    ],
    [
      'a list that is not there',
      /no numbering 99/u,
      (bytes) => change(bytes, main, /w:numId w:val="\d+"/u, 'w:numId w:val="99"'),
    ],
    [
      'a bookmark that is not there',
      /no bookmark _Toc1/u,
      (bytes) => change(bytes, main, 'w:name="_Toc1"', 'w:name="x"'),
    ],
    [
      'a bookmark number twice',
      /bookmark number 1 twice/u,
      (bytes) => change(bytes, main, /(_Toc2" w:id=)"2"/u, '$1"1"'),
    ],
    [
      'a picture that is not there',
      /media\/image1\.png is not there/u,
      (bytes) => remove(bytes, 'word/media/image1.png'),
    ],
    [
      'a relationship that is not there',
      /no relationship/u,
      (bytes) => change(bytes, main, /r:embed="\w+"/u, 'r:embed="rId99"'),
    ],
    [
      'a part without a type',
      /no type for word\/footer1\.xml/u,
      (bytes) => change(bytes, '[Content_Types].xml', /<Override [^>]*footer1[^>]*>/u, ''),
    ],
    [
      'a row that is too short',
      /a row of 2 cells in a table of 3/u,
      (bytes) => change(bytes, main, /<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/u, ''),
    ],
    [
      'a table that touches another',
      /followed by w:tbl/u,
      (bytes) => change(bytes, main, /<\/w:tbl><w:p>.*?<\/w:p><w:tbl>/u, '</w:tbl><w:tbl>'),
    ],
    [
      'properties in the wrong order',
      /w:pPr in the wrong order/u,
      (bytes) => change(bytes, main, /(<w:pStyle [^>]*>)(<w:pageBreakBefore\/>)/u, '$2$1'),
    ],
  ])('%s', async (_, problem, breakIt) => {
    const bytes = await writeDocx(fullDocument);
    expect(findDocxProblems(bytes)).toEqual([]);
    expect(findDocxProblems(breakIt(bytes)).join('\n')).toMatch(problem);
  });
});

describe('what finds mistakes in an ODT', () => {
  test.each<[string, RegExp, (bytes: Uint8Array) => Uint8Array]>([
    ['a bare <', /No tag/u, (bytes) => change(bytes, 'content.xml', 'Partijen', 'Partijen < meer')],
    ['a compressed mimetype', /mimetype/u, (bytes) => zipSync(unzipSync(bytes), { level: 9 })],
    [
      'a picture that is not there',
      /Pictures\/1\.png is in the manifest only/u,
      (bytes) => remove(bytes, 'Pictures/1.png'),
    ],
    [
      'a part that nobody listed',
      /styles\.xml is not in the manifest/u,
      (bytes) =>
        change(bytes, 'META-INF/manifest.xml', /<manifest:file-entry manifest:full-path="styles.xml"[^>]*>/u, ''),
    ],
    [
      'a style that is not there',
      /no style paragraph Lid\b/u,
      (bytes) => change(bytes, 'styles.xml', 'style:name="Lid"', 'style:name="L"'),
    ],
    [
      'a list style that is not there',
      /no style list Artikelen/u,
      (bytes) => change(bytes, 'styles.xml', 'style:name="Artikelen"', 'style:name="A"'),
    ],
    [
      'a bookmark that is not there',
      /no bookmark #_Toc1/u,
      (bytes) => change(bytes, 'content.xml', '<text:bookmark-start text:name="_Toc1"/>', ''),
    ],
    [
      'a list that goes on from nothing',
      /no list artikelen1/u,
      (bytes) => change(bytes, 'content.xml', 'xml:id="artikelen1"', ''),
    ],
    [
      'a row that is too short',
      /a row that is not 3 cells wide/u,
      (bytes) =>
        change(bytes, 'content.xml', /<table:table-cell (?:(?!<\/table:table-cell>).)*<\/table:table-cell>/u, ''),
    ],
    [
      'a picture without words',
      /without words/u,
      (bytes) => change(bytes, 'content.xml', /<svg:desc>[^<]*<\/svg:desc>/u, ''),
    ],
  ])('%s', async (_, problem, breakIt) => {
    const bytes = await writeOdt(fullDocument);
    expect(findOdtProblems(bytes)).toEqual([]);
    expect(findOdtProblems(breakIt(bytes)).join('\n')).toMatch(problem);
  });
});
