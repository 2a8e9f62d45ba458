import type { Finding, Source } from './sources.ts';

const maxLines = 260;

/** Files that are mostly data or text: long ones are fine. */
const dataLike = [/^src\/messages\//u, /^src\/styles\//u, /\.data\.ts$/u];

/** Finds files that grew too long to read at once. */
export function findLongFiles({ path, text }: Source): Finding[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= maxLines || dataLike.some((pattern) => pattern.test(path))) return [];
  const advice = `At most ${maxLines}: split it along what it does; pure data may be called …data.ts`;
  return [{ path, found: `${lines} lines`, advice }];
}

interface ForbiddenText {
  /** Split in two, so that this file does not find itself. */
  pattern: RegExp;
  advice: string;
  /** Only in files whose path matches. */
  where?: RegExp;
}

const word = (start: string, end: string) => `\\b${start}${end}\\b`;
const tests = /^tests\/|\.test\.tsx?$/u;

/** What may not be in any file: notes to oneself, promises to visitors, filler, tests that are off. */
export const forbiddenTexts: ForbiddenText[] = [
  { pattern: new RegExp(word('TO', 'DO'), 'u'), advice: 'Do it now, or make an issue of it' },
  { pattern: new RegExp(word('FIX', 'ME'), 'u'), advice: 'Fix it now, or make an issue of it' },
  {
    pattern: new RegExp(word('binnen', 'kort'), 'iu'),
    advice: 'Promise nothing: leave out what is not there',
    where: /^src\//u,
  },
  { pattern: new RegExp(word('lorem', ' ipsum'), 'iu'), advice: 'Write the real text' },
  { pattern: new RegExp(word('INVUL', 'LEN'), 'u'), advice: 'Write the real text' },
  { pattern: new RegExp('\\.on' + 'ly\\(', 'u'), advice: 'Run all tests', where: tests },
  { pattern: new RegExp('\\.(?:sk' + 'ip|fix' + 'me|to' + 'do)\\(', 'u'), advice: 'Make the test pass', where: tests },
];

/** Finds texts that may not be there, with their line. */
export function findForbiddenTexts({ path, text }: Source): Finding[] {
  return forbiddenTexts
    .filter(({ where }) => where?.test(path) ?? true)
    .flatMap(({ pattern, advice }) =>
      text.split('\n').flatMap((line, index) => {
        const found = pattern.exec(line)?.[0];
        return found ? [{ path: `${path}:${index + 1}`, found: `has "${found}"`, advice }] : [];
      }),
    );
}

/** What may stand at the top level of the repository, besides dotfiles. */
const topLevel = new Set([
  ...['src', 'content', 'public', 'tests', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'LICENSE', 'LICENSES', 'REUSE.toml', 'CONTRIBUTING.md', 'CHANGELOG.md', 'GOVERNANCE.md'],
  ...['SECURITY.md', 'CODE_OF_CONDUCT.md', 'publiccode.yml'],
]);

/** What a build or an install leaves there. */
const made = new Set(['node_modules', 'dist', 'sbom.cdx.json']);

/** Finds names at the top level that a newcomer would not expect. */
export function findTopLevelStrays(names: string[]): Finding[] {
  return names
    .filter((name) => !name.startsWith('.') && !topLevel.has(name) && !made.has(name))
    .map((path) => ({
      path,
      found: 'does not belong at the top level',
      advice: 'Settings of tools go in package.json or tests/, code in src/',
    }));
}

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;

/** Finds dependencies whose version is not exact. */
export function findLooseVersions({ dependencies, devDependencies, optionalDependencies }: Manifest): Finding[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))
    .map(([name, version]) => ({
      path: 'package.json',
      found: `${name} is "${version}"`,
      advice: 'Write the exact version (npm install -E), so that every machine gets the same',
    }));
}
