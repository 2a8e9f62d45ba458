import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratedIds } from '../../../src/domain/framework';
import { scanWithDefaults } from '../../../src/dossier/defaults';
import { defaultGiving, scanToGive } from '../../../src/dossier/give-back';
import { loadValue } from '../../../src/dossier/load';
import { roles } from '../../../src/domain/roles';
import { readAnswers, type Scan } from '../../../src/dossier/scan';
import { scanFileArbitrary } from '../../fixtures/arbitraries';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { runs } from '../../fixtures/runs';

const framework = frameworkFromRaamwerk();
const bare = { notes: false, organisation: false };
const whole = { notes: true, organisation: true };

/** Every field that a scan can hold is filled; every text that somebody can type has this word in it. */
const typed = 'GEHEIM';
const full = scanWithDefaults({
  format: 'ketenspiegel/scan',
  version: 1,
  framework: '2024-09',
  id: 'c1f5f4c0-0000-4000-8000-000000000001',
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  measuredOn: '2026-11-20',
  chain: { name: 'Keten Oost', region: 'Oost', stage: 'opbouwen', goal: `doel ${typed}`, eigen: typed },
  respondent: { role: 'zorg', organisation: `Stichting ${typed}`, layer: 'tactisch', eigen: typed },
  depth: 'volledig',
  answers: Object.fromEntries(
    ratedIds(framework).map((id, index) => [
      id,
      {
        ...[{ level: 3 }, { unknown: true }, { notApplicable: true }, {}][index % 4],
        note: `note ${typed}`,
        evidence: `evidence ${typed}`,
        reason: `reason ${typed}`,
        discuss: true,
        eigen: typed,
      },
    ]),
  ),
  factors: Object.fromEntries(
    framework.succesfactoren.map(({ id }) => [id, { present: 'deels', note: `note ${typed}`, eigen: typed }]),
  ),
  barriers: Object.fromEntries(framework.belemmeringen.map(({ id }, index) => [id, index % 2 ? false : typed])),
  barriersReviewed: true,
  eigen: { diep: [typed] },
});

describe('what goes along with a scan that is given back', () => {
  test('without notes and organisation no text that anybody typed goes along, from a scan with every field filled', () => {
    expect(JSON.stringify(full)).toContain(typed);
    expect(JSON.stringify(scanToGive(full, bare))).not.toContain(typed);
  });

  test('what a list can say goes along, and each answer under its own id', () => {
    const given = scanToGive(full, bare);
    const { id, createdAt, updatedAt, measuredOn, framework: version } = given;
    expect({ id, createdAt, updatedAt, measuredOn, framework: version }).toEqual({
      id: full.id,
      createdAt: full.createdAt,
      updatedAt: full.updatedAt,
      measuredOn: full.measuredOn,
      framework: full.framework,
    });
    expect(given.chain).toEqual({ name: 'Keten Oost', region: 'Oost', stage: 'opbouwen', goal: '' });
    expect(given.respondent).toEqual({ role: 'zorg', organisation: '', layer: 'tactisch' });
    expect(given.depth).toBe('volledig');
    expect(Object.keys(given.answers)).toEqual(Object.keys(full.answers));
    expect(readAnswers(given)).toEqual(readAnswers(full));
    expect(Object.values(given.answers).every(({ discuss }) => discuss === true)).toBe(true);
  });

  test('what is not marked to be discussed comes back unmarked, and an unknown depth as the short one', () => {
    const scan: Scan = { ...full, depth: typed, answers: { projectleider: { level: 2 }, expertise: { note: typed } } };
    const given = scanToGive({ ...scan, chain: { ...full.chain, stage: typed } }, bare);
    expect(given.answers).toStrictEqual({ projectleider: { level: 2 } });
    expect(given).toMatchObject({ depth: 'kort', chain: { stage: '' } });
  });

  test('the notes go without the organisation, and the organisation without the notes', () => {
    const notes = scanToGive(full, { notes: true, organisation: false });
    expect(notes).toEqual({ ...full, respondent: { ...full.respondent, organisation: '' } });
    const organisation = scanToGive(full, { notes: false, organisation: true });
    expect(organisation.respondent.organisation).toBe(full.respondent.organisation);
    expect(JSON.stringify({ ...organisation, respondent: null })).not.toContain(typed);
  });

  test('with everything along it is the scan itself', () => {
    expect(scanToGive(full, whole)).toEqual(full);
  });

  test('a text where a value of a list belongs is a text that somebody typed', () => {
    const odd: Scan = {
      ...full,
      depth: typed,
      chain: { ...full.chain, stage: typed },
      respondent: { role: typed, organisation: '', layer: typed },
      factors: { 'vast-aanspreekpunt': { present: typed } },
    };
    expect(JSON.stringify(scanToGive(odd, bare))).not.toContain(typed);
  });

  test('of any scan: the rules see the same answers, no unknown field stays, and it opens as a file', () => {
    const allowed = /^(?:level|unknown|notApplicable|discuss)$/u;
    fc.assert(
      fc.property(scanFileArbitrary(framework), (raw) => {
        const scan = scanWithDefaults(raw);
        const given = scanToGive(scan, bare);
        const before = readAnswers(scan);
        const rated = [...before.ratings].filter(([, { kind }]) => kind !== 'unanswered');
        expect([...readAnswers(given).ratings].filter(([, { kind }]) => kind !== 'unanswered')).toEqual(rated);
        expect(readAnswers(given).factors).toEqual(before.factors);
        expect(readAnswers(given).barriersOff).toEqual(before.barriersOff);
        expect(readAnswers(given).barriersReviewed).toBe(before.barriersReviewed);
        for (const answer of Object.values(given.answers)) {
          for (const [field, value] of Object.entries(answer)) {
            expect(field).toMatch(allowed);
            expect(typeof value).not.toBe('string');
          }
        }
        const again = loadValue(JSON.parse(JSON.stringify(given)));
        expect(again).toMatchObject({ kind: 'ok', file: { format: 'scan' } });
        // Giving what was given changes nothing.
        expect(scanToGive(given, bare)).toEqual(given);
      }),
      { numRuns: runs(100) },
    );
  });
});

test('only for an ervaringsdeskundige nothing but the answers goes along until she chooses', () => {
  for (const role of [...roles, '', 'onbekende rol']) {
    expect(defaultGiving(role)).toEqual(role === 'ervaringsdeskundige' ? bare : whole);
  }
});
