import type { Grid, GridCell } from './sheet-grid';
import { looksLikeFormula } from './sheet-text';
import { xml, xmlHead } from './xml';
import { look } from './xlsx-styles';

/** Of the font in the looks of cells, in points. */
const lineHeight = 15;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The texts of all cells, each once: where every program that opens XLSX looks for them. */
export class SharedTexts {
  readonly #places = new Map<string, number>();
  #used = 0;

  /** Place of a text in the list. */
  place(text: string): number {
    this.#used += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  write(): string {
    const texts = [...this.#places.keys()].map((text) => `<si><t xml:space="preserve">${xml(coded(text))}</t></si>`);
    return `${xmlHead}<sst xmlns="${main}" count="${this.#used}" uniqueCount="${texts.length}">${texts.join('')}</sst>`;
  }
}

/** Excel reads "_x0041_" as "A"; a text that has it means the seven characters. */
const coded = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/giu, '_x005F_');

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

/** One sheet; `isOpen`: it is in front when the file is opened. */
export function writeSheet({ head, widths, rows }: Grid, texts: SharedTexts, isOpen: boolean): string {
  const range = `A1:${columnName(Math.max(0, head.length - 1))}${rows.length + 1}`;
  const cells: GridCell[][] = [head.map((text) => ({ kind: 'text', text })), ...rows.map((row) => [...row])];
  const lines = cells.map((row, index) => {
    const written = row.map((cell, column) => writeCell(cell, `${columnName(column)}${index + 1}`, index === 0, texts));
    return `<row r="${index + 1}" ht="${heightOf(row, widths)}">${written.join('')}</row>`;
  });
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>` +
    `<sheetViews><sheetView${isOpen ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${lines.join('')}</sheetData>` +
    (head.length > 0 ? `<autoFilter ref="${range}"/>` : '') +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

/**
 * Height of a row in points, for all lines of its longest cell. Not every program measures the texts when it opens a file;
 * those that do may make it fit better.
 */
function heightOf(row: readonly GridCell[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (cell.kind !== 'text') return 1;
    // Widths count digits; letters are a little narrower.
    const room = Math.max(1, (widths[column] ?? 1) * 1.05);
    return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  return Math.min(lineHeight * Math.max(1, ...lines), 409);
}

function writeCell(cell: GridCell, place: string, isHead: boolean, texts: SharedTexts): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return `<c r="${place}" s="${look.number}"><v>${cell.value}</v></c>`;
    case 'day':
      return `<c r="${place}" s="${look.day}"><v>${cell.serial}</v></c>`;
    case 'text': {
      const plain = looksLikeFormula(cell.text) ? look.formulaLike : look.text;
      return `<c r="${place}" s="${isHead ? look.head : plain}" t="s"><v>${texts.place(cell.text)}</v></c>`;
    }
  }
}
