import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJoinedWorkshops, workshopForDossier } from '../../../src/dossier/workshop';
import { readStoredWorkshop, storedWorkshop } from '../../../src/dossier/workshop-stored';
import { jsonArbitrary } from '../../fixtures/arbitraries';
import { runs } from '../../fixtures/runs';
import { codesOf, fullWorkshop, partOf } from '../../fixtures/workshop';

const earlier = { by: 'move', part: 'a', about: 'vorm-a', audience: 'zorg', length: 90, parts: [partOf('z', 5)] };
const stored = { workshop: fullWorkshop, earlier: [earlier], made: ['c1', 'c2'] };

describe('what the browser keeps of a workshop', () => {
  test('comes back whole', () => {
    expect(readStoredWorkshop(structuredClone(stored), 'w-1')).toEqual({ kind: 'ok', stored });
    expect(readStoredWorkshop(storedWorkshop(fullWorkshop), 'w-1')).toEqual({
      ...{ kind: 'ok', stored: { workshop: fullWorkshop, earlier: [], made: [] } },
    });
  });
  test.each<[string, unknown, number]>([
    ['no list', 'x', 0],
    ['something that is no programme', [3, null, []], 0],
    ['not what was done', [{ ...earlier, by: 1 }], 0],
    ['minutes that can not be', [{ ...earlier, parts: [partOf('z', 0)] }, earlier], 1],
  ])('an earlier programme that can not be read is left out, the workshop stands: %s', (_, given, left) => {
    const read = readStoredWorkshop({ ...stored, earlier: given }, 'w-1');
    expect(read.kind === 'ok' && read.stored.workshop).toEqual(fullWorkshop);
    expect(read.kind === 'ok' && read.stored.earlier).toHaveLength(left);
  });
  test('an earlier programme without what it was about is of all', () => {
    const { by, audience, length, parts } = earlier;
    const read = readStoredWorkshop({ ...stored, earlier: [{ by, audience, length, parts }] }, 'w-1');
    expect(read).toMatchObject({ stored: { earlier: [{ by, part: '', about: '', audience, length, parts }] } });
  });
  test('marks of what was made are texts', () => {
    expect(readStoredWorkshop({ ...stored, made: ['a', 1, null] }, '')).toMatchObject({ stored: { made: ['a'] } });
    expect(readStoredWorkshop({ ...stored, made: 'a' }, '')).toMatchObject({ stored: { made: [] } });
  });
  test('that is no workshop says why', () => {
    for (const value of [undefined, null, 3, [], {}, { workshop: 'x' }]) {
      expect(readStoredWorkshop(value, '')).toEqual({ kind: 'error', error: { code: 'not-ours' } });
    }
    expect(readStoredWorkshop({ ...stored, workshop: { ...fullWorkshop, version: 2 } }, '')).toEqual({
      ...{ kind: 'error', error: { code: 'newer-version', version: 2 } },
    });
  });
  test('never stops the program, whatever it is', () => {
    fc.assert(
      fc.property(jsonArbitrary, jsonArbitrary, (one, other) => {
        for (const value of [one, { ...stored, earlier: one, made: other }, { ...stored, earlier: [one] }]) {
          expect(readStoredWorkshop(value, 'w').kind).toMatch(/^(?:ok|error)$/u);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a workshop in a dossier', () => {
  test('is the programme and what was shown: no code, no note, nothing that is still open', () => {
    const strange = { ...fullWorkshop.scores.vooraf!, codes: codesOf('vooraf', 2), later: codesOf('vooraf', 1) };
    const joined = workshopForDossier({ ...fullWorkshop, scores: { ...fullWorkshop.scores, vooraf: strange } });
    expect(joined).toEqual({
      ...{ version: 1, id: 'w-1', name: 'Middag in Oost', on: '2026-11-23', audience: 'werkgevers' },
      parts: [
        { werkvorm: 'vorm-a', minutes: 15 },
        { werkvorm: '', minutes: 20 },
      ],
      scores: { vooraf: fullWorkshop.scores.vooraf },
    });
  });
  test('is read back with its counts', () => {
    const [read] = readJoinedWorkshops({ workshops: [workshopForDossier(fullWorkshop)] });
    expect(read).toMatchObject({ id: 'w-1', workshop: { name: 'Middag in Oost', scores: { vooraf: { people: 6 } } } });
    // The dossier says of which framework it is, not each workshop in it.
    expect(read?.workshop?.framework).toBe('');
    expect(read?.workshop?.parts.map(({ id, minutes, note }) => [id, minutes, note])).toEqual([
      ['deel-0', 15, ''],
      ['deel-1', 20, ''],
    ]);
  });
  test('that this program can not read keeps its place', () => {
    const read = readJoinedWorkshops({
      workshops: [
        { version: 2, id: 'nieuw' },
        { version: 1, id: 'a', participants: 12 },
        { id: 'zonder' },
        { version: 1, id: 'b', parts: [{ minutes: 0 }] },
        { version: 1, id: 'c', parts: ['x'] },
        { version: 1, id: 'd', parts: 3 },
      ],
    });
    expect(read.map(({ id, workshop }) => [id, workshop !== null])).toEqual([
      ['nieuw', false],
      ['a', true],
      ['zonder', false],
      ['b', false],
      ['c', false],
      ['d', false],
    ]);
  });
  test('without an id of its own gets one, the same each time; two with one id are two', () => {
    const workshops = [{ version: 1 }, { version: 1, id: 'a' }, { version: 1, id: 'a' }];
    const ids = readJoinedWorkshops({ workshops }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(readJoinedWorkshops({ workshops }).map(({ id }) => id)).toEqual(ids);
    expect(readJoinedWorkshops({ workshops }).map(({ workshop }) => workshop?.id)).toEqual(ids);
  });
});
