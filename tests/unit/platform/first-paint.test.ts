import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { firstPaintScript, openScanScript, scriptHash } from '../../../src/platform/first-paint';

const probe = openScanScript('/inhoud/dekking.js');

test.each([firstPaintScript, probe])('the policy names a script of the first paint by its hash', async (script) => {
  const digest = createHash('sha256').update(script).digest('base64');
  expect(await scriptHash(script)).toBe(`sha256-${digest}`);
});

test('a script of the first paint stays small and can stand in a page', () => {
  expect(firstPaintScript.length).toBeLessThan(1500);
  expect(probe.length).toBeLessThan(300);
  expect(firstPaintScript + probe).not.toMatch(/<\/|<!--/u);
});
