import { expect, test } from 'vitest';
import { compareRespondents } from '../../../src/domain/compare-respondents';
import { readAmbitions } from '../../../src/dossier/ambitions';
import { isEmptyRound } from '../../../src/dossier/blank';
import type { Dossier } from '../../../src/dossier/dossier';
import { loadValue } from '../../../src/dossier/load';
import { measurementOf } from '../../../src/dossier/measurement';
import { justBegun, twoRounds } from '../../fixtures/two-rounds';

function load(value: object): Dossier {
  const loaded = loadValue(structuredClone(value));
  if (loaded.kind !== 'ok' || loaded.file.format !== 'dossier') throw new Error('The fixture does not load');
  return loaded.file.dossier;
}

test('a round as one side of a comparison: who answered, what was agreed and aimed at', () => {
  const dossier = load(twoRounds);
  const found = measurementOf(dossier, dossier.rounds[1]!);
  expect(found).toMatchObject({ framework: '2024-09', measuredOn: '2026-11-18' });
  expect(found.respondents.map(({ organisation }) => organisation)).toEqual([
    'Gemeente Oost',
    'Bakkerij Zon',
    'ROC De Brug',
  ]);
  expect(found.consensus.get('expertise')).toEqual({ kind: 'open' });
  expect(found.ambitions).toEqual([
    { id: 'juiste-partners', level: 4, by: '2027-11-01' },
    { id: 'sociale-omgeving', level: 3, by: '2027-05-01' },
  ]);
});

test('only the actions that are done count as done', () => {
  const actions = [
    { id: 'a', text: 'Bellen', status: 'klaar' },
    { id: 'b', text: 'Schrijven', status: 'bezig' },
    { id: 'c', text: 'Lezen' },
  ];
  const dossier = load({ ...twoRounds, actions });
  expect(measurementOf(dossier, dossier.rounds[0]!).doneActions).toEqual(['a']);
});

test('who is protected is not recognised by an organisation or a layer that nobody sees', () => {
  const dossier = load(twoRounds);
  const answeredBy = (...roles: string[]) => ({
    ...dossier.rounds[0]!,
    scans: roles.map((role, place) => {
      const scan = dossier.rounds[0]!.scans[0]!;
      return { ...scan, id: `${role}-${place}`, respondent: { role, organisation: 'Stichting Z', layer: 'tactisch' } };
    }),
  });
  const mother = measurementOf(dossier, answeredBy('ervaringsdeskundige')).respondents;
  expect(mother).toEqual([{ role: 'anders', organisation: '', layer: '' }]);
  expect(compareRespondents(mother, mother)).toMatchObject({ both: 0, kind: 'unknown' });
  const three = measurementOf(dossier, answeredBy(...Array<string>(3).fill('ervaringsdeskundige')));
  expect(compareRespondents(mother, three.respondents)).toMatchObject({ both: 0, kind: 'unknown' });
});

test('scans of different versions of the framework name all of them', () => {
  const dossier = load(twoRounds);
  const [first, ...rest] = dossier.rounds[0]!.scans;
  const mixed = { ...dossier.rounds[0]!, scans: [{ ...first!, framework: '2030-01' }, ...rest] };
  expect(measurementOf(dossier, mixed).framework).toBe('2024-09, 2030-01');
  expect(measurementOf(dossier, { ...mixed, scans: [] }).framework).toBe('2024-09');
});

test('an ambition without a level is none; a day that is no text is no day', () => {
  const dossier = load({
    ...twoRounds,
    rounds: [
      {
        ...twoRounds.rounds[0],
        ambition: { a: { by: '2027-01-01' }, b: { level: 0 }, c: { level: 4, by: ' 2027-05-01 ' } },
      },
    ],
  });
  expect(readAmbitions(dossier.rounds[0]!)).toEqual([
    { id: 'b', level: 0, by: '' },
    { id: 'c', level: 4, by: '2027-05-01' },
  ]);
});

test.each<[string, (round: Record<string, unknown>) => Record<string, unknown>, boolean]>([
  ['just begun', (round) => round, true],
  ['an answer that was taken back', (round) => withScan(round, { answers: { a: {} } }), true],
  ['a note', (round) => withScan(round, { answers: { a: { note: 'Vragen' } } }), false],
  ['a level 0', (round) => withScan(round, { answers: { a: { level: 0 } } }), false],
  ['a factor', (round) => withScan(round, { factors: { f: { present: 'nee' } } }), false],
  ['a belemmering switched off', (round) => withScan(round, { barriers: { b: false } }), false],
  ['a list that was looked through', (round) => withScan(round, { barriersReviewed: true }), false],
  ['an agreement', (round) => ({ ...round, consensus: { a: { level: 2 } } }), false],
  ['an ambition', (round) => ({ ...round, ambition: { a: { level: 4 } } }), false],
  ['something this program does not know', (round) => ({ ...round, later: { iets: 1 } }), false],
  ['an empty place that this program does not know', (round) => ({ ...round, later: { lijst: [] } }), true],
])('a round with %s: empty is %s', (_name, change, isEmpty) => {
  const dossier = load({ ...justBegun, rounds: [change(justBegun.rounds[1] as unknown as Record<string, unknown>)] });
  expect(isEmptyRound(dossier.rounds[0]!)).toBe(isEmpty);
});

function withScan(round: Record<string, unknown>, parts: object): Record<string, unknown> {
  return { ...round, scans: (round['scans'] as object[]).map((scan) => ({ ...scan, ...parts })) };
}
