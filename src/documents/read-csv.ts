import { parseCsv } from 'hucre/csv';
import type { FoundSheet } from './found-sheet';
import { looksLikeFormula } from './sheet-text';

/**
 * Reads CSV with semicolons, commas or tabs, whichever fits its first lines best, in UTF-8, UTF-16 or Windows-1252. Nothing
 * when the bytes are no text with cells. Takes off the apostrophe that `writeCsv` puts before what looks like a formula.
 * @param name of the file, for the name of the sheet
 */
export function readCsv(bytes: Uint8Array, name: string): readonly FoundSheet[] | undefined {
  const text = decode(bytes);
  if (text === undefined || isOtherText.test(text.slice(0, 1_000))) return undefined;
  const { delimiter, from } = delimiterOf(text);
  const rows = parseCsv(text.slice(from), { delimiter });
  return [
    {
      name: name.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, ''),
      rows: rows.map((row) => row.map((cell) => unguarded(String(cell ?? '')))),
    },
  ];
}

/** What is text but no table: pages, code and files of other programs. */
const isOtherText = /^\s*(?:<[!?a-z]|[{]|%PDF|\{\\rtf|BEGIN:V)/iu;

const unguarded = (text: string): string =>
  text.startsWith("'") && looksLikeFormula(text.replace(/^'+/u, '')) ? text.slice(1) : text;

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Programs, pictures and older Excel files have bytes of zero; texts do not.
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const delimiters = [';', ',', '\t'] as const;

/** The mark between cells: the one that gives the first rows the same number of cells most often, and the most cells. */
function delimiterOf(text: string): { delimiter: string; from: number } {
  const said = /^sep=(.)\r?\n/iu.exec(text);
  if (said) return { delimiter: said[1] ?? ';', from: said[0].length };
  const sample = text.slice(0, 20_000);
  const scores = delimiters.map((delimiter) => {
    const lengths = parseCsv(sample, { delimiter, maxRows: 20 })
      .map((row) => row.length)
      .filter((length) => length > 1);
    const usual = lengths[0] ?? 1;
    return { delimiter, score: lengths.filter((length) => length === usual).length * 1_000 + usual };
  });
  return { delimiter: scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter, from: 0 };
}
