import { expect, test } from 'vitest';
import { noAnswers, type Rating } from '../../../src/domain/answers';
import { scorePillars } from '../../../src/domain/pillars';
import { pillarFacts, whyEmpty } from '../../../src/domain/report-facts';
import type { Framework } from '../../../src/domain/framework';

const framework: Framework = {
  pijlers: [{ id: 'proces' }],
  randvoorwaarden: [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, pijler: 'proces' as const, succesfactoren: [] })),
    { id: 'elders', pijler: 'multidisciplinair', succesfactoren: [] },
  ],
  aandachtspunten: [{ id: 'p', randvoorwaarden: [{ id: 'c' }, { id: 'b' }] }],
  ...{ praktijklessen: [], succesfactoren: [], belemmeringen: [], secties: [] },
};

const answersOf = (given: Record<string, Rating>) => ({ ...noAnswers, ratings: new Map(Object.entries(given)) });
const at = (level: 0 | 1 | 2 | 3 | 4): Rating => ({ kind: 'level', level });

test('a pillar’s facts are its known levels, its rounded mean, and the names behind its status in framework order', () => {
  const answers = answersOf({
    ...{ a: at(1), b: at(4), c: at(4), d: { kind: 'unknown' }, e: at(2) },
    ...{ p: at(0), elders: at(0) },
  });
  const blindSpots = ['c', 'b', 'elders'].map((precondition) => ({ attentionPoint: 'p', precondition }));
  const [pillar] = scorePillars(framework, answers);
  expect(pillarFacts(framework, { answers, blindSpots }, pillar!)).toEqual({
    ...{ levels: [1, 4, 4, 2], mean: 2.8, low: ['a'], blind: ['b', 'c'] },
  });
});

test('a pillar without a known level has no mean', () => {
  const [pillar] = scorePillars(framework, noAnswers);
  expect(pillarFacts(framework, { answers: noAnswers, blindSpots: [] }, pillar!)).toEqual({
    ...{ levels: [], mean: null, low: [], blind: [] },
  });
});

test('an empty list says why it is empty', () => {
  const items = [{ id: 'a' }, { id: 'b' }];
  expect(whyEmpty(items, answersOf({ a: at(3), b: { kind: 'notApplicable' } }))).toBe('none');
  expect(whyEmpty(items, answersOf({ a: { kind: 'unknown' }, b: { kind: 'notApplicable' } }))).toBe('noneKnown');
  expect(whyEmpty(items, answersOf({ a: { kind: 'notApplicable' }, b: { kind: 'notApplicable' } }))).toBe(
    'noneApplies',
  );
});
