/**
 * `npm run test:lang`: the full runs of what `npm test` only samples. The property tests of the rules and the file
 * formats try forty times as many cases, every door gets fifty thousand damaged files, links, codes, tables and records, and
 * ten thousand tabs are killed while saving; then the site is built, and the browser tests with the tag @lang go over every
 * page and every state, and kill some tens of real tabs; the site is built twice more and compared; npm is asked for known
 * weaknesses. Ends with the exit code of what failed first.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];

/** Runs a script to its end, and gives its exit code. */
function run([script = '', ...args]: string[]): number {
  const { status } = spawnSync(process.execPath, [`${top}${script}`, ...args], {
    cwd: top,
    env: { ...process.env, KETENSPIEGEL_RUNS: '40', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  return status ?? 1;
}

const long = ['--testTimeout', '7200000'];
const codes = [
  run([...vitest, '--project', 'unit', ...long]),
  run([...vitest, '--project', 'islands', ...long, 'tests/islands/hostile.test.tsx']),
];
// It builds the sites that the browser tests need.
codes.push(run(['tests/run.ts', 'browser']));
codes.push(run(['tests/supply/reproduce.ts']), run(['tests/supply/run-audit.ts']));
process.exitCode = codes.find((code) => code !== 0) ?? 0;
