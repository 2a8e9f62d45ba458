import { strToU8, type Zippable, zipSync } from 'fflate';

/** Always the same, so that the same workbook gives the same bytes; it is the first moment that a zip can name. */
const mtime = new Date(1980, 0, 1);

/**
 * Packs the parts of an office file, in their order. A part `mimetype` is not compressed, so that programs can tell from
 * the first bytes what the file is. In one go: packing in a worker is what the Content-Security-Policy forbids.
 */
export function packParts(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6, mtime }]]),
  );
  return zipSync(files);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for between tags or quotes of XML. */
export const xml = (text: string): string => text.replace(/[&<>"]/gu, (mark) => marks[mark] ?? '');

/** The same for between quotes, where a new line would become a space. */
export const xmlAttribute = (text: string): string => xml(text).replace(/\n/gu, '&#10;').replace(/\t/gu, '&#9;');
