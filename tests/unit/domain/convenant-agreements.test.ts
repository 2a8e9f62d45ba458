import { describe, expect, test } from 'vitest';
import { stageOf } from '../../../src/domain/convenant-agreements';
import type { Action } from '../../../src/domain/actions';
import {
  agreementIn,
  articleIn,
  attentionPoints,
  draftOf,
  framework,
  partner,
  pointsIn,
  preconditions,
  textOf,
  writtenOf,
} from '../../fixtures/convenant.ts';

const [first = '', second = ''] = preconditions;
const lastPillar = framework.randvoorwaarden.filter(({ pijler }) => pijler === 'proces').map(({ id }) => id);
const standing = (draft: ReturnType<typeof draftOf>, article = 'afspraken') =>
  articleIn(draft, article)
    .agreements.filter(({ isOn }) => isOn)
    .map(({ id }) => id);
const action = (more: Partial<Action>): Action => ({
  ...{ id: 'a', item: first, factor: '', text: 'Iets', owner: '', due: '', status: 'open' },
  ...more,
});

describe('which agreements are proposed', () => {
  test('none without answers', () => {
    const draft = draftOf({ round: null });
    expect(standing(draft)).toEqual([]);
    expect(pointsIn(draft, 'no-agreements')).toEqual(['no-agreements AFSPRAKEN']);
  });
  test('the first five gaps, and every gap in the start pillar', () => {
    const all = Object.fromEntries(preconditions.map((id) => [id, 2 as const]));
    const draft = draftOf({ ratings: all });
    const pillar = framework.randvoorwaarden.filter(({ pijler }) => pijler === 'multidisciplinair').map(({ id }) => id);
    expect(standing(draft)).toEqual(pillar);
    expect(agreementIn(draft, first).reasons).toEqual([
      { kind: 'gap', rank: expect.any(Number) as number },
      { kind: 'start-pillar' },
    ]);
    // Elsewhere only what is worst.
    const low = Object.fromEntries(lastPillar.map((id) => [id, 0 as const]));
    const high = Object.fromEntries(preconditions.map((id) => [id, 3 as const]));
    const other = draftOf({ ratings: { ...high, ...low, [first]: 2 } });
    expect(standing(other)).toContain(first);
    expect(standing(other).filter((id) => lastPillar.includes(id)).length).toBe(5);
  });
  test('what the group wants to reach, whatever its level is', () => {
    const ambitions = new Map([[first, { id: first, level: 4 as const, by: '' }]]);
    const draft = draftOf({ ratings: { [first]: 4 }, ambitions });
    expect(standing(draft)).toEqual([first]);
    expect(agreementIn(draft, first)).toMatchObject({ level: 4, target: 4, reasons: [{ kind: 'ambition', level: 4 }] });
  });
  test('of aandachtspunten the first five under the target', () => {
    const draft = draftOf({ ratings: Object.fromEntries(attentionPoints.map((id) => [id, 1 as const])) });
    expect(standing(draft, 'gender')).toEqual(attentionPoints.slice(0, 5));
    expect(agreementIn(draft, attentionPoints[0]!).reasons).toEqual([{ kind: 'gender', gap: 2 }]);
    // Only in the articles that are for them.
    const holding = draft.articles.filter(({ agreements }) => agreements.length > 0);
    expect(holding.map(({ id }) => id)).toEqual(['afspraken', 'gender']);
  });
  test('never what does not apply, unless it is switched on by hand', () => {
    const ambitions = new Map([[first, { id: first, level: 4 as const, by: '' }]]);
    const facts = { ratings: { [first]: '-' as const }, ambitions };
    expect(standing(draftOf(facts))).toEqual([]);
    const draft = draftOf(facts, writtenOf({ [`afspraak.${first}`]: { isOn: true } }));
    expect(standing(draft)).toEqual([first]);
    expect(agreementIn(draft, first)).toMatchObject({ isApplicable: false, reasons: [{ kind: 'chosen' }] });
  });
  test('switching off goes before everything', () => {
    const draft = draftOf({ ratings: { [first]: 0 } }, writtenOf({ [`afspraak.${first}`]: { isOn: false } }));
    expect(standing(draft)).toEqual([]);
  });
  test('a text that somebody wrote keeps it in when nothing proposes it any more', () => {
    const draft = draftOf(
      { ratings: { [first]: 4 } },
      writtenOf({ [`afspraak.${first}.wie`]: { text: 'Wij', base: '' } }),
    );
    expect(standing(draft)).toEqual([first]);
    expect(agreementIn(draft, first).reasons).toEqual([{ kind: 'written' }]);
  });
  test('whichever of its texts that is; a text without anything in it keeps nothing in', () => {
    for (const part of ['wat', 'wie', 'wanneer', 'meten']) {
      const key = `afspraak.${first}.${part}`;
      expect(standing(draftOf({}, writtenOf({ [key]: { text: 'Eigen', base: '' } })))).toEqual([first]);
      expect(standing(draftOf({}, writtenOf({ [key]: { own: null } })))).toEqual([]);
    }
  });
  test('that somebody wrote it or switched it on is only a reason where there is no other', () => {
    const own = { [`afspraak.${first}.wie`]: { text: 'Wij', base: '' } };
    const on = { [`afspraak.${first}`]: { isOn: true } };
    const reasonsOf = (facts: Parameters<typeof draftOf>[0], clauses: Parameters<typeof writtenOf>[0]) =>
      agreementIn(draftOf(facts, writtenOf(clauses)), first).reasons.map(({ kind }) => kind);
    expect(reasonsOf({ ratings: { [first]: 0 } }, { ...own, ...on })).toEqual(['gap', 'start-pillar']);
    expect(reasonsOf({}, { ...own, ...on })).toEqual(['written']);
    expect(reasonsOf({ ratings: { [first]: 0 } }, on)).toEqual(['gap', 'start-pillar']);
    expect(reasonsOf({}, on)).toEqual(['chosen']);
    expect(reasonsOf({}, { [`afspraak.${first}`]: { isOn: false } })).toEqual([]);
  });
});

