/**
 * `npm run audit`: asks npm's register whether something is known against a package that builds the site or is in it. Ends
 * with 1 when there is, and also when the register could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readAudit } from './audit.ts';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const options = { cwd, encoding: 'utf8', shell: process.platform === 'win32', timeout: 120_000 } as const;
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], options);
const audit = readAudit(stdout ?? '');
if (audit.kind === 'clean')
  console.log(`Nothing known against the packages of the site (${audit.packages} looked at).`);
else if (audit.kind === 'found')
  console.error(
    `Known weaknesses: update these packages, or say in CHANGELOG.md why they do no harm.\n${audit.weaknesses.join('\n')}`,
  );
else
  console.error(
    `npm's register of known weaknesses could not be asked, so nothing is sure: check the network and run "npm run audit" again. (${audit.reason})`,
  );
process.exitCode = audit.kind === 'clean' ? 0 : 1;
