import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ms, table } from './numbers.ts';

/** What a build takes, beside the packages. */
const project = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tests/astro.env', 'tsconfig.json'];

/**
 * How long a build takes with the content as it is, and with ten times as many pages: copies of the werkvormen, the one kind
 * of page of which the framework fixes no number. Each copy is checked, gets its links to terms, is in the search and in the
 * list of the copy that browsers keep, as every other page.
 */
export async function buildTable(top: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-build-'));
  try {
    for (const name of project) cpSync(join(top, name), join(folder, name), { recursive: true });
    symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'), 'junction');
    // The first fills the caches that a second build of a real project has, too.
    build(folder);
    const once = build(folder);
    multiply(join(folder, 'content/werkvormen'), once.pages * 9);
    const tenfold = build(folder);
    const perPage = (tenfold.time - once.time) / (tenfold.pages - once.pages);
    return await Promise.resolve(
      table(
        ['build', 'pages', 'time', 'for each page added'],
        [
          ['content as it is', String(once.pages), ms(once.time), ''],
          ['ten times as many pages', String(tenfold.pages), ms(tenfold.time), `${perPage.toFixed(1)} ms`],
        ],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string): { pages: number; time: number } {
  const start = performance.now();
  const bin = join(folder, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return { pages: files.filter((path) => path.endsWith('.html')).length, time };
}

/** Adds so many copies, with an id, a name and a place in the order of their own. */
function multiply(folder: string, amount: number): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  for (let index = 0; index < amount; index += 1) {
    const name = files[index % files.length] ?? '';
    const text = readFileSync(join(folder, name), 'utf8')
      .replace(/^(titel|korteNaam): (.*)$/gmu, (_, field: string, value: string) => `${field}: ${named(value, index)}`)
      .replace(/^volgorde: .*$/mu, `volgorde: ${100 + index}`);
    writeFileSync(join(folder, name.replace('.mdx', `-${index}.mdx`)), text);
  }
}

/** A quoted value keeps its quotes. */
const named = (value: string, index: number): string =>
  /^(['"]).*\1$/u.test(value) ? `${value.slice(0, -1)} ${index}${value.slice(-1)}` : `${value} ${index}`;
