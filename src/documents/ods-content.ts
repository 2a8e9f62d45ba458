import type { Grid, GridCell } from './sheet-grid';
import { dutchDay, looksLikeFormula, numberText } from './sheet-text';
import { xml, xmlAttribute } from './xml';
import { columnName } from './xlsx-sheet';

/** Width of a character and of the space around a cell, in centimetres. */
const centimetres = (characters: number): string => `${(characters * 0.185 + 0.25).toFixed(2)}cm`;

/** The sheets of an ODS file, and the looks of their columns and cells. */
export function writeContent(sheets: readonly Grid[]): { styles: string; body: string } {
  const widths = new Map<string, string>();
  const styleOf = (characters: number): string => {
    const width = centimetres(characters);
    const name = widths.get(width) ?? `co${widths.size + 1}`;
    widths.set(width, name);
    return name;
  };
  const tables = sheets.map((grid) => writeTable(grid, styleOf)).join('');
  const columns = [...widths].map(
    ([width, name]) =>
      `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`,
  );
  return { styles: looks + columns.join(''), body: tables + filters(sheets) };
}

const cellLook = (name: string, data: string, inside: string): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${data}>${inside}</style:style>`;

const wrapped = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>';

/** Looks of cells. The one for what looks like a formula says that it is text: so it stays one when somebody edits it. */
const looks =
  '<number:date-style style:name="date"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>' +
  '<number:text-style style:name="plain"><number:text-content/></number:text-style>' +
  '<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>' +
  '<style:style style:name="line" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>' +
  cellLook(
    'head',
    '',
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:background-color="#e9e6dc"/><style:text-properties fo:font-weight="bold"/>',
  ) +
  cellLook('text', '', wrapped) +
  cellLook('formulaLike', ' style:data-style-name="plain"', wrapped) +
  cellLook('number', '', '<style:table-cell-properties style:vertical-align="top" fo:padding-right="0.25cm"/>') +
  cellLook(
    'day',
    ' style:data-style-name="date"',
    '<style:table-cell-properties style:vertical-align="top" style:text-align-source="fix"/><style:paragraph-properties fo:text-align="start"/>',
  );

function writeTable({ name, head, widths, rows }: Grid, styleOf: (characters: number) => string): string {
  const columns = widths.map((width) => `<table:table-column table:style-name="${styleOf(width)}"/>`);
  const line = (cells: readonly string[]) =>
    `<table:table-row table:style-name="line">${cells.length > 0 ? cells.join('') : '<table:table-cell/>'}</table:table-row>`;
  return (
    `<table:table table:name="${xmlAttribute(name)}" table:style-name="sheet">` +
    (columns.length > 0 ? columns.join('') : '<table:table-column/>') +
    `<table:table-header-rows>${line(head.map((text) => textCell('head', text)))}</table:table-header-rows>` +
    `${rows.map((row) => line(row.map(writeCell))).join('')}</table:table>`
  );
}

function writeCell(cell: GridCell): string {
  switch (cell.kind) {
    case 'empty':
      return '<table:table-cell/>';
    case 'number':
      return `<table:table-cell table:style-name="number" office:value-type="float" office:value="${cell.value}"><text:p>${numberText(cell.value)}</text:p></table:table-cell>`;
    case 'day':
      return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.day}"><text:p>${dutchDay(cell.day)}</text:p></table:table-cell>`;
    case 'text':
      return textCell(looksLikeFormula(cell.text) ? 'formulaLike' : 'text', cell.text);
  }
}

const textCell = (look: string, text: string): string =>
  `<table:table-cell table:style-name="${look}" office:value-type="string">${text
    .split('\n')
    .map((line) => `<text:p>${spaced(line)}</text:p>`)
    .join('')}</table:table-cell>`;

/** OpenDocument makes one space of many, and none of those at the ends: the others are marked. */
const spaced = (line: string): string =>
  xml(line)
    .replace(/^ +| +$| {2,}/gu, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replace(/\t/gu, '<text:tab/>');

/** The buttons in the heads to choose rows with. */
function filters(sheets: readonly Grid[]): string {
  const ranges = sheets.flatMap(({ name, head, rows }, index) => {
    if (head.length === 0) return [];
    const place = `'${name.replace(/'/gu, "''")}'`;
    const range = `${place}.A1:${place}.${columnName(head.length - 1)}${rows.length + 1}`;
    return [
      `<table:database-range table:name="__Anonymous_Sheet_DB__${index}" table:target-range-address="${xmlAttribute(range)}" table:display-filter-buttons="true"/>`,
    ];
  });
  return ranges.length > 0 ? `<table:database-ranges>${ranges.join('')}</table:database-ranges>` : '';
}
