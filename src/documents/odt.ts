import { strToU8, type Zippable, zipSync } from 'fflate';
import { frameWords } from '../messages/document';
import { flowOf } from './flow';
import { font, page } from './look';
import { lineOf, type TextDocument } from './model';
import { writeContent } from './odt-content';
import { officeStyles, pt, styleName } from './odt-styles';
import { odfText, tag, xml, xmlHead } from './xml';
import { zipDay } from './zip';

const type = 'application/vnd.oasis.opendocument.text';
const version = '1.3';
const office = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces = {
  'xmlns:office': `${office}office:1.0`,
  'xmlns:text': `${office}text:1.0`,
  'xmlns:table': `${office}table:1.0`,
  'xmlns:style': `${office}style:1.0`,
  'xmlns:fo': `${office}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${office}svg-compatible:1.0`,
  'xmlns:draw': `${office}drawing:1.0`,
  'xmlns:meta': `${office}meta:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': version,
};

/**
 * Writes a document as ODT (OpenDocument 1.3), with the same text and styles of the same meaning as in the DOCX. The same
 * document gives the same bytes. `madeWith` stands in its properties.
 */
export function writeOdt(document: TextDocument, madeWith = 'Ketenspiegel'): Promise<Uint8Array<ArrayBuffer>> {
  const { automatic, body, pictures } = writeContent(flowOf(document));
  const fonts = tag(
    'office:font-face-decls',
    {},
    tag('style:font-face', { 'style:name': font, 'svg:font-family': font }),
  );
  const parts: Record<string, string> = {
    'content.xml': tag(
      'office:document-content',
      namespaces,
      fonts,
      tag('office:automatic-styles', {}, automatic),
      tag('office:body', {}, tag('office:text', {}, body)),
    ),
    'styles.xml': tag(
      'office:document-styles',
      namespaces,
      fonts,
      officeStyles(),
      tag('office:automatic-styles', {}, pageLayout),
      tag('office:master-styles', {}, masterPage(lineOf(document.footer ?? ''))),
    ),
    'meta.xml': tag('office:document-meta', namespaces, meta(lineOf(document.title), madeWith)),
  };
  const types = [
    ...Object.keys(parts).map((path) => [path, 'text/xml'] as const),
    ...pictures.map(({ path }) => [path, 'image/png'] as const),
  ];
  const files: Zippable = {
    // Not compressed and first, so that programs can tell from the first bytes what the file is.
    mimetype: [strToU8(type), { level: 0 }],
    'META-INF/manifest.xml': strToU8(xmlHead + manifest(types)),
    ...Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(xmlHead + part)])),
    ...Object.fromEntries(pictures.map(({ path, png }) => [path, png])),
  };
  return Promise.resolve(new Uint8Array(zipSync(files, { mtime: zipDay })));
}

function manifest(types: readonly (readonly [path: string, type: string])[]): string {
  const entry = (path: string, kind: string, more = {}) =>
    tag('manifest:file-entry', { 'manifest:full-path': path, ...more, 'manifest:media-type': kind });
  return tag(
    'manifest:manifest',
    { 'xmlns:manifest': `${office}manifest:1.0`, 'manifest:version': version },
    entry('/', type, { 'manifest:version': version }),
    ...types.map(([path, kind]) => entry(path, kind)),
  );
}

const meta = (title: string, madeWith: string): string =>
  tag(
    'office:meta',
    {},
    tag('meta:generator', {}, xml(madeWith)),
    tag('dc:title', {}, xml(title)),
    tag('dc:description', {}, frameWords.description),
    tag('meta:initial-creator', {}, 'Ketenspiegel'),
    tag('dc:creator', {}, 'Ketenspiegel'),
    tag('dc:language', {}, frameWords.language),
  );

/** A4; the foot stands in the lower half of the margin. */
const pageLayout = tag(
  'style:page-layout',
  { 'style:name': 'A4' },
  tag('style:page-layout-properties', {
    'fo:page-width': '21cm',
    'fo:page-height': '29.7cm',
    'style:print-orientation': 'portrait',
    'fo:margin-top': pt(page.margin),
    'fo:margin-bottom': pt(page.footer),
    'fo:margin-left': pt(page.margin),
    'fo:margin-right': pt(page.margin),
  }),
  tag(
    'style:footer-style',
    {},
    tag('style:header-footer-properties', {
      'fo:min-height': pt(page.margin - page.footer),
      'fo:margin-top': pt(18),
      'style:dynamic-spacing': 'false',
    }),
  ),
);

function masterPage(text: string): string {
  const number = tag('text:page-number', { 'text:select-page': 'current' }, '1');
  const line = [odfText(text), tag('text:tab', {}), odfText(frameWords.page), number, odfText(frameWords.pages)];
  return tag(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    tag(
      'style:footer',
      {},
      tag('text:p', { 'text:style-name': styleName('footer') }, ...line, tag('text:page-count', {}, '1')),
    ),
  );
}
