import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface SiteServer {
  /** Where the site's home page is, with the base path and a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Folder with the built site. */
  dir: string;
  /** Path the site lives under: `/` or `/ketenspiegel/`. */
  base?: string;
  /** Port; a free one when left out. */
  port?: number;
  /** Headers for every answer, to try the security headers a host would send. */
  headers?: Record<string, string>;
  /** Compresses every answer, as a real host does: for measuring bytes over the network. */
  gzip?: boolean;
}

/**
 * Serves a built site the way a plain static host does, files with a hash in their name for good: index.html for a folder, a redirect to the address with a slash,
 * 404.html with status 404 for the rest. Listens on this machine only.
 */
export async function serveSite({
  dir,
  base = '/',
  port = 0,
  headers = {},
  gzip = false,
}: ServeOptions): Promise<SiteServer> {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      const answer = await findAnswer(dir, prefix, pathname);
      if ('redirect' in answer) {
        response.writeHead(301, { location: answer.redirect + search }).end();
        return;
      }
      const type = contentTypes[extname(answer.file)] ?? 'application/octet-stream';
      const coding = gzip ? { 'content-encoding': 'gzip' } : {};
      const caching = answer.file.includes(`${sep}_ks${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.writeHead(answer.status, { 'content-type': type, 'cache-control': caching, ...coding, ...headers });
      if (request.method === 'HEAD' || answer.file === '') response.end();
      else if (gzip) createReadStream(answer.file).pipe(createGzip()).pipe(response);
      else createReadStream(answer.file).pipe(response);
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actualPort}${prefix}`, close: () => closeServer(server) };
}

type Answer = { redirect: string } | { file: string; status: 200 | 404 };

async function findAnswer(dir: string, prefix: string, pathname: string): Promise<Answer> {
  if (`${pathname}/` === prefix) return { redirect: prefix };
  if (pathname.startsWith(prefix)) {
    const path = normalize(join(dir, decodePath(pathname.slice(prefix.length))));
    if (path === normalize(dir) || path.startsWith(normalize(dir + sep))) {
      const found = await stat(path).catch(() => null);
      if (found?.isFile()) return { file: path, status: 200 };
      const index = join(path, 'index.html');
      if (found?.isDirectory() && (await isFile(index)))
        return pathname.endsWith('/') ? { file: index, status: 200 } : { redirect: `${pathname}/` };
    }
  }
  const notFound = join(dir, '404.html');
  return { file: (await isFile(notFound)) ? notFound : '', status: 404 };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
