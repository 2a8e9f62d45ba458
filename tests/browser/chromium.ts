import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Names of an installed browser, in order of preference; the last ones are where macOS keeps it. */
const candidates = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Gives the path of a Chromium for the browser tests: `CHROMIUM_PATH`, an installed one, or Debian's package, which it
 * then installs. Throws one sentence that says what to install when none of these works; it never skips.
 */
export function provideChromium(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but no Chromium starts there: correct it or leave it out.`);
  }
  const path = findInstalled() ?? (installFromDebian() ? findInstalled() : undefined);
  if (path) return path;
  throw new Error(
    'The browser tests need Chromium: run "sudo apt-get install chromium", or set CHROMIUM_PATH to a Chromium or Chrome you have.',
  );
}

function findInstalled(): string | undefined {
  return candidates.map(locate).find((path) => path !== undefined && works(path));
}

function locate(name: string): string | undefined {
  if (name.startsWith('/')) return existsSync(name) ? name : undefined;
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** A name on the PATH may be an empty shell (Ubuntu's stub for snap), so it has to tell its version. */
function works(path: string): boolean {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 && /Chrom/u.test(answer.stdout);
}

function installFromDebian(): boolean {
  if (!has('apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !has('sudo')) return false;
  // Without a person at the keyboard a password question would wait for ever.
  const sudo = isRoot ? [] : process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
  const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y'];
  console.log('No Chromium found: installing the Debian package.');
  run([...apt, 'update']);
  // A bare container has no font at all; text without one has no width to test.
  return run([...apt, 'install', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

function has(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

function run([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: ['inherit', 'inherit', 'inherit'] }).status === 0;
}
