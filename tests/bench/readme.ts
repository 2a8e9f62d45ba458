import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** Puts the tables of a whole run in the README, with the day, the machine, the browser and the commit they are of. */
export function writeReadme(top: string, browser: string, tables: readonly string[]): void {
  const path = join(top, 'README.md');
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for the tables: write ${begin} and ${end} in it.`);
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: top, encoding: 'utf8' }).stdout.trim();
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`;
  const day = new Date().toISOString().slice(0, 10);
  const facts = `Measured on ${day} with Chromium ${browser} on ${machine}${commit && `, at commit ${commit}`}.`;
  const filled = [begin, facts, ...tables].join('\n\n');
  writeFileSync(path, `${text.slice(0, from)}${filled}\n\n${text.slice(to)}`);
  spawnSync(process.execPath, [join(top, 'node_modules/prettier/bin/prettier.cjs'), '--write', path], { cwd: top });
}
