import { strToU8, type Zippable, zipSync } from 'fflate';

/** The first day that a zip file can name: the same document gives the same bytes, whenever it is written. */
export const zipDay = new Date(1980, 0, 1);

/**
 * Packs the parts of an office file, in their order. A part `mimetype` is not compressed, so that programs can tell from
 * the first bytes what the file is. In one go: packing in a worker is what the Content-Security-Policy forbids.
 */
export function packParts(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      [strToU8(text), { level: name === 'mimetype' ? 0 : 6, mtime: zipDay }],
    ]),
  );
  return zipSync(files);
}
