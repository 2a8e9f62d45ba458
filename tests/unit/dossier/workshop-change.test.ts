import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Workshop, workshopLimits } from '../../../src/domain/workshop';
import { isSame } from '../../../src/dossier/equal';
import { makeChanges, type StoredWorkshop, type WorkshopChange } from '../../../src/dossier/workshop-change';
import { readStoredWorkshop, storedWorkshop } from '../../../src/dossier/workshop-stored';
import { runs } from '../../fixtures/runs';
import { codesOf, countsOf, items, partOf, workshopOf } from '../../fixtures/workshop';

const at = '2026-11-23T12:00:00.000Z';
let ids = 0;
const make = (stored: StoredWorkshop, ...changes: WorkshopChange[]) =>
  makeChanges(
    stored,
    changes.map((change) => ({ id: `c${(ids += 1)}`, at, change })),
  );
const begin = (more: Partial<Workshop> = {}) =>
  storedWorkshop(workshopOf({ parts: [partOf('a', 10), partOf('b', 20), partOf('c', 30)], ...more }));
const order = ({ workshop }: StoredWorkshop) => workshop.parts.map(({ id }) => id).join('');
const minutes = ({ workshop }: StoredWorkshop) => workshop.parts.map((part) => part.minutes);

describe('a change', () => {
  test('of the details leaves the rest, and says when', () => {
    const changed = make(begin(), { kind: 'details', fields: { name: 'Oost', on: '2026-12-01', start: '9:30' } });
    expect(changed.workshop).toEqual({
      ...begin().workshop,
      ...{ name: 'Oost', on: '2026-12-01', start: '9:30', updatedAt: at },
    });
    expect(changed.earlier).toEqual([]);
  });
  test.each([{ on: '20266-11-23' }, { on: '23 nov' }, { start: '9' }, { start: '9:30:00' }])(
    '%o, half typed, is not kept: the workshop could not be read again',
    (fields) => {
      const before = make(begin(), { kind: 'details', fields: { on: '2026-12-01', start: '9:30', name: 'Oost' } });
      const changed = make(before, { kind: 'details', fields: { ...fields, name: 'West' } });
      expect(changed.workshop).toMatchObject({ on: '2026-12-01', start: '9:30', name: 'West' });
    },
  );
  test('of a programme can be one part more, less, elsewhere or of another length', () => {
    const stored = begin();
    expect(order(make(stored, { kind: 'add', part: partOf('d'), at: 1 }))).toBe('adbc');
    expect(order(make(stored, { kind: 'remove', part: 'b' }))).toBe('ac');
    expect(order(make(stored, { kind: 'move', part: 'c', to: 0 }))).toBe('cab');
    expect(minutes(make(stored, { kind: 'minutes', part: 'b', minutes: 25 }))).toEqual([10, 25, 30]);
    expect(minutes(make(stored, { kind: 'minutes', part: 'b', minutes: 999 }))).toEqual([10, 240, 30]);
    // As long as another part is no reason to stay as it was.
    expect(minutes(make(stored, { kind: 'minutes', part: 'a', minutes: 20 }))).toEqual([20, 20, 30]);
    expect(make(stored, { kind: 'note', part: 'b', note: 'Stiften' }).workshop.parts[1]?.note).toBe('Stiften');
  });
  test('can be a whole new proposal', () => {
    const proposal = { audience: 'gemeenten', length: 60, parts: [partOf('x')] };
    const changed = make(begin({ audience: 'werkgevers', length: 90, name: 'Oost' }), { kind: 'propose', ...proposal });
    expect(changed.workshop).toMatchObject({ ...proposal, name: 'Oost' });
    expect(changed.earlier).toEqual([
      { by: 'propose', part: '', about: '', audience: 'werkgevers', length: 90, parts: begin().workshop.parts },
    ]);
  });
  test.each<[string, WorkshopChange]>([
    ['removing a part that went', { kind: 'remove', part: 'x' }],
    ['moving a part that went', { kind: 'move', part: 'x', to: 0 }],
    ['moving a part to where it is', { kind: 'move', part: 'c', to: 9 }],
    ['minutes of a part that went', { kind: 'minutes', part: 'x', minutes: 5 }],
    ['the same minutes', { kind: 'minutes', part: 'a', minutes: 10.4 }],
    ['a note at a part that went', { kind: 'note', part: 'x', note: 'Stiften' }],
    ['a part that is there already', { kind: 'add', part: partOf('a', 99), at: 0 }],
    ['an undo of nothing', { kind: 'undo' }],
    ['a code before it began', { kind: 'code', moment: 'vooraf', code: codesOf('vooraf', 1)[0]! }],
    ['closing what did not begin', { kind: 'close', moment: 'vooraf', items, at }],
    ['throwing away what did not begin', { kind: 'discard', moment: 'vooraf' }],
  ])('%s changes nothing, not even the moment', (_, change) => {
    const stored = begin();
    const changed = make(stored, change);
    expect({ ...changed, made: [] }).toEqual(stored);
    expect(changed.made).toHaveLength(1);
  });
  test('that was made already is not made again', () => {
    const change = { id: 'c', at, change: { kind: 'add', part: partOf('d'), at: 0 } } as const;
    const once = makeChanges(begin(), [change, change]);
    const later = makeChanges(make(once, { kind: 'remove', part: 'd' }), [change]);
    expect(order(once)).toBe('dabc');
    expect(order(later)).toBe('abc');
  });
  test('is remembered as made for the last two hundred', () => {
    const many = Array.from({ length: 250 }, (): WorkshopChange => ({ kind: 'details', fields: { name: 'x' } }));
    const { made } = make(begin(), ...many);
    expect(made).toHaveLength(200);
    expect(made.at(-1)).toBe(`c${ids}`);
  });
});

