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
  /** The collection: the folder right under content, or `secties` for the sections of a handreiking. */
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
  return { path, kind: kindOf(path), id: basename(path, '.mdx'), data, body: body.trim() };
}

/** Files in a folder of their own within a collection: what Astro reads as another collection. */
const inner: Readonly<Record<string, string>> = { handreikingen: 'secties', praktijk: 'praktijkstukken', werkvormen: 'casussen' };

function kindOf(path: string): string {
  const [, kind = '', ...rest] = path.split('/');
  if (kind === 'convenant') return rest[0] === 'artikelen' ? 'convenantArtikelen' : 'convenantAfspraken';
  return (rest.length > 1 ? inner[kind] : undefined) ?? kind;
}

export const contentFiles = readContentFiles();

const readData = (path: string) =>
  JSON.parse(readFileSync(join(top, 'content', path), 'utf8')) as Record<string, unknown>[];

/** Content that is data: the entries of each file, as the file has them. */
export const dataFiles = {
  bronnen: readData('bronnen/bronnen.json'),
  cijfers: readData('cijfers/cijfers.json'),
  reeksen: readData('cijfers/reeksen.json'),
  programmas: readData('werkvormen/programmas.json'),
} as const;

/** The data of every publication, as the file has it. */
export const bronnenFile = dataFiles.bronnen;

/** The figures and their series as if each entry were a file of its own, for rules about texts. */
export const figureFiles: readonly ContentFile[] = (['cijfers', 'reeksen'] as const).flatMap((kind) =>
  dataFiles[kind].map((data) => ({
    ...{ path: `content/cijfers/${kind}.json: ${String(data.id)}`, kind },
    ...{ id: String(data.id), data, body: '' },
  })),
);
