import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  moments,
  packScores,
  readStrip,
  type ScoreAnswers,
  scoreAnswers,
  scoreCount,
  unpackScores,
} from '../../../src/domain/workshop-scores';
import { decodeCode, encodeCode, maxCodeValue } from '../../../src/dossier/code';
import { runs } from '../../fixtures/runs';
import { all, codeOf, scoresArbitrary } from '../../fixtures/workshop';

const moment = fc.constantFrom(...moments);
const half = 8 ** scoreCount;
const isLong = runs(1) > 1;

describe('scores in a code', () => {
  test('come back whole, through the code that is typed over', () => {
    fc.assert(
      fc.property(moment, scoresArbitrary, (of, answers) => {
        const decoded = decodeCode(codeOf(of, answers), 'workshop');
        expect(decoded.kind === 'ok' && unpackScores(decoded.value)).toEqual({ moment: of, answers });
      }),
      { numRuns: runs(500) },
    );
  });
  test.each(moments.flatMap((of) => [...scoreAnswers].map((answer) => [of, answer] as const)))(
    '%s eight times %s',
    (of, answer) => {
      const value = packScores({ moment: of, answers: all(answer) });
      expect(value).toBeLessThanOrEqual(maxCodeValue);
      expect(unpackScores(value)).toEqual({ moment: of, answers: all(answer) });
    },
  );
  test.each(Array.from({ length: scoreCount }, (_, index) => index))('only point %i answered', (index) => {
    const answers = all(null).with(index, 'nvt');
    expect(unpackScores(packScores({ moment: 'achteraf', answers }))).toEqual({ moment: 'achteraf', answers });
  });
  test('keep their number: codes stand on paper', () => {
    expect(codeOf('vooraf', all('0'))).toBe(encodeCode(0o11111111, 'workshop'));
    expect(packScores({ moment: 'vooraf', answers: ['0', '1', '2', '3', '4', 'weet-niet', 'nvt', null] })).toBe(
      0o12345670,
    );
    expect(packScores({ moment: 'achteraf', answers: all('nvt') })).toBe(half + 0o77777777);
    expect(packScores({ moment: 'achteraf', answers: all('nvt') })).toBe(maxCodeValue);
  });
  test.each([0, half])('%i is a form without an answer: no form', (value) => {
    expect(unpackScores(value)).toBeNull();
  });
  test.each([maxCodeValue + 1, 2 * half, -1, 0.5, NaN, Infinity])('%d is no form', (value) => {
    expect(unpackScores(value)).toBeNull();
  });
  test('a list that is too short has nothing chosen at its end', () => {
    expect(packScores({ moment: 'vooraf', answers: ['4'] })).toBe(
      packScores({ moment: 'vooraf', answers: all(null).with(0, '4') }),
    );
  });

  // In the full run every number there is, which takes minutes; else one in a few hundred, from all over.
  test('every number of 25 bits comes back as itself', () => {
    const wrong: number[] = [];
    for (let value = 0; value <= maxCodeValue; value += isLong ? 1 : 509) {
      const form = unpackScores(value);
      const decoded = decodeCode(encodeCode(value, 'workshop'), 'workshop');
      const isGood = form ? packScores(form) === value : value % half === 0;
      if (!isGood || decoded.kind !== 'ok' || decoded.value !== value) wrong.push(value);
    }
    expect(wrong).toEqual([]);
  });
  test('numbers from all over come back as themselves', () => {
    fc.assert(
      fc.property(fc.nat({ max: maxCodeValue }), (value) => {
        fc.pre(value % half !== 0);
        const form = unpackScores(value);
        expect(form && packScores(form)).toBe(value);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('the strip of a paper sheet', () => {
  const signOf = (answer: ScoreAnswers[number]) =>
    answer === null ? 'x' : answer === 'weet-niet' ? 'w' : answer === 'nvt' ? 'n' : answer;

  test('is read as it was filled in, in capitals, with spaces and dashes too', () => {
    const between = fc.array(fc.constantFrom('', ' ', '-', '–', '\n', '\u00a0'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(scoresArbitrary, between, fc.boolean(), (answers, signs, isCapital) => {
        const typed = answers.map((answer, index) => signOf(answer) + (signs[index] ?? '')).join('');
        expect(readStrip(isCapital ? typed.toUpperCase() : typed)).toEqual(answers);
      }),
      { numRuns: runs(300) },
    );
  });
  test.each([
    ['a sign too few', '23w01n4'],
    ['a sign too many', '23w01n421'],
    ['a level that is not there', '23w01n45'],
    ['another letter', '23w01n4k'],
    ['nothing chosen at all', 'xxxxxxxx'],
    ['nothing', ''],
    ['eight pictures', '🙂'.repeat(8)],
    ['a code', codeOf('vooraf', all('2'))],
  ])('%s is no strip', (_, typed) => {
    expect(readStrip(typed)).toBeNull();
  });
});
