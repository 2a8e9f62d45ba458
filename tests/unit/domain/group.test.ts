import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../src/domain/answers';
import { type ConsensusRating, groupAnswers, groupFigures } from '../../../src/domain/group';
import { answersOf, listOf } from '../../fixtures/answers';
import { smallFramework } from '../../fixtures/framework';

const framework = smallFramework({
  randvoorwaarden: [{ id: 'rv', pijler: 'proces', succesfactoren: ['sf'] }],
  succesfactoren: [{ id: 'sf' }],
  belemmeringen: [{ id: 'b', randvoorwaarden: [{ id: 'rv' }] }],
});
/** One scan per answer in the row. */
const scansOf = (row: string) => listOf(row).map((given) => answersOf(given === null ? {} : { rv: given }));
const figuresOf = (row: string) => groupFigures(scansOf(row), 'rv');

describe('figures per item count the scans', () => {
  it.each([
    ['', { known: 0, unknown: 0, notApplicable: 0, median: null, min: null, max: null }],
    ['? . -', { known: 0, unknown: 2, notApplicable: 1, median: null, min: null, max: null }],
    ['0', { known: 1, unknown: 0, notApplicable: 0, median: 0, min: 0, max: 0 }],
    ['3 1', { known: 2, unknown: 0, notApplicable: 0, median: 1, min: 1, max: 3 }],
    ['4 0 2', { known: 3, unknown: 0, notApplicable: 0, median: 2, min: 0, max: 4 }],
    ['4 3 1 0', { known: 4, unknown: 0, notApplicable: 0, median: 1, min: 0, max: 4 }],
    ['4 4 3 2 0 0', { known: 6, unknown: 0, notApplicable: 0, median: 2, min: 0, max: 4 }],
    ['0 ? 3 - 1 .', { known: 3, unknown: 2, notApplicable: 1, median: 1, min: 0, max: 3 }],
  ])('%s', (row, expected) => {
    expect(figuresOf(row)).toMatchObject(expected);
  });
});

describe('agreement', () => {
  it.each([
    // fewer than two known levels
    ['', 'te-weinig'],
    ['4', 'te-weinig'],
    ['4 ? - .', 'te-weinig'],
    // at least three apart, a third low and a third high, thirds of the known levels
    ['0 3', 'tegengesteld'],
    ['1 4', 'tegengesteld'],
    ['0 2 3', 'tegengesteld'],
    ['0 2 2 2 4 4', 'verdeeld'],
    ['0 1 2 2 3 3', 'tegengesteld'],
    ['0 1 1 2 3 4', 'tegengesteld'],
    ['0 3 ? ? - -', 'tegengesteld'],
    ['0 0 0 2 2 4', 'verdeeld'],
    // two apart is never opposed
    ['1 3', 'verdeeld'],
    ['1 1 3 3', 'verdeeld'],
    // fewer than a third more than 1 from the median; a third exactly is not fewer
    ['2 2', 'eens'],
    ['2 3', 'eens'],
    ['1 2 3', 'eens'],
    ['3 3 3 1', 'eens'],
    ['2 2 4', 'verdeeld'],
    ['3 3 3 3 1 1', 'verdeeld'],
    ['3 3 3 3 3 1 1', 'eens'],
    ['3 3 3 0', 'eens'],
    ['0 0 2 2', 'verdeeld'],
    ['4 4 4 4 0', 'eens'],
  ])('%s is %s', (row, agreement) => {
    expect(figuresOf(row).agreement).toBe(agreement);
  });
});

