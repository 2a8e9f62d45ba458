import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changePages } from './change-pages.ts';

/**
 * Names in the head of a page every file of its program, when there are few. A browser then asks for all of them beside the
 * style sheets; without this it learns of each layer only when the one before has come, a round trip later. What a page
 * loads later, for something the visitor does, is not named. Comes before what lists or hashes the built files.
 */
export function preloads(): AstroIntegration {
  return {
    name: 'ketenspiegel-programma-vooraf',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const importsOf = readImports((path) => readFileSync(join(folder, path), 'utf8'));
        changePages(folder, (page) => namePrograms(page, importsOf));
      },
    },
  };
}

/** Gives the files that a program imports at once, directly or through others, with itself first. */
type ImportsOf = (path: string) => readonly string[];

const folder = '_ks/';

/** Most files that are named: with more, the style sheets would wait for their turn, and so would the first paint. */
const most = 10;

/** Reads each file once. `read` gives the text of a built file, and throws when there is none. */
export function readImports(read: (path: string) => string): ImportsOf {
  const direct = new Map<string, string[]>();
  const importsOf = (path: string): string[] => {
    const known = direct.get(path);
    if (known) return known;
    const found = [...read(path).matchAll(/\b(?:from|import)\s*(["'`])\.\/([\w.-]+\.js)\1/gu)].map(
      ([, , name = '']) => folder + name,
    );
    direct.set(path, found);
    return found;
  };
  return (path) => {
    const all = new Set([path]);
    // A set that grows while it is walked through is walked through to its end.
    for (const one of all) for (const next of importsOf(one)) all.add(next);
    return [...all];
  };
}

/** The page with its programs behind its style sheets, each once. A page without a program, or with a large one, stays as it is. */
export function namePrograms(page: string, importsOf: ImportsOf): string {
  const scripts = [...page.matchAll(/<script type="module" src="([^"]+)"/gu)].map(([, url = '']) => url);
  const islands = [...page.matchAll(/ (?:component|renderer)-url="([^"]+)"/gu)].map(([, url = '']) => url);
  const needed = new Set<string>();
  for (const url of [...islands, ...scripts]) {
    const at = url.lastIndexOf(folder);
    if (at < 0) continue;
    const base = url.slice(0, at);
    for (const path of importsOf(url.slice(at))) needed.add(base + path);
  }
  // The page itself names these.
  for (const url of scripts) needed.delete(url);
  if (needed.size > most) return page;
  const links = [...needed].map((url) => `<link rel="modulepreload" href="${url}">`).join('');
  return page.replace('</head>', `${links}</head>`);
}
