import { spawnSync } from 'node:child_process';

/** Makes sure a program is there; throws one sentence that says what to install. Never skips. */
export function need(program: string, debianPackage: string): string {
  const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  if (found.status === 0) return found.stdout.trim();
  throw new Error(`This test needs ${program}: run "sudo apt-get install ${debianPackage}" and try again.`);
}

/** Runs a program and gives what it printed; throws with its own words when it fails. `env` comes beside what is set. */
export function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
