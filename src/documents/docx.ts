import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, lineOf, linesOf, type TableBlock, type TextDocument } from './model';

const font = 'Calibri';
const language = { value: 'nl-NL' };
/** In half points, as Word counts. */
const size = { text: 22, small: 20, title: 40, headings: [30, 25, 23] } as const;
/** In twentieths of a point, as are the spaces below. */
const a4 = { width: 11906, height: 16838 } as const;
/** Space inside a cell. */
const margins = { top: 60, bottom: 60, left: 100, right: 100 };
const quietStyle = 'Stil';

/**
 * Writes a document as DOCX: Word's own styles for title and headings, real tables with head rows, and the language of
 * the text, so that a screen reader reads it well and a company's own template takes over its looks.
 */
export async function writeDocx({ title, facts, blocks }: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: lineOf(title),
    creator: 'Ketenspiegel',
    styles: {
      default: {
        document: {
          run: { font, size: size.text, language },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: size.title, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: heading(0),
        heading2: heading(1),
        heading3: heading(2),
      },
      paragraphStyles: [
        { id: quietStyle, name: quietStyle, basedOn: 'Normal', run: { color: '595959', size: size.small } },
      ],
    },
    sections: [
      {
        properties: { page: { size: a4 } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(lineOf(title))] }),
          ...facts.map((fact) => new Paragraph({ style: quietStyle, children: [new TextRun(lineOf(fact))] })),
          ...blocks.flatMap(writeBlock),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.pack(file, 'arraybuffer'));
}

function heading(level: 0 | 1 | 2) {
  return {
    run: { font, size: size.headings[level], bold: true, color: '1D2433' },
    paragraph: { keepNext: true, spacing: { before: level === 0 ? 360 : 200, after: 80 } },
  };
}

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function writeBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_3,
          children: [new TextRun(lineOf(block.text))],
        }),
      ];
    case 'paragraph':
      return writeLines(block.text, block.tone === 'quiet' ? quietStyle : undefined);
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(lineOf(item))] }));
    case 'table':
      // Without a paragraph behind it a table sticks to what comes next.
      return [writeTable(block), new Paragraph({ children: [] })];
  }
}

const writeLines = (text: string, style?: string): Paragraph[] =>
  linesOf(text).map((line) => new Paragraph({ ...(style && { style }), children: [new TextRun(line)] }));

function writeTable({ head, rows, hasRowHeads }: TableBlock): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '7D786A' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      ...{ top: border, bottom: border, left: border, right: border },
      ...{ insideHorizontal: border, insideVertical: border },
    },
    tableLook: { firstRow: true, firstColumn: hasRowHeads },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => writeHead(text)) }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, index) =>
              index === 0 && hasRowHeads ? writeHead(text) : new TableCell({ margins, children: writeLines(text) }),
            ),
          }),
      ),
    ],
  });
}

function writeHead(text: string): TableCell {
  return new TableCell({
    margins,
    children: [new Paragraph({ children: [new TextRun({ text: lineOf(text), bold: true })] })],
  });
}
