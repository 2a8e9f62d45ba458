import { describe, expect, test } from 'vitest';
import { findBudget } from '../../size-budgets.ts';
import { listStaticImports, measureScripts } from './scripts.ts';
import { builtSite, readPages } from './site.ts';

const site = builtSite();

test.each(readPages(site))('$path loads no more JavaScript than its budget', (page) => {
  const budget = findBudget(page.path);
  if (!budget) throw new Error(`${page.path} has no budget: give its kind of page a line in tests/size-budgets.ts`);
  const { files, inlineBytes, totalBytes } = measureScripts(site, page);
  const list = files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
  expect(totalBytes, `${page.path}, ${budget.kind}\n${list}\n${inlineBytes} in the page`).toBeLessThanOrEqual(
    budget.maxBytes,
  );
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
});
