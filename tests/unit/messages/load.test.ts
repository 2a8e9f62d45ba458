import { describe, expect, test } from 'vitest';
import { openProblem } from '../../../src/messages/load';

const whatAt = (path: string, found: string) =>
  openProblem({ code: 'refused', path, found }, { projectleider: 'Eén aanspreekpunt' }).what;

describe('what stands at a place of a file that does not fit', () => {
  test.each([
    ['framework', 'undefined', '"framework" staat niets.'],
    ['chain.name', 'null', '"chain.name" staat niets (null).'],
    ['answers', 'Array', '"answers" staat een lijst.'],
    ['chain.goal', 'Object', '"chain.goal" staat een groep velden.'],
    ['answers.projectleider.level', '9', '"answers.projectleider.level" (Eén aanspreekpunt) staat 9.'],
  ])('%s: %s', (path, found, text) => {
    expect(whatAt(path, found)).toContain(`op de plek ${text}`);
  });
  test('names of what every object has are no names of elements', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(whatAt(`answers.${key}`, key)).toContain(`"answers.${key}" staat ${key}. `);
    }
  });
});
