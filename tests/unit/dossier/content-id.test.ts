import { expect, test } from 'vitest';
import { contentId } from '../../../src/dossier/content-id';

test('an id that a file once got from its content stays: people keep scans under it', () => {
  expect(contentId({ b: [1, { d: null, c: 'é' }], a: 'x' })).toBe('3635b95d-66a0-8d3f-a64b-b7309b23a3c1');
});

test('the order of keys makes no other id, the order of a list and every value do', () => {
  const id = contentId({ a: [1, 2], b: 'x' });
  expect(contentId({ b: 'x', a: [1, 2] })).toBe(id);
  for (const other of [{ a: [2, 1], b: 'x' }, { a: [1, 2], b: 'y' }, { a: [1, 2] }])
    expect(contentId(other)).not.toBe(id);
});
