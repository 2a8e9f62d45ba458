import { describe, expect, test } from 'vitest';
import { listReadingRoute } from '../../src/domain/reading-route';
import { makeReport } from '../../src/domain/report';
import { handreikingRoles } from '../../src/schemas/source';
import { answersOf } from '../fixtures/answers.ts';
import { readModel } from './model.ts';

const model = readModel();
const rated = [...model.randvoorwaarden, ...model.aandachtspunten, ...model.praktijklessen];

/** The roles that a report sends to a section, because of this element alone. */
function rolesSentTo(id: string, ratings: Parameters<typeof answersOf>[0]): string[] {
  const scan = { id: 's', role: '', organisation: '', answers: answersOf(ratings) };
  const roles = handreikingRoles;
  const report = makeReport(model, { scans: [scan], consensus: new Map(), measuredOn: '', stage: '', roles });
  return listReadingRoute(report)
    .filter(({ needs }) => needs.some((need) => need.id === id))
    .map(({ section }) => section.rol);
}

describe('a report leaves no role without something to read that the content says it needs', () => {
  test.each(rated)('$id under level 3', ({ id, rollen }) => {
    for (const level of [0, 1, 2] as const) {
      expect(rolesSentTo(id, { [id]: level }), `at level ${level}`).toEqual(expect.arrayContaining(rollen));
    }
  });

  test.each(model.belemmeringen)('$id, when it is open', ({ id, rollen, randvoorwaarden }) => {
    const ratings = Object.fromEntries(randvoorwaarden.map((link) => [link.id, 1] as const));
    expect(rolesSentTo(id, ratings)).toEqual(expect.arrayContaining(rollen));
  });
});
