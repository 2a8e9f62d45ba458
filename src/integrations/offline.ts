import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const workerFile = 'sw.js';
/** Not for visitors: settings of servers, and the worker itself. */
const leftOut = /(?:^|\/)[._]|^hosting\/|^sw\.js$|^robots\.txt$|\.map$/u;
/** The folder of files with a hash in their name begins with an underscore, too. */
const assets = '_ks/';

/** The files a visitor's browser keeps, as addresses below the base: a page by its folder. Each with its SHA-256, in base64. */
export function listFiles(site: string): Record<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(site, '/').length).replaceAll('\\', '/'))
    .filter((path) => path.startsWith(assets) || !leftOut.test(path));
  return Object.fromEntries(
    paths.sort().map((path) => [
      path.replace(/(^|\/)index\.html$/u, '$1'),
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('base64'),
    ]),
  );
}

/** The service worker with the list of files it keeps; `program` is what the build made of src/platform/worker.ts. */
export function writeWorker(program: string, files: Readonly<Record<string, string>>): string {
  const version = createHash('sha256').update(JSON.stringify(files)).update(program).digest('hex').slice(0, 12);
  return `const KETENSPIEGEL_COPY=${JSON.stringify({ version, files })};\n${program}`;
}

/** Puts the list of all files in the service worker of the built site (src/platform/worker.ts). Comes after all that writes files. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const path = join(site, workerFile);
        writeFileSync(path, writeWorker(readFileSync(path, 'utf8'), listFiles(site)));
      },
    },
  };
}
