import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { articles, bullets, letters, markStyles, spacingOf, styleIds, tableStyle, twips } from './docx-styles';
import type { Contents, Count, Item, Line, Picture } from './flow';
import type { Cell, Grid } from './grid';
import { webAddress } from './lines';
import { type LineStyle, looks, page, spaceAfterTable } from './look';
import type { Piece } from './model';

type Place = Pick<Item, 'isOnNewPage' | 'isAfterTable' | 'isBeforeNext'>;

/** The paragraphs and tables of a document, in their order. */
export function writeItems(items: readonly Item[]): (Paragraph | Table | TableOfContents)[] {
  return items.flatMap((item, index): (Paragraph | Table | TableOfContents)[] => {
    switch (item.kind) {
      case 'line':
        return [writeLine(item, item)];
      case 'picture':
        return [writePicture(item, item, index)];
      case 'contents':
        return [
          writeLine({ kind: 'line', style: 'contentsHead', pieces: [{ text: item.title }] }, item),
          writeContents(item),
        ];
      case 'table': {
        // Two tables that touch are one table to Word, and it wants a paragraph after the last.
        const next = items[index + 1];
        const isApart = next !== undefined && next.kind !== 'table';
        return [writeTable(item, item), ...(isApart ? [] : [new Paragraph({ style: styleIds.cell })])];
      }
    }
  });
}

function writeLine({ style, pieces, count, anchor }: Line, place: Place): Paragraph {
  const children = pieces.flatMap(writePiece);
  return new Paragraph({
    style: styleIds[style],
    ...(count && { numbering: numberingOf(count) }),
    ...placeOf(style, place),
    children: anchor === undefined ? children : [new Bookmark({ id: anchor, children })],
  });
}

function numberingOf(count: Count): { reference: string; level: number; instance: number } {
  switch (count.kind) {
    case 'article':
      return { reference: articles, level: 0, instance: 0 };
    case 'clause':
      return { reference: articles, level: 1, instance: 0 };
    case 'letter':
      return { reference: letters, level: 0, instance: count.list };
    case 'bullet':
      return { reference: bullets, level: 0, instance: 0 };
  }
}

function placeOf(style: LineStyle, { isOnNewPage, isAfterTable, isBeforeNext }: Place) {
  const look = looks[style];
  const needsRoom = isAfterTable && look.before < spaceAfterTable;
  return {
    ...(isBeforeNext && { keepNext: true }),
    ...(isOnNewPage && { pageBreakBefore: true }),
    ...(needsRoom && { spacing: spacingOf({ ...look, before: spaceAfterTable }) }),
  };
}

/** A piece of a line, as a link where it is one. */
export function writePiece({ text, mark, href }: Piece): ParagraphChild[] {
  if (text === '') return [];
  const children = text
    .split('\t')
    .flatMap((part, index) => [...(index > 0 ? [new Tab()] : []), ...(part ? [part] : [])]);
  const link = webAddress(href);
  const style = mark ? markStyles[mark] : link && markStyles.link;
  const run = new TextRun({ children, ...(style && { style }) });
  return link ? [new ExternalHyperlink({ link, children: [run] })] : [run];
}

/** The list of headings as a field that Word can bring up to date, filled in so that nobody has to. */
function writeContents({ title, entries }: Contents): TableOfContents {
  return new TableOfContents(title, {
    hyperlink: true,
    headingStyleRange: '1-2',
    beginDirty: false,
    cachedEntries: entries.map(({ level, text, anchor }) => ({ level, title: text, href: anchor })),
  });
}

function writePicture({ png, width, height, alt, name, title }: Picture, place: Place, index: number): Paragraph {
  // The library counts in pixels of 1/96 inch.
  const transformation = { width: (width * 4) / 3, height: (height * 4) / 3 };
  const altText = { id: String(index + 1), name, description: alt, ...(title && { title }) };
  return new Paragraph({
    style: styleIds.picture,
    ...placeOf('picture', place),
    children: [new ImageRun({ type: 'png', data: png, transformation, altText })],
  });
}

function writeTable({ widths, head, rows, hasRowHeads }: Grid, { isOnNewPage }: Place): Table {
  const columns = widths.map((width) => twips(width * page.text));
  const writeRow = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true, keepNext: true }),
      children: cells.map((cell, index) => writeCell(cell, columns[index] ?? 0, isHead && index === 0 && isOnNewPage)),
    });
  return new Table({
    style: tableStyle,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.LEFT,
    tableLook: { firstRow: true, firstColumn: hasRowHeads, noHBand: true, noVBand: true },
    rows: [writeRow(head, true), ...rows.map((cells) => writeRow(cells, false))],
  });
}

function writeCell({ style, lines }: Cell, width: number, isOnNewPage: boolean | undefined): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: lines.map((pieces) => writeLine({ kind: 'line', style, pieces }, isOnNewPage ? { isOnNewPage } : {})),
  });
}
