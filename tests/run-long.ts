/**
 * `npm run test:lang`: the full runs of what `npm test` only samples. The property tests of the rules and the file
 * formats try forty times as many cases. Ends with the exit code of the tests.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const tests = ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--testTimeout', '1800000'];
const { status } = spawnSync(process.execPath, [vitest, ...tests], {
  cwd: top,
  env: { ...process.env, KETENSPIEGEL_RUNS: '40' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