describe('what is proposed', () => {
  test('the text follows the level', () => {
    expect([null, 0, 1, 2, 3, 4].map((level) => stageOf(level as 0 | null))).toEqual([
      'opzetten',
      'opzetten',
      'opzetten',
      'uitvoeren',
      'borgen',
      'borgen',
    ]);
    const draft = draftOf({ ratings: { [first]: 2 } });
    expect(textOf(agreementIn(draft, first).what)).toBe(`Partijen doen ${first}.`);
  });
  test('so does what one sees it at: what is only set up cannot be counted yet', () => {
    const measureAt = (level: 0 | 1 | 2 | 3) => {
      const ambitions = new Map([[first, { id: first, level: 4 as const, by: '' }]]);
      return textOf(agreementIn(draftOf({ ratings: { [first]: level }, ambitions }), first).measure);
    };
    expect(measureAt(0)).toBe(`Het papier van ${first}.`);
    expect(measureAt(1)).toBe(`Het papier van ${first}.`);
    expect(measureAt(2)).toBe(`Het aantal keren ${first}.`);
    expect(measureAt(3)).toBe(`Het aantal keren ${first}.`);
  });
  test('who: involved partners that carry it; of the others the fitting ones are only shown', () => {
    const carries = [first];
    const partners = [
      partner({ name: 'A', carries }),
      partner({ name: 'B', carries, kind: 'werkgever' }),
      partner({ name: 'C', carries, status: 'benaderd' }),
      partner({ name: 'D', kind: 'zorg' }),
      partner({ name: 'E', kind: 'onderwijs' }),
    ];
    const draft = draftOf({ ratings: { [first]: 1, [second]: 1 }, partners });
    expect(textOf(agreementIn(draft, first).who)).toBe('A + B');
    expect(agreementIn(draft, first).couldCarry).toEqual(['D']);
    expect(agreementIn(draft, second).who.pieces).toEqual([{ text: '[wie]', isOpen: true }]);
    expect(agreementIn(draft, second).couldCarry).toEqual(['A', 'D']);
    expect(pointsIn(draft, 'who')).toEqual([`who ${second}`]);
  });
  test('who: each name once, without the space around it; a partner without a name carries nothing that one can read', () => {
    const carries = [first];
    const partners = [
      partner({ id: '1', name: ' A ', carries }),
      partner({ id: '2', name: 'A', carries, kind: 'werkgever' }),
      partner({ id: '3', name: ' ', carries }),
      partner({ id: '4', name: ' B ', kind: 'zorg' }),
      partner({ id: '5', name: ' ', kind: 'zorg' }),
    ];
    const agreement = agreementIn(draftOf({ ratings: { [first]: 1 }, partners }), first);
    expect(textOf(agreement.who)).toBe('A');
    expect(agreement.couldCarry).toEqual(['B']);
  });
  test('when: the day of the ambition, else the last day of what is still to be done', () => {
    const ambitions = new Map([[first, { id: first, level: 3 as const, by: '2027-06-01' }]]);
    const actions = [
      action({ due: '2027-01-01' }),
      action({ due: '2027-05-01' }),
      action({ due: '2027-03-01' }),
      action({ due: '2029-01-01', item: second }),
      action({ due: '2028-01-01', status: 'klaar' }),
      action({ due: 'ooit' }),
      action({ due: '2027-02-30' }),
    ];
    const ratings = { [first]: 1 as const };
    expect(textOf(agreementIn(draftOf({ ratings, ambitions, actions }), first).when)).toBe('dag 2027-06-01');
    expect(textOf(agreementIn(draftOf({ ratings, actions }), first).when)).toBe('dag 2027-05-01');
    const dayless = new Map([[first, { id: first, level: 3 as const, by: '' }]]);
    expect(textOf(agreementIn(draftOf({ ratings, ambitions: dayless, actions }), first).when)).toBe('dag 2027-05-01');
    const nobody = draftOf({ ratings });
    expect(textOf(agreementIn(nobody, first).when)).toBe('[wanneer]');
    expect(pointsIn(nobody, 'when')).toEqual([`when ${first}`]);
  });
  test('a day that is over stays, and is a point until somebody writes another', () => {
    const ambitions = new Map([[first, { id: first, level: 3 as const, by: '2026-01-01' }]]);
    const facts = { ratings: { [first]: 1 as const }, ambitions };
    expect(pointsIn(draftOf(facts), 'late')).toEqual([`late ${first}`]);
    const written = writtenOf({ [`afspraak.${first}.wanneer`]: { text: 'mei 2027', base: 'dag 2026-01-01' } });
    expect(pointsIn(draftOf(facts, written), 'late', 'changed')).toEqual([]);
  });
  test('the day itself is in time, and words that are no day are neither late nor early', () => {
    for (const by of ['2026-11-22', '1 mei', '2026-02-30']) {
      const ambitions = new Map([[first, { id: first, level: 3 as const, by }]]);
      const begin = writtenOf({}, { fields: new Map([['begindatum', '2026-11-22']]) });
      const draft = draftOf({ ratings: { [first]: 1 }, ambitions }, begin);
      expect(pointsIn(draft, 'late', 'early')).toEqual([]);
      expect(agreementIn(draft, first)).toMatchObject({ isLate: false, isEarly: false });
    }
  });
  test('a day before the convenant begins is a point until somebody writes another', () => {
    const ambitions = new Map([[first, { id: first, level: 3 as const, by: '2027-03-01' }]]);
    const facts = { ratings: { [first]: 1 as const }, ambitions };
    const begin = (day: string) => ({ fields: new Map([['begindatum', day]]) });
    expect(pointsIn(draftOf(facts, writtenOf({}, begin('2027-03-02'))), 'early')).toEqual([`early ${first}`]);
    // On the day itself it is in time; a begin that nobody wrote, or that is no day, says nothing.
    for (const day of ['2027-03-01', '', 'in 2028']) {
      expect(pointsIn(draftOf(facts, writtenOf({}, begin(day))), 'early')).toEqual([]);
    }
    const own = writtenOf(
      { [`afspraak.${first}.wanneer`]: { text: 'mei 2027', base: 'dag 2027-03-01' } },
      begin('2027-04-01'),
    );
    expect(pointsIn(draftOf(facts, own), 'early')).toEqual([]);
    // What is over needs only one question.
    const over = new Map([[first, { id: first, level: 3 as const, by: '2026-01-01' }]]);
    const late = draftOf({ ...facts, ambitions: over }, writtenOf({}, begin('2027-03-02')));
    expect(pointsIn(late, 'late', 'early')).toEqual([`late ${first}`]);
  });
  test('who and when are no points any more once somebody wrote them; a name that nothing has is one in any text', () => {
    const own = { text: 'Eigen', base: '' };
    const [who, when] = [`afspraak.${first}.wie`, `afspraak.${first}.wanneer`];
    const facts = { ratings: { [first]: 1 as const } };
    expect(pointsIn(draftOf(facts, writtenOf({ [who]: own })), 'who', 'when')).toEqual([`when ${first}`]);
    expect(pointsIn(draftOf(facts, writtenOf({ [when]: own })), 'who', 'when')).toEqual([`who ${first}`]);
    for (const part of ['wat', 'wie', 'wanneer', 'meten']) {
      const written = writtenOf({ [`afspraak.${first}.${part}`]: { text: 'Over {weg}.', base: '' } });
      expect(draftOf(facts, written).points.filter(({ code }) => code === 'unknown-place')).toMatchObject([
        { place: `afspraak-${first}`, subject: 'weg' },
      ]);
    }
  });
  test('a level that nobody knows is a point', () => {
    const written = writtenOf({ [`afspraak.${first}`]: { isOn: true } });
    expect(pointsIn(draftOf({}, written), 'level')).toEqual([`level ${first}`]);
  });
});

