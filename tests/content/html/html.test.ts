import { StaticConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { findCspProblems } from './csp.ts';
import { htmlRules } from './html-rules.ts';
import { findEarlyButtons, findInlineCode } from './links.ts';
import { builtSite, readPages } from './site.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

describe('each built page', () => {
  test.each(readPages(builtSite()))('$path is correct HTML that its own policy lets work', async ({ path, html }) => {
    const report = await validator.validateString(html, path);
    const mistakes = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${message} (${ruleId})`),
    );
    expect.soft(mistakes, 'html-validate').toEqual([]);
    expect.soft(findInlineCode(html), 'style= and on…= attributes: use a class or a listener').toEqual([]);
    expect.soft(findEarlyButtons(html), 'buttons that do nothing before their program is there').toEqual([]);
    expect.soft(findCspProblems(html), 'Content-Security-Policy').toEqual([]);
  });
});

describe('the checks themselves', () => {
  const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
  const strict = "default-src 'none'; script-src 'self'";
  test.each([
    ['no policy', '<p>', /no Content-Security-Policy/u],
    ['unsafe-inline', meta(`${strict} 'unsafe-inline'`), /'unsafe-inline'/u],
    ['unsafe-eval', meta(`${strict} 'unsafe-eval'`), /'unsafe-eval'/u],
    ['another origin', meta(`${strict} https://cdn.voorbeeld.nl`), /another origin/u],
    ['a script without a hash', `${meta(strict)}<script>alert(1)</script>`, /no hash in script-src/u],
    ['a style without a hash', `${meta(strict)}<style>p{}</style>`, /no hash in style-src/u],
  ])('find %s', (_name, html, problem) => {
    expect(findCspProblems(html).join('\n')).toMatch(problem);
  });
  test('accept a strict policy with data in a script element', () => {
    expect(findCspProblems(`${meta(strict)}<script type="application/json">{"a":1}</script>`)).toEqual([]);
  });
  test('find inline code', () => {
    expect(findInlineCode('<p style="color:red"><a href="/" onclick="x()">a</a><p class="one">')).toEqual([
      '<p style>',
      '<a onclick>',
    ]);
  });
  test('find a button that does nothing yet', () => {
    const island = '<astro-island ssr><button class="knop">a</button><button disabled>b</button></astro-island>';
    expect(findEarlyButtons(`<button>c</button>${island}<button>d</button>`)).toEqual(['<button class="knop">']);
  });
  test.each([
    ['a double id', '<p id="a"></p><p id="a"></p>', 'no-dup-id'],
    ['a skipped heading level', '<h3>b</h3>', 'heading-level'],
    ['a field without a label', '<input type="text" id="a">', 'input-missing-label'],
    ['a reference to nothing', '<p aria-describedby="weg">a</p>', 'no-missing-references'],
    ['a heading in a paragraph', '<p><h2>a</h2></p>', 'no-implicit-close'],
    ['an element nobody knows', '<kaart-deel></kaart-deel>', 'no-unknown-elements'],
  ])('find %s', async (_name, html, rule) => {
    const page = `<!DOCTYPE html><html lang="nl"><head><title>a</title></head><body><h1>a</h1>${html}</body></html>`;
    const { results } = await validator.validateString(page);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(rule);
  });
});
