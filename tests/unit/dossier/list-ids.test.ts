import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasOwnIds, withIds } from '../../../src/dossier/list-ids';
import { runs } from '../../fixtures/runs';

test('elements with ids of their own stay as they are', () => {
  const list = [{ id: 'a', name: 'Een' }, { id: 'b' }];
  expect(withIds(list)).toEqual(list);
  expect(hasOwnIds(list)).toBe(true);
});

test('an element without an id, or with one that is taken, gets its own; nothing else of it changes', () => {
  const list = [{ name: 'Een' }, { id: 'a', name: 'Twee' }, { id: 'a', name: 'Drie' }, { id: '', name: 'Een' }];
  const found = withIds(list);
  expect(found.map(({ name }) => name)).toEqual(['Een', 'Twee', 'Drie', 'Een']);
  expect(found[1]).toEqual(list[1]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(4);
  expect(found.every(({ id }) => id !== '')).toBe(true);
  expect(hasOwnIds(list)).toBe(false);
});

test('an id that is no text is no id', () => {
  const [found] = withIds([{ id: 7, name: 'Een' }]);
  expect(typeof found?.id).toBe('string');
});

test('every tab gives the same ids, and giving them again changes nothing', () => {
  const element = fc.record({ id: fc.option(fc.constantFrom('', 'a', 'b', 7)), name: fc.string() });
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), (list) => {
      const once = withIds(list);
      expect(withIds(structuredClone(list))).toEqual(once);
      expect(withIds(once)).toEqual(once);
      expect(new Set(once.map(({ id }) => id)).size).toBe(list.length);
    }),
    { numRuns: runs(50) },
  );
});
