import { aboutHsts, caching, type Header } from './headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it from the top of what they publish. Two rules that set the same header
 * are put one behind the other there, so each header stands in one rule only. Pages need none for caching: both hosts let a
 * browser ask again each time.
 */
export function writeNetlify(headers: readonly Header[], base: string): string {
  return [
    '# Made by the build, for Netlify and Cloudflare Pages: this file goes at the top of what you publish.',
    ...aboutHsts.map((line) => `# ${line}`),
    '',
    `${base}*`,
    ...headers.flatMap(({ name, value, why }) => [`  # ${why}`, `  ${name}: ${value}`]),
    '',
    `${base}_ks/*`,
    `  Cache-Control: ${caching.forGood}`,
    '',
    `${base}sw.js`,
    `  Cache-Control: ${caching.ask}`,
    '',
  ].join('\n');
}
