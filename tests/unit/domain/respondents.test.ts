import { describe, expect, test } from 'vitest';
import { shownRespondents, shownRoles } from '../../../src/domain/respondents';

const mother = { role: 'ervaringsdeskundige', organisation: 'Stichting Moed', layer: 'operationeel' };
const other = { role: 'anders', organisation: 'Bibliotheek', layer: 'tactisch' };
const town = { role: 'gemeente', organisation: ' Gemeente X ', layer: 'tactisch' };
const hidden = { role: 'anders', organisation: '', layer: '' };

test.each([
  [1, 'anders'],
  [2, 'anders'],
  [3, 'ervaringsdeskundige'],
])('with %i mothers her role reads %s', (amount, role) => {
  expect(shownRoles([town, ...Array.from({ length: amount }, () => mother)])).toEqual([
    'gemeente',
    ...Array.from({ length: amount }, () => role),
  ]);
});

describe('while a mother is protected', () => {
  test('neither organisation nor layer tells who she is', () => {
    expect(shownRespondents([town, mother])).toEqual([{ ...town, organisation: 'Gemeente X' }, hidden]);
  });

  test('nobody who reads "anders" looks different from her', () => {
    expect(shownRespondents([other, mother])).toEqual([hidden, hidden]);
  });
});

test('what is hidden does not tell that there is a mother', () => {
  expect(shownRespondents([town, other])).toEqual([{ ...town, organisation: 'Gemeente X' }, hidden]);
});

test('with three mothers everything is shown', () => {
  expect(shownRespondents([mother, mother, mother, other])).toEqual([mother, mother, mother, other]);
});

test('a list without layers gets none', () => {
  expect(shownRespondents([{ role: mother.role, organisation: 'X' }])).toEqual([{ role: 'anders', organisation: '' }]);
});
