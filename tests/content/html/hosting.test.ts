import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../../src/integrations/licences/allowed.ts';
import { readCsp } from './csp.ts';
import { builtSite, builtSubPathSite, listAllFiles, readPages } from './site.ts';

/** Where each kind of server reads the policy. */
const policyLines: Readonly<Record<string, RegExp>> = {
  _headers: /^ {2}Content-Security-Policy: (.+)$/mu,
  '.htaccess': /^Header always set Content-Security-Policy "(.+)"$/mu,
  'hosting/nginx-headers.conf': /^add_header Content-Security-Policy "(.+)" always;$/mu,
};

describe.each([
  ['the built site', builtSite()],
  ['the site under a sub-path', builtSubPathSite()],
])('the files for servers of %s', (_name, site) => {
  const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');
  const pages = readPages(site).map(({ html }) => readCsp(html));
  const needed = new Map<string, Set<string>>();
  for (const page of pages)
    for (const [name, sources] of page) needed.set(name, new Set([...(needed.get(name) ?? []), ...sources]));

  test.each(Object.entries(policyLines))('%s allows what some page needs, and nothing else', (file, line) => {
    const [, policy = ''] = line.exec(read(file)) ?? [];
    const given = readCsp(`<meta http-equiv="content-security-policy" content="${policy}">`);
    expect(given.get('frame-ancestors')).toEqual(["'none'"]);
    given.delete('frame-ancestors');
    const sorted = (sources: Iterable<string> = []) => [...sources].sort();
    expect([...given.keys()].sort()).toEqual([...needed.keys()].sort());
    for (const [name, sources] of given) expect.soft(sorted(sources), name).toEqual(sorted(needed.get(name)));
    expect(given.get('default-src')).toEqual(["'none'"]);
    expect(given.get('script-src')!.length, 'hashes of inline scripts').toBeGreaterThan(5);
  });
  test('every file in _ks has a hash in its name, so that it may be kept for good', () => {
    const plain = listAllFiles(site).filter((file) => file.startsWith('_ks/') && !/\.[\w-]{8}\.\w+$/u.test(file));
    expect(plain).toEqual([]);
  });
  test('security.txt is there for the host that named a contact, and an example for others', () => {
    const [made, example] = ['.well-known/security.txt', 'hosting/security.txt'].map((file) => existsSync(join(site.dir, file)));
    expect([made, example].filter(Boolean)).toHaveLength(1);
  });
});

describe('licenties.txt', () => {
  const text = readFileSync(join(builtSite().dir, 'licenties.txt'), 'utf8');
  const listed = [...text.matchAll(/^- (\S+) (\S+): (.+)$/gmu)].map(([, name = '', , licence = '']) => ({ name, licence }));

  test('names only licences that let us hand the code out, each with its text', () => {
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
    expect(text.match(/^-{80}$/gmu)).toHaveLength(listed.length);
    for (const part of text.split(/^-{80}$/mu).slice(1)) expect(part).toMatch(/copyright/iu);
  });
  test('names what this project asks for, but for what only works while building', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    const building = ['@astrojs/mdx', 'ultrahtml'];
    const names = listed.map(({ name }) => name);
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual(building);
  });
});
