import { createHash } from 'node:crypto';

/**
 * The words of a text, so that two texts with the same words are the same here: lower case, letters and digits only,
 * no accents, no markup. Used for the fingerprint of the reports and for the texts held against it.
 */
export function listWords(text: string): string[] {
  return (
    text
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\[\^[^\]]*\]|\^\[[^\]]*\]/gu, ' ')
      .replace(/\]\([^)]*\)/gu, ' ')
      .replace(/^\s*\d+\s*$/gmu, ' ')
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u00ad*_`~]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of so many words in a row, as one string with spaces. */
export function listRuns(words: readonly string[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, index) => words.slice(index, index + length).join(' '));
}

/** The first 48 bits of the SHA-256 of a run: enough to know a run again, too little to give it back. */
export function hashRun(run: string): number {
  return createHash('sha256').update(run).digest().readUIntBE(0, 6);
}
