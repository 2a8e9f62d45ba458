import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Site, subPath } from '../content/html/site.ts';
import { run } from './need.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** The host of that site; the contact holds until half a year from now. */
export const madeUpHost = {
  name: 'Gemeente Waterstad',
  contact: { mail: 'keten@waterstad.example' },
  security: {
    contact: 'beveiliging@waterstad.example',
    expires: new Date(Date.now() + 180 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
    policy: 'https://waterstad.example/kwetsbaarheid-melden/',
  },
};

/** Builds the site under a sub-path for a host with a name, as that host does. Takes half a minute. */
export function buildSubPathSite(): Site {
  const folder = join(top, 'tests/.output/programs-sub-path');
  const host = join(folder, 'host');
  mkdirSync(host, { recursive: true });
  writeFileSync(join(host, 'host.json'), JSON.stringify(madeUpHost));
  const dir = join(folder, 'dist');
  const env = { SITE_URL: 'https://www.waterstad.example', BASE_PATH: subPath.base, HOST_DIR: host };
  run(process.execPath, [join(top, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dir], {
    ...env,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  return { dir, base: subPath.base };
}