describe("the group's answer", () => {
  const groupOf = (row: string, consensus?: ConsensusRating) => {
    const { answers, provisional } = groupAnswers(
      framework,
      scansOf(row),
      new Map(consensus ? [['rv', consensus]] : []),
    );
    const rating = answers.ratings.get('rv');
    return { given: rating?.kind === 'level' ? rating.level : rating?.kind, isProvisional: provisional.has('rv') };
  };

  it.each([
    ['0 3', { kind: 'level', level: 2 }, 2],
    ['0', { kind: 'level', level: 4 }, 4],
    ['', { kind: 'level', level: 1 }, 1],
    ['4 4', { kind: 'notApplicable' }, 'notApplicable'],
    ['4 4', { kind: 'open' }, 'unknown'],
    ['-', { kind: 'open' }, 'unknown'],
    ['- -', { kind: 'level', level: 0 }, 0],
  ] as const)('1. of %j with consensus %j is the consensus', (row, consensus, expected) => {
    expect(groupOf(row, consensus)).toEqual({ given: expected, isProvisional: false });
  });

  it.each([
    ['0', 0],
    ['4', 4],
    ['?', 'unknown'],
    ['-', 'notApplicable'],
    ['.', 'unanswered'],
  ])('2. of one scan (%s) is its answer', (row, expected) => {
    expect(groupOf(row)).toEqual({ given: expected, isProvisional: false });
  });

  it.each([
    ['- -', 'notApplicable'],
    ['- - ?', 'notApplicable'],
    ['- - .', 'notApplicable'],
    ['- ?', 'unknown'],
    ['- - ? .', 'unknown'],
    ['- - - 2', 'unknown'],
    ['- - - - 2 2', 2],
  ])('3. of %s is n.v.t. only if nobody gave a level and more say so than all others: %s', (row, expected) => {
    expect(groupOf(row).given).toBe(expected);
  });

  it('n.v.t. is never provisional: there is no median behind it', () => {
    expect(groupOf('- -').isProvisional).toBe(false);
  });

  it.each([
    ['? ?', 'unknown'],
    ['2 ?', 'unknown'],
    ['4 ? ? .', 'unknown'],
    ['0 3', 'unknown'],
    ['0 2 3', 'unknown'],
  ])('4. of %s is unknown: fewer than two levels, or opposed', (row, expected) => {
    expect(groupOf(row).given).toBe(expected);
  });

  it.each([
    ['2 3', 2, false],
    ['3 3 4', 3, false],
    ['1 3', 1, true],
    ['2 2 4', 2, true],
    ['2 2 4 ? -', 2, true],
    ['4 4 3 3', 3, false],
  ])('5. of %s is the median %d, provisional while divided: %s', (row, given, isProvisional) => {
    expect(groupOf(row)).toEqual({ given, isProvisional });
  });

  it.each([
    ['', 'unanswered'],
    ['. .', 'unanswered'],
    ['. ?', 'unknown'],
    ['. -', 'unknown'],
    ['. 2', 'unknown'],
  ])('of %j is %s: without a level it counts as asked once somebody said something', (row, expected) => {
    expect(groupOf(row).given).toBe(expected);
  });
});

describe('a success factor of the group', () => {
  const factorOf = (...given: (Presence | undefined)[]) =>
    groupAnswers(
      framework,
      given.map((presence) => answersOf({}, presence ? { sf: presence } : {})),
      new Map(),
    ).answers.factors.get('sf');

  it.each([
    [['ja', 'ja', 'nee'], 'ja'],
    [['deels', 'deels', 'ja'], 'deels'],
    [['ja', 'deels'], 'deels'],
    [['ja', 'nee'], 'nee'],
    [['deels', 'nee'], 'nee'],
    [['ja', 'deels', 'nee'], 'nee'],
    [['ja', 'ja', 'deels', 'deels', 'nee'], 'deels'],
    [['ja', 'nvt', 'nvt', 'nvt'], 'ja'],
    [['nee', 'weet-niet', 'weet-niet'], 'nee'],
    [['nvt', 'weet-niet', 'weet-niet'], 'nvt'],
    [['nvt', undefined, undefined], 'nvt'],
  ] as const)('of %j is %s', (given, expected) => {
    expect(factorOf(...given)).toBe(expected);
  });

  it('is weet niet when somebody said so and nobody gave one of the three or n.v.t.', () => {
    expect(factorOf('weet-niet', undefined)).toBe('weet-niet');
  });

  it('is not answered when nobody said anything', () => {
    expect(factorOf(undefined, undefined)).toBeUndefined();
    expect(factorOf()).toBeUndefined();
  });
});

describe('a group looked through the list of belemmeringen only if the round has scans and every one did', () => {
  it.each([
    [[], false],
    [[true], true],
    [[true, true], true],
    [[true, false], false],
    [[false], false],
  ] as const)('%j: %s', (reviewed, expected) => {
    const scans = reviewed.map((barriersReviewed) => ({ ...answersOf({}), barriersReviewed }));
    expect(groupAnswers(framework, scans, new Map()).answers.barriersReviewed).toBe(expected);
  });
});

describe('a belemmering of the group is off only if the round has scans and every one switched it off', () => {
  it.each([
    [[], false],
    [[true], true],
    [[true, true], true],
    [[true, false], false],
    [[false], false],
  ] as const)('%j: %s', (off, expected) => {
    const scans = off.map((isOff) => answersOf({}, {}, isOff ? ['b'] : []));
    expect(groupAnswers(framework, scans, new Map()).answers.barriersOff.has('b')).toBe(expected);
  });
});
