import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/domain/workshop-scores';
import { countScores, noCounts } from '../../../src/domain/workshop-counts';
import { encodeCode } from '../../../src/dossier/code';
import { makeChanges, type StoredWorkshop, type WorkshopChange } from '../../../src/dossier/workshop-change';
import { storedWorkshop } from '../../../src/dossier/workshop-stored';
import { runs } from '../../fixtures/runs';
import { all, codeOf, codesOf, countsOf, items, partOf, scoresArbitrary, workshopOf } from '../../fixtures/workshop';

const at = '2026-11-23T12:00:00.000Z';
let ids = 0;
const make = (stored: StoredWorkshop, ...changes: WorkshopChange[]) =>
  makeChanges(
    stored,
    changes.map((change) => ({ id: `c${(ids += 1)}`, at, change })),
  );
const begin = (moment: Moment = 'vooraf', way: 'codes' | 'handen' = 'codes'): WorkshopChange => ({
  ...{ kind: 'begin', moment, way },
});
const enter = (moment: Moment, codes: readonly string[]) =>
  codes.map((code): WorkshopChange => ({ kind: 'code', moment, code }));
const close = (moment: Moment = 'vooraf'): WorkshopChange => ({ kind: 'close', moment, items, at });
const raise = (item: string, counts = countsOf([5, 0, 0, 0, 0])): WorkshopChange => ({
  ...{ kind: 'hands', moment: 'vooraf', item, counts },
});
const fresh = () => storedWorkshop(workshopOf({ parts: [partOf('a'), partOf('b')] }));
const found = (stored: StoredWorkshop, moment: Moment = 'vooraf') => stored.workshop.scores[moment];
const five = codesOf('vooraf', 5);

describe('codes that come in', () => {
  test('are kept as they come, the same one twice too: two people may choose alike', () => {
    const [one = '', other = ''] = five;
    const given = make(fresh(), begin(), ...enter('vooraf', [one, other, one]));
    expect(found(given)).toEqual({ state: 'open', way: 'codes', codes: [one, other, one], counts: {} });
    const less = make(given, { kind: 'uncode', moment: 'vooraf', code: one });
    expect(found(less)).toMatchObject({ codes: [one, other] });
    expect(make(less, { kind: 'uncode', moment: 'vooraf', code: five[2]! }).workshop).toBe(less.workshop);
  });
  test.each([
    ['a typing error', '000000'],
    ["a mother's code", encodeCode(7)],
    ['nothing chosen', encodeCode(0, 'workshop')],
    ['small letters', codeOf('vooraf', all('nvt')).toLowerCase()],
  ])('%s is none', (_, code) => {
    expect(found(make(fresh(), begin(), ...enter('vooraf', [code])))).toMatchObject({ codes: [] });
  });
  test('stop at two hundred', () => {
    const full = make(fresh(), begin(), ...enter('vooraf', codesOf('vooraf', 201)));
    expect(found(full)).toMatchObject({ codes: codesOf('vooraf', 200) });
  });
  test('and raised hands do not mix', () => {
    const hands = make(fresh(), begin('vooraf', 'handen'), ...enter('vooraf', five), raise('punt-0'));
    expect(found(hands)).toEqual({
      state: 'open',
      way: 'handen',
      codes: [],
      counts: { 'punt-0': countsOf([5, 0, 0, 0, 0]) },
    });
    expect(found(make(fresh(), begin(), raise('punt-0')))).toEqual({
      state: 'open',
      way: 'codes',
      codes: [],
      counts: {},
    });
  });
});

describe('beginning a measurement', () => {
  test('another way is chosen only while nobody answered', () => {
    const begun = make(fresh(), begin());
    expect(found(make(begun, begin('vooraf', 'handen')))).toMatchObject({ way: 'handen' });
    const given = make(begun, ...enter('vooraf', five.slice(0, 1)));
    expect(found(make(given, begin('vooraf', 'handen')))).toBe(found(given));
    const hands = make(fresh(), begin('vooraf', 'handen'), raise('punt-0', countsOf([0, 0, 0, 0, 1])));
    expect(found(make(hands, begin()))).toBe(found(hands));
  });
  test('throwing one away leaves the other', () => {
    const both = make(fresh(), begin(), begin('achteraf'), ...enter('achteraf', codesOf('achteraf', 2)));
    const one = make(both, { kind: 'discard', moment: 'vooraf' });
    expect(Object.keys(one.workshop.scores)).toEqual(['achteraf']);
    expect(found(one, 'achteraf')).toBe(found(both, 'achteraf'));
  });
});