describe('undoing', () => {
  test('goes back one change at a time, to the begin', () => {
    const stages = [begin({ audience: 'werkgevers', length: 90 })];
    const changes: WorkshopChange[] = [
      { kind: 'add', part: partOf('d'), at: 0 },
      { kind: 'remove', part: 'b' },
      { kind: 'move', part: 'c', to: 0 },
      { kind: 'minutes', part: 'a', minutes: 60 },
      { kind: 'propose', audience: 'gemeenten', length: 60, parts: [partOf('x')] },
    ];
    for (const change of changes) stages.push(make(stages.at(-1)!, change));
    const about = stages.at(-1)!.earlier.map(({ by, part, about }) => [by, part, about]);
    expect(about).toEqual([
      ['add', 'd', 'vorm-d'],
      ['remove', 'b', 'vorm-b'],
      ['move', 'c', 'vorm-c'],
      ['minutes', 'a', 'vorm-a'],
      ['propose', '', ''],
    ]);
    let now = stages.at(-1)!;
    for (const before of stages.slice(0, -1).reverse()) {
      now = make(now, { kind: 'undo' });
      expect({ ...now.workshop, updatedAt: '' }).toEqual({ ...before.workshop, updatedAt: '' });
    }
    expect(now.earlier).toEqual([]);
  });
  test('keeps what was written down in a part since then', () => {
    const noted = make(begin(), { kind: 'note', part: 'a', note: 'Eerst' }, { kind: 'remove', part: 'b' });
    const more = make(noted, { kind: 'note', part: 'a', note: 'Later' }, { kind: 'undo' });
    expect(more.workshop.parts.map(({ note }) => note)).toEqual(['Later', '', '']);
    const gone = make(
      begin(),
      { kind: 'note', part: 'b', note: 'Weg?' },
      { kind: 'remove', part: 'b' },
      { kind: 'undo' },
    );
    expect(gone.workshop.parts[1]?.note).toBe('Weg?');
  });
  test('takes digits typed one after another back at once, of one part', () => {
    const typed = make(
      begin(),
      ...[1, 12, 125].map((count): WorkshopChange => ({ kind: 'minutes', part: 'a', minutes: count })),
      { kind: 'minutes', part: 'b', minutes: 5 },
    );
    expect(minutes(make(typed, { kind: 'undo' }))).toEqual([125, 20, 30]);
    expect(minutes(make(typed, { kind: 'undo' }, { kind: 'undo' }))).toEqual([10, 20, 30]);
    const apart = make(
      begin(),
      { kind: 'minutes', part: 'a', minutes: 1 },
      { kind: 'move', part: 'a', to: 2 },
      { kind: 'minutes', part: 'a', minutes: 2 },
    );
    expect(apart.earlier).toHaveLength(3);
  });
  test('goes back thirty changes', () => {
    const there = Array.from({ length: 40 }, (_, index): WorkshopChange => ({
      kind: 'move',
      part: 'a',
      to: (index + 1) % 2,
    }));
    expect(make(begin(), ...there).earlier).toHaveLength(30);
  });
  test('never touches what the room scored', () => {
    const [code = ''] = codesOf('vooraf', 1);
    const scored = make(
      begin(),
      { kind: 'remove', part: 'a' },
      { kind: 'begin', moment: 'vooraf', way: 'codes' },
      { kind: 'code', moment: 'vooraf', code },
      { kind: 'undo' },
    );
    expect(scored.workshop.scores.vooraf).toMatchObject({ codes: [code] });
  });
});

