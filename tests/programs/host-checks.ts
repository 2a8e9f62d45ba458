import { siteHeaders } from '../../src/integrations/hosting/headers.ts';
import { readPolicy, unitePolicies, writePolicy } from '../../src/integrations/hosting/policy.ts';
import { listAllFiles, readPages, type Site } from '../content/html/site.ts';
import type { Server } from './servers.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** What is for the server only. */
const isHidden = (file: string) => /^(?:_headers$|hosting\/)|(?:^|\/)\.(?!well-known\/)/u.test(file);

/**
 * Asks a real server for every file of the site, and for what is not there, must not be seen or stands elsewhere; gives
 * what is wrong with the answers.
 */
export async function findWrongAnswers(site: Site, server: Server): Promise<string[]> {
  const wrong: string[] = [];
  const files = listAllFiles(site);
  const wanted = siteHeaders(sitePolicy(site)).map(({ name, value }): [string, string] => [name, value]);
  const ask = async (
    path: string,
    expected: Readonly<Record<string, string | RegExp>>,
    status: number | number[] = 200,
  ) => {
    const answer = await fetch(server.origin + path, { redirect: 'manual' });
    await answer.arrayBuffer();
    if (![status].flat().includes(answer.status))
      wrong.push(`${path}: ${answer.status} instead of ${[status].flat().join(' or ')}`);
    for (const [name, value] of [...wanted, ...Object.entries(expected)]) {
      const given = answer.headers.get(name) ?? 'missing';
      if (typeof value === 'string' ? given !== value : !value.test(given))
        wrong.push(`${path}: ${name} is ${given.slice(0, 60)}, not ${String(value).slice(0, 60)}`);
    }
  };
  const page = { 'content-type': types['html']!, 'cache-control': 'no-cache' };
  for (const file of files.filter((name) => !isHidden(name))) {
    const address = site.base + file.replace(/(^|\/)index\.html$/u, '$1');
    const type = types[file.replace(/^.*\./u, '')];
    if (type === undefined)
      wrong.push(`${file}: no server knows what kind of file this is: say so in hosting/headers.ts`);
    const caching = file.startsWith('_ks/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    await ask(address, { 'content-type': type ?? '', 'cache-control': caching });
  }
  for (const file of [...files.filter(isHidden), 'hosting/', '_ks/weg.js', 'weg/'])
    await ask(site.base + file, page, 404);
  // A folder without a page of its own: some servers say that it is not to be seen, some that it is not there.
  await ask(`${site.base}_ks/`, page, [403, 404]);
  const withSlash = (path: string) => new RegExp(`^(?:${server.origin})?${path}/$`, 'u');
  for (const path of [`${site.base}scan`, ...(site.base === '/' ? [] : [site.base.slice(0, -1)])])
    await ask(path, { location: withSlash(path) }, 301);
  return wrong;
}

/** Finds answers that are not packed, and those that are sent again though the browser has them. */
export async function findWaste(site: Site, server: Server): Promise<string[]> {
  const wrong: string[] = [];
  for (const file of ['', listAllFiles(site).find((name) => /^_ks\/werk\..+\.js$/u.test(name)) ?? '_ks/werk.js']) {
    const address = `${server.origin}${site.base}${file}`;
    const packed = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    await packed.arrayBuffer();
    if (packed.headers.get('content-encoding') !== 'gzip') wrong.push(`/${file} is not packed`);
    const etag = packed.headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } });
    await again.arrayBuffer();
    if (again.status !== 304) wrong.push(`/${file} comes again in full (${again.status}) for ${etag}`);
    if (again.headers.get('cache-control') !== packed.headers.get('cache-control'))
      wrong.push(`/${file}: "not changed" says ${again.headers.get('cache-control')}`);
  }
  return wrong;
}

function sitePolicy(site: Site): string {
  return writePolicy(unitePolicies(readPages(site).map(({ path, html }) => readPolicy(html, path))));
}
