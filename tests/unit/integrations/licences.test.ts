import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAllowed } from '../../../src/integrations/licences/allowed.ts';
import { listPackages } from '../../../src/integrations/licences/packages.ts';
import { writeLicences } from '../../../src/integrations/licences/text.ts';

describe('licences', () => {
  test.each(['MIT', 'ISC', 'Apache-2.0', '(MIT OR Apache-2.0)', 'MIT OR GPL-3.0-only', 'BSD-3-Clause AND MIT', '0BSD'])(
    '%s may be handed out',
    (licence) => expect(isAllowed(licence)).toBe(true),
  );
  test.each([
    ...['GPL-3.0-only', 'AGPL-3.0-or-later', 'MIT AND GPL-2.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', ''],
    ...['BUSL-1.1', 'MIT-0x', 'LGPL-3.0-or-later OR GPL-2.0-only', 'MIT OR (GPL-2.0-only AND ISC)'],
  ])('"%s" may not', (licence) => expect(isAllowed(licence)).toBe(false));
});

describe('packages in the site', () => {
  let top: string;
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'ketenspiegel-pakketten-'));
  });
  afterEach(() => rmSync(top, { recursive: true }));

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
    return join(top, path);
  };
  const install = (name: string, { license, text, code = '' }: { license?: string; text?: string; code?: string }) => {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name: name.replace(/.*node_modules\//u, ''), version: '1.2.3', license }),
    );
    if (text !== undefined) write(`node_modules/${name}/LICENSE`, text);
    return write(`node_modules/${name}/dist/index.js`, code);
  };

  test('come from the modules, each once, with what they have built in and what the bundler adds', () => {
    const code = '//#region ../node_modules/klein/index.js\nvar a;\n  // node_modules/groot/b.js';
    const large = install('groot', { license: 'MIT', text: 'Copyright Groot', code });
    install('groot/node_modules/klein', { license: 'ISC', text: 'Copyright Klein' });
    const scoped = install('@een/deel', { license: 'MIT', text: 'Copyright Deel' });
    install('vite', { license: 'MIT', text: 'Copyright Vite\n\n# Licenses of bundled dependencies\n\nother' });
    const modules = [join(top, 'src/eigen.ts'), large, `${scoped}?v=1`, '\0vite/preload-helper.js', '\0virtual:eigen'];
    const found = listPackages(modules, top);
    expect(found.map(({ name, licence, within }) => [name, licence, within])).toEqual([
      ['@een/deel', 'MIT', null],
      ['groot', 'MIT', null],
      ['klein', 'ISC', 'groot 1.2.3'],
      ['vite', 'MIT', null],
    ]);
    const text = writeLicences(found);
    expect(text).toContain('- klein 1.2.3: ISC');
    expect(text).toContain('Copyright Klein');
    expect(text).toContain('Copyright Vite');
    expect(text).not.toContain('bundled dependencies');
  });
  test.each([
    ['does not say under which licence', { text: 'Copyright' }, /zonder 1\.2\.3 does not say/u],
    ['has no text of it', { license: 'MIT' }, /zonder 1\.2\.3 comes without the text of its licence \(MIT\)/u],
    [
      'has something built in that is not there',
      { license: 'MIT', text: 'C', code: '// node_modules/weg/a.js' },
      /weg built in/u,
    ],
  ])('stop the build when one %s', (_name, given, problem) => {
    expect(() => listPackages([install('zonder', given)], top)).toThrow(problem);
  });
});
