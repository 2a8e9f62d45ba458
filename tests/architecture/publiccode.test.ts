import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findPublicCodeProblems } from './publiccode.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(join(top, 'publiccode.yml'), 'utf8');
const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
const hasFile = (path: string) => existsSync(join(top, path));

test('publiccode.yml is what catalogues take, and says what package.json says', () => {
  expect(findPublicCodeProblems(text, manifest, hasFile)).toEqual([]);
});

describe('the rule finds', () => {
  test.each([
    [
      'another version of the standard',
      /^publiccodeYmlVersion: .*$/mu,
      "publiccodeYmlVersion: '9'",
      'publiccodeYmlVersion',
    ],
    ['no address', /^url: .*$/mu, 'url: nergens', 'url'],
    [
      'an old version',
      /^softwareVersion: .*$/mu,
      'softwareVersion: 0.0.1',
      'softwareVersion is not that of package.json',
    ],
    ['another licence', /license: EUPL-1\.2/u, 'license: MIT', 'legal.license is not that of package.json'],
    ['no licence', /license: EUPL-1\.2/u, 'licence: EUPL-1.2', 'legal.license'],
    ['a long summary', /(shortDescription: )Laat/u, `$1${'Laat '.repeat(30)}`, 'description.nl.shortDescription'],
    ['a picture that is gone', /home\.png/u, 'weg.png', 'no file .github/screenshots/weg.png'],
    ['upkeep by nobody with a name', /type: none/u, 'type: community', 'maintenance.contacts'],
    ['a language that is gone', /^ {2}en:$/mu, '  de:', 'description.en'],
  ])('%s', (_name, pattern, put, problem) => {
    expect(findPublicCodeProblems(text.replace(pattern, put), manifest, hasFile)).toContain(problem);
  });
});
