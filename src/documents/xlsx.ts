import { sheetWords } from '../messages/sheets';
import { type Grid, type Grids, gridsOf } from './sheet-grid';
import type { Workbook } from './sheet-model';
import { xml, xmlAttribute, xmlHead } from './xml';
import { packParts } from './zip';
import { columnName, SharedTexts, writeSheet } from './xlsx-sheet';
import { styles } from './xlsx-styles';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument';

/**
 * Writes a workbook as XLSX. Every sheet has a bold head that stays in view and is on every printed page, a filter, and
 * columns of a width that fits; days are real days, numbers are numbers, and a text is never a formula, whatever it begins
 * with, also when somebody edits it. The last sheet explains the columns. `madeWith` stands in the
 * properties of the file.
 */
export function writeXlsx(workbook: Workbook, madeWith: string = sheetWords.creator): Promise<Uint8Array<ArrayBuffer>> {
  const grids = gridsOf(workbook);
  const texts = new SharedTexts();
  const sheets = grids.sheets.map((grid, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    writeSheet(grid, texts, index === 0),
  ]);
  return Promise.resolve(
    packParts({
      '[Content_Types].xml': contentTypes(sheets.length),
      '_rels/.rels': relations([
        [`${relationships}/officeDocument`, 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${relationships}/extended-properties`, 'docProps/app.xml'],
      ]),
      'docProps/core.xml': core(grids, madeWith),
      'docProps/app.xml': `${xmlHead}<Properties xmlns="${relationships.replace('/relationships', '/extended-properties')}"><Application>${sheetWords.creator}</Application></Properties>`,
      'xl/workbook.xml': book(grids.sheets),
      'xl/_rels/workbook.xml.rels': relations([
        ...sheets.map((_, index): [string, string] => [
          `${relationships}/worksheet`,
          `worksheets/sheet${index + 1}.xml`,
        ]),
        [`${relationships}/styles`, 'styles.xml'],
        [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
      ]),
      'xl/styles.xml': styles,
      'xl/sharedStrings.xml': texts.write(),
      ...Object.fromEntries(sheets),
    }),
  );
}

function contentTypes(amount: number): string {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${type}.spreadsheetml.sheet.main+xml`],
    ...Array.from({ length: amount }, (_, index): [string, string] => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${type}.spreadsheetml.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${type}.spreadsheetml.styles+xml`],
    ['/xl/sharedStrings.xml', `${type}.spreadsheetml.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${type}.extended-properties+xml`],
  ];
  return (
    `${xmlHead}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts.map(([part, kind]) => `<Override PartName="${part}" ContentType="${kind}"/>`).join('') +
    '</Types>'
  );
}

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const core = ({ title }: Grids, madeWith: string): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${xml(title)}</dc:title><dc:creator>${sheetWords.creator}</dc:creator><cp:lastModifiedBy>${xml(madeWith)}</cp:lastModifiedBy><dc:language>nl-NL</dc:language>` +
  '</cp:coreProperties>';

function book(sheets: readonly Grid[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, head, rows }, index) => {
    if (head.length === 0) return [];
    const place = xml(`'${name.replace(/'/gu, "''")}'!`);
    const last = `$${columnName(head.length - 1)}$${rows.length + 1}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}$A$1:${last}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${place}$1:$1</definedName>`,
    ];
  });
  return (
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${list.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}
