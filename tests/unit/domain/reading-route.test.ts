import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework, SectionShape } from '../../../src/domain/framework';
import { listReadingRoute, type ReadingNeed, type ReadingStep } from '../../../src/domain/reading-route';
import { makeReport } from '../../../src/domain/report';
import { reportInput } from '../../../src/dossier/report-input';
import { loadText } from '../../../src/dossier/load';
import { type HandreikingRole, handreikingRoles } from '../../../src/schemas/handreiking-roles';
import { answersOf, type Given } from '../../fixtures/answers';
import { type FilledRound, filledRoundArbitrary, sectionsArbitrary } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { referenceReport } from '../../fixtures/reference';
import { runs } from '../../fixtures/runs';

const framework = frameworkFromRaamwerk();

/** The route of one scan, as `section: what it is for`. */
function routeOf(ratings: Record<string, Given>, secties: SectionShape[], roles: readonly HandreikingRole[]) {
  const found = { ...framework, secties };
  const scan = { id: 's', role: '', organisation: '', answers: answersOf(ratings) };
  const report = makeReport(found, { scans: [scan], consensus: new Map(), measuredOn: '', stage: '', roles });
  return listReadingRoute(report).map(({ section, needs }) => `${section.id}: ${needs.map(({ id }) => id).join(' ')}`);
}

const section = (id: string, rol: HandreikingRole, names: string[], volgorde = 1): SectionShape => ({
  id,
  rol,
  titel: id,
  volgorde,
  elementen: names.map((name) => ({ id: name })),
});

describe('the reading route', () => {
  it('goes by gaps in their rank, then aandachtspunten, praktijklessen and open belemmeringen', () => {
    const secties = [
      section('barrier', 'projectleider', ['onbegrip-werkgevers'], 1),
      section('lesson', 'projectleider', ['niet-zonder-moeders'], 2),
      section('point', 'projectleider', ['stereotiepe-sectoren'], 3),
      section('second-gap', 'projectleider', ['juiste-partners'], 4),
      section('first-gap', 'projectleider', ['projectleider'], 5),
    ];
    const ratings = {
      'juiste-partners': 1,
      projectleider: 0,
      'stereotiepe-sectoren': 2,
      'niet-zonder-moeders': 0,
    } as const;
    expect(routeOf(ratings, secties, ['projectleider'])).toEqual([
      'first-gap: projectleider',
      'second-gap: juiste-partners',
      'point: stereotiepe-sectoren',
      'lesson: niet-zonder-moeders',
      'barrier: onbegrip-werkgevers',
    ]);
  });

  it('names a section once, at its first place, with everything it is best for', () => {
    const secties = [
      section('both', 'werkgever', ['projectleider', 'juiste-partners', 'sensitiviteit']),
      section('other', 'werkgever', ['niet-zonder-moeders']),
    ];
    const ratings = { projectleider: 0, 'juiste-partners': 1, sensitiviteit: 3, 'niet-zonder-moeders': 1 } as const;
    expect(routeOf(ratings, secties, ['werkgever'])).toEqual([
      'both: projectleider juiste-partners',
      'other: niet-zonder-moeders',
    ]);
  });

  it('takes within an item the roles as chosen, and only the best section of each', () => {
    const secties = [
      section('wg', 'werkgever', ['projectleider']),
      section('km-first', 'klantmanager', ['projectleider'], 1),
      section('km-second', 'klantmanager', ['projectleider'], 2),
    ];
    expect(routeOf({ projectleider: 0 }, secties, ['klantmanager', 'werkgever'])).toEqual([
      'km-first: projectleider',
      'wg: projectleider',
    ]);
    expect(routeOf({ projectleider: 0 }, secties, ['werkgever'])).toEqual(['wg: projectleider']);
  });

  it('leaves out a belemmering that is covered, half covered, unknown or switched off', () => {
    const secties = [section('barrier', 'werkgever', ['onbegrip-werkgevers'])];
    const linked = framework.belemmeringen
      .find(({ id }) => id === 'onbegrip-werkgevers')!
      .randvoorwaarden.map(({ id }) => id);
    const all = (given: Given) => Object.fromEntries(linked.map((id) => [id, given]));
    expect(linked.length).toBeGreaterThan(1);
    expect(routeOf(all(2), secties, ['werkgever'])).toEqual(['barrier: onbegrip-werkgevers']);
    for (const given of [3, '?', '-'] as const) expect(routeOf(all(given), secties, ['werkgever'])).toEqual([]);
    expect(routeOf({ ...all(2), [linked[0]!]: 3 }, secties, ['werkgever'])).toEqual([]);
  });

  it('is empty when nothing is known, and when nothing is under level 3', () => {
    const secties = [section('any', 'werkgever', ['projectleider', 'onbegrip-werkgevers', 'niet-zonder-moeders'])];
    expect(routeOf({}, secties, ['werkgever'])).toEqual([]);
    expect(routeOf({ projectleider: 3, 'niet-zonder-moeders': 4 }, secties, ['werkgever'])).toEqual([]);
    expect(routeOf({ projectleider: 0 }, secties, [])).toEqual([]);
  });
});

