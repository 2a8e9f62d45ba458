import type { TakeOver } from './offline';

/*
 * The service worker: keeps every file of one version of the site, and gives pages from that copy, so that a page and its
 * programs always belong together. The build (src/integrations/offline.ts) writes the list of files above it. It imports no code,
 * because an older browser takes no module for a service worker.
 */

/** What is used of a service worker here; its own types can't stand beside those of a page. */
interface Worker {
  registration: { waiting: unknown };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  request: Request;
  data: unknown;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}

/** Version of the list, and for each path below the site's base the SHA-256 of what it holds, in base64. */
declare const KETENSPIEGEL_COPY: { version: string; files: Readonly<Record<string, string>> };

const worker = self as unknown as Worker;
const { version, files } = KETENSPIEGEL_COPY;
const base = new URL('./', location.href).pathname;
/** Other sites of the same host may have copies of their own. */
const prefix = `ketenspiegel ${base} `;
const name = prefix + version;
/** Marks the copies that pages were given from. */
const used = 'in-gebruik';
const anyway = { ignoreSearch: true, ignoreVary: true };
const keyOf = (path: string): string => `${base}${path}?${files[path] ?? ''}`;

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOffice()));
worker.addEventListener(
  'message',
  ({ data }) => void (data === ('neem-over' satisfies TakeOver) && worker.skipWaiting()),
);
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === 'GET' && origin === location.origin && pathname.startsWith(base))
    event.respondWith(answer(event.request, pathname.slice(base.length).replace(/(^|\/)index\.html$/u, '$1')));
});

/** All files or none. What an earlier version has already is not fetched again. */
async function fill(): Promise<void> {
  const copy = await caches.open(name);
  const left = Object.keys(files);
  const next = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop())
      await copy.put(keyOf(path), (await caches.match(keyOf(path))) ?? (await download(path)));
  };
  try {
    // A few at a time: what the visitor asks for goes first.
    await Promise.all([next(), next(), next(), next()]);
  } catch (cause) {
    await caches.delete(name);
    throw cause;
  }
}

/** The checksum keeps a half-renewed server, or somebody in between, from putting other files in the copy. */
async function download(path: string): Promise<Response> {
  const answer = await fetch(base + path, { cache: 'no-cache', integrity: `sha256-${files[path] ?? ''}` });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/** A tab that still shows the version before this one goes on with its copy: that is kept, and older ones go. */
async function takeOffice(): Promise<void> {
  const others = (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);
  const before: string[] = [];
  for (const other of others) if (await (await caches.open(other)).match(used)) before.push(other);
  await Promise.all(others.filter((other) => other !== before.at(-1)).map((other) => caches.delete(other)));
  await (await caches.open(name)).put(used, new Response());
  await worker.clients.claim();
}

async function answer(request: Request, path: string): Promise<Response> {
  if (files[path] !== undefined)
    return tell(await (await caches.open(name)).match(keyOf(path), { ignoreVary: true }), request);
  const isPage = request.mode === 'navigate';
  if (isPage && files[`${path}/`] !== undefined)
    return Response.redirect(`${base}${path}/${new URL(request.url).search}`);
  // A file of the version before this one, of which a tab is still open.
  const old = isPage ? undefined : await caches.match(request, anyway);
  if (old) return old;
  return fetch(request).catch(async (cause: unknown) => {
    const missing = isPage && (await caches.match(keyOf('404.html')));
    if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
    throw cause;
  });
}

/** A page says from its first paint whether a new version waits. */
async function tell(copy: Response | undefined, request: Request): Promise<Response> {
  if (!copy) return fetch(request);
  if (!worker.registration.waiting || !copy.headers.get('content-type')?.startsWith('text/html')) return copy;
  return new Response((await copy.text()).replace('<html ', '<html data-nieuwe-versie '), { headers: copy.headers });
}
