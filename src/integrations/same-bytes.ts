import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { changePages } from './change-pages.ts';
import { hashesInOrder } from './hosting/policy.ts';

/**
 * Takes out of each page what depends on where, or how fast, it was built, so that anybody can check a copy by building it
 * again: the id that Astro gives an island is a hash over, among others, the folder of the build, and the hashes in a
 * page's Content-Security-Policy stand in the order in which its parts happened to be ready. Comes before what lists or
 * hashes the built files.
 */
export function sameBytes(): AstroIntegration {
  return {
    name: 'ketenspiegel-zelfde-bestanden',
    hooks: {
      'astro:build:done': ({ dir }) => {
        changePages(fileURLToPath(dir), (page) => sortHashes(numberIslands(page)));
      },
    },
  };
}

/** The page with the hashes of each directive of its Content-Security-Policy in alphabetical order, behind its other sources. */
export function sortHashes(page: string): string {
  return page.replace(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*/u, (policy) =>
    policy.replaceAll(/[^;]+/gu, (directive) => hashesInOrder(directive.split(' ')).join(' ')),
  );
}

/** The page with ids 1, 2, 3 … on its islands, in their order. Throws when Astro writes islands in a way not known here. */
export function numberIslands(page: string): string {
  const islands = page.split('<astro-island ').length - 1;
  let count = 0;
  const numbered = page.replaceAll(/<astro-island uid="[^"]*"/gu, () => `<astro-island uid="${(count += 1)}"`);
  if (count !== islands) throw new Error(`${islands - count} islands have no uid as their first attribute.`);
  return numbered;
}
