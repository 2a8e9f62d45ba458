import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The sha256 of every file in a folder, by its path inside it; in the order of the bytes of those paths. */
export function hashFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return new Map(files.map((file) => [file, hash(readFileSync(join(folder, file)))]));
}

/**
 * One sha256 over a whole folder, which anybody can find without us:
 * `cd dist && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`.
 */
export function hashTree(files: ReadonlyMap<string, string>): string {
  return hash([...files].map(([file, sum]) => `${sum}  ./${file}\n`).join(''));
}

/** Paths that are not in both, or not the same in both. */
export function findDifferences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}

const hash = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
