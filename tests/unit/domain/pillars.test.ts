import { describe, expect, it } from 'vitest';
import { checkConvenant, findStartPillar, scorePillars } from '../../../src/domain/pillars';
import { frameworkFromRaamwerk, smallFramework } from '../../fixtures/framework';
import { allAt, answersOf, type Given, listOf, rowAnswers } from '../../fixtures/answers';
import type { PijlerId } from '../../../src/schemas/pijler';

const framework = frameworkFromRaamwerk();
const [first, second, third] = ['multidisciplinair', 'intra-organisatorisch', 'proces'] as const;

/** The first pillar with one randvoorwaarde per answer, and an aandachtspunt `ap-1` that is linked to the last one. */
function pillarOf(row: string, more: Record<string, Given> = {}) {
  const count = listOf(row).length;
  const items = Array.from({ length: count }, (_, index) => ({
    id: `rv-${index + 1}`,
    pijler: first,
    succesfactoren: [],
  }));
  const small = smallFramework({
    randvoorwaarden: items,
    aandachtspunten: [{ id: 'ap-1', randvoorwaarden: [{ id: `rv-${count}` }] }],
  });
  const [pillar] = scorePillars(small, answersOf({ ...rowAnswers(row), ...more }));
  if (!pillar) throw new Error('No pillar');
  return pillar;
}

describe('pillar status is the first of the six rules that fits', () => {
  it.each([
    // 1. nothing that applies
    ['-', 'niet-van-toepassing'],
    ['- - -', 'niet-van-toepassing'],
    // 2. a known level under 2, whatever else is unknown
    ['1', 'niet-gereed'],
    ['4 4 4 4 4 4 0', 'niet-gereed'],
    ['1 ? ? ? ?', 'niet-gereed'],
    ['0 - - -', 'niet-gereed'],
    // 3. more than a quarter unknown; a quarter exactly is not more
    ['?', 'onvoldoende-beeld'],
    ['. . .', 'onvoldoende-beeld'],
    ['3 3 ?', 'onvoldoende-beeld'],
    ['3 3 3 3 3 ? .', 'onvoldoende-beeld'],
    ['3 3 3 ?', 'bijna'],
    ['3 3 3 3 3 3 ? .', 'bijna'],
    ['2 2 2 ?', 'niet-gereed'],
    ['3 3 3 ? -', 'bijna'],
    ['3 3 ? - - -', 'onvoldoende-beeld'],
    // 4. all known and at least 3
    ['3', 'gereed'],
    ['3 4 3 4 3 4 3', 'gereed'],
    ['3 - -', 'gereed'],
    // 5. at least half at 3 or more; half exactly is enough
    ['3 3 2 2', 'bijna'],
    ['4 2', 'bijna'],
    ['3 3 2', 'bijna'],
    ['3 2 - -', 'bijna'],
    ['4 4 3 3 2 2 2 ?', 'bijna'],
    // 6. otherwise
    ['3 2 2', 'niet-gereed'],
    ['2', 'niet-gereed'],
    ['4 4 4 2 2 2 2', 'niet-gereed'],
    ['3 3 3 2 2 2 2 ?', 'niet-gereed'],
  ])('%s is %s', (row, status) => {
    expect(pillarOf(row).status).toBe(status);
  });

  it('a blind spot on one randvoorwaarde keeps a pillar from gereed', () => {
    expect(pillarOf('3 3 4', { 'ap-1': 1 }).status).toBe('bijna');
    expect(pillarOf('3', { 'ap-1': 0 }).status).toBe('bijna');
  });

  it.each([2, 3, '?', '-'] as const)('an aandachtspunt at %s makes no blind spot', (given) => {
    expect(pillarOf('3 3 4', { 'ap-1': given }).status).toBe('gereed');
  });

  it('a blind spot on a randvoorwaarde of another pillar changes nothing', () => {
    const answers = answersOf({ ...allAt(framework.randvoorwaarden, 3), 'sociale-omgeving': 0 });
    expect(scorePillars(framework, answers).map(({ status }) => status)).toEqual(['gereed', 'gereed', 'bijna']);
  });
});

