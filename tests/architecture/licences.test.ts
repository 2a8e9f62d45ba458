import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { annotationOf, findLicenceGaps, readAnnotations } from './licences.ts';
import { describeFinding } from './sources.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const annotations = readAnnotations(readFileSync(join(top, 'REUSE.toml'), 'utf8'));

/** Everything git keeps or would keep. */
function listFiles(): string[] {
  if (!existsSync(join(top, '.git')))
    throw new Error('This test asks git for the files: run it in a clone of the repository.');
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: top });
  // A link to the tools of another clone is no file of the project.
  const files = names
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && path !== 'node_modules');
  return files.filter((path) => existsSync(join(top, path)));
}
const files = listFiles();

describe('licences (REUSE)', () => {
  test('all files are read', () => {
    expect(files.length).toBeGreaterThan(1500);
  });
  test('every file has one, with its text', () => {
    expect(findLicenceGaps(annotations, files).map(describeFinding)).toEqual([]);
  });
  test.each([
    ['src/domain/gaps.ts', 'EUPL-1.2'],
    ['src/messages/gegevens.ts', 'EUPL-1.2 AND CC-BY-4.0'],
    ['content/randvoorwaarden/projectleider.mdx', 'CC-BY-4.0'],
    ['public/voorbeeld/', 'CC-BY-4.0'],
    ['README.md', 'CC-BY-4.0'],
  ])('%s is %s, as LICENSE says', (path, licence) => {
    expect(annotationOf(annotations, path.endsWith('/') ? `${path}a.json` : path)?.licence).toBe(licence);
  });
});

describe('the rule finds', () => {
  const toml = (path: string, licence = 'EUPL-1.2') =>
    `version = 1\n[[annotations]]\npath = [${path}]\nSPDX-FileCopyrightText = "2026 makers"\nSPDX-License-Identifier = "${licence}"\n`;
  const gapsOf = (text: string, ...paths: string[]) =>
    findLicenceGaps(readAnnotations(text), paths).map(describeFinding).join('\n');
  const text = 'LICENSES/EUPL-1.2.txt';

  test('nothing where all is well', () => expect(gapsOf(toml('"src/**"'), 'src/a/b.ts', text)).toBe(''));
  test('a file in a new place', () =>
    expect(gapsOf(toml('"src/**"'), 'src/a.ts', 'tools/a.ts', text)).toMatch(/^tools\/a\.ts: has no licence/u));
  test('a place that is gone', () =>
    expect(gapsOf(toml('"src/**", "oud/**"'), 'src/a.ts', text)).toMatch(/^oud\/\*\*/u));
  test('a licence without its text', () =>
    expect(gapsOf(toml('"src/**"', 'MIT'), 'src/a.ts')).toMatch(/LICENSES\/MIT\.txt/u));
  test('a text without a use', () =>
    expect(gapsOf(toml('"src/**"'), 'src/a.ts', text, 'LICENSES/MIT.txt')).toMatch(/MIT\.txt: is used by no file/u));
  test('a line it does not know', () =>
    expect(() => readAnnotations(`${toml('"src/**"')}precedence = override\n`)).toThrow(/can't read "precedence/u));
});
