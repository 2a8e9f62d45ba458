import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../../', import.meta.url));

/** A built site on disk. */
export interface Site {
  /** Folder with the site. */
  dir: string;
  /** Path it is hosted under, with a slash on both sides. */
  base: string;
}

/** One HTML file of a built site. */
export interface SitePage {
  /** Address without the base path: `/scan/`, `/404.html`. */
  path: string;
  html: string;
}

/** What `npm run build` made, in the place and under the base path it was built for. */
export function builtSite(): Site {
  return openSite('dist', process.env.BASE_PATH ?? '/');
}

/**
 * The same site as a made-up municipality hosts it, at `https://voorbeeld.nl/ergens/ketenspiegel/`; the test run builds it
 * beside the normal one.
 */
export const subPath = {
  dir: 'tests/.output/sub-path',
  base: '/ergens/ketenspiegel/',
  host: 'tests/fixtures/hosts/waterstad',
};

/** The site under a sub-path. */
export function builtSubPathSite(): Site {
  return openSite(subPath.dir, subPath.base);
}

function openSite(folder: string, base: string): Site {
  const dir = join(top, folder);
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`There is no built site in ${folder}: run "npm test", or "npm run build" first.`);
  return { dir, base: `/${base}/`.replace(/\/+/gu, '/') };
}

/** Every page of the site, in order of address. */
export function readPages(site: Site): SitePage[] {
  return globSync('**/*.html', { cwd: site.dir })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
      html: readFileSync(join(site.dir, file), 'utf8'),
    }));
}

/** Every file of the site with this extension, as a path inside it. */
export function listFiles(site: Site, extension: string): string[] {
  return globSync(`**/*.${extension}`, { cwd: site.dir })
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Every file of the site, also the hidden ones, as paths inside it. */
export function listAllFiles(site: Site): string[] {
  return readdirSync(site.dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site.dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
