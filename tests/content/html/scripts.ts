import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { readTags } from './html.ts';
import type { Site, SitePage } from './site.ts';

/** The JavaScript a page loads before the visitor does anything. */
export interface PageScripts {
  /** Files inside the site, each with its size after gzip, largest first. */
  files: { path: string; bytes: number }[];
  /** Size after gzip of the scripts written in the page itself. */
  inlineBytes: number;
  totalBytes: number;
}

/**
 * Measures a page's JavaScript: scripts, preloaded modules and islands, and all they import. An `import()` waits for
 * something the visitor does and is left out, also when the browser may fetch it early.
 */
export function measureScripts(site: Site, page: SitePage): PageScripts {
  const start: string[] = [];
  let inline = '';
  for (const { name, attributes, text } of readTags(page.html)) {
    const load = (attribute: string) => start.push(...[attributes.get(attribute) ?? []].flat());
    if (name === 'astro-island') ['component-url', 'renderer-url', 'before-hydration-url'].forEach(load);
    if (name === 'link' && attributes.get('rel') === 'modulepreload') load('href');
    if (name !== 'script' || /json/u.test(attributes.get('type') ?? '')) continue;
    load('src');
    start.push(...listStaticImports(text));
    inline += text;
  }
  const found = new Map<string, number>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    const code = readFileSync(join(site.dir, path), 'utf8');
    found.set(path, gzipBytes(code));
    for (const specifier of listStaticImports(code)) visit(resolveScript(site, specifier, path));
  };
  for (const address of start) visit(resolveScript(site, address, page.path.slice(1)));

  const files = [...found].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => b.bytes - a.bytes);
  const inlineBytes = inline === '' ? 0 : gzipBytes(inline);
  return { files, inlineBytes, totalBytes: files.reduce((sum, { bytes }) => sum + bytes, inlineBytes) };
}

/** The modules a module always loads: `import … from` and `export … from`, not `import()`. */
export function listStaticImports(code: string): string[] {
  if (!/\b(?:import|from)\b/u.test(code)) return [];
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    return isImport && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [];
  });
}

function resolveScript(site: Site, address: string, from: string): string {
  const base = new URL(site.base, 'http://site.invalid');
  return decodeURIComponent(new URL(address, new URL(from, base)).pathname.slice(site.base.length));
}

function gzipBytes(code: string): number {
  return gzipSync(code, { level: 9 }).byteLength;
}
