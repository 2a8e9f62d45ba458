import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchRegister } from '../../../src/domain/search.ts';
import { makeFinder } from '../../../src/stores/search-index.ts';
import { searchQueries } from '../../fixtures/search-queries.ts';
import { readTags } from './html.ts';
import { listAddresses } from './links.ts';
import { builtSite, builtSubPathSite, listFiles, readPages, type Site } from './site.ts';

/** The register that the search page of a site names. */
function readRegister(site: Site): { address: string; register: SearchRegister } {
  const html = readFileSync(join(site.dir, 'zoeken/index.html'), 'utf8');
  const form = readTags(html).find(({ attributes }) => attributes.has('data-register'));
  const address = form?.attributes.get('data-register') ?? '';
  const file = join(site.dir, address.slice(site.base.length));
  return { address, register: JSON.parse(readFileSync(file, 'utf8')) as SearchRegister };
}

const site = builtSite();
const { register } = readRegister(site);
const pages = readPages(site);

describe.each([
  ['the built site', site],
  ['the site under a sub-path', builtSubPathSite()],
])('%s', (_name, built) => {
  test('names its register, below its base path, with a hash for good', () => {
    const { address, register: found } = readRegister(built);
    expect(address.startsWith(`${built.base}_ks/zoeken.`)).toBe(true);
    expect(address).toMatch(/\.[\w-]{8}\.json$/u);
    expect(found.sections.length).toBeGreaterThan(300);
  });
  test('holds one register', () => {
    expect(listFiles(built, 'json').filter((file) => file.startsWith('_ks/zoeken'))).toHaveLength(1);
  });
});

describe('what can be found', () => {
  const left = /^\/(?:404\.html|zoeken\/|w\/|workshop\/scherm\/|scan\/(?!start\/)[^/]+\/)$/u;
  test('is on every page, but for the questions of the scan', () => {
    const found = new Set(register.sections.map(({ path }) => path));
    const missing = pages.map(({ path }) => path).filter((path) => !found.has(path) && !left.test(path));
    expect(missing).toEqual([]);
    expect([...found].filter((path) => left.test(path))).toEqual([]);
  });
  test('can be gone to: every place is there, once', () => {
    const ids = new Map(pages.map(({ path, html }) => [path, new Set(readTags(html).map(({ attributes }) => attributes.get('id')))]));
    const places = register.sections.map(({ path, anchor }) => `${path}#${anchor}`);
    expect(register.sections.filter(({ path, anchor }) => anchor !== '' && !ids.get(path)?.has(anchor))).toEqual([]);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
  test('reads as text: no tags, entities or words run together', () => {
    const odd = register.sections.filter(({ text }) => /<\/|&[a-z]+;|\p{Ll}\.\p{Lu}\p{Ll}/u.test(text));
    expect(odd.map(({ path, anchor }) => `${path}#${anchor}`)).toEqual([]);
  });
});

describe('a visitor who types', () => {
  const find = makeFinder(register);
  test('has at least 25 ways to be helped', () => {
    expect(searchQueries.length).toBeGreaterThanOrEqual(25);
  });
  test.each(searchQueries)('$query finds $finds within $within', ({ query, finds, within }) => {
    const places = (find(query)?.pages ?? []).flatMap(({ path, hits }) =>
      hits.slice(0, within).map(({ section }) => (section.anchor ? `${path}#${section.anchor}` : path)),
    );
    expect(places.slice(0, within === 1 ? 1 : 6)).toContain(finds);
  });
});

test('without a program the search page leads to every page but the questions', () => {
  const html = pages.find(({ path }) => path === '/zoeken/')?.html ?? '';
  const linked = new Set(listAddresses(html).map(({ value }) => `/${value.slice(site.base.length).replace(/#.*$/u, '')}`));
  const missing = pages.map(({ path }) => path).filter((path) => !linked.has(path) && !/^\/(?:404\.html|w\/|workshop\/scherm\/|scan\/.+)$/u.test(path));
  expect(missing).toEqual([]);
});
