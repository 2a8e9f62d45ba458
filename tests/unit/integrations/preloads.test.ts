import { describe, expect, test } from 'vitest';
import { namePrograms, readImports } from '../../../src/integrations/preloads.ts';

const files: Readonly<Record<string, string>> = {
  '_ks/a.js': 'import{t as e}from"./b.js";import"./c.js";const l=()=>import("./later.js");e(l)',
  '_ks/b.js': "import*as c from'./c.js';export{c}",
  '_ks/c.js': 'export{d}from"./d.js";import"./a.js"',
  '_ks/d.js': 'const text="from nowhere";export{text as d}',
};
const read = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};
const page = (body: string, links = '') =>
  `<head><link rel="stylesheet" href="/x/_ks/a.css">${links}</head><body>${body}</body>`;
const link = (name: string) => `<link rel="modulepreload" href="/x/_ks/${name}.js">`;

describe('the files of a program', () => {
  test('are all that is imported at once, each once, also where files import each other', () => {
    expect(readImports(read)('_ks/a.js')).toEqual(['_ks/a.js', '_ks/b.js', '_ks/c.js', '_ks/d.js']);
  });
  test('are named in the head behind the style sheets, without the one that the page itself names', () => {
    const body = '<script type="module" src="/x/_ks/a.js"></script>';
    expect(namePrograms(page(body), readImports(read))).toBe(page(body, link('b') + link('c') + link('d')));
  });
  test('are named for an island too, with its renderer', () => {
    const body = '<astro-island uid="1" component-url="/x/_ks/d.js" renderer-url="/x/_ks/b.js">';
    expect(
      namePrograms(
        page(body),
        readImports(() => ''),
      ),
    ).toBe(page(body, link('d') + link('b')));
  });
  test('are not named on a page without a program, nor when there are many', () => {
    expect(namePrograms(page('<p>Niets.</p>'), readImports(read))).toBe(page('<p>Niets.</p>'));
    const many = (amount: number) => () => Array.from({ length: amount }, (_, at) => `_ks/${at}.js`);
    const body = '<script type="module" src="/_ks/a.js"></script>';
    expect(namePrograms(page(body), many(10)).split('modulepreload')).toHaveLength(11);
    expect(namePrograms(page(body), many(11))).toBe(page(body));
  });
  test('one that is not there stops the build', () => {
    expect(() => namePrograms(page('<script type="module" src="/_ks/x.js"></script>'), readImports(read))).toThrow(
      'no _ks/x.js',
    );
  });
});
