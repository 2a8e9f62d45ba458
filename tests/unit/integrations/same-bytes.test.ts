import { expect, test } from 'vitest';
import { numberIslands, sortHashes } from '../../../src/integrations/same-bytes.ts';

test('islands get their number on the page for an id, and nothing else changes', () => {
  const page = (one: string, other: string) =>
    `<p>uid="x"</p><astro-island uid="${one}" props="{}"><astro-island uid="${other}" uid2="a"></astro-island></astro-island>`;
  expect(numberIslands(page('Z2c9zjb', '1nUKVu'))).toBe(page('1', '2'));
  expect(numberIslands('<p>Niets.</p>')).toBe('<p>Niets.</p>');
});

test('an island written in another way stops the build', () => {
  expect(() => numberIslands('<astro-island props="{}" uid="a">')).toThrow('1 islands have no uid');
});

test('the hashes of a page stand in the same order, whatever order they were made in', () => {
  const page = (script: string, style: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self' data:; script-src 'self'${script}; style-src 'self'${style};"><p>'sha256-b' 'sha256-a'; x</p>`;
  const sorted = page(" 'sha256-A+/=' 'sha256-b' 'sha384-a'", " 'sha256-0' 'sha256-z'");
  expect(sortHashes(page(" 'sha384-a' 'sha256-b' 'sha256-A+/='", " 'sha256-z' 'sha256-0'"))).toBe(sorted);
  expect(sortHashes(sorted)).toBe(sorted);
  expect(sortHashes('<p>Niets.</p>')).toBe('<p>Niets.</p>');
});
