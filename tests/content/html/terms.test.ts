import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { isReadingPage } from '../../../src/integrations/terms.ts';
import { contentFiles } from '../content.ts';
import { builtSite, builtSubPathSite, readPages, type Site } from './site.ts';

const { DOMParser } = new Window();
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The links to terms on every page, with a parser that reads HTML as browsers do. */
const readLinks = (site: Site) =>
  readPages(site).map(({ path, html }) => ({ path, links: [...parse(html).querySelectorAll('a.begrip')] }));

const built = readLinks(builtSite());
const terms = contentFiles.filter(({ kind }) => kind === 'begrippen');

describe('links to terms', () => {
  test('stand on most pages to read, and on no other page', () => {
    const linked = built.filter(({ links }) => links.length > 0).map(({ path }) => path);
    expect(linked.filter((path) => !isReadingPage(path))).toEqual([]);
    expect(linked.length).toBeGreaterThan(35);
  });
  test.each(built.filter(({ links }) => links.length > 0))('$path: each term once, in running text only', ({ path, links }) => {
    const ids = links.map((link) => link.getAttribute('href')?.replace(/^.*#/u, ''));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const misplaced = links.filter(
      (link) =>
        !link.closest('main :is(p, li, dd, figcaption)') ||
        link.closest('nav, h1, h2, h3, h4, aside, form, label, summary, astro-island, .bronnen, .klein'),
    );
    expect(misplaced.map((link) => link.textContent)).toEqual([]);
    for (const link of links) {
      const term = terms.find(({ id }) => link.getAttribute('href') === `/begrippen/#${id}`);
      expect(term, link.textContent).toBeDefined();
      expect(String(term?.data.pagina ?? '').replace(/#.*/u, ''), `${link.textContent} on its own page`).not.toBe(path);
    }
  });
  test('never fill a page: fewer than one in 50 words', () => {
    const crowded = readPages(builtSite()).flatMap(({ path, html }) => {
      const page = parse(html);
      const words = page.querySelector('main')?.textContent.split(/\s+/u).length ?? 0;
      const links = page.querySelectorAll('a.begrip').length;
      return links * 50 > words ? [`${path}: ${links} in ${words} words`] : [];
    });
    expect(crowded).toEqual([]);
  });
  test('are the same under a sub-path', () => {
    const below = readLinks(builtSubPathSite());
    // The host there shows two handreikingen, which these pages name.
    const isOther = /^\/(?:handreikingen|instrumenten)\//u;
    const count = (pages: typeof built) =>
      pages.filter(({ path }) => !isOther.test(path)).map(({ path, links }) => `${path} ${links.length}`);
    expect(count(below)).toEqual(count(built));
    const addresses = below.flatMap(({ links }) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.filter((address) => !address.startsWith('/ergens/ketenspiegel/begrippen/#'))).toEqual([]);
  });
});
