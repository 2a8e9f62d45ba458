import { describe, expect, test } from 'vitest';
import { findBudget, maxLinksAround } from '../../size-budgets.ts';
import { countLinksAround, measurePage } from './page-cost.ts';
import { listStaticImports } from './scripts.ts';
import { builtSite, readPages } from './site.ts';

const site = builtSite();
const pages = readPages(site);

test.each(pages)('$path loads no more than its budget', (page) => {
  const budget = findBudget(page.path);
  if (!budget) throw new Error(`${page.path} has no budget: give its kind of page a line in tests/size-budgets.ts`);
  const { pageBytes, styleBytes, scripts, files } = measurePage(site, page);
  const list = scripts.files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
  const what = `${page.path}, ${budget.kind}`;
  expect(scripts.totalBytes, `JavaScript of ${what}\n${list}\n${scripts.inlineBytes} in the page`).toBeLessThanOrEqual(
    budget.maxBytes,
  );
  expect(pageBytes, `HTML of ${what}`).toBeLessThanOrEqual(budget.maxPageBytes);
  expect(styleBytes, `CSS of ${what}`).toBeLessThanOrEqual(budget.maxStyleBytes);
  expect(1 + files.length, `requests of ${what}\n${files.join('\n')}`).toBeLessThanOrEqual(budget.maxRequests);
});

test('what stands around the content does not grow with the site', () => {
  const around = new Map(pages.map((page) => [page.path, countLinksAround(page)]));
  const usual = around.get('/');
  expect(usual).toBeLessThanOrEqual(maxLinksAround);
  // The projector has no menus, only the way to its words; every other page has the same.
  expect([...around].filter(([path, links]) => path !== '/workshop/scherm/' && links !== usual)).toEqual([]);
});

describe('the measure itself', () => {
  test('follows what always loads', () => {
    expect(listStaticImports('import{a as b}from"./a.js";import"./b.js";export*from"./c.js";export{d}from"./d.js"')).toEqual(
      ['./a.js', './b.js', './c.js', './d.js'],
    );
  });
  test('leaves out what waits for the visitor', () => {
    expect(listStaticImports('const later=()=>import("./chart.js");"from"')).toEqual([]);
  });
  test('counts each stylesheet and picture once, and none that is written in the page', () => {
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)">/u.exec(pages[0]?.html ?? '') ?? [];
    const link = `<link rel="stylesheet" href="${sheet}">`;
    const pictures = '<img src="/a.svg"><img src="/a.svg"><img src="data:image/png;base64,AA"><svg><use href="#b"/></svg>';
    const html = `${link}${link}${pictures}`;
    const cost = measurePage(site, { path: '/made-up/', html });
    expect(cost.files).toEqual([sheet, '/a.svg']);
    expect(cost.styleBytes).toBeGreaterThan(500);
  });
  test('counts the links before and after the content, not those in it', () => {
    const html = '<a href="/"></a><nav><a href="/b/"></a></nav><main><a href="/c/"></a></main><a href="/d/"></a>';
    expect(countLinksAround({ path: '/made-up/', html })).toBe(3);
  });
});
