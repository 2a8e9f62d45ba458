import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeFragment,
  contrastOf,
  countAnswers,
  type Counts,
  type FormAnswers,
  markCount,
  motherAnswers,
  type MotherForm,
  mostGiven,
  packForm,
  statementCount,
  unpackForm,
} from '../../../src/domain/mothers';
import { decodeCode, encodeCode, maxCodeValue } from '../../../src/dossier/code';
import { mothersFragment } from '../../../src/dossier/link';
import { runs } from '../../fixtures/runs';

const answer = fc.constantFrom(...motherAnswers, null);
const answers = fc.array(answer, { minLength: statementCount, maxLength: statementCount });
const mark = fc.integer({ min: 0, max: markCount - 1 });
const all = (given: FormAnswers[number]): FormAnswers => Array.from({ length: statementCount }, () => given);

describe('a form in a code', () => {
  test('comes back whole, through the code that is typed over', () => {
    fc.assert(
      fc.property(answers, mark, (given, number) => {
        fc.pre(given.some((one) => one !== null));
        const decoded = decodeCode(encodeCode(packForm(given, number)));
        expect(decoded.kind === 'ok' && unpackForm(decoded.value)).toEqual({ answers: given, mark: number });
      }),
      { numRuns: runs(300) },
    );
  });
  test.each([...motherAnswers].flatMap((given) => [0, 1, markCount - 1].map((number) => [given, number] as const)))(
    'eight times %s with mark %i',
    (given, number) => {
      expect(packForm(all(given), number)).toBeLessThanOrEqual(maxCodeValue);
      expect(unpackForm(packForm(all(given), number))).toEqual({ answers: all(given), mark: number });
    },
  );
  test.each(Array.from({ length: statementCount }, (_, index) => index))('only statement %i answered', (index) => {
    const given = all(null).with(index, 'weet-niet');
    expect(unpackForm(packForm(given, 0))).toEqual({ answers: given, mark: 0 });
  });
  test('no two forms have one number', () => {
    fc.assert(
      fc.property(answers, mark, answers, mark, (one, first, other, second) => {
        const isSame = JSON.stringify([one, first]) === JSON.stringify([other, second]);
        expect(packForm(one, first) === packForm(other, second)).toBe(isSame);
      }),
      { numRuns: runs(300) },
    );
  });
  test.each([0, 5 ** statementCount, 63 * 5 ** statementCount])('%i is a form without an answer: no form', (value) => {
    expect(unpackForm(value)).toBeNull();
  });
  test.each([markCount * 5 ** statementCount, markCount * 5 ** statementCount + 1, maxCodeValue, -1, 0.5, NaN])(
    '%d is no form',
    (value) => {
      expect(unpackForm(value)).toBeNull();
    },
  );
  test('the part of its address is the one that links are read by', () => {
    expect(codeFragment('K7XQ2M')).toBe(mothersFragment('K7XQ2M'));
  });
});

const form = (id: string, given: Record<string, (typeof motherAnswers)[number]>): MotherForm => ({
  ...{ id, mark: 0, came: 'code' },
  answers: new Map(Object.entries(given)),
});
const counts = (ja: number, beetje: number, nee: number, unknown = 0): Counts => ({
  ...{ ja, beetje, nee, 'weet-niet': unknown },
  given: ja + beetje + nee + unknown,
});

describe('what mothers say together', () => {
  test('a statement that fewer than five answered is not shown', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => form(id, { opvang: 'nee' }));
    expect(countAnswers([...four, form('e', {})], 'opvang')).toBeNull();
    expect(countAnswers([...four, form('e', { opvang: 'ja' })], 'opvang')).toEqual(counts(1, 0, 4));
    const others = [form('e', { opvang: 'beetje' }), form('f', { opvang: 'weet-niet' })];
    expect(countAnswers([...four, ...others], 'opvang')).toEqual(counts(0, 1, 4, 1));
  });
  test.each([
    [counts(3, 1, 1), 'ja'],
    [counts(2, 2, 1), 'beetje'],
    [counts(2, 1, 2), 'nee'],
    [counts(2, 0, 1, 2), 'ja'],
    [counts(1, 0, 1, 3), 'weet-niet'],
  ])('most of %o said %s', (given, most) => {
    expect(mostGiven(given)).toBe(most);
  });
  test.each([
    ['sterk', counts(1, 2, 3), 'minder'],
    ['sterk', counts(2, 2, 2), 'gelijk'],
    ['sterk', counts(0, 0, 0, 6), 'gelijk'],
    ['zwak', counts(3, 3, 0), 'meer'],
    ['zwak', counts(2, 3, 0), 'gelijk'],
    ['ertussen', counts(0, 0, 6), 'gelijk'],
    ['ertussen', counts(6, 0, 0), 'gelijk'],
    ['sterk', counts(6, 0, 0), 'gelijk'],
    [null, counts(0, 0, 6), 'geen-antwoord'],
  ] as const)('the group calls it %s and mothers say %o: %s', (own, given, contrast) => {
    expect(contrastOf(own, given)).toBe(contrast);
  });
});