describe('a workshop never becomes more than a file holds', () => {
  test('no more parts, and no longer texts', () => {
    const parts = Array.from({ length: workshopLimits.parts - 1 }, (_, index) => partOf(`p${index}`));
    const full = make(
      begin({ parts }),
      { kind: 'add', part: partOf('x'), at: 99 },
      { kind: 'add', part: partOf('y'), at: 0 },
    );
    expect(full.workshop.parts).toHaveLength(60);
    expect(full.workshop.parts.at(-1)?.id).toBe('x');
    const more = [...parts, ...parts.map(({ id }) => partOf(`${id}!`))];
    expect(make(begin(), { kind: 'propose', audience: '', length: 0, parts: more }).workshop.parts).toHaveLength(60);
    const long = 'x'.repeat(5000);
    const texts = make(begin(), { kind: 'note', part: 'a', note: long }, { kind: 'details', fields: { name: long } });
    expect(texts.workshop.name).toHaveLength(4000);
    expect(texts.workshop.parts[0]?.note).toHaveLength(4000);
  });

  const part = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const place = fc.integer({ min: -2, max: 9 });
  const moment = fc.constantFrom('vooraf' as const, 'achteraf' as const);
  const code = fc.constantFrom(...codesOf('vooraf', 3), '', 'ABCDEF', '000000');
  const typed = fc.oneof(fc.string(), fc.constantFrom('2026-11-23', '9:30', '🙂'.repeat(4001)));
  const counts = fc.constantFrom(countsOf([1, 2, 3, 0, 0]), countsOf([0, 0, 0, 0, 9], 1, 1));
  const change: fc.Arbitrary<WorkshopChange> = fc.oneof(
    fc
      .record({ name: typed, on: typed, start: typed, casus: typed }, { requiredKeys: [] })
      .map((fields) => ({ kind: 'details' as const, fields })),
    fc.tuple(part, place).map(([id, to]) => ({ kind: 'add' as const, part: partOf(id), at: to })),
    part.map((id) => ({ kind: 'remove' as const, part: id })),
    fc.tuple(part, place).map(([id, to]) => ({ kind: 'move' as const, part: id, to })),
    fc.tuple(part, fc.double()).map(([id, count]) => ({ kind: 'minutes' as const, part: id, minutes: count })),
    fc.tuple(part, typed).map(([id, note]) => ({ kind: 'note' as const, part: id, note })),
    fc.constant({ kind: 'undo' as const }),
    fc
      .tuple(moment, fc.constantFrom('codes' as const, 'handen' as const))
      .map(([of, way]) => ({ kind: 'begin' as const, moment: of, way })),
    fc
      .tuple(fc.constantFrom('code' as const, 'uncode' as const), moment, code)
      .map(([kind, of, one]) => ({ kind, moment: of, code: one })),
    fc
      .tuple(moment, counts)
      .map(([of, found]) => ({ kind: 'hands' as const, moment: of, item: 'punt-1', counts: found })),
    fc
      .tuple(fc.constantFrom('close' as const, 'discard' as const), moment)
      .map(([kind, of]) => ({ kind, moment: of, items, at })),
  );
  test('whatever is done to it, it can be read again and is the same then', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const changed = make(begin(), ...changes);
        const read = readStoredWorkshop(JSON.parse(JSON.stringify(changed)), 'w-1');
        expect(read.kind === 'ok' && isSame(read.stored, changed)).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
