import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { frameWords } from '../messages/document';
import { writeItems, writePiece } from './docx-blocks';
import { finishDocx } from './docx-finish';
import { numbering, styleIds, styles, twips } from './docx-styles';
import { flowOf } from './flow';
import { page } from './look';
import { lineOf, type TextDocument } from './model';

/**
 * Writes a document as DOCX: Word's own styles for title, headings, lists and captions, numbers that Word counts itself,
 * real tables with head rows, and the language of the text, so that a lawyer can work in it, a screen reader reads it
 * well, and a company's own template takes over its looks. The same document gives the same bytes. `madeWith` stands in the
 * properties of the file: the program and content that made it.
 */
export async function writeDocx(document: TextDocument, madeWith = 'Ketenspiegel'): Promise<Uint8Array<ArrayBuffer>> {
  const { margin, footer } = page;
  const file = new Document({
    title: lineOf(document.title),
    creator: 'Ketenspiegel',
    lastModifiedBy: madeWith,
    description: frameWords.description,
    styles: styles(),
    numbering: { config: numbering() },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: { ...sides(twips(margin)), header: twips(footer), footer: twips(footer) },
          },
        },
        footers: { default: new Footer({ children: [writeFooter(document.footer ?? '')] }) },
        children: writeItems(flowOf(document)),
      },
    ],
  });
  return finishDocx(await Packer.pack(file, 'uint8array'));
}

const sides = (size: number) => ({ top: size, right: size, bottom: size, left: size });

function writeFooter(text: string): Paragraph {
  const { page: before, pages: between } = frameWords;
  return new Paragraph({
    style: styleIds.footer,
    tabStops: [{ type: TabStopType.RIGHT, position: twips(page.text) }],
    children: [
      ...writePiece({ text: lineOf(text) }),
      new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
    ],
  });
}
