import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { firstPaintHash, firstPaintScript } from '../../../src/platform/first-paint';

test('the policy names the script of the first paint by its hash', async () => {
  const digest = createHash('sha256').update(firstPaintScript).digest('base64');
  expect(await firstPaintHash()).toBe(`sha256-${digest}`);
});

test('the script of the first paint stays small and can stand in a page', () => {
  expect(firstPaintScript.length).toBeLessThan(1500);
  expect(firstPaintScript).not.toMatch(/<\/|<!--/u);
});