describe('closing', () => {
  test('counts what was given, under the ids of the points', () => {
    fc.assert(
      fc.property(fc.array(scoresArbitrary, { minLength: 5, maxLength: 9 }), (forms) => {
        const codes = forms.map((answers) => codeOf('vooraf', answers));
        const counted = countScores(forms);
        expect(found(make(fresh(), begin(), ...enter('vooraf', codes), close()))).toEqual({
          ...{ state: 'closed', way: 'codes', people: forms.length, closedAt: at },
          counts: Object.fromEntries(items.map((id, index) => [id, counted[index]])),
        });
      }),
      { numRuns: runs(60) },
    );
  });
  test('of raised hands keeps what was counted; a point that was passed over has nothing', () => {
    const six = countsOf([5, 0, 0, 0, 0], 1);
    const closed = make(fresh(), begin('vooraf', 'handen'), raise('punt-1', six), raise('weg', six), close());
    expect(found(closed)).toMatchObject({ state: 'closed', way: 'handen', people: 6 });
    const { counts } = found(closed)!;
    expect(Object.keys(counts)).toEqual(items);
    expect([counts['punt-0'], counts['punt-1']]).toEqual([noCounts(), six]);
  });
  test('is refused under five people, and beside another group', () => {
    const four = make(fresh(), begin(), ...enter('vooraf', five.slice(1)));
    expect(make(four, close()).workshop).toBe(four.workshop);
    const shown = make(fresh(), begin(), ...enter('vooraf', five), close(), begin('achteraf'));
    const six = make(shown, ...enter('achteraf', codesOf('achteraf', 6)));
    expect(make(six, close('achteraf')).workshop).toBe(six.workshop);
    const [extra = ''] = codesOf('achteraf', 1);
    const same = make(six, { kind: 'uncode', moment: 'achteraf', code: extra }, close('achteraf'));
    expect(found(same, 'achteraf')).toMatchObject({ state: 'closed', people: 5 });
  });
  test('leaves no code anywhere, not in what can be undone either', () => {
    fc.assert(
      fc.property(fc.array(scoresArbitrary, { minLength: 5, maxLength: 9 }), (forms) => {
        const codes = forms.map((answers) => codeOf('vooraf', answers));
        const closed = make(
          fresh(),
          begin(),
          { kind: 'remove', part: 'a' },
          ...enter('vooraf', codes),
          { kind: 'move', part: 'b', to: 0 },
          close(),
          { kind: 'undo' },
        );
        const text = JSON.stringify(closed);
        for (const code of codes) expect(text).not.toContain(code);
        expect(text).not.toContain('codes":[');
      }),
      { numRuns: runs(60) },
    );
  });
  test('is for good: nothing that comes after it changes it', () => {
    const closed = make(fresh(), begin(), ...enter('vooraf', five), close());
    const late: WorkshopChange[] = [
      begin(),
      begin('vooraf', 'handen'),
      ...enter('vooraf', five),
      { kind: 'uncode', moment: 'vooraf', code: five[0]! },
      raise('punt-0'),
      { ...close(), at: '2027-01-01T00:00:00.000Z' } as WorkshopChange,
      { kind: 'discard', moment: 'vooraf' },
    ];
    for (const change of late) expect(make(closed, change).workshop, change.kind).toBe(closed.workshop);
    expect(found(make(closed, { kind: 'undo' }, { kind: 'details', fields: { name: 'x' } }))).toBe(found(closed));
    // Also when a file says that nobody was in it.
    const nobody = { state: 'closed', way: 'codes', people: 0, counts: {}, closedAt: at } as const;
    const empty = storedWorkshop(workshopOf({ scores: { vooraf: nobody } }));
    expect(found(make(empty, begin('vooraf', 'handen')))).toEqual(nobody);
  });
});
