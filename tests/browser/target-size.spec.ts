import { expect, test } from './fixtures.ts';
import { findSmallTargets } from './target-size.ts';

// Every page and every state is measured where axe looks at it: all-pages.spec.ts and states.spec.ts.
test('targets that are small and near each other are seen; a word of a sentence and one with room are not', async ({
  page,
}) => {
  await page.goto('./404.html');
  await page.evaluate(() => {
    const add = (words: string, style: string, parent: Element = document.body) => {
      const link = Object.assign(document.createElement('a'), { href: '#', textContent: words });
      link.style.cssText = style;
      parent.append(link);
    };
    const row = document.createElement('div');
    document.querySelector('main')?.replaceChildren(row);
    const small = 'display: inline-block; width: 16px; height: 16px; overflow: hidden;';
    add('een', small, row);
    add('twee', small, row);
    add('drie', `${small} margin: 40px`, row);
    const sentence = Object.assign(document.createElement('p'), { textContent: 'Een zin met ' });
    document.querySelector('main')?.append(sentence);
    for (const words of ['dit', 'dat']) {
      add(words, 'font-size: 12px', sentence);
      sentence.append(' ');
    }
  });
  expect(await findSmallTargets(page)).toEqual([
    'a "een" (16x16) beside a "twee" (16x16)',
    'a "twee" (16x16) beside a "een" (16x16)',
  ]);
});
