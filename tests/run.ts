/**
 * Runs all tests, layer by layer, and ends with "N passed, N failed" over every test case. A failing layer does not stop
 * the next ones; what needs a built site counts as failed when the build fails.
 *
 * `npm test` runs all layers; `npm test -- lint unit` runs only the named ones.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { subPath } from './content/html/site.ts';

interface Result {
  passed: number;
  failed: number;
  /** What failed, each with the first lines of why: repeated at the end, where a long log is cut last. */
  failures?: string[];
}

interface Layer {
  name: string;
  /** It uses one core: such layers that follow each other run side by side, and print when they are done. */
  isSingle?: boolean;
  /** Layers that have to pass first. They run too when only this one is asked for. */
  needs?: string[];
  run: () => Promise<Result>;
}

const top = fileURLToPath(new URL('..', import.meta.url));
const output = join(top, 'tests/.output');
const require = createRequire(import.meta.url);
const noTelemetry = { ASTRO_TELEMETRY_DISABLED: '1' };

const layers: Layer[] = [
  {
    ...{ name: 'types', isSingle: true },
    run: () => runOnce(['astro', 'check', '--minimumSeverity', 'warning'], noTelemetry, 'pipe'),
  },
  {
    ...{ name: 'lint', isSingle: true },
    run: () => runOnce(['eslint', '--config', 'tests/eslint.config.mjs', '--max-warnings', '0', '.'], {}, 'pipe'),
  },
  {
    ...{ name: 'format', isSingle: true },
    run: () => runOnce(['prettier', '--check', '--log-level', 'warn', '.'], {}, 'pipe'),
  },
  ...['unit', 'content', 'architecture', 'islands'].map((name) => ({ name, run: () => runVitest(name) })),
  { name: 'build', run: () => runOnce(['astro', 'build'], noTelemetry) },
  {
    name: 'build-sub-path',
    run: () =>
      runOnce(['astro', 'build', '--outDir', subPath.dir], {
        ...noTelemetry,
        BASE_PATH: subPath.base,
        HOST_DIR: subPath.host,
      }),
  },
  { name: 'site', needs: ['build', 'build-sub-path'], run: () => runVitest('site') },
  { name: 'browser', needs: ['build', 'build-sub-path'], run: runPlaywright },
];

/** Runs a tool of this project with its output on the screen; one test case that passes when the tool does. */
async function runOnce(command: string[], env = {}, output: 'inherit' | 'pipe' = 'inherit'): Promise<Result> {
  return (await runTool(command, env, output)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runVitest(project: string): Promise<Result> {
  const report = join(output, `vitest-${project}.json`);
  const code = await runTool([
    ...['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter', 'dot', '--reporter', 'json', '--outputFile.json', report],
  ]);
  const { numPassedTests, numTotalTests, testResults } = readReport<{
    numPassedTests: number;
    numTotalTests: number;
    testResults: VitestFile[];
  }>(report) ?? { numPassedTests: 0, numTotalTests: 0, testResults: [] };
  // A file that does not even load has no test cases to count; it is one failure itself.
  const unreadable = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failures = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(unreadable.some((file) => file.name === name) ? [firstLines(name, message)] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => firstLines(`${name}: ${fullName}`, failureMessages.join('\n'))),
  ]);
  return checkCode(code, {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests + unreadable.length,
    failures,
  });
}

interface VitestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

function firstLines(name: string, message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^ +at .*(node_modules|new Promise)/.test(line));
  return [name.replace(top, ''), ...lines.slice(0, 12).map((line) => `    ${line.slice(0, 400)}`)].join('\n');
}

async function runPlaywright(): Promise<Result> {
  const code = await runTool(['playwright', 'test', '--config', 'tests/browser/playwright.config.ts']);
  const { stats, errors, suites } = readReport<PlaywrightReport>(join(output, 'playwright.json')) ?? {
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [],
    suites: [],
  };
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  const failures = [...errors.map(({ message }) => firstLines('browser', message)), ...suites.flatMap(listFailed)];
  return checkCode(code, { passed: stats.expected, failed, failures });
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message: string }[];
  suites: Suite[];
}

interface Suite {
  suites?: Suite[];
  specs: {
    ok: boolean;
    file: string;
    title: string;
    tests: { results: { errors: { message?: string }[] }[] }[];
  }[];
}

function listFailed({ suites = [], specs }: Suite): string[] {
  const failed = specs.filter(({ ok }) => !ok);
  const named = failed.map(({ file, title, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
    return firstLines(`${file}: ${title}`, errors.map(({ message = '' }) => message).join('\n'));
  });
  return [...named, ...suites.flatMap(listFailed)];
}

/** A tool that says it failed, or that ran nothing, is never a pass. */
function checkCode(code: number, result: Result): Result {
  const isSilentFailure = result.failed === 0 && (code !== 0 || result.passed === 0);
  return isSilentFailure ? { ...result, failed: 1 } : result;
}

/** What it prints goes to the screen; of tools that run side by side when they are done. */
function runTool(
  [tool = '', ...args]: string[],
  env: Record<string, string> = {},
  output: 'inherit' | 'pipe' = 'inherit',
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [findTool(tool), ...args], {
      cwd: top,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => printed.push(data));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/** The script behind a command of node_modules/.bin, which also runs where those are not shell links. */
function findTool(name: string): string {
  const folder = name === 'playwright' ? '@playwright/test' : name;
  const manifest = require.resolve(`${folder}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}

function add(one: Result, other: Result): Result {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

function chooseLayers(names: string[]): Layer[] {
  if (names.length === 0) return layers;
  const unknown = names.filter((name) => !layers.some((layer) => layer.name === name));
  if (unknown.length > 0)
    throw new Error(`No layer "${unknown.join('", "')}". There are: ${layers.map(({ name }) => name).join(', ')}.`);
  const needed = layers.filter(({ name }) => names.includes(name)).flatMap(({ needs = [] }) => needs);
  return layers.filter(({ name }) => names.includes(name) || needed.includes(name));
}

async function runLayers(chosen: Layer[]): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (const turn of groupTurns(chosen)) await Promise.all(turn.map((layer) => runLayer(layer, results)));
  return results;
}

/** Layers that run at the same time. */
function groupTurns(chosen: Layer[]): Layer[][] {
  return chosen.reduce<Layer[][]>((turns, layer) => {
    const last = turns.at(-1);
    if (last && layer.isSingle && last.every(({ isSingle }) => isSingle)) last.push(layer);
    else turns.push([layer]);
    return turns;
  }, []);
}

async function runLayer({ name, needs = [], run }: Layer, results: Map<string, Result>): Promise<void> {
  const missing = needs.filter((need) => results.get(need)?.failed !== 0);
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
  if (missing.length > 0) console.log(`Not run: needs ${missing.join(', ')}. Counted as failed.`);
  const start = performance.now();
  const result = missing.length > 0 ? { passed: 0, failed: 1 } : await run();
  results.set(name, result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`);
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const results = await runLayers(chooseLayers(process.argv.slice(2)));
const total = [...results.values()].reduce(add, { passed: 0, failed: 0 });
const failing = [...results].filter(([, { failed }]) => failed > 0).map(([name]) => name);
for (const { failures = [] } of results.values()) for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(failing.length > 0 ? `\nFailing: ${failing.join(', ')}` : '');
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
