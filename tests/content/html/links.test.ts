import { describe, expect, test } from 'vitest';
import { findBrokenLinks, findBrokenStyleUrls, indexPages } from './links.ts';
import { builtSite, builtSubPathSite, type SitePage } from './site.ts';

describe.each([
  ['the built site', builtSite()],
  ['the site under a sub-path', builtSubPathSite()],
])('%s', (_name, site) => {
  const pages = indexPages(site);
  test.each([...pages.values()])('$path: every address leads somewhere', (page) => {
    expect(findBrokenLinks(site, page, pages)).toEqual([]);
  });
  test('style sheets fetch only what is there', () => {
    expect(findBrokenStyleUrls(site)).toEqual([]);
  });
});

describe('the check itself', () => {
  const other: SitePage = { path: '/over/', html: '<h1 id="kop">Over</h1>' };
  const site = { dir: 'niet-daar', base: '/k/' };
  const problemsOf = (html: string) => {
    const page = { path: '/scan/', html };
    return findBrokenLinks(site, page, new Map([page, other].map((each) => [each.path, each])));
  };
  test.each([
    ['a page that is not there', '<a href="/k/weg/">', /leads to nothing/u],
    ['a link outside the base path', '<a href="/over/">', /leaves the base path/u],
    ['a missing slash', '<a href="/k/over">', /needs a slash/u],
    ['a fragment that is not there', '<a href="../over/#weg">', /no element with id "weg"/u],
    ['a fragment on the page itself', '<a href="#weg">', /no element with id "weg"/u],
    ['an image elsewhere', '<img src="https://voorbeeld.nl/a.png">', /another origin/u],
    ['a style sheet elsewhere', '<link rel="stylesheet" href="//cdn.voorbeeld.nl/a.css">', /another origin/u],
    ['a missing island', '<astro-island component-url="/k/_ks/weg.js">', /leads to nothing/u],
  ])('finds %s', (_name, html, problem) => {
    expect(problemsOf(html).join('\n')).toMatch(problem);
  });
  test('accepts good links', () => {
    expect(problemsOf('<a href="/k/over/#kop"><a href="https://voorbeeld.nl/"><a href="mailto:a@voorbeeld.nl">')).toEqual(
      [],
    );
  });
});
