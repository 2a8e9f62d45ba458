import type { APIRoute } from 'astro';
import { theTheme } from '../model/theme';

export const getStaticPaths = () => [theTheme()].flatMap((theme) => (theme ? [{ params: { hash: theme.hash } }] : []));

/** The theme of the host as a file of its own. */
export const GET: APIRoute = () => new Response(theTheme()?.css ?? '', { headers: { 'content-type': 'text/css' } });
