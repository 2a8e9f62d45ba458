import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../src/domain/gaps';
import type { Opening } from '../../../src/domain/opening';
import { list } from '../../../src/messages/format';
import { openingSentence, type OpeningNames } from '../../../src/messages/opening';

const names: OpeningNames = { subject: (id) => `de ${id}`, pillar: () => 'Samenwerking' };

const gapOf = (id: string, level: 0 | 1 | 2, startPillar: number, barriers: string[]): Gap => ({
  id,
  rank: 1,
  level,
  gap: 3 - level,
  points: 0,
  reasons: { gap: 20 * (3 - level), startPillar, barriers: barriers.length },
  barriers,
  factors: [],
  attentionPoints: [],
});

const opening = (main: Opening['main'], rest: Partial<Opening> = {}): Opening => ({
  convenant: null,
  barriersReviewed: true,
  next: null,
  missingVoices: [],
  ...rest,
  main,
});
const sentence = (main: Opening['main'], rest: Partial<Opening> = {}) => openingSentence(opening(main, rest), names);

describe('the opening sentence', () => {
  test('names the gap to begin with, and its reasons', () => {
    const gap = gapOf('kartrekker', 0, 20, ['taal', 'mantelzorg']);
    expect(sentence({ kind: 'begin-at-gap', pillar: 'multidisciplinair', gap })).toBe(
      'Begin bij de kartrekker, want daar staan jullie op niveau 0, het hoort bij de pijler die eerst moet staan en het hangt samen met 2 belemmeringen.',
    );
  });

  test('leaves out reasons that gave no points', () => {
    const gap = gapOf('regio', 2, 0, []);
    expect(sentence({ kind: 'begin-at-gap', pillar: 'proces', gap })).toBe(
      'Begin bij de regio, want daar staan jullie op niveau 2.',
    );
    expect(sentence({ kind: 'begin-at-gap', pillar: 'proces', gap: gapOf('regio', 2, 0, ['taal']) })).toContain(
      'hangt samen met 1 belemmering.',
    );
  });

  test('says that belemmeringen can play while nobody looked through the list', () => {
    const open = { barriersReviewed: false };
    const main = (barriers: string[]) =>
      ({ kind: 'begin-at-gap', pillar: 'proces', gap: gapOf('regio', 2, 0, barriers) }) as const;
    expect(sentence(main(['taal']), open)).toMatch(/hangt samen met 1 belemmering die kan spelen\.$/u);
    expect(sentence(main(['taal', 'mantelzorg']), open)).toMatch(/met 2 belemmeringen die kunnen spelen\.$/u);
  });

  test('points on to a higher gap in another pillar', () => {
    const gap = gapOf('regio', 2, 20, []);
    expect(
      sentence({ kind: 'begin-at-gap', pillar: 'multidisciplinair', gap }, { next: gapOf('intake', 0, 0, []) }),
    ).toMatch(/Kijk daarna direct naar de intake\.$/u);
  });

  test('says what to find out, or to fill in', () => {
    expect(sentence({ kind: 'find-out', pillar: 'proces', items: ['intake', 'tijd', 'regio'] })).toBe(
      'Zoek eerst uit: de intake, de tijd en de regio.',
    );
    expect(sentence({ kind: 'nothing-known', pillar: 'multidisciplinair' })).toBe(
      'Nog geen beeld: vul eerst de pijler Samenwerking in.',
    );
  });

  test('names a blind spot by both its sides', () => {
    const blindSpot = { attentionPoint: 'omgeving', precondition: 'zelfredzaamheid' };
    expect(sentence({ kind: 'begin-at-blind-spot', pillar: 'proces', blindSpot })).toBe(
      'Begin bij de omgeving, want daar zit een blinde vlek achter de zelfredzaamheid.',
    );
  });

  test('never says ready without the voices that are missing', () => {
    const missingVoices = ['inbreng', 'werkgevers'];
    expect(sentence({ kind: 'standing', below: ['inbreng'] }, { missingVoices })).toBe(
      'Het raamwerk staat. Nog onder niveau 3: de inbreng. Klaar is de keten daarmee niet: de werkgevers is nog onbekend of staat onder niveau 3.',
    );
    const ready = { convenant: { isReady: true, missing: [] }, missingVoices: ['inbreng'] };
    const gap = gapOf('intake', 1, 20, []);
    expect(sentence({ kind: 'begin-at-gap', pillar: 'proces', gap }, ready)).toMatch(
      /^Jullie zijn klaar voor een convenant\. Begin bij de intake.* Klaar is de keten daarmee niet: de inbreng is/u,
    );
  });

  test('counts what a convenant still needs', () => {
    const gap = gapOf('regio', 1, 20, []);
    const main = { kind: 'begin-at-gap', pillar: 'multidisciplinair', gap } as const;
    expect(sentence(main, { convenant: { isReady: false, missing: ['regio'] } })).toMatch(
      /^Voor een convenant moet nog 1 randvoorwaarde op niveau 2 of hoger staan\./u,
    );
    expect(sentence(main, { convenant: { isReady: false, missing: ['regio', 'tijd'] } })).toMatch(
      /^Voor een convenant moeten nog 2 randvoorwaarden op niveau 2 of hoger staan\./u,
    );
    expect(sentence({ kind: 'all-not-applicable' }, { convenant: { isReady: false, missing: [] } })).toMatch(
      /^Alle randvoorwaarden staan op niet van toepassing\./u,
    );
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('a list of %j reads "%s"', (parts, text) => {
  expect(list(parts)).toBe(text);
});
