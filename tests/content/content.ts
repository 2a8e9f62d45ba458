import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

/** The top of the repository. */
export const top = fileURLToPath(new URL('../../', import.meta.url));

/** One file of content as it stands on disk. */
export interface ContentFile {
  /** From the top: `content/randvoorwaarden/expertise.mdx`. */
  path: string;
  /** The folder right under content: `randvoorwaarden`. */
  kind: string;
  /** The file name without `.mdx`. */
  id: string;
  data: Record<string, unknown>;
  body: string;
}

/** Reads every MDX file of content, with the YAML parser that Astro uses, so that both see the same. */
export function readContentFiles(): ContentFile[] {
  return globSync('content/**/*.mdx', { cwd: top })
    .map((path) => path.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => parseContentFile(path, readFileSync(join(top, path), 'utf8')));
}

export function parseContentFile(path: string, text: string): ContentFile {
  const [, frontmatter, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/u.exec(text) ?? [];
  if (frontmatter === undefined || body === undefined) throw new Error(`${path} has no frontmatter between two lines ---`);
  const data = load(frontmatter) as Record<string, unknown>;
  return { path, kind: path.split('/')[1] ?? '', id: basename(path, '.mdx'), data, body: body.trim() };
}

export const contentFiles = readContentFiles();

/** The data of every publication, as the file has it. */
export const bronnenFile = JSON.parse(readFileSync(join(top, 'content/bronnen/bronnen.json'), 'utf8')) as Record<
  string,
  unknown
>[];
