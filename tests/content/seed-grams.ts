import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './content.ts';
import { hashRun, listRuns, listWords } from './grams.ts';

/** How many words in a row may not come from a report. */
export const runLength = 8;

/** Where the fingerprint of the two reports is: their own texts are not ours to publish. */
export const fingerprintPath = join(top, 'tests/fixtures/seed-grams.bin');

const bytes = 6;

/** Makes the fingerprint of texts: the 48-bit hashes of all their runs of eight words, sorted, each once. */
export function makeFingerprint(texts: readonly string[]): Buffer {
  const hashes = new Set(texts.flatMap((text) => listRuns(listWords(text), runLength).map(hashRun)));
  const fingerprint = Buffer.alloc(hashes.size * bytes);
  [...hashes].sort((a, b) => a - b).forEach((hash, index) => fingerprint.writeUIntBE(hash, index * bytes, bytes));
  return fingerprint;
}

export function readFingerprint(fingerprint: Buffer = readFileSync(fingerprintPath)): ReadonlySet<number> {
  return new Set(
    Array.from({ length: fingerprint.length / bytes }, (_, index) => fingerprint.readUIntBE(index * bytes, bytes)),
  );
}
