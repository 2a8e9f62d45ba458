import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOwnTokens, readTheme, writeTheme } from '../../../src/model/theme';
import { checkTheme, contrastPairs } from '../../../src/model/theme/check';
import { contrastOf, hueOf } from '../../../src/model/theme/colour';
import { parseTheme } from '../../../src/model/theme/parse';
import { colourTokens, themeTokens } from '../../../src/model/theme/tokens';

const none = { light: new Map<string, string>(), dark: new Map<string, string>() };
const problemsOf = (light: Record<string, string>, dark: Record<string, string> = {}) =>
  checkTheme({ light: new Map(Object.entries(light)), dark: new Map(Object.entries(dark)) }, readOwnTokens());

function folderWith(css: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketenspiegel-thema-'));
  writeFileSync(join(folder, 'theme.css'), css);
  return folder;
}

describe('our own colours', () => {
  test('pass every check of a theme', () => {
    expect(checkTheme(none, readOwnTokens())).toEqual([]);
  });
  test('are all tokens that a theme may set', () => {
    const ours = readOwnTokens();
    expect([...ours.light.keys()].sort()).toEqual([...themeTokens].sort());
    expect([...ours.dark.keys()].sort()).toEqual([...colourTokens].sort());
  });
  test('each take part in a pair, save lines that only part things and fills that stand beside words', () => {
    const paired = new Set(contrastPairs.flatMap(({ front, back }) => [front, back]));
    const left = colourTokens.filter((token) => !paired.has(token));
    expect(left).toEqual([
      ...['line', 'focus', 'focus-glow'],
      ...['geel-vlak', 'blauw-vlak', 'oranje-vlak', 'gender-vlak', 'les-vlak', 'ring-line'],
    ]);
  });
});

describe('the check of a theme', () => {
  test('names the pair, the contrast, what it needs and what to do', () => {
    expect(problemsOf({ ink: '#777777' })).toContain(
      'light: --ink #777777 on --paper #faf8f3 has a contrast of 4.22, and needs 4.5. Make the first darker or the second lighter.',
    );
  });
  test('looks at the dark apart, and says so when a theme has no colours for it', () => {
    const problems = problemsOf({ link: '#00607a' });
    expect(problems.every((problem) => problem.startsWith('dark: --link'))).toBe(true);
    expect(problems[0]).toContain('add @media (prefers-color-scheme: dark)');
    expect(problemsOf({ link: '#00607a' }, { link: '#86d7ec' })).toEqual([]);
  });
  test('keeps what is printed readable on white', () => {
    const dark = { paper: '#14181f', ink: '#f0ede5' };
    expect(problemsOf(dark, dark).join('\n')).toContain('--ink #f0ede5 on white paper, when somebody prints');
  });
  test('wants a focus that shows on every ground', () => {
    const rings = { focus: '#ffd84d', 'focus-glow': '#ffe9a0' };
    expect(problemsOf(rings, {}).join('\n')).toContain(
      'neither --focus nor --focus-glow has a contrast of 3 with --paper',
    );
  });
  test('keeps the colours of the pillars what they are called', () => {
    expect(problemsOf({ 'blauw-vlak': '#2e8b3a' })).toContain(
      'light: --blauw-vlak #2e8b3a is not blue. The pillars keep the colours of Figuur 2: choose a hue from 190 to 250 degrees.',
    );
  });
});

describe('reading a theme', () => {
  const problemsIn = (css: string) => parseTheme(css).problems.join('\n');

  test('takes tokens, in the light and in the dark, and leaves comments out', () => {
    const { tokens, problems } = parseTheme(
      '/* ours */ :root { --ink: #123; --radius: 0; }\n@media screen and (prefers-color-scheme: dark) { :root { --ink: #FFFFFF } }',
    );
    expect(problems).toEqual([]);
    expect([...tokens.light]).toEqual([
      ['ink', '#123'],
      ['radius', '0'],
    ]);
    expect([...tokens.dark]).toEqual([['ink', '#FFFFFF']]);
  });

  test.each([
    [':root { --inkt: #000000; }', '--inkt is not a token of a theme. Do you mean --ink?'],
    [':root { --s4: 2rem; }', '--s4 is not a token of a theme.'],
    [':root { --ink: black; }', '--ink is "black". Write a colour as #rrggbb'],
    [':root { --radius: 4em; }', '--radius is "4em". Write a length in px or rem'],
    [':root { --font: url(https://fonts.example/a.woff2); }', '--font is "url(https://fonts.example/a.woff2)"'],
    [":root { --font: 'A'; } } body { color: red }", 'a theme'],
    [':root { color: red; }', '"color: red" sets something else than a token.'],
    ['@import "https://voorbeeld.nl/a.css"; :root { --ink: #000000; }', 'asks for another file'],
    ["@font-face { font-family: X; src: url('x.woff2') }", 'asks for another file'],
    ['.kop { display: none }', '".kop" can\'t be in a theme'],
    ['@media print { :root { --ink: #000000 } }', '"@media print" can\'t be in a theme'],
    ['@media (prefers-color-scheme: dark) { a { color: red } }', '"a" can\'t be in a theme'],
    [':root { --ink: #000000;', 'is not a whole block'],
  ])('says what is wrong with %s', (css, problem) => {
    expect(problemsIn(css)).toContain(problem);
  });

  test('gives null without a theme, and fails with all that is wrong', () => {
    expect(readTheme(mkdtempSync(join(tmpdir(), 'ketenspiegel-geen-')))).toBeNull();
    expect(() => readTheme(folderWith(':root { --ink: #888888; --link: #eeeeee; }'))).toThrow(
      /theme\.css can't be used:\n {2}light: --ink #888888 on --paper[\s\S]*light: --link #eeeeee/u,
    );
  });
});

test.each(['waterstad', 'heuvelrijk'])(
  'the made-up theme of %s can be used, and has every token it sets in its file',
  (name) => {
    const folder = `tests/fixtures/hosts/${name}`;
    const written = readTheme(folder)?.css ?? '';
    expect(written).toMatch(/^@layer tokens,theme,base,parts,page,print;@layer theme\{:root\{--paper:/u);
    const { tokens } = parseTheme(readFileSync(join(folder, 'theme.css'), 'utf8'));
    expect(written).toBe(writeTheme(tokens));
    for (const [token, value] of [...tokens.light, ...tokens.dark]) expect(written).toContain(`--${token}:${value}`);
  },
);

test('contrast and hue are those of WCAG and of the colour wheel', () => {
  expect(contrastOf('#000', '#ffffff')).toBe(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect([hueOf('#ff0000'), hueOf('#ffff00'), hueOf('#0000ff'), hueOf('#888888')]).toEqual([0, 60, 240, null]);
});
