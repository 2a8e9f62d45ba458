import { readSources, type Source } from '../../architecture/sources.ts';
import { contentFiles } from '../content.ts';
import { lineEnd, listProse } from '../prose.ts';
import { listTexts } from '../texts.ts';
import { listPlainWords } from './measure.ts';

/** One text that people read, and where it stands. */
export interface ReadText {
  /** The file it is written in: one page, one element, or the words of one part of the program. */
  file: string;
  /** Where in the file: `niveaus[2]`, `tekst`, or the number of the piece. */
  place: string;
  text: string;
}

/** With fewer words it is a name or a label, which says nothing about how a text reads. */
const leastWords = 4;

/** Everything somebody wrote for a visitor: the content, and the words of pages and messages. */
export function listReadTexts(): ReadText[] {
  const content = contentFiles.flatMap(listTexts).map(({ file, place, text }) => ({ file, place, text }));
  const series = readSources('content/cijfers/reeksen.json').flatMap(listPieces);
  const program = readSources('src/pages', 'src/components', 'src/layouts', 'src/messages', 'src/ui').flatMap(listPieces);
  return [...content, ...series, ...program].filter(({ text }) => listPlainWords(text).length >= leastWords);
}

/** A file of the program also has class names and addresses; a text has a capital and a full stop, or is long. */
const isText = (piece: string) => /^[\s'‘"“]*[\p{Lu}\d].*[.!?:]['’"”)]*\s*$/su.test(piece);

function listPieces(source: Source): ReadText[] {
  return listProse(source)
    .flatMap((piece) => piece.split(lineEnd))
    .map((text, index) => ({ file: source.path, place: `${index + 1}`, text: text.replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => isText(text));
}
