import { findBarriers } from './barriers.ts';
import { expect, test, watchContext } from './fixtures.ts';

// The guard of fixtures.ts has to see what it promises to see; here each problem is caused on purpose.
const problems: [name: string, cause: string, found: RegExp][] = [
  ['a console message', `console.info('hallo')`, /^console\.info: hallo/u],
  ['an error nobody catches', `setTimeout(() => { throw new Error('stuk') })`, /^page error: stuk/u],
  ['a rejected promise', `void Promise.reject(new Error('stuk'))`, /^page error: stuk/u],
  ['another origin', `void fetch('https://voorbeeld.invalid/a').catch(() => {})`, /voorbeeld\.invalid/u],
  ['a file that is not there', `void fetch('./weg.json')`, /404/u],
  ['a style attribute', `document.body.setAttribute('style', 'color: red')`, /^csp: style-src/mu],
  [
    'a script in the page',
    `document.body.append(Object.assign(document.createElement('script'), { text: '1' }))`,
    /^csp: script-src/mu,
  ],
];

for (const [name, cause, found] of problems) {
  test(`the guard sees ${name}`, async ({ page, context, guard }) => {
    guard.allow(/./u);
    const seen: string[] = [];
    await watchContext(context, (problem) => seen.push(problem), { fromPage: '__second' });
    await page.goto('./');
    await page.evaluate(cause);
    await expect.poll(() => seen.join('\n')).toMatch(found);
  });
}

test.fail('a problem that was not announced fails the test', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(`console.warn('niet aangekondigd')`);
});

test('axe sees a picture without words and text that is too pale', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const pale = Object.assign(document.createElement('p'), { textContent: 'bleek' });
    pale.style.color = '#bbb';
    document.querySelector('main')?.append(pale, document.createElement('img'));
  });
  expect((await findBarriers(page)).map((barrier) => barrier.split(':')[0])).toEqual(['color-contrast', 'image-alt']);
});
