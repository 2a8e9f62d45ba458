import { expect, test } from 'vitest';
import { isEmptyRound, isEmptyScan } from '../../../src/dossier/blank';
import { dossierWithDefaults, scanWithDefaults } from '../../../src/dossier/defaults';

const scanOf = (more: object) => scanWithDefaults({ id: 's', answers: {}, ...more });
const roundOf = (more: object) => dossierWithDefaults({ rounds: [{ id: 'r', ...more }] }).rounds[0]!;

test.each<[string, object, boolean]>([
  ['nothing', {}, true],
  ['only places where something was', { answers: { a: { level: undefined, note: '', reason: null } } }, true],
  ['a note', { answers: { a: { note: 'x' } } }, false],
  ['level 0', { answers: { a: { level: 0 } } }, false],
  ['a success factor', { factors: { f: { present: 'ja' } } }, false],
  ['a belemmering that was switched off', { barriers: { taal: false } }, false],
  ['the list of belemmeringen looked through', { barriersReviewed: true }, false],
])('a scan with %s is empty: %s', (_name, more, isEmpty) => {
  expect(isEmptyScan(scanOf(more))).toBe(isEmpty);
});

test.each<[string, object, boolean]>([
  ['a name and a day', { name: 'Nulmeting', measuredOn: '2026-11-20' }, true],
  ['empty scans', { scans: [scanOf({}), scanOf({})] }, true],
  ['one scan of two that is filled in', { scans: [scanOf({}), scanOf({ barriersReviewed: true })] }, false],
  ['something agreed', { consensus: { a: { level: 2 } } }, false],
  ['a level to reach', { ambition: { a: { level: 4 } } }, false],
  ['something that only a newer program knows', { later: ['x'] }, false],
])('a round with %s is empty: %s', (_name, more, isEmpty) => {
  expect(isEmptyRound(roundOf(more))).toBe(isEmpty);
});
