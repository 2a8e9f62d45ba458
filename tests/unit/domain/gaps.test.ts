import { describe, expect, it } from 'vitest';
import type { Level, Presence } from '../../../src/domain/answers';
import { listBelowTarget, listGaps, listToFindOut, switchedOnBarriers } from '../../../src/domain/gaps';
import { allAt, answersOf, type Given, rowAnswers } from '../../fixtures/answers';
import { frameworkFromRaamwerk, smallFramework } from '../../fixtures/framework';

const framework = frameworkFromRaamwerk();
const allBarriers = framework.belemmeringen.map(({ id }) => id);

/** The gaps of the real framework with every belemmering off, except the ones given. */
function gapsOf(ratings: Record<string, Given>, start: Parameters<typeof listGaps>[2], on: readonly string[] = []) {
  const off = allBarriers.filter((id) => !on.includes(id));
  return listGaps(framework, answersOf(ratings, {}, off), start);
}

describe('a gap is an applicable randvoorwaarde with a known level under 3', () => {
  it.each([
    [0, 3],
    [1, 2],
    [2, 1],
  ] as const)('level %d is a gap of %d', (level, gap) => {
    expect(gapsOf({ projectleider: level }, null)).toMatchObject([{ id: 'projectleider', rank: 1, level, gap }]);
  });

  it.each([3, 4, '?', '-'] as const)('%s is no gap', (given) => {
    expect(gapsOf({ projectleider: given }, 'multidisciplinair')).toEqual([]);
  });

  it('unanswered is no gap, and aandachtspunten and praktijklessen never are', () => {
    expect(gapsOf({ 'sociale-omgeving': 0, 'niet-zonder-moeders': 0 }, 'multidisciplinair')).toEqual([]);
  });
});

describe('points = 20 a step + 20 in the start pillar + switched-on belemmeringen, at most 19', () => {
  it('is 82 for level 0 in the start pillar with two belemmeringen, as in FORMATS', () => {
    const answers = answersOf({ projectleider: 0 });
    expect(listGaps(framework, answers, 'multidisciplinair')).toMatchObject([
      { id: 'projectleider', points: 82, reasons: { gap: 60, startPillar: 20, barriers: 2 } },
    ]);
  });

  it.each([
    [0, true, [], 80],
    [0, false, [], 60],
    [1, true, [], 60],
    [2, true, [], 40],
    [2, false, [], 20],
    [1, true, ['start-zonder-draagvlak'], 61],
    [1, false, ['start-zonder-draagvlak', 'vertrouwen-in-overheid'], 42],
    [1, false, ['mantelzorg'], 40],
  ] as const)('level %d, in the start pillar: %s, with %j: %d', (level, isStart, on, expected) => {
    const start = isStart ? 'multidisciplinair' : 'proces';
    expect(gapsOf({ projectleider: level }, start, on)[0]?.points).toBe(expected);
  });

  it.each([
    [18, 18],
    [19, 19],
    [20, 19],
    [25, 19],
  ])('%d belemmeringen give %d points, and all of them are named', (count, expected) => {
    const small = smallFramework({
      randvoorwaarden: [{ id: 'rv', pijler: 'proces', succesfactoren: [] }],
      belemmeringen: Array.from({ length: count }, (_, index) => ({
        id: `b-${index}`,
        randvoorwaarden: [{ id: 'rv' }],
      })),
    });
    const [gap] = listGaps(small, answersOf({ rv: 2 }), 'proces');
    expect(gap?.reasons).toEqual({ gap: 20, startPillar: 20, barriers: expected });
    expect(gap?.points).toBe(40 + expected);
    expect(gap?.barriers).toHaveLength(count);
  });

  it('counts a belemmering only while it is switched on and linked', () => {
    const off = answersOf({}, {}, ['vertrouwen-in-overheid']);
    expect(switchedOnBarriers(framework, off, 'projectleider')).toEqual(['start-zonder-draagvlak']);
    expect(switchedOnBarriers(framework, answersOf({}), 'projectleider')).toEqual([
      'vertrouwen-in-overheid',
      'start-zonder-draagvlak',
    ]);
    expect(switchedOnBarriers(framework, answersOf({}), 'eigen-vooroordelen')).toEqual([]);
  });
});

