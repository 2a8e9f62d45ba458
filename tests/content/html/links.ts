import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readTags, type Tag } from './html.ts';
import { listFiles, readPages, type Site, type SitePage } from './site.ts';

/** Pages that read their fragment as data (a link someone was sent), so it names no element. */
const dataFragments = ['/uitnodiging/', '/w/'];

/** Attributes with an address, and whether the browser fetches it by itself. */
const addressAttributes: { tag?: string; attribute: string; isFetched: boolean }[] = [
  { tag: 'a', attribute: 'href', isFetched: false },
  { tag: 'area', attribute: 'href', isFetched: false },
  { tag: 'link', attribute: 'href', isFetched: true },
  { tag: 'use', attribute: 'href', isFetched: true },
  { tag: 'image', attribute: 'href', isFetched: true },
  { tag: 'astro-island', attribute: 'component-url', isFetched: true },
  { tag: 'astro-island', attribute: 'renderer-url', isFetched: true },
  { tag: 'astro-island', attribute: 'before-hydration-url', isFetched: true },
  { tag: 'form', attribute: 'action', isFetched: false },
  { attribute: 'src', isFetched: true },
  { attribute: 'srcset', isFetched: true },
  { attribute: 'poster', isFetched: true },
  { tag: 'object', attribute: 'data', isFetched: true },
];

/** `<link>`s that only say something about the page. */
const namingLinks = /^(?:canonical|alternate|license|author|help|next|prev|me)$/u;

interface Address {
  value: string;
  isFetched: boolean;
}

/** Every address a page holds, in the order of the page. */
export function listAddresses(html: string): Address[] {
  return readTags(html).flatMap((tag) =>
    addressAttributes
      .filter(({ tag: name, attribute }) => (name === undefined || name === tag.name) && tag.attributes.has(attribute))
      .flatMap(({ attribute, isFetched }) =>
        splitAddresses(attribute, tag.attributes.get(attribute) ?? '').map((value) => ({
          value,
          isFetched: isFetched && !(tag.name === 'link' && namingLinks.test(tag.attributes.get('rel') ?? '')),
        })),
      ),
  );
}

function splitAddresses(attribute: string, value: string): string[] {
  if (attribute !== 'srcset') return [value.trim()];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '');
}

/** Finds what is wrong with the addresses on one page. `pages` holds all pages of the site by address. */
export function findBrokenLinks(site: Site, page: SitePage, pages: ReadonlyMap<string, SitePage>): string[] {
  const here = new URL(site.base + page.path.slice(1), 'http://site.invalid');
  return listAddresses(page.html).flatMap(({ value, isFetched }) => {
    if (value.startsWith('#') && !isFetched) return checkFragment(page, value) ?? [];
    if (!URL.canParse(value, here)) return [`"${value}" is not an address`];
    const url = new URL(value, here);
    if (url.origin !== here.origin) {
      if (!isFetched || url.protocol === 'data:') return [];
      return [`fetches "${value}" from another origin: put the file in public/ or src/`];
    }
    return checkInternal(site, url, value, pages) ?? [];
  });
}

function checkInternal(site: Site, url: URL, value: string, pages: ReadonlyMap<string, SitePage>): string | undefined {
  if (!url.pathname.startsWith(site.base)) return `"${value}" leaves the base path ${site.base}: build it with the base`;
  const path = `/${decodeURIComponent(url.pathname.slice(site.base.length))}`;
  const target = pages.get(path);
  if (target) return checkFragment(target, url.hash, value);
  if (pages.has(`${path}/`)) return `"${value}" needs a slash at its end`;
  const file = join(site.dir, path);
  return existsSync(file) && statSync(file).isFile() ? undefined : `"${value}" leads to nothing in the built site`;
}

function checkFragment(target: SitePage, hash: string, value = hash): string | undefined {
  if (hash === '' || hash === '#' || hash === '#top' || dataFragments.includes(target.path)) return undefined;
  const id = decodeURIComponent(hash.slice(1));
  return listIds(target).has(id) ? undefined : `"${value}": ${target.path} has no element with id "${id}"`;
}

const idCache = new WeakMap<SitePage, Set<string>>();

function listIds(page: SitePage): Set<string> {
  const known = idCache.get(page);
  if (known) return known;
  const ids = new Set(readTags(page.html).flatMap(({ attributes }) => attributes.get('id') ?? []));
  idCache.set(page, ids);
  return ids;
}

/** Finds `url(…)` and `@import` in the style sheets that leave the site or lead to nothing. */
export function findBrokenStyleUrls(site: Site): string[] {
  return listFiles(site, 'css').flatMap((file) => {
    const css = readFileSync(join(site.dir, file), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
    const found = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu)];
    return found.flatMap(([, inUrl, imported]) => {
      const value = inUrl ?? imported ?? '';
      if (value.startsWith('data:') || value.startsWith('#')) return [];
      if (/^(?:[a-z]+:)?\/\//iu.test(value)) return [`${file} fetches "${value}" from another origin`];
      const path = value.startsWith('/') ? value.slice(site.base.length) : posix.join(posix.dirname(file), value);
      return existsSync(join(site.dir, path.replace(/[?#].*$/u, ''))) ? [] : [`${file}: "${value}" leads to nothing`];
    });
  });
}

/** All pages by address, for looking up where a link leads. */
export function indexPages(site: Site): Map<string, SitePage> {
  return new Map(readPages(site).map((page) => [page.path, page]));
}

/** Finds `style=` and `on…=` attributes: the Content-Security-Policy blocks them, so they never work. */
export function findInlineCode(html: string): string[] {
  const isInline = (name: string) => name === 'style' || /^on[a-z]/u.test(name);
  const describe = (tag: Tag) => `<${tag.name} ${[...tag.attributes.keys()].filter(isInline).join(' ')}>`;
  return readTags(html)
    .filter((tag) => [...tag.attributes.keys()].some(isInline))
    .map(describe);
}

/**
 * Finds buttons of a program that can be pressed before it is there: what one presses then does nothing. They are disabled
 * until the program says otherwise.
 */
export function findEarlyButtons(html: string): string[] {
  const islands = html.matchAll(/<astro-island[\s\S]*?<\/astro-island>/gu);
  return [...islands]
    .flatMap(([island]) => readTags(island))
    .filter(({ name, attributes }) => name === 'button' && !attributes.has('disabled'))
    .map(({ attributes }) => `<button class="${attributes.get('class') ?? ''}">`);
}
