import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workshopLimits } from '../../../src/domain/workshop';
import { isSame } from '../../../src/dossier/equal';
import { fileText } from '../../../src/dossier/file-name';
import { encodeCode } from '../../../src/dossier/code';
import { loadWorkshop, loadWorkshopValue, maxWorkshopBytes } from '../../../src/dossier/workshop';
import { jsonArbitrary, workshopFileArbitrary } from '../../fixtures/arbitraries';
import { anyCharacter } from '../../fixtures/characters';
import { runs } from '../../fixtures/runs';
import { all, codeOf, codesOf, countsOf, fullWorkshop, partOf, workshopOf } from '../../fixtures/workshop';

type Raw = Record<string, unknown>;
const least: Raw = { format: 'ketenspiegel/workshop', version: 1, framework: '2024-09' };
const load = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return loadWorkshop(text, text.length, 'nieuw');
};
const errorOf = (value: unknown) => {
  const loaded = load(value);
  return loaded.kind === 'error' ? loaded.error : null;
};
function opened(value: unknown) {
  const loaded = load(value);
  if (loaded.kind === 'error') throw new Error(JSON.stringify(loaded.error));
  return loaded.workshop;
}

describe('a workshop file', () => {
  test('with every field comes back whole', () => {
    expect(JSON.parse(fileText(opened(fullWorkshop)))).toEqual(fullWorkshop);
  });
  test('whatever is in it, known or not, is there after saving, and opening again changes nothing', () => {
    fc.assert(
      fc.property(workshopFileArbitrary(), (file) => {
        const once = opened(file);
        const { parts = [], scores = {}, id, ...others } = file;
        expect(once).toMatchObject(others);
        expect(once.id).toBe(id ?? 'nieuw');
        expect(once.scores).toMatchObject(scores as Raw);
        for (const [index, { id: _id, ...part }] of (parts as Raw[]).entries()) {
          expect(once.parts[index]).toMatchObject(part);
        }
        expect(isSame(opened(fileText(once)), JSON.parse(JSON.stringify(once)))).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
  test('is none when it is nested so deeply that saving it would break', () => {
    const nest = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    expect(errorOf({ ...least, later: nest(40) })).toBeNull();
    for (const depth of [70, 3_000, 100_000]) {
      const text = JSON.stringify(least).replace('}', `,"later":${'['.repeat(depth)}${']'.repeat(depth)}}`);
      expect(errorOf(text)).toEqual({ code: 'not-ours' });
    }
  });
  test('may leave almost everything out', () => {
    expect(opened(least)).toEqual({
      ...{ ...least, id: 'nieuw', createdAt: '', updatedAt: '', name: '', on: '', start: '', audience: '', length: 0 },
      ...{ casus: '', parts: [], scores: {} },
    });
    expect(opened({ ...least, id: '' }).id).toBe('nieuw');
    expect(opened({ ...least, parts: [{ id: 'a', minutes: 5 }] }).parts).toEqual([
      { id: 'a', minutes: 5, werkvorm: '', note: '' },
    ]);
    const way = 'codes';
    expect(
      opened({
        ...least,
        scores: { vooraf: { state: 'open', way }, achteraf: { state: 'closed', way, people: 5, counts: {} } },
      }).scores,
    ).toEqual({
      vooraf: { state: 'open', way, codes: [], counts: {} },
      achteraf: { state: 'closed', way, people: 5, counts: {}, closedAt: '' },
    });
  });
  test('two parts with one id are two parts', () => {
    const ids = (given: string[]) =>
      opened({ ...least, parts: given.map((id) => partOf(id)) }).parts.map(({ id }) => id);
    expect(ids(['a', 'a', 'a'])).toEqual(['a', 'a-2', 'a-3']);
    expect(ids(['a-2', 'a', 'a'])).toEqual(['a-2', 'a', 'a-3']);
    const long = ids(Array<string>(3).fill('x'.repeat(80)));
    expect(new Set(long).size).toBe(3);
    expect(Math.max(...long.map(({ length }) => length))).toBe(80);
  });
  test('of any editor opens: a mark of byte order before it', () => {
    expect(load(`\uFEFF${JSON.stringify(least)}`).kind).toBe('ok');
    expect(opened({ ...least, name: 'Oost\uFEFFWest' }).name).toBe('Oost\uFEFFWest');
  });
  test('as full as the program lets it become can be opened again', () => {
    const parts = Array.from({ length: workshopLimits.parts }, (_, index) =>
      partOf(`deel-${index}`, 240, { note: '\u0001'.repeat(workshopLimits.text) }),
    );
    const text = fileText(workshopOf({ parts }));
    expect(loadWorkshop(text, new TextEncoder().encode(text).length, '').kind).toBe('ok');
    const codes = codesOf('vooraf', workshopLimits.codes);
    expect(errorOf({ ...least, scores: { vooraf: { state: 'open', way: 'codes', codes } } })).toBeNull();
  });
});

describe('a file that is not opened says why', () => {
  test.each<[string, unknown, object]>([
    ['nothing', '', { code: 'empty' }],
    ['only white space', ' \n\uFEFF', { code: 'empty' }],
    ['half a file', '{"format":"ketenspiegel/workshop"', { code: 'damaged' }],
    ['half a list', ' [1,', { code: 'damaged' }],
    ['a letter', 'Beste mensen', { code: 'not-ours' }],
    ['a letter with brackets in it', 'Beste mensen [zie de bijlage', { code: 'not-ours' }],
    ['a list', [], { code: 'not-ours' }],
    ['a number', 3, { code: 'not-ours' }],
    ['null', null, { code: 'not-ours' }],
    ['another program', { format: 'iets/anders', version: 1 }, { code: 'not-ours' }],
    ['no format', { version: 1 }, { code: 'not-ours' }],
    ['a strange format', { ...least, format: { toString: 1 } }, { code: 'not-ours' }],
    ['a list as format', { ...least, format: ['ketenspiegel/workshop'] }, { code: 'not-ours' }],
    ['a scan', { format: 'ketenspiegel/scan', version: 1 }, { code: 'other-file' }],
    ['a dossier of a newer program', { format: 'ketenspiegel/dossier', version: 9 }, { code: 'other-file' }],
    ['no version', { ...least, version: undefined }, { code: 'no-version' }],
    ['version 0', { ...least, version: 0 }, { code: 'no-version' }],
    ['half a version', { ...least, version: 1.5 }, { code: 'no-version' }],
    ['a version in words', { ...least, version: '1' }, { code: 'no-version' }],
    ['a newer program', { ...least, version: 2 }, { code: 'newer-version', version: 2 }],
  ])('%s', (_, file, error) => {
    expect(errorOf(file)).toEqual(error);
  });
  test('one that is too large is not even read', () => {
    const at = (bytes: number) => loadWorkshop(JSON.stringify(least), bytes, '');
    expect(at(maxWorkshopBytes).kind).toBe('ok');
    expect(at(maxWorkshopBytes + 1)).toEqual({ kind: 'error', error: { code: 'too-large' } });
  });
  const open = (more: Raw) => ({ scores: { vooraf: { state: 'open', way: 'codes', ...more } } });
  const closed = (more: Raw) => ({
    scores: { achteraf: { state: 'closed', way: 'codes', people: 5, counts: {}, ...more } },
  });
  const [code = ''] = codesOf('vooraf', 1);
  const counts = countsOf([1, 0, 0, 0, 0]);
  test.each<[string, Raw, string]>([
    ['no framework', { framework: undefined }, 'framework'],
    ['a name that is a number', { name: 3 }, 'name'],
    ['a name that is too long', { name: 'x'.repeat(4001) }, 'name'],
    ['a day in words', { on: '23 november' }, 'on'],
    ['a day in a list', { on: ['2026-11-23'] }, 'on'],
    ['an hour in words', { start: 'half tien' }, 'start'],
    ['half a minute', { parts: [partOf('a'), partOf('b', 2.5)] }, 'parts.1.minutes'],
    ['no minutes', { parts: [partOf('a', 0)] }, 'parts.0.minutes'],
    ['too many minutes', { parts: [partOf('a', 241)] }, 'parts.0.minutes'],
    ['a part without an id', { parts: [partOf('')] }, 'parts.0.id'],
    ['a part with a number for its id', { parts: [{ ...partOf('a'), id: 5 }] }, 'parts.0.id'],
    ['a part that is a text', { parts: ['pauze'] }, 'parts.0'],
    ['parts that are null', { parts: null }, 'parts'],
    ['too many parts', { parts: Array.from({ length: 61 }, (_, index) => partOf(`${index}`)) }, 'parts'],
    [
      'a mistyped code',
      open({ codes: [code, `${code.slice(0, 5)}${code.endsWith('7') ? '8' : '7'}`] }),
      'scores.vooraf.codes.1',
    ],
    ["a mother's code", open({ codes: [encodeCode(77)] }), 'scores.vooraf.codes.0'],
    ['a code that is a number', open({ codes: [123456] }), 'scores.vooraf.codes.0'],
    ['a code of nothing', open({ codes: [encodeCode(0, 'workshop')] }), 'scores.vooraf.codes.0'],
    [
      'a code as nobody writes it down',
      open({ codes: [codeOf('vooraf', all('nvt')).toLowerCase()] }),
      'scores.vooraf.codes.0',
    ],
    ['more codes than a room has', open({ codes: Array<string>(201).fill(code) }), 'scores.vooraf.codes'],
    ['another way', open({ way: 'stemkastjes' }), 'scores.vooraf.way'],
    ['another state', open({ state: 'half' }), 'scores.vooraf.state'],
    ['no people', closed({ people: undefined }), 'scores.achteraf.people'],
    ['fewer than nobody', closed({ people: -1 }), 'scores.achteraf.people'],
    ['counts that are a list', closed({ counts: [] }), 'scores.achteraf.counts'],
    ['no counts', closed({ counts: undefined }), 'scores.achteraf.counts'],
    ['four levels', closed({ counts: { a: { ...counts, levels: [1, 2, 3, 4] } } }), 'scores.achteraf.counts.a.levels'],
    [
      'six levels',
      closed({ counts: { a: { ...counts, levels: [1, 2, 3, 4, 5, 6] } } }),
      'scores.achteraf.counts.a.levels',
    ],
    [
      'one level of fewer than nobody',
      closed({ counts: { a: { ...counts, levels: [1, 2, 3, 4, -1] } } }),
      'scores.achteraf.counts.a.levels',
    ],
    ['half a person', closed({ counts: { a: { ...counts, unknown: 0.5 } } }), 'scores.achteraf.counts.a.unknown'],
    ['an id with a space', closed({ counts: { 'a b': counts } }), 'scores.achteraf.counts.a b'],
    ['a count at a name of the language', closed({ counts: { constructor: 1 } }), 'scores.achteraf.counts.constructor'],
    ['scores that are a list', { scores: [] }, 'scores'],
  ])('%s', (_, more, path) => {
    expect(errorOf({ ...least, ...more })).toEqual({ code: 'refused', path });
  });
});

describe('a text', () => {
  test('of 4,000 signs fits, whatever signs they are', () => {
    expect(errorOf({ ...least, name: '🙂'.repeat(4000) })).toBeNull();
    expect(errorOf({ ...least, name: '🙂'.repeat(4001) })).toEqual({ code: 'refused', path: 'name' });
  });
});

test('loading never throws', () => {
  const part = fc.record(
    { ...Object.fromEntries(Object.keys(fullWorkshop).map((key) => [key, jsonArbitrary])) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(part, jsonArbitrary, fc.boolean(), (fields, any, isOurs) => {
      const value = isOurs ? { ...least, ...fields, ...least } : any;
      for (const one of [value, { ...fullWorkshop, scores: any }, { ...least, format: any }]) {
        expect(loadWorkshopValue(one, 'x').kind).toMatch(/^(?:ok|error)$/u);
        expect(loadWorkshop(JSON.stringify(one), 1, 'x')).toEqual(
          loadWorkshopValue(JSON.parse(JSON.stringify(one)), 'x'),
        );
      }
    }),
    { numRuns: runs(500) },
  );
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      expect(loadWorkshop(text, text.length, 'x').kind).toBe('error');
    }),
    { numRuns: runs(300) },
  );
});
