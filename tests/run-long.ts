/**
 * `npm run test:lang`: the full runs of what `npm test` only samples. The property tests of the rules and the file
 * formats try forty times as many cases, every door gets fifty thousand damaged files, links, codes, tables and records, and
 * ten thousand tabs are killed while saving; then the site is built, and the browser tests with the tag @lang go over every
 * page and every state, and kill some tens of real tabs. Ends with the exit code of what failed first.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const vitest = ['vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--testTimeout', '7200000'];
const playwright = ['@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts'];

/** Runs a script of a package to its end, and gives its exit code. */
function run([script = '', ...args]: string[]): number {
  const { status } = spawnSync(process.execPath, [`${top}node_modules/${script}`, ...args], {
    cwd: top,
    env: { ...process.env, KETENSPIEGEL_RUNS: '40', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  return status ?? 1;
}

const codes = [
  run([...vitest, '--project', 'unit']),
  run([...vitest, '--project', 'islands', 'tests/islands/hostile.test.tsx']),
];
const built = run(['astro/bin/astro.mjs', 'build']);
codes.push(built === 0 ? run(playwright) : built);
process.exitCode = codes.find((code) => code !== 0) ?? 0;
