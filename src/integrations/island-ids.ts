import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Numbers the islands of each page. The id that Astro gives them is a hash over, among others, the folder the build runs
 * in: the same source would give other pages on another machine, and nobody could check a copy by building it again.
 * Comes before what lists or hashes the built files.
 */
export function islandIds(): AstroIntegration {
  return {
    name: 'ketenspiegel-eilanden',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const page = readFileSync(`${folder}${file}`, 'utf8');
          const numbered = numberIslands(page);
          if (numbered !== page) writeFileSync(`${folder}${file}`, numbered);
        }
      },
    },
  };
}

/** The page with ids 1, 2, 3 … on its islands, in their order. Throws when Astro writes islands in a way not known here. */
export function numberIslands(page: string): string {
  const islands = page.split('<astro-island ').length - 1;
  let count = 0;
  const numbered = page.replaceAll(/<astro-island uid="[^"]*"/gu, () => `<astro-island uid="${(count += 1)}"`);
  if (count !== islands) throw new Error(`${islands - count} islands have no uid as their first attribute.`);
  return numbered;
}
