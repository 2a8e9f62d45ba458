/**
 * `npm run test:mutatie`: changes the rules (`src/domain`) and the files (`src/dossier`) one small thing at a time and
 * looks whether a test notices. Fails under 90%, and on a survivor without a reason in `survivors.json`.
 *
 * `-- src/domain/gaps.ts` runs one file or folder; `-- --write` writes the scores and the survivors found into
 * `survivors.json`, for you to add the reasons; `-- --static` also changes what is computed when a module loads; other
 * options go to Stryker: `--concurrency=1`, `--force`. The results are kept beside this file, so that a next run only
 * tries again what changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDifferences, type MutationReport, percentageOf, readScores, type SurvivorList } from './survivors.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const output = join(top, 'tests/.output');
const report = join(output, 'mutation.json');
const listFile = join(top, 'tests/mutation/survivors.json');
const kept = join(top, 'tests/mutation/.kept');
const stryker = join(top, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const least = 90;

function main(args: string[]): number {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--') && !['--write', '--static'].includes(arg));
  const files = listFiles(paths);
  forgetOldResults();
  rmSync(report, { force: true });
  const run = [stryker, 'run', 'tests/mutation/stryker.config.mjs', '--mutate', files.join(',')];
  // Each mutant starts a worker that loads Vitest: compiled once.
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: join(output, 'compiled'),
    KETENSPIEGEL_STATIC: args.includes('--static') ? '1' : '0',
  };
  const { status } = spawnSync(process.execPath, [...run, ...options], { cwd: top, env, stdio: 'inherit' });
  if (status !== 0 || !existsSync(report)) {
    console.error('Stryker did not come to an end: what it says above is why.');
    return 1;
  }
  const list = readList();
  const found = readScores(JSON.parse(readFileSync(report, 'utf8')) as MutationReport, list);
  const scores = Object.fromEntries(Object.entries(found).filter(([file]) => files.includes(file)));
  printScores(scores);
  if (args.includes('--write')) writeFileSync(listFile, `${JSON.stringify({ ...list, ...scores }, null, 2)}\n`);
  const { wrong, notes } = findDifferences(scores, readList());
  for (const sentence of notes) console.log(sentence);
  if (paths.length === 0 && percentageOf(scores) < least) wrong.push(`Under ${least}%.`);
  for (const sentence of wrong) console.error(sentence);
  return wrong.length === 0 ? 0 : 1;
}

/** The files to change: all of both folders, or those given. A name that is none of these stops the run. */
function listFiles(paths: string[]): string[] {
  const all = globSync('src/{domain,dossier}/**/*.ts', { cwd: top }).map((path) => path.replaceAll('\\', '/'));
  const chosen = paths.map((path) => path.replace(/\/$/u, ''));
  const unknown = chosen.filter((path) => !all.some((file) => file === path || file.startsWith(`${path}/`)));
  if (unknown.length > 0) throw new Error(`No file or folder of src/domain or src/dossier: ${unknown.join(', ')}.`);
  const isChosen = (file: string) => chosen.some((path) => file === path || file.startsWith(`${path}/`));
  return (chosen.length === 0 ? all : all.filter(isChosen)).toSorted();
}

/**
 * Stryker looks at the changed file and at its tests. What both build on it does not see, so a change there means all
 * over again.
 */
function forgetOldResults(): void {
  const ground = ['tests/{fixtures,mutation}/**/*.{ts,mjs,bin}', 'src/schemas/**/*.ts', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const path of globSync(ground, { cwd: top }).toSorted()) hash.update(path).update(readFileSync(join(top, path)));
  const now = hash.digest('hex');
  const mark = join(kept, 'ground.txt');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  writeFileSync(mark, now);
}

function readList(): SurvivorList {
  return existsSync(listFile) ? (JSON.parse(readFileSync(listFile, 'utf8')) as SurvivorList) : {};
}

function printScores(scores: SurvivorList): void {
  console.log('\n  noticed  of       %  file');
  for (const [file, score] of [...Object.entries(scores), ['together', null] as const]) {
    const part = score ? { [file]: score } : scores;
    const killed = Object.values(part).reduce((sum, one) => sum + one.killed, 0);
    const mutants = Object.values(part).reduce((sum, one) => sum + one.mutants, 0);
    const cells = [String(killed).padStart(9), String(mutants).padStart(5), percentageOf(part).toFixed(1).padStart(7)];
    console.log(`${cells.join(' ')}  ${file}`);
  }
  console.log();
}

mkdirSync(output, { recursive: true });
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