describe('beside the status stand counts, mean and spread', () => {
  it('counts known, weet niet, unanswered and n.v.t. apart', () => {
    expect(pillarOf('0 2 2 4 ? ? . -')).toMatchObject({
      known: 4,
      applicable: 7,
      unknown: 2,
      unanswered: 1,
      notApplicable: 1,
      mean: 2,
      spread: [1, 0, 2, 0, 1],
    });
  });

  it('unknown is never averaged in as 0, and n.v.t. neither', () => {
    expect(pillarOf('3 3 ? . -').mean).toBe(3);
    expect(pillarOf('0 3').mean).toBe(1.5);
  });

  it('the mean is null when nothing is known', () => {
    expect(pillarOf('? . -').mean).toBeNull();
    expect(pillarOf('-').mean).toBeNull();
  });

  it('over a third n.v.t. gets a "let op"; a third exactly does not', () => {
    expect(pillarOf('3 3 -').isMostlyLeftOut).toBe(false);
    expect(pillarOf('3 - - 3 3').isMostlyLeftOut).toBe(true);
    expect(pillarOf('3 3 3 -').isMostlyLeftOut).toBe(false);
    expect(pillarOf('-').isMostlyLeftOut).toBe(true);
  });
});

describe('the start pillar', () => {
  const at = (levels: Record<PijlerId, Given | null>) =>
    answersOf(
      Object.fromEntries(
        framework.randvoorwaarden.flatMap(({ id, pijler }) => {
          const given = levels[pijler];
          return given === null ? [] : [[id, given] as const];
        }),
      ),
    );
  const startOf = (one: Given | null, two: Given | null, three: Given | null) =>
    findStartPillar(scorePillars(framework, at({ [first]: one, [second]: two, [third]: three })));

  it.each([
    [0, 0, 0, first],
    [3, 0, 0, second],
    [3, 4, 2, third],
    ['-', 2, 2, second],
    ['-', '-', 2, third],
    ['-', 3, '?', third],
    [null, 0, 0, first],
    [2, 3, 3, first],
    [3, 3, 3, null],
    ['-', '-', '-', null],
    [3, '-', 4, null],
  ] as const)('with pillars at %s, %s and %s it is %s', (one, two, three, expected) => {
    expect(startOf(one, two, three)).toBe(expected);
  });
});

describe('klaar voor een convenant', () => {
  const inFirstTwo = framework.randvoorwaarden.filter(({ pijler }) => pijler !== third);
  const check = (ratings: Record<string, Given>) => checkConvenant(framework, answersOf(ratings));

  it('is true with every randvoorwaarde of the first two pillars at 2, whatever the third', () => {
    expect(check(allAt(inFirstTwo, 2))).toEqual({ isReady: true, missing: [] });
    expect(
      check({
        ...allAt(inFirstTwo, 2),
        ...allAt(
          framework.randvoorwaarden.filter((item) => item.pijler === third),
          0,
        ),
      }).isReady,
    ).toBe(true);
  });

  it.each([1, 0, '?'] as const)('is false with one of them at %s, and names it', (given) => {
    expect(check({ ...allAt(inFirstTwo, 4), projectleider: given })).toEqual({
      isReady: false,
      missing: ['projectleider'],
    });
    expect(check({ ...allAt(inFirstTwo, 4), 'juiste-niveaus': given })).toEqual({
      isReady: false,
      missing: ['juiste-niveaus'],
    });
  });

  it('is false with one of them unanswered', () => {
    const { projectleider: _left, ...others } = allAt(inFirstTwo, 3);
    expect(check(others)).toEqual({ isReady: false, missing: ['projectleider'] });
  });

  it('leaves n.v.t. out, but needs at least one that applies', () => {
    expect(check({ ...allAt(inFirstTwo, '-'), projectleider: 2 }).isReady).toBe(true);
    expect(check(allAt(inFirstTwo, '-'))).toEqual({ isReady: false, missing: [] });
    expect(check({ ...allAt(framework.randvoorwaarden, 4), ...allAt(inFirstTwo, '-') }).isReady).toBe(false);
  });

  it('is false and names all twelve when nothing is known', () => {
    expect(check({}).missing).toEqual(inFirstTwo.map(({ id }) => id));
    expect(inFirstTwo).toHaveLength(12);
  });
});
