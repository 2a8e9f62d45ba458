import { truthWords } from '../messages/sheets';
import { type FoundSheet, limits } from './found-sheet';
import { readXml, type Token } from './read-xml';
import { numberText } from './sheet-text';
import { ArchiveError } from './unpack';

type Attributes = ReadonlyMap<string, string>;
type Open = Extract<Token, { kind: 'open' }>;

/** What hangs on a cell and is not its value. */
const beside = new Set([
  'office:annotation',
  'draw:frame',
  'draw:g',
  'draw:custom-shape',
  'text:note',
  'text:ruby-text',
]);

/**
 * Reads the sheets of an ODS from its content.xml. Rows and cells that repeat are written out where there is something in
 * them; a sheet with a million empty rows with a look, which is usual, costs nothing. Throws when it is no well-formed XML.
 */
export function readOds(content: string): readonly FoundSheet[] {
  const sheets: { name: string; rows: string[][] }[] = [];
  const path: string[] = [];
  let row: OdsRow | undefined;
  let cell: OdsCell | undefined;
  let skipping = 0;

  const open = ({ name, attributes }: Open) => {
    if (skipping > 0 || beside.has(name)) skipping += 1;
    else if (name === 'table:table' && path.at(-1) === 'office:spreadsheet') {
      sheets.push({ name: attributes.get('table:name') ?? '', rows: [] });
    } else if (name === 'table:table-row' && !cell) {
      row = { cells: [], gap: 0, repeat: repeatOf(attributes, 'table:number-rows-repeated') };
    } else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && !cell) {
      cell = new OdsCell(attributes);
    } else cell?.open(name, attributes);
    path.push(name);
  };
  const close = (name: string) => {
    path.pop();
    if (skipping > 0) skipping -= 1;
    else if (cell && !cell.close()) {
      if (row) addCells(row, cell.value(), cell.repeat);
      cell = undefined;
    } else if (name === 'table:table-row' && row && !cell) {
      const rows = sheets.at(-1)?.rows;
      if (rows) addRows(rows, row);
      row = undefined;
    }
  };

  for (const token of readXml(content)) {
    if (token.kind === 'open') open(token);
    else if (token.kind === 'close') close(token.name);
    else if (skipping === 0) cell?.text(token.text);
  }
  return sheets;
}

interface OdsRow {
  cells: string[];
  /** Empty cells that count only when something follows them. */
  gap: number;
  repeat: number;
}

function addCells(row: OdsRow, value: string, repeat: number): void {
  if (value.trim() === '') {
    row.gap += repeat;
    return;
  }
  if (row.cells.length + row.gap + repeat > limits.columns) throw new ArchiveError('too-large');
  row.cells.push(...new Array<string>(row.gap).fill(''), ...new Array<string>(repeat).fill(value));
  row.gap = 0;
}

function addRows(rows: string[][], { cells, repeat }: OdsRow): void {
  if (cells.length === 0) return;
  if (rows.length + repeat > limits.rows) throw new ArchiveError('too-large');
  for (let index = 0; index < repeat; index += 1) rows.push(cells);
}

const repeatOf = (attributes: Attributes, name: string): number =>
  Math.max(1, Math.trunc(Number(attributes.get(name) ?? 1)) || 1);

/** One cell while it is read. */
class OdsCell {
  readonly repeat: number;
  readonly #attributes: Attributes;
  /** Paragraphs so far, and how deep in the cell we are. */
  readonly #lines: string[] = [];
  #depth = 1;

  constructor(attributes: Attributes) {
    this.#attributes = attributes;
    this.repeat = repeatOf(attributes, 'table:number-columns-repeated');
  }

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (name === 'text:p' || name === 'text:h') this.#lines.push('');
    if (name === 'text:s') this.#add(' '.repeat(Math.min(1_000, repeatOf(attributes, 'text:c'))));
    if (name === 'text:tab') this.#add('\t');
    if (name === 'text:line-break') this.#add('\n');
  }

  /** Whether the cell goes on. */
  close(): boolean {
    this.#depth -= 1;
    return this.#depth > 0;
  }

  text(text: string): void {
    // Spaces that count are written as elements; between the paragraphs stand the new lines of the file itself.
    if (this.#depth > 1) this.#add(text.replace(/[ \t\r\n]+/gu, ' '));
  }

  #add(text: string): void {
    if (this.#lines.length > 0) this.#lines.push(`${this.#lines.pop() ?? ''}${text}`);
  }

  value(): string {
    const shown = this.#lines.join('\n');
    switch (this.#attributes.get('office:value-type')) {
      case 'float':
      case 'currency':
      case 'percentage': {
        const value = Number(this.#attributes.get('office:value') ?? Number.NaN);
        return Number.isFinite(value) ? numberText(value) : shown;
      }
      case 'date':
        return this.#attributes.get('office:date-value')?.slice(0, 10) ?? shown;
      case 'boolean':
        return truthWords[this.#attributes.get('office:boolean-value') === 'true' ? 'true' : 'false'];
      default:
        return shown || (this.#attributes.get('office:string-value') ?? '');
    }
  }
}
