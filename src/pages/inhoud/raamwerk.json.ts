import type { APIRoute } from 'astro';
import { trimFramework } from '../../model/framework';
import { loadContent } from '../../model/load';

/** What the rules need of the content, for a page that shows something of an open dossier. Read only when there is one. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(trimFramework(await loadContent())), { headers: { 'content-type': 'application/json' } });
