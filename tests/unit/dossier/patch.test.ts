import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches, type Path, valueAt } from '../../../src/dossier/patch';
import { jsonArbitrary } from '../../fixtures/arbitraries';
import { runs } from '../../fixtures/runs';
import dossierFull from '../../fixtures/dossier-full.json' with { type: 'json' };

const round = { id: '5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c02' };
const scan = { id: '5f0a3c1e-7a52-4c3e-9a70-0d6a5f3b1c03' };
const note: Path = ['rounds', round, 'scans', scan, 'answers', 'juiste-partners', 'note'];
/** Every place of the full dossier that a patch can name; where an id changes, its element has another path. */
const paths = allPaths(dossierFull).filter((path) => path.at(-1) !== 'id');

function allPaths(value: unknown, at: Path = []): Path[] {
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown) => {
      const id: unknown = (part as { id?: unknown } | null)?.id;
      return typeof id === 'string' ? allPaths(part, [...at, { id }]) : [];
    });
  }
  if (typeof value !== 'object' || value === null) return at.length > 0 ? [at] : [];
  return [
    ...(typeof at.at(-1) === 'string' ? [at] : []),
    ...Object.entries(value).flatMap(([key, inner]) => allPaths(inner, [...at, key])),
  ];
}

describe('a patch changes one place in a copy', () => {
  it('puts a value in a list element, found by its id', () => {
    const changed = applyPatches(dossierFull, [{ path: note, value: 'Nieuw' }]);
    expect(valueAt(changed, note)).toBe('Nieuw');
    expect(valueAt(dossierFull, note)).toBe('De werkgevers doen nog niet mee');
    const back = applyPatches(changed, [{ path: note, value: 'De werkgevers doen nog niet mee' }]);
    expect(back).toEqual(dossierFull);
  });

  it('makes objects that are missing on the way', () => {
    expect(applyPatches({ a: 1 }, [{ path: ['b', 'c', 'd'], value: 2 }])).toEqual({ a: 1, b: { c: { d: 2 } } });
  });

  it('removes a place with undefined, also a list element', () => {
    expect(applyPatches({ a: { b: 1, c: 2 } }, [{ path: ['a', 'b'], value: undefined }])).toStrictEqual({
      a: { c: 2 },
    });
    expect(applyPatches({ a: {} }, [{ path: ['a', 'b'], value: undefined }])).toStrictEqual({ a: {} });
    const list = { scans: [{ id: 'x' }, { id: 'y' }] };
    expect(applyPatches(list, [{ path: ['scans', { id: 'x' }], value: undefined }])).toEqual({ scans: [{ id: 'y' }] });
  });

  it('inside what is null there is nothing, and something can be put', () => {
    expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined();
    expect(applyPatches<unknown>({ a: null }, [{ path: ['a', 'b'], value: 1 }])).toEqual({ a: { b: 1 } });
  });

  it('puts null and undefined in the right place', () => {
    expect(applyPatches({ a: { b: 1 } }, [{ path: ['a', 'b'], value: null }])).toEqual({ a: { b: null } });
    const list = { scans: [{ id: 'x', n: 1 }] };
    expect(applyPatches(list, [{ path: ['scans', { id: 'x' }, 'n'], value: null }])).toEqual({
      scans: [{ id: 'x', n: null }],
    });
  });

  it.each([1, null, undefined, {}])(
    'gives null when a list element on the way is gone, whatever the value: %s',
    (value) => {
      expect(applyPatches({ scans: [{ id: 'x' }] }, [{ path: ['scans', { id: 'weg' }, 'n'], value }])).toBeNull();
      const nested: Path = ['rounds', { id: 'r' }, 'scans', { id: 'weg' }, 'n'];
      expect(applyPatches({ rounds: [{ id: 'r', scans: [] }] }, [{ path: nested, value }])).toBeNull();
      expect(applyPatches({ a: { scans: null } }, [{ path: ['a', 'scans', { id: 'weg' }], value }])).toBeNull();
      expect(
        applyPatches({ scans: [] }, [
          { path: ['scans', { id: 'weg' }, 'n'], value },
          { path: ['b'], value: 1 },
        ]),
      ).toBeNull();
    },
  );

  it('adds a whole list element that is not there, and only under its own id', () => {
    const path = ['scans', { id: 'b' }];
    const both = { scans: [{ id: 'a' }, { id: 'b', n: 1 }] };
    expect(applyPatches({ scans: [{ id: 'a' }] }, [{ path, value: { id: 'b', n: 1 } }])).toEqual(both);
    expect(applyPatches(both, [{ path, value: { id: 'b', n: 1 } }])).toEqual(both);
    expect(applyPatches({ scans: [] as unknown[] }, [{ path, value: { id: 'c' } }])).toBeNull();
    expect(applyPatches({ scans: [] as unknown[] }, [{ path, value: 1 }])).toBeNull();
  });

  it('removes a list element; one that is gone already stays gone', () => {
    const path = ['scans', { id: 'b' }];
    expect(applyPatches({ scans: [{ id: 'a' }, { id: 'b' }] }, [{ path, value: undefined }])).toEqual({
      scans: [{ id: 'a' }],
    });
    expect(applyPatches({ scans: [{ id: 'a' }] }, [{ path, value: undefined }])).toEqual({ scans: [{ id: 'a' }] });
  });

  it('a key with the name of a built-in property is a key like any other', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const changed = applyPatches({ answers: {} }, [{ path: ['answers', key, 'level'], value: 3 }]);
      expect(Object.getOwnPropertyDescriptor(changed?.answers, key)?.value).toEqual({ level: 3 });
      expect(valueAt({ answers: {} }, ['answers', key])).toBeUndefined();
    }
    expect(({} as { level?: number }).level).toBeUndefined();
  });

  it('what was put is there, nothing else changed, and the old value brings all back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), jsonArbitrary, (path, value) => {
        const text = JSON.stringify(dossierFull);
        const before = valueAt(dossierFull, path);
        const changed = applyPatches(dossierFull, [{ path, value }]);
        expect(valueAt(changed, path)).toEqual(value);
        expect(JSON.stringify(dossierFull)).toBe(text);
        expect(applyPatches(changed, [{ path, value: before }])).toEqual(dossierFull);
      }),
      { numRuns: runs(200) },
    );
  });
});