const rounds = filledRoundArbitrary(framework);
const chosen = fc.shuffledSubarray([...handreikingRoles], { minLength: 1 });

function reportOf(found: Framework, round: FilledRound, roles: readonly HandreikingRole[]) {
  const dossier = { format: 'ketenspiegel/dossier', version: 1, framework: '2024-09', rounds: [round] };
  const result = loadText(JSON.stringify(dossier), 1000);
  if (result.kind !== 'ok' || result.file.format !== 'dossier') throw new Error(JSON.stringify(result));
  return makeReport(found, reportInput(result.file.dossier, result.file.dossier.rounds[0] ?? null, roles));
}

/** Runs a check on random rounds, sections and roles. */
function always(check: (found: Framework, round: FilledRound, roles: HandreikingRole[]) => void, times = 150): void {
  fc.assert(
    fc.property(rounds, sectionsArbitrary(framework), chosen, (round, secties, roles) =>
      check({ ...framework, secties }, round, roles),
    ),
    { numRuns: runs(times) },
  );
}

const nameOf = ({ kind, id }: ReadingNeed) => `${kind} ${id}`;

describe('whatever the answers, sections and roles', () => {
  it('each section stands once, is of a chosen role, and is for something; each need once per role', () => {
    always((found, round, roles) => {
      const route = listReadingRoute(reportOf(found, round, roles));
      expect(new Set(route.map(({ section }) => section)).size).toBe(route.length);
      const pairs = route.flatMap(({ section, needs }) => needs.map((need) => `${section.rol} ${nameOf(need)}`));
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const { section, needs } of route) {
        expect(roles).toContain(section.rol);
        expect(needs.length).toBeGreaterThan(0);
        for (const { id } of needs) expect(section.elementen.map((element) => element.id)).toContain(id);
      }
    });
  });

  it('for each item and role it is the section that a second implementation of RULES puts first', () => {
    always((found, round, roles) => {
      const route = listReadingRoute(reportOf(found, round, roles));
      const reference = referenceReport(found, '2024-09', round, roles, '/');
      const kinds = [
        ['gap', reference.gaps],
        ['attentionPoint', reference.attentionPoints],
        ['lesson', reference.lessons],
      ] as const;
      for (const [kind, items] of kinds) {
        for (const { id, handreiking } of items) {
          for (const role of roles) {
            const first = handreiking.find((entry) => entry.role === role);
            expect(titleFor(route, role, `${kind} ${id}`)).toBe(first?.title);
          }
        }
      }
      for (const { id, cover } of reference.barriers) {
        for (const role of roles) {
          const own = found.secties
            .filter(({ rol, elementen }) => rol === role && elementen.some((element) => element.id === id))
            .sort((a, b) => a.volgorde - b.volgorde);
          const first = own.find(({ elementen }) => elementen[0]?.id === id) ?? own[0];
          expect(titleFor(route, role, `barrier ${id}`)).toBe(cover === 'open' ? first?.titel : undefined);
        }
      }
    });
  });

  it('sections come in the order of the first thing they are for', () => {
    always((found, round, roles) => {
      const report = reportOf(found, round, roles);
      const order = [
        ...report.gaps.map(({ id }) => `gap ${id}`),
        ...report.attentionPoints.map(({ id }) => `attentionPoint ${id}`),
        ...report.lessons.map(({ id }) => `lesson ${id}`),
        ...report.barriers.map(({ id }) => `barrier ${id}`),
      ];
      const places = listReadingRoute(report).map(({ section, needs }) => [
        ...needs.map((need) => order.indexOf(nameOf(need))),
        roles.indexOf(section.rol),
      ]);
      for (const place of places) {
        const needs = place.slice(0, -1);
        expect(needs).toEqual([...needs].sort((a, b) => a - b));
      }
      const firsts = places.map((place) => (place[0] ?? 0) * roles.length + (place.at(-1) ?? 0));
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    });
  });

  it('what one role reads does not depend on the other roles, nor on their order', () => {
    always((found, round, roles) => {
      const together = listReadingRoute(reportOf(found, round, roles));
      for (const role of roles) {
        const alone = listReadingRoute(reportOf(found, round, [role]));
        expect(together.filter(({ section }) => section.rol === role)).toEqual(alone);
      }
    }, 60);
  });

  it('the order of roles changes the order of sections and nothing else in a report', () => {
    always((found, round, roles) => {
      const bare = (order: readonly HandreikingRole[]) =>
        JSON.stringify(reportOf(found, round, order), (key, value: unknown) =>
          key === 'sections' || key === 'roles' ? undefined : value,
        );
      expect(bare(roles)).toBe(bare([...handreikingRoles]));
    }, 60);
  });
});

function titleFor(route: readonly ReadingStep[], role: string, need: string): string | undefined {
  return route.find(({ section, needs }) => section.rol === role && needs.some((one) => nameOf(one) === need))?.section
    .titel;
}
