import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from './site.ts';

// An island wakes as soon as the parser reaches it. Data that stands after it may then have come in by half only.
test('the report has its data before the island that reads it', () => {
  const html = readFileSync(join(builtSite().dir, 'rapport/index.html'), 'utf8');
  const data = html.indexOf('type="application/json"');
  expect(data).toBeGreaterThan(0);
  expect(data).toBeLessThan(html.indexOf('<astro-island'));
});