describe('gaps are ranked by points, highest first', () => {
  const ranked = (...args: Parameters<typeof gapsOf>) =>
    gapsOf(...args).map(({ rank, id, points }) => [rank, id, points]);

  it('ties stand in framework order, and ranks run on without sharing', () => {
    expect(ranked({ sensitiviteit: 1, 'juiste-partners': 1, expertise: 1, 'juiste-niveaus': 0 }, null)).toEqual([
      [1, 'juiste-niveaus', 60],
      [2, 'juiste-partners', 40],
      [3, 'expertise', 40],
      [4, 'sensitiviteit', 40],
    ]);
  });

  it('a step more outside the start pillar ties with the start pillar: framework order decides', () => {
    expect(ranked({ expertise: 1, projectleider: 2 }, 'multidisciplinair')).toEqual([
      [1, 'projectleider', 40],
      [2, 'expertise', 40],
    ]);
    expect(ranked({ expertise: 2, projectleider: 1 }, 'proces')).toEqual([
      [1, 'projectleider', 40],
      [2, 'expertise', 40],
    ]);
  });

  it('a belemmering breaks the tie, but never beats a step', () => {
    expect(ranked({ expertise: 1, projectleider: 2 }, 'multidisciplinair', ['kennis-bij-professionals'])[0]).toEqual([
      1,
      'expertise',
      41,
    ]);
    const on = framework.belemmeringen.filter((one) => one.randvoorwaarden.some(({ id }) => id === 'integrale-aanpak'));
    expect(
      ranked(
        { 'integrale-aanpak': 2, vroegsignalering: 1 },
        null,
        on.map(({ id }) => id),
      ),
    ).toEqual([
      [1, 'vroegsignalering', 41],
      [2, 'integrale-aanpak', 34],
    ]);
  });

  it('without a start pillar nobody gets the 20', () => {
    expect(gapsOf({ projectleider: 0, expertise: 0 }, null).map(({ reasons }) => reasons.startPillar)).toEqual([0, 0]);
  });
});

describe('each gap carries what to take up', () => {
  const factorsOf = (factors: Record<string, Presence>) =>
    listGaps(framework, answersOf({ 'onderlinge-communicatie': 0 }, factors), null)[0]?.factors;

  it('success factors that are not ja and not n.v.t., also unanswered ones, in framework order', () => {
    expect(factorsOf({})).toEqual([
      'informatie-in-de-hele-keten',
      'warme-overdracht',
      'samenwerking-evalueren',
      'sociale-kaart-delen',
    ]);
    expect(factorsOf({ 'informatie-in-de-hele-keten': 'ja', 'warme-overdracht': 'nvt' })).toEqual([
      'samenwerking-evalueren',
      'sociale-kaart-delen',
    ]);
    expect(
      factorsOf({
        'informatie-in-de-hele-keten': 'deels',
        'warme-overdracht': 'nee',
        'samenwerking-evalueren': 'weet-niet',
        'sociale-kaart-delen': 'ja',
      }),
    ).toEqual(['informatie-in-de-hele-keten', 'warme-overdracht', 'samenwerking-evalueren']);
  });

  it('a factor of two randvoorwaarden is one answer, shown at both', () => {
    const ratings: Record<string, Level> = { 'draagvlak-op-alle-niveaus': 1, 'bestuurlijk-draagvlak': 2 };
    const open = listGaps(framework, answersOf(ratings), null);
    expect(open.map(({ factors }) => factors)).toEqual([['draagvlak-voor-plan'], ['draagvlak-voor-plan']]);
    const done = listGaps(framework, answersOf(ratings, { 'draagvlak-voor-plan': 'ja' }), null);
    expect(done.map(({ factors }) => factors)).toEqual([[], []]);
  });

  it('all linked aandachtspunten that are not n.v.t., whatever their level, in framework order', () => {
    const pointsOf = (ratings: Record<string, Given>) =>
      listGaps(framework, answersOf({ sensitiviteit: 0, ...ratings }), null)[0]?.attentionPoints;
    expect(pointsOf({})).toEqual([
      'eigen-vooroordelen',
      'context-van-moeders',
      'gendersensitieve-werkgever',
      'geinternaliseerde-vooroordelen',
    ]);
    expect(
      pointsOf({ 'eigen-vooroordelen': 4, 'context-van-moeders': '-', 'gendersensitieve-werkgever': '?' }),
    ).toEqual(['eigen-vooroordelen', 'gendersensitieve-werkgever', 'geinternaliseerde-vooroordelen']);
  });
});

describe('aandachtspunten and praktijklessen under 3 have lists of their own', () => {
  it('gap first, then framework order; without unknown and n.v.t.', () => {
    const answers = answersOf(rowAnswers('2 0 3 1 ? 0 - 2 4', 'ap'));
    const items = Array.from({ length: 10 }, (_, index) => ({ id: `ap-${index + 1}` }));
    expect(listBelowTarget(items, answers)).toEqual([
      { id: 'ap-2', level: 0, gap: 3 },
      { id: 'ap-6', level: 0, gap: 3 },
      { id: 'ap-4', level: 1, gap: 2 },
      { id: 'ap-1', level: 2, gap: 1 },
      { id: 'ap-8', level: 2, gap: 1 },
    ]);
  });
});

describe('to find out: every applicable unknown rated item, in framework order', () => {
  const all = [...framework.randvoorwaarden, ...framework.aandachtspunten, ...framework.praktijklessen];

  it('has all 32 of an empty scan', () => {
    expect(listToFindOut(framework, answersOf({}))).toEqual(all.map(({ id }) => id));
    expect(all).toHaveLength(32);
  });

  it('has weet niet and unanswered, and neither a level, 0 included, nor n.v.t.', () => {
    const { expertise: _left, ...others } = allAt(all, 3);
    const answers = answersOf({
      ...others,
      'niet-zonder-moeders': '?',
      'sociale-omgeving': '?',
      'juiste-partners': '?',
      sensitiviteit: 0,
      duurzaamheid: '-',
    });
    expect(listToFindOut(framework, answers)).toEqual([
      'juiste-partners',
      'expertise',
      'sociale-omgeving',
      'niet-zonder-moeders',
    ]);
  });
});
