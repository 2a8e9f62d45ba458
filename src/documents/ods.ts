import { sheetWords } from '../messages/sheets';
import { writeContent } from './ods-content';
import { type Grid, gridsOf } from './sheet-grid';
import type { Workbook } from './sheet-model';
import { xml, xmlAttribute, xmlHead } from './xml';
import { packParts } from './zip';

const kind = 'application/vnd.oasis.opendocument.spreadsheet';

const names = (...list: readonly string[]): string =>
  list.map((name) => ` xmlns:${name}="${namespaces[name] ?? ''}"`).join('');

const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces: Readonly<Record<string, string>> = {
  office: `${urn}:office:1.0`,
  table: `${urn}:table:1.0`,
  text: `${urn}:text:1.0`,
  style: `${urn}:style:1.0`,
  number: `${urn}:datastyle:1.0`,
  fo: `${urn}:xsl-fo-compatible:1.0`,
  meta: `${urn}:meta:1.0`,
  config: `${urn}:config:1.0`,
  manifest: `${urn}:manifest:1.0`,
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * Writes a workbook as ODS (OpenDocument 1.3) with the same sheets and values as its XLSX: a bold head that stays in view
 * and is on every printed page, a filter, widths, real days and numbers, and texts that stay texts.
 */
export function writeOds(workbook: Workbook, madeWith: string = sheetWords.creator): Promise<Uint8Array<ArrayBuffer>> {
  const { title, sheets } = gridsOf(workbook);
  const { styles, body } = writeContent(sheets);
  return Promise.resolve(
    packParts({
      mimetype: kind,
      'content.xml':
        `${xmlHead}<office:document-content office:version="1.3"${names('office', 'table', 'text', 'style', 'number', 'fo')}>` +
        `<office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
      'styles.xml': pages,
      'meta.xml':
        `${xmlHead}<office:document-meta office:version="1.3"${names('office', 'meta', 'dc')}><office:meta>` +
        `<meta:generator>${xml(madeWith)}</meta:generator><dc:title>${xml(title)}</dc:title>` +
        `<meta:initial-creator>${sheetWords.creator}</meta:initial-creator><dc:language>nl-NL</dc:language>` +
        '</office:meta></office:document-meta>',
      'settings.xml': settings(sheets),
      'META-INF/manifest.xml':
        `${xmlHead}<manifest:manifest manifest:version="1.3"${names('manifest')}>` +
        [['/', kind], ...['content', 'styles', 'meta', 'settings'].map((part) => [`${part}.xml`, 'text/xml'])]
          .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
          .join('') +
        '</manifest:manifest>',
    }),
  );
}

/** Language of all texts, and the page that it is printed on: wide, all columns on one. */
const pages =
  `${xmlHead}<office:document-styles office:version="1.3"${names('office', 'style', 'fo', 'text', 'table')}>` +
  '<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="nl" fo:country="NL" fo:font-size="10pt"/></style:default-style>' +
  '<style:style style:name="Default" style:family="table-cell"/></office:styles>' +
  '<office:automatic-styles><style:page-layout style:name="wide"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.3cm" style:scale-to-X="1" style:scale-to-Y="0"/>' +
  '<style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-left="0cm" fo:margin-right="0cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout></office:automatic-styles>' +
  '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="wide"><style:header style:display="false"/>' +
  '<style:footer><style:region-left><text:p><text:sheet-name>???</text:sheet-name></text:p></style:region-left>' +
  '<style:region-right><text:p><text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:region-right></style:footer>' +
  '</style:master-page></office:master-styles></office:document-styles>';

/** How LibreOffice shows each sheet: with its head in view. */
function settings(sheets: readonly Grid[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const frozen =
    item('VerticalSplitMode', 'short', 2) +
    item('VerticalSplitPosition', 'int', 1) +
    item('ActiveSplitRange', 'short', 2) +
    item('PositionBottom', 'int', 1) +
    item('CursorPositionY', 'int', 1);
  const tables = sheets.map(
    ({ name }) =>
      `<config:config-item-map-entry config:name="${xmlAttribute(name)}">${frozen}</config:config-item-map-entry>`,
  );
  return (
    `${xmlHead}<office:document-settings office:version="1.3"${names('office', 'config')}><office:settings>` +
    '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>' +
    item('ViewId', 'string', 'view1') +
    `<config:config-item-map-named config:name="Tables">${tables.join('')}</config:config-item-map-named>` +
    item('ActiveTable', 'string', xml(sheets[0]?.name ?? '')) +
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>' +
    '</office:settings></office:document-settings>'
  );
}
