import type { Item } from './flow';
import type { Grid } from './grid';
import { cellSpace, colors, type LineStyle, looks, page, spaceAfterTable } from './look';
import { pt, styleName } from './odt-styles';
import { tag } from './xml';

type Place = Pick<Item, 'isOnNewPage' | 'isAfterTable' | 'isBeforeNext'>;

/** Looks that belong to one place in the document, written beside its text. */
export interface AutoStyles {
  /** Style for a line on its place: its own, unless that needs a new page or more room. */
  line(style: LineStyle, place: Place): string;
  /** Names of the styles of a table and its columns. */
  table(grid: Grid, place: Place): { table: string; columns: string[] };
  /** All of them, for the head of the text. */
  all(): string;
}

export const cellStyles = { head: 'cel-kop', plain: 'cel' } as const;
export const rowStyle = 'rij';
export const frameStyle = 'afbeelding';

export function autoStyles(): AutoStyles {
  const known = new Map<string, string>();
  const keep = (name: string, family: string, parent: string | undefined, properties: string): string => {
    const attributes = { 'style:name': name, 'style:family': family, 'style:parent-style-name': parent };
    known.set(name, tag('style:style', attributes, properties));
    return name;
  };
  let tables = 0;
  return {
    line: (style, { isOnNewPage, isAfterTable, isBeforeNext }) => {
      const needsRoom = isAfterTable && looks[style].before < spaceAfterTable;
      const changes: [name: string, property: string, value: string][] = [
        ...(isOnNewPage ? [change('nieuwe-pagina', 'fo:break-before', 'page')] : []),
        ...(needsRoom ? [change('na-tabel', 'fo:margin-top', pt(spaceAfterTable))] : []),
        ...(isBeforeNext ? [change('bij-volgende', 'fo:keep-with-next', 'always')] : []),
      ];
      if (changes.length === 0) return styleName(style);
      const name = [styleName(style), ...changes.map(([what]) => what)].join('-');
      const properties = Object.fromEntries(changes.map(([, property, value]) => [property, value]));
      return keep(name, 'paragraph', styleName(style), tag('style:paragraph-properties', properties));
    },
    table: ({ widths }, { isOnNewPage, isAfterTable }) => {
      tables += 1;
      const properties = tag('style:table-properties', {
        'style:width': pt(page.text),
        'table:align': 'left',
        'fo:margin-top': isAfterTable ? pt(spaceAfterTable) : undefined,
        'fo:break-before': isOnNewPage ? 'page' : undefined,
        'table:border-model': 'collapsing',
        'style:may-break-between-rows': 'true',
      });
      return {
        table: keep(`tabel${tables}`, 'table', undefined, properties),
        columns: widths.map((width, index) =>
          keep(
            `tabel${tables}-kolom${index + 1}`,
            'table-column',
            undefined,
            tag('style:table-column-properties', { 'style:column-width': pt(width * page.text) }),
          ),
        ),
      };
    },
    all: () => fixed + [...known.values()].join(''),
  };
}

const change = (name: string, property: string, value: string): [string, string, string] => [name, property, value];

const line = `#${colors.line.toLowerCase()}`;

function fixedStyle(name: string, family: string, kind: string, properties: Readonly<Record<string, string>>): string {
  return tag('style:style', { 'style:name': name, 'style:family': family }, tag(kind, properties));
}

const cell = {
  'fo:border': `0.5pt solid ${line}`,
  'fo:padding-top': pt(cellSpace.down),
  'fo:padding-bottom': pt(cellSpace.down),
  'fo:padding-left': pt(cellSpace.across),
  'fo:padding-right': pt(cellSpace.across),
};
const head = { ...cell, 'fo:background-color': `#${colors.head.toLowerCase()}` };

const fixed =
  fixedStyle(cellStyles.plain, 'table-cell', 'style:table-cell-properties', cell) +
  fixedStyle(cellStyles.head, 'table-cell', 'style:table-cell-properties', head) +
  fixedStyle(rowStyle, 'table-row', 'style:table-row-properties', { 'fo:keep-together': 'always' }) +
  fixedStyle(frameStyle, 'graphic', 'style:graphic-properties', {
    'style:vertical-pos': 'top',
    'style:vertical-rel': 'baseline',
  });
