import { describe, expect, test } from 'vitest';
import type { PillarResult } from '../../../src/domain/pillars';
import { count, dateText, decimal } from '../../../src/messages/format';
import { levelLabel } from '../../../src/messages/levels';
import { pillarWords, statusReason } from '../../../src/messages/report';
import { respondentName } from '../../../src/messages/report-closing';
import { gapWords, sectionWords } from '../../../src/messages/report-gaps';
import { groupWords } from '../../../src/messages/report-group';

const pillar = (given: Partial<PillarResult>): PillarResult => ({
  id: 'proces',
  status: 'bijna',
  mean: 3,
  known: 8,
  applicable: 8,
  unknown: 0,
  unanswered: 0,
  notApplicable: 0,
  spread: [0, 0, 2, 6, 0],
  isMostlyLeftOut: false,
  ...given,
});

test('dates, numbers and counts are Dutch', () => {
  expect(dateText('2026-11-05')).toBe('5 november 2026');
  expect(dateText('2026-13-05')).toBe('2026-13-05');
  expect(dateText('ooit')).toBe('ooit');
  expect(decimal(1, 1)).toBe('1,0');
  expect(count(1, 'gat', 'gaten')).toBe('1 gat');
  expect(count(2, 'gat', 'gaten')).toBe('2 gaten');
  expect(levelLabel(2)).toBe('2 · Afgesproken');
});

test('a respondent always has a name', () => {
  expect(respondentName({ role: 'werkgever', organisation: 'Bakkerij Zon', layer: '' }, 0)).toBe(
    'Werkgever · Bakkerij Zon',
  );
  expect(respondentName({ role: 'toString', organisation: '', layer: '' }, 0)).toBe('toString');
  expect(respondentName({ role: '', organisation: '', layer: '' }, 1)).toBe('Invuller 2');
});

describe('a status says which rule it rests on', () => {
  const none = { low: [], blind: [] };
  test.each<[Partial<PillarResult>, { low: string[]; blind: string[] }, RegExp]>([
    [{ status: 'niet-van-toepassing' }, none, /niet van toepassing/u],
    [{ status: 'niet-gereed' }, { low: ['Expertise'], blind: [] }, /^Onder niveau 2: Expertise\.$/u],
    [{ status: 'niet-gereed', spread: [0, 0, 6, 2, 0] }, none, /^2 van de 8 .* minder dan de helft/u],
    [{ status: 'onvoldoende-beeld', known: 5 }, none, /^Van 3 van de 8 .* meer dan een kwart/u],
    [{ status: 'gereed', spread: [0, 0, 0, 8, 0] }, none, /zonder blinde vlek/u],
    [{ status: 'bijna' }, none, /^6 van de 8 staan .* minstens de helft/u],
    [
      { status: 'bijna', spread: [0, 0, 0, 4, 4] },
      { low: [], blind: ['Zelfredzaamheid'] },
      /blinde vlek bij Zelfredzaamheid/u,
    ],
  ])('%j', (given, names, text) => {
    expect(statusReason(pillar(given), names)).toMatch(text);
  });
});

test('a mean opens to its sum', () => {
  expect(pillarWords.sum([1, 1, 2], 1.3)).toBe('1 + 1 + 2 = 4, gedeeld door 3 is 1,3.');
  expect(pillarWords.spread([1, 0, 2, 0, 0])).toBe('1 op niveau 0, 2 op niveau 2');
  expect(pillarWords.rest(pillar({ unknown: 1, unanswered: 2, notApplicable: 3 }))).toBe(
    '1 weet niet, 2 niet beantwoord, 3 n.v.t.',
  );
});

test('belemmeringen can play until the list was reviewed', () => {
  const gap = {
    id: 'a',
    rank: 1,
    level: 0,
    gap: 3,
    points: 79,
    reasons: { gap: 60, startPillar: 0, barriers: 19 },
    barriers: Array.from({ length: 21 }, (_, index) => `b${index}`),
    factors: [],
    attentionPoints: [],
  } as const;
  expect(gapWords.sum.barriers({ ...gap, barriers: [...gap.barriers], factors: [], attentionPoints: [] }, false)).toBe(
    '19: 21 belemmeringen die bij jullie kunnen spelen hangen ermee samen, met 19 als hoogste aantal.',
  );
  const single = {
    ...gap,
    barriers: ['taal'],
    reasons: { ...gap.reasons, barriers: 1 },
    factors: [],
    attentionPoints: [],
  };
  expect(gapWords.sum.barriers(single, true)).toBe('1: 1 belemmering die bij jullie speelt hangt ermee samen.');
});

test('a section says why it is shown', () => {
  expect(sectionWords.why({ isMain: true, range: { from: 0, to: 2 }, barriers: ['Taal'] }, 1)).toBe(
    'gaat hier vooral over; geschreven voor niveau 0 tot en met 2; noemt ook Taal',
  );
  expect(sectionWords.why({ isMain: false, range: { from: 2, to: 2 }, barriers: [] }, null)).toBe('gaat hier ook over');
});

test('the spread of a group in words', () => {
  const figures = { known: 3, unknown: 1, notApplicable: 2, median: 1, min: 1, max: 3, agreement: 'verdeeld' } as const;
  expect(groupWords.rangeText(figures)).toBe('1 tot 3');
  expect(groupWords.rangeText({ ...figures, max: 1 })).toBe('alleen 1');
  expect(groupWords.rangeText({ ...figures, min: null, max: null })).toBe('geen niveau');
  expect(groupWords.others(figures)).toBe('1 onbekend, 2 n.v.t.');
});
