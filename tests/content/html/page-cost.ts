import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTags, type Tag } from './html.ts';
import { measureScripts, type PageScripts } from './scripts.ts';
import type { Site, SitePage } from './site.ts';

/** What a page costs before the visitor does anything, and before the browser makes its copy of the site. */
export interface PageCost {
  /** Bytes of the page itself after gzip, with the scripts and styles written in it. */
  pageBytes: number;
  /** Bytes of its stylesheets after gzip. */
  styleBytes: number;
  scripts: PageScripts;
  /** Addresses of the files the browser asks for, the page itself left out: styles, scripts, pictures. */
  files: string[];
}

/** Measures a page of a built site: the page, its stylesheets, its scripts with all they import, its pictures. */
export function measurePage(site: Site, page: SitePage): PageCost {
  const tags = readTags(page.html);
  const styles = [...new Set(tags.flatMap(readStylesheet))];
  const scripts = measureScripts(site, page);
  return {
    pageBytes: gzipSync(page.html, { level: 9 }).byteLength,
    styleBytes: styles.reduce((sum, address) => sum + sizeOf(site, address), 0),
    scripts,
    files: [...styles, ...scripts.files.map(({ path }) => path), ...new Set(tags.flatMap(readPicture))],
  };
}

/** How many links stand around the content of a page: menus, head and foot. */
export function countLinksAround({ path, html }: SitePage): number {
  const [from, to] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (from < 0 || to < from) throw new Error(`${path} has no main element`);
  return [...readTags(html.slice(0, from)), ...readTags(html.slice(to))].filter(({ name }) => name === 'a').length;
}

function readStylesheet({ name, attributes }: Tag): string[] {
  const isStyle = name === 'link' && attributes.get('rel') === 'stylesheet';
  return isStyle ? [attributes.get('href') ?? ''] : [];
}

/** What the browser fetches to show an element; what is written in the page as data costs no request. */
function readPicture({ name, attributes }: Tag): string[] {
  if (!['img', 'source', 'video', 'audio', 'iframe', 'object', 'embed', 'image'].includes(name)) return [];
  const address = attributes.get('src') ?? attributes.get('srcset') ?? attributes.get('data') ?? attributes.get('href');
  return address && !/^(?:data:|#)/u.test(address) ? [address] : [];
}

const sizes = new Map<string, number>();

/** Size of a file after gzip; most pages share theirs, so each is compressed once. */
function sizeOf(site: Site, address: string): number {
  const path = join(site.dir, address.slice(site.base.length));
  const size = sizes.get(path) ?? gzipSync(readFileSync(path), { level: 9 }).byteLength;
  sizes.set(path, size);
  return size;
}
