import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median, ms, table } from './numbers.ts';

/** What a build takes, beside the packages. */
const project = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tests/astro.env', 'tsconfig.json'];

/** Builds of each size; the larger takes a minute. */
const runs = { once: 3, tenfold: 2 };

interface Build {
  /** On the clock, in ms. */
  time: number;
  /** Of the processor, over all its threads, in ms: what others do on the machine hardly changes it. */
  work: number;
}

/**
 * How long a build takes with the content as it is, and with ten times as many pages: copies of the werkvormen, the one kind
 * of page of which the framework fixes no number. Each copy is checked, gets its links to terms, is in the search and in the
 * list of the copy that browsers keep, as every other page. One thing is changed in the folder that is built: the highest
 * number a place in a list may have.
 */
export async function buildTable(top: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-build-'));
  try {
    for (const name of project) cpSync(join(top, name), join(folder, name), { recursive: true });
    symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'), 'junction');
    replaceOnce(join(folder, 'src/schemas/messages.ts'), 'max = 999 }', 'max = 99_999 }');
    // The first fills the caches that a second build of a real project has, too.
    build(folder);
    const once = { builds: repeat(folder, runs.once), sizes: readSizes(folder) };
    multiply(join(folder, 'content/werkvormen'), once.sizes.size * 9);
    const tenfold = { builds: repeat(folder, runs.tenfold), sizes: readSizes(folder) };
    const added = tenfold.sizes.size - once.sizes.size;
    const perPage = (pick: (build: Build) => number) =>
      `${((median(tenfold.builds.map(pick)) - median(once.builds.map(pick))) / added).toFixed(1)} ms`;
    const row = (name: string, { builds, sizes }: typeof once, ...rest: string[]) => [
      ...[name, String(sizes.size)],
      ...[ms(median(builds.map(byTime))), spread(builds.map(byTime)), ms(median(builds.map(byWork)))],
      ...rest,
    ];
    const grown = [...once.sizes].filter(([path, size]) => (tenfold.sizes.get(path) ?? 0) > size * 1.1);
    return await Promise.resolve(
      [
        table(
          ['build', 'pages', 'time', 'lowest and highest', 'processor time', 'a page added', 'of processor time'],
          [
            row('content as it is', once, '', ''),
            row('ten times as many pages', tenfold, perPage(byTime), perPage(byWork)),
          ],
        ),
        `With ten times as many pages ${grown.length} of the ${once.sizes.size} pages got more than 10% larger: ${grown.map(([path]) => `/${path}`).join(', ')}.`,
      ].join('\n\n'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const byTime = ({ time }: Build) => time;
const byWork = ({ work }: Build) => work;
const spread = (times: readonly number[]) => `${ms(Math.min(...times))} - ${ms(Math.max(...times))}`;
const repeat = (folder: string, times: number) => Array.from({ length: times }, () => build(folder));

/** Written by the build at its end: the time of the processor in all its threads, in microseconds. */
const tellWork = `process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('bench-work='+(user+system))})`;

function build(folder: string): Build {
  const start = performance.now();
  const bin = join(folder, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellWork)}`, bin, 'build'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  const [, work] = /bench-work=(\d+)/u.exec(stderr) ?? [];
  if (work === undefined) throw new Error('The build did not tell what it took of the processor.');
  return { time, work: Number(work) / 1000 };
}

/** Every page that was built, with its size after gzip. */
function readSizes(folder: string): Map<string, number> {
  const dist = join(folder, 'dist');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return new Map(
    pages
      .map((path) => [path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1'), path] as const)
      .map(([address, path]) => [address, gzipSync(readFileSync(join(dist, path))).byteLength]),
  );
}

/** Adds so many copies, with an id, a name and a place in the order of their own. */
function multiply(folder: string, amount: number): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  for (let index = 0; index < amount; index += 1) {
    const name = files[index % files.length] ?? '';
    const text = readFileSync(join(folder, name), 'utf8')
      .replace(/^(titel|korteNaam): (.*)$/gmu, (_, field: string, value: string) => `${field}: ${named(value, index)}`)
      .replace(/^volgorde: .*$/mu, `volgorde: ${files.length + 1 + index}`);
    writeFileSync(join(folder, name.replace('.mdx', `-${index}.mdx`)), text);
  }
}

function replaceOnce(path: string, from: string, to: string): void {
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${path} should hold "${from}" once; found it ${parts.length - 1} times.`);
  writeFileSync(path, parts.join(to));
}

/** A quoted value keeps its quotes. */
const named = (value: string, index: number): string =>
  /^(['"]).*\1$/u.test(value) ? `${value.slice(0, -1)} ${index}${value.slice(-1)}` : `${value} ${index}`;