describe('after a new scan', () => {
  const key = `afspraak.${first}.wat`;
  const own = { text: 'Wij doen het zo.', base: `Partijen maken ${first}.` };
  test('the own text stays, and the page knows what the proposal was and is', () => {
    const before = agreementIn(draftOf({ ratings: { [first]: 1 } }, writtenOf({ [key]: own })), first).what;
    expect(before).toMatchObject({ isChanged: false, own });
    const after = agreementIn(draftOf({ ratings: { [first]: 2 } }, writtenOf({ [key]: own })), first).what;
    expect(after).toMatchObject({ isChanged: true, own, proposal: `Partijen doen ${first}.` });
    expect(textOf(after)).toBe('Wij doen het zo.');
  });
  test('what was written while nothing could be proposed asks for a look when something can', () => {
    const written = writtenOf({ [`afspraak.${first}.wie`]: { text: 'Wij', base: '' } });
    const ratings = { [first]: 1 as const };
    expect(pointsIn(draftOf({ ratings }, written), 'changed')).toEqual([]);
    const partners = [partner({ name: 'A', carries: [first] })];
    expect(pointsIn(draftOf({ ratings, partners }, written), 'changed')).toEqual([`changed afspraak.${first}.wie`]);
  });
  test('space around a proposal makes no other proposal', () => {
    const base = ` Partijen maken ${first}. `;
    const draft = draftOf({ ratings: { [first]: 1 } }, writtenOf({ [key]: { ...own, base } }));
    expect(agreementIn(draft, first).what.isChanged).toBe(false);
  });
});
