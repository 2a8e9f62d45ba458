import { describe, expect, test } from 'vitest';
import {
  decodeEntities,
  findElement,
  isElement,
  readPage,
  readText,
  type PageNode,
} from '../../../src/integrations/html.ts';

describe('a page is read', () => {
  test('with the place of every text in its source, also behind attributes with > and <', () => {
    const html =
      '<!doctype html><!-- <p> --><main data-a="1 > 0" data-b=\'<b>\'>een<br><img alt="a>b"> twee<p>drie &amp; <b>vier</b></p><script>if (a > b) "<p>"</script>vijf</main>';
    const texts: string[] = [];
    const visit = (node: PageNode): void => {
      if (isElement(node)) node.children.forEach(visit);
      else if (node.parent.name !== 'script') {
        texts.push(node.text);
        expect(html.slice(node.start, node.start + node.text.length)).toBe(node.text);
      }
    };
    visit(readPage(html));
    expect(texts).toEqual(['een', ' twee', 'drie &amp; ', 'vier', 'vijf']);
  });
  test('as people read it', () => {
    const main = findElement(
      readPage('<main><p>Een  <b>twee</b>\n drie &lt;vier&gt;</p></main>'),
      ({ name }) => name === 'p',
    );
    expect(main && readText(main)).toBe('Een twee drie <vier>');
  });
  test('and refused when something is not closed', () => {
    expect(() => readPage('<main><p>een</main>')).toThrow(/is not closed/u);
  });
});

test('entities', () => {
  expect(decodeEntities('&amp;&#39;&#x27;&nbsp;&onbekend;')).toBe("&''\u00a0&onbekend;");
});
