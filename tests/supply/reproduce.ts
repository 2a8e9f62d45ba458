/**
 * `npm run test:reproduceerbaar`: builds the site twice from the same source, in two folders with their own time zone and
 * language, and compares every byte. Prints one sha256 over all files, so that a host can see that what they got is what
 * the source gives. SITE_URL, BASE_PATH and HOST_DIR count as in a build of one's own.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDifferences, hashFiles, hashTree } from './tree.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
/** What a build or a test made, and what npm installed. */
const made = /^(?:node_modules|dist|\.astro|\.git|tests\/\.output|sbom\.cdx\.json)(?:\/|$)/u;

const places: { folder: string; env: Record<string, string>; install: (from: string, to: string) => void }[] = [
  {
    folder: 'een',
    env: { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' },
    install: (from, to) => symlinkSync(from, to),
  },
  { folder: 'twee/heel/ergens/anders', env: { TZ: 'Pacific/Auckland', LC_ALL: 'C' }, install: copyPackages },
];

/** The packages in the second place are files of its own: a path to them would show too. */
function copyPackages(from: string, to: string): void {
  // Links to the same bytes take no room and little time; not every disk has them.
  if (spawnSync('cp', ['-al', from, to]).status !== 0) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

/** Lays the source in a place of its own; both are laid before anything is built, so that they hold the same. */
function layOut(at: string, { folder, install }: (typeof places)[number]): string {
  const place = join(at, folder);
  mkdirSync(place, { recursive: true });
  cpSync(top, place, { recursive: true, filter: (path) => !made.test(relative(top, path).replaceAll('\\', '/')) });
  install(realpathSync(join(top, 'node_modules')), join(place, 'node_modules'));
  return place;
}

function build(place: string, env: Readonly<Record<string, string>>): Map<string, string> {
  const host = process.env.HOST_DIR ? { HOST_DIR: resolve(process.env.HOST_DIR) } : {};
  const { status, stderr, stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, ...host },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The build in ${place} failed:\n${stdout.slice(-2000)}\n${stderr}`);
  return hashFiles(join(place, 'dist'));
}

const at = mkdtempSync(join(tmpdir(), 'ketenspiegel-twee-keer-'));
try {
  const laid = places.map((each) => ({ place: layOut(at, each), env: each.env }));
  const [one = new Map<string, string>(), other = new Map<string, string>()] = laid.map(({ place, env }) =>
    build(place, env),
  );
  const different = findDifferences(one, other);
  if (different.length > 0) {
    console.error(
      `The same source gave other files in another place:\n${different.map((file) => `  ${file}`).join('\n')}`,
    );
    process.exitCode = 1;
  } else console.log(`Two builds, ${one.size} files, all the same.\nsha256 ${hashTree(one)}`);
} finally {
  rmSync(at, { recursive: true, force: true });
}
