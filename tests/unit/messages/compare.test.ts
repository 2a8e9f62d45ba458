import { describe, expect, test } from 'vitest';
import type { ChangeKind } from '../../../src/domain/compare';
import { compareSentence, differenceText, respondentsSentence, restSentence } from '../../../src/messages/compare';
import {
  besideDifference,
  besideNames,
  besideRest,
  besideSentence,
  besideTitle,
} from '../../../src/messages/compare-beside';
import { ambitionWords, pictureWords } from '../../../src/messages/compare-later';
import { monthText } from '../../../src/messages/format';
import { agreedText, ambitionText, measuredBy, otherAmbitions } from '../../../src/messages/report-measured';

const counts = (given: Partial<Record<ChangeKind, number>>): Record<ChangeKind, number> => ({
  omhoog: 0,
  omlaag: 0,
  gelijk: 0,
  'nieuw-bekend': 0,
  'niet-meer-bekend': 0,
  vervallen: 0,
  'nieuw-van-toepassing': 0,
  'beide-onbekend': 0,
  'beide-nvt': 0,
  ...given,
});
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each([
  [{ omhoog: 6, omlaag: 2, gelijk: 6 }, 'Op 14 onderdelen die beide keren bekend zijn: 6 hoger, 2 lager, 6 gelijk.'],
  [{ gelijk: 3 }, 'Op 3 onderdelen die beide keren bekend zijn: 3 gelijk.'],
  [{ omlaag: 1 }, 'Op 1 onderdeel dat beide keren bekend is: 1 lager.'],
  [{ vervallen: 2 }, 'Geen enkel onderdeel is beide keren bekend. Er valt dus nog niets te vergelijken.'],
])('the opening of %j', (given, text) => {
  expect(plain(compareSentence(counts(given)))).toBe(text);
});

test('beside it what has a level on one side; n.v.t. both times is nowhere', () => {
  expect(restSentence(counts({ 'nieuw-bekend': 2, vervallen: 1, 'beide-nvt': 4 }))).toBe(
    '2 nieuw bekend · 1 vervallen',
  );
  expect(restSentence(counts({ gelijk: 3 }))).toBe('');
});

describe('who answered', () => {
  test.each([
    [{ then: 5, now: 5, both: 3, kind: 'partly' }, /^3 van de 5 invullers deden beide keren mee\./u],
    [{ then: 5, now: 5, both: 1, kind: 'partly' }, /^1 van de 5 invullers deed beide keren mee\./u],
    [{ then: 4, now: 6, both: 2, kind: 'partly' }, /^Toen waren er 4 invullers, nu 6\. Beide keren deden er 2 mee\./u],
    [{ then: 2, now: 3, both: 0, kind: 'other' }, /^Beide keren waren er andere invullers: toen 2, nu 3\./u],
    [{ then: 1, now: 1, both: 1, kind: 'same' }, /^Dezelfde invuller deed beide keren mee\.$/u],
    [{ then: 4, now: 4, both: 4, kind: 'same' }, /^Dezelfde 4 invullers deden beide keren mee\.$/u],
  ] as const)('%j', (given, text) => {
    expect(respondentsSentence(given)).toMatch(text);
  });

  test('another respondent makes a difference something else than progress', () => {
    for (const kind of ['partly', 'other', 'unknown'] as const) {
      const text = respondentsSentence({ then: 3, now: 3, both: kind === 'partly' ? 1 : 0, kind });
      expect(text).toContain('andere mensen');
      expect(text).not.toMatch(/verbeter|verslechter|vooruit|achteruit/u);
    }
  });
});

test('of people who can not be told apart nothing is claimed', () => {
  const text = respondentsSentence({ then: 2, now: 2, both: 0, kind: 'unknown' });
  expect(text).toMatch(/^We weten niet of dezelfde mensen antwoordden\./u);
  expect(text).not.toContain('Dezelfde');
});

