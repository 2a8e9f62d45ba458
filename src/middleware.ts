import type { MiddlewareHandler } from 'astro';
import { isReadingPage, makeTermLinker, type TermLinker } from './integrations/terms';
import { loadContent } from './model/load';
import { basePath, href } from './ui/href';

let making: Promise<TermLinker> | null = null;

/**
 * Links terms of the glossary on pages that one reads, while the page is made: in the build and in `astro dev` alike. No
 * server runs this for a visitor.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const path = `/${url.pathname.slice(basePath.length)}`;
  if (!isReadingPage(path) || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  making ??= makeLinker();
  const link = await making;
  return new Response(link(await response.text(), path), response);
};

async function makeLinker(): Promise<TermLinker> {
  const { begrippen } = await loadContent();
  const terms = begrippen
    .filter(({ linken }) => linken)
    .map(({ id, naam, vormen, pagina }) => ({
      id,
      forms: [naam, ...vormen].map((form) => form.toLowerCase()),
      home: pagina?.replace(/#.*$/u, ''),
    }));
  return makeTermLinker(terms, href('/begrippen/'));
}
