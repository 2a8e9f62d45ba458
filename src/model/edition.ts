import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which program and which content this site is made of. */
export interface Edition {
  /** Version of the program, as in package.json. */
  program: string;
  /** First signs of a hash over all content: the same signs, the same texts. */
  content: string;
}

let reading: Edition | null = null;

/** The edition of the project that is being built. */
export function readEdition(): Edition {
  reading ??= { program: readVersion(), content: hashContent('content') };
  return reading;
}

/** How pages and files tell it. */
export const madeWith = (): string => `Ketenspiegel ${readEdition().program} (inhoud ${readEdition().content})`;

function readVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}

/** Eight signs of a SHA-256 over every file below the folder, each with its place; line ends of Windows make no difference. */
export function hashContent(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.sort()) {
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path.slice(folder.length).replaceAll('\\', '/')}\n${text.length}\n${text}`);
  }
  return hash.digest('hex').slice(0, 8);
}
