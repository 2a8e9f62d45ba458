import { readFileSync } from 'node:fs';

/** One installed package in `package-lock.json`. */
export interface LockEntry {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  dev?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Lock {
  lockfileVersion: number;
  /** By the folder each is in; the project itself stands under the empty name. */
  packages: Record<string, LockEntry>;
}

export function readLock(file = new URL('../../package-lock.json', import.meta.url)): Lock {
  return JSON.parse(readFileSync(file, 'utf8')) as Lock;
}

const registry = 'https://registry.npmjs.org/';

/**
 * What in a lock file could bring in other code than was looked at: a package without a hash, or from elsewhere than the
 * npm registry. Where npm is told not to write addresses (`omit-lockfile-registry-resolved`) there are none, and then it
 * takes every package from the registry.
 */
export function findLockProblems({ lockfileVersion, packages }: Lock): string[] {
  const problems = lockfileVersion === 3 ? [] : [`lockfileVersion is ${lockfileVersion}, not 3`];
  for (const [place, entry] of Object.entries(packages)) {
    const name = place === '' ? 'the project itself' : place;
    const wanted = { ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies };
    for (const [dependency, range] of Object.entries(wanted))
      if (/[:/]/u.test(range) && !range.startsWith('npm:'))
        problems.push(`${name} takes ${dependency} from ${range}, not from the npm registry`);
    if (place === '') continue;
    if (entry.link) problems.push(`${name} is a link to a folder`);
    if (!/^sha512-[\w+/]{86}==$/u.test(entry.integrity ?? '')) problems.push(`${name} has no sha512 hash`);
    if (entry.resolved !== undefined && !entry.resolved.startsWith(registry))
      problems.push(`${name} comes from ${entry.resolved}, not from the npm registry`);
  }
  return problems;
}