describe('beside another dossier', () => {
  const names = besideNames({ chain: 'Keten Oost', kind: 'open' }, { chain: 'Keten West', kind: 'file' });

  test.each([
    [{ omhoog: 9, omlaag: 3, gelijk: 2 }, 'Op 14 onderdelen die in beide bekend zijn: op 12 staat er een verschil.'],
    [{ gelijk: 2 }, 'Op 2 onderdelen die in beide bekend zijn: op geen enkel staat er een verschil.'],
    [{ omlaag: 1 }, 'Op 1 onderdeel dat in beide bekend is: er staat een verschil.'],
    [{ gelijk: 1 }, 'Op 1 onderdeel dat in beide bekend is: er staat geen verschil.'],
    [{ vervallen: 1 }, 'Geen enkel onderdeel is in beide bekend. Er valt dus nog niets naast elkaar te leggen.'],
  ])('%j', (given, text) => {
    expect(besideSentence(counts(given))).toBe(text);
  });

  test('no word of it says which is higher, or what came first', () => {
    const all = counts({ omhoog: 9, omlaag: 3, 'nieuw-bekend': 2, 'niet-meer-bekend': 1, vervallen: 1 });
    const kinds = ['omhoog', 'omlaag', 'gelijk', 'nieuw-bekend', 'niet-meer-bekend', 'vervallen'] as const;
    const said = [
      besideSentence(all),
      besideRest(all, names),
      ...kinds.map((kind) => besideTitle(kind, names)),
      besideDifference({ difference: 2 }),
      besideDifference({ difference: -2 }),
    ].join(' ');
    expect(said).not.toMatch(/hoger|lager|beter|verbeter|vooruit|toen|\bnu\b|nieuw/iu);
    expect(besideDifference({ difference: 2 })).toBe(besideDifference({ difference: -2 }));
    expect(besideRest(all, names)).toBe(
      '1 alleen bij jullie bekend · 2 alleen bij Keten West bekend · 1 alleen bij jullie van toepassing',
    );
  });

  test.each([
    ['open', 'Keten Oost', 'kept', 'Keten West', 'Jullie', 'Keten West'],
    ['kept', '', 'open', 'Keten Oost', 'Ander dossier', 'Jullie'],
    ['open', 'Keten Oost', 'file', 'keten oost', 'Jullie', 'Ander dossier'],
    ['kept', 'Keten Noord', 'file', 'Keten West', 'Keten Noord', 'Keten West'],
    ['kept', '', 'file', '', 'Eerste dossier', 'Tweede dossier'],
  ] as const)('%s %j and %s %j', (one, chain, other, otherChain, then, now) => {
    expect(besideNames({ chain, kind: one }, { chain: otherChain, kind: other })).toMatchObject({ then, now });
  });
});

test.each([
  [2, '2 niveaus hoger'],
  [-1, '1 niveau lager'],
  [0, 'gelijk'],
  [null, ''],
])('a difference of %s', (difference, text) => {
  expect(differenceText({ difference })).toBe(text);
});

test('the date of an ambition is only held up where it was not reached', () => {
  const given = { id: 'a', level: 3, by: '2026-01-01', now: { kind: 'level', level: 2 } } as const;
  expect(ambitionWords.past({ ...given, outcome: 'nog-niet', isPast: true })).toBe(
    'De datum was bij deze meting voorbij.',
  );
  expect(ambitionWords.past({ ...given, outcome: 'nog-niet', isPast: false })).toBe('Er was bij deze meting nog tijd.');
  expect(ambitionWords.past({ ...given, outcome: 'gehaald', isPast: true })).toBe('');
  expect(ambitionWords.past({ ...given, outcome: 'onbekend', isPast: null })).toBe('');
});

test('the message of the chart says what is not in it', () => {
  expect(pictureWords.message(14, 3, 3)).toBe(
    '14 randvoorwaarden hebben beide keren een niveau. Bij 3 is het toen of nu onbekend: daar is de lijn onderbroken. 3 waren of zijn niet van toepassing en staan er niet in.',
  );
  expect(pictureWords.message(1, 0, 0)).toBe('1 randvoorwaarde heeft beide keren een niveau.');
});

describe('by whom a round was measured', () => {
  const who = (organisation: string, role: string) => ({ organisation, role });

  test.each([
    [[], ''],
    [[who('', '')], ''],
    [[who('', 'gemeente')], 'Gemeten door: gemeente.'],
    [[who('Gemeente X', 'gemeente')], 'Gemeten door: Gemeente X (gemeente).'],
    [[who('', ''), who('', '')], ''],
    [
      [who('', 'gemeente'), who('', 'werkgever'), who(' ', 'anders')],
      'Gemeten door 3 invullers: gemeente, werkgever en anders.',
    ],
    [[who('', 'anders'), who('', 'anders')], 'Gemeten door 2 invullers: anders.'],
    [[who('', 'intermediair'), who('', 'zorg')], 'Gemeten door 2 invullers: intermediair en zorg of welzijn.'],
    [
      [
        who('Gemeente X', 'gemeente'),
        who('gemeente x ', 'projectleider'),
        who('Bakkerij Zon', 'werkgever'),
        who('', 'anders'),
      ],
      'Gemeten door 2 organisaties: Gemeente X (gemeente; projectleider van de keten) en Bakkerij Zon (werkgever), en 1 invuller zonder naam (anders).',
    ],
    [[who('A', ''), who('B', 'eigen rol')], 'Gemeten door 2 organisaties: A en B (eigen rol).'],
  ])('%j', (scans, text) => {
    expect(measuredBy(scans)).toBe(text);
  });

  test('of many the first eight are named', () => {
    const many = Array.from({ length: 20 }, (_, index) => who(`O${index + 1}`, ''));
    expect(measuredBy(many)).toBe('Gemeten door 20 organisaties: O1, O2, O3, O4, O5, O6, O7, O8 en nog 12.');
  });
});

test('ambitions and agreements in words', () => {
  expect(ambitionText({ level: 4, by: '2027-11-01' })).toBe('Eigen doel 4, november 2027');
  expect(ambitionText({ level: 4, by: '' })).toBe('Eigen doel 4');
  expect(otherAmbitions([{ id: 'a', name: 'Sociale omgeving', level: 4, by: '2027-05-01' }])).toBe(
    'Ook een eigen doel: Sociale omgeving 4 (mei 2027).',
  );
  expect(agreedText(12)).toBe('12 onderdelen samen afgesproken.');
  expect(monthText('volgend jaar')).toBe('volgend jaar');
});
