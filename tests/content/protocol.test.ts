import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { protocolParts, protocolStepSchema } from '../../src/schemas/protocol';

const file = join(import.meta.dirname, '../../content/toegankelijkheid/protocol.json');
const steps = (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).map((step) => protocolStepSchema.parse(step));

describe('the protocol of what is tried by hand', () => {
  test('has steps for each part, numbered from 1, each with an id of its own', () => {
    for (const part of protocolParts) {
      const places = steps.filter(({ deel }) => deel === part).map(({ volgorde }) => volgorde);
      expect(places, part).toEqual(places.map((_, index) => index + 1));
      expect(places.length, part).toBeGreaterThan(0);
    }
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });
  test('says of no screen reader or voice control that it was tried, as long as nobody wrote with which version and when', () => {
    const claimed = steps.flatMap(({ uitkomsten }) => uitkomsten).filter(({ gezien }) => gezien !== undefined);
    expect(claimed.filter(({ versie, datum }) => !versie || !datum)).toEqual([]);
    expect(claimed.length).toBeGreaterThan(0);
  });
  test.each([
    ['what was seen without a day', { programma: 'NVDA met Firefox', versie: '2026.1', gezien: 'Alles werd voorgelezen.' }],
    ['a day without what was seen', { programma: 'NVDA met Firefox', versie: '2026.1', datum: '2026-11-23' }],
  ])('%s is refused', (_, outcome) => {
    const result = protocolStepSchema.safeParse({ ...steps[0], uitkomsten: [outcome] });
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'Write version, day and what you saw together, or none of them: then it reads "niet gedaan".',
    ]);
  });
});
