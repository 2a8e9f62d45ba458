import { expect, test } from 'vitest';
import { numberIslands } from '../../../src/integrations/island-ids.ts';

test('islands get their number on the page for an id, and nothing else changes', () => {
  const page = (one: string, other: string) =>
    `<p>uid="x"</p><astro-island uid="${one}" props="{}"><astro-island uid="${other}" uid2="a"></astro-island></astro-island>`;
  expect(numberIslands(page('Z2c9zjb', '1nUKVu'))).toBe(page('1', '2'));
  expect(numberIslands('<p>Niets.</p>')).toBe('<p>Niets.</p>');
});

test('an island written in another way stops the build', () => {
  expect(() => numberIslands('<astro-island props="{}" uid="a">')).toThrow('1 islands have no uid');
});
