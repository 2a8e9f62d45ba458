import { describe, expect, it } from 'vitest';
import { isApplicable, levelOf, noAnswers, ratingOf } from '../../../src/domain/answers';
import { type Given, answersOf } from '../../fixtures/answers';

describe('what is not known is never a level', () => {
  it.each<[Given, ReturnType<typeof levelOf>, boolean]>([
    [0, 0, true],
    [4, 4, true],
    ['?', null, true],
    ['-', null, false],
  ])('%s: level %s, applies: %s', (given, level, applies) => {
    const answers = answersOf({ projectleider: given });
    expect([levelOf(answers, 'projectleider'), isApplicable(answers, 'projectleider')]).toEqual([level, applies]);
  });

  it('an item without an answer is unanswered and applies', () => {
    expect(ratingOf(noAnswers, 'projectleider')).toEqual({ kind: 'unanswered' });
    expect(isApplicable(noAnswers, 'projectleider')).toBe(true);
  });
});

it('who answered nothing did not look through the list of belemmeringen', () => {
  expect(noAnswers.barriersReviewed).toBe(false);
});
