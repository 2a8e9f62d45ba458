import { describe, expect, test } from 'vitest';
import { makeProposal, type Proposal, type ProposalSource } from '../../../src/domain/instrument-proposals';
import { makeReport, type RoundScan } from '../../../src/domain/report';
import { type ProposalNames, proposalText } from '../../../src/messages/instrument-proposals';
import { elementProposals, proposalNames } from '../../../src/schemas/instrument';
import { allAt, answersOf, type Given } from '../../fixtures/answers';
import { frameworkFromRaamwerk } from '../../fixtures/framework';

const framework = frameworkFromRaamwerk();
const everything = [...framework.randvoorwaarden, ...framework.aandachtspunten, ...framework.praktijklessen];

function sourceOf(ratings: Record<string, Given> | null, more: Partial<ProposalSource> = {}): ProposalSource {
  const scan: RoundScan = { id: 's', role: 'gemeente', organisation: 'Gemeente X', answers: answersOf(ratings ?? {}) };
  const scans = ratings ? [scan] : [];
  const measuredOn = ratings ? '2026-11-20' : '';
  return {
    framework,
    report: makeReport(framework, { scans, consensus: new Map(), measuredOn, stage: 'opbouwen', roles: [] }),
    chain: { name: 'Keten Oost', region: '', goal: 'Werk dat blijft' },
    respondents: scans,
    ...more,
  };
}

const names: ProposalNames = {
  items: Object.fromEntries(
    everything.map(({ id }) => [
      id,
      {
        korteNaam: `<${id}>`,
        onderwerp: `de ${id}`,
        niveaus: [0, 1, 2, 3, 4].map((level) => `Zo is niveau ${level}.`),
        stappen: [0, 1, 2, 3].map((level) => `Stap vanaf ${level}.`),
        weetDit: 'de projectleider',
      },
    ]),
  ),
  pillars: { multidisciplinair: 'Samen', 'intra-organisatorisch': 'Binnen', proces: 'Proces' },
  names: {},
};

const textOf = (name: string, source: ProposalSource, kind = 'tekst'): string => {
  const proposal = makeProposal(name, source);
  return proposal ? proposalText(proposal, names, kind) : '';
};

const mixed = sourceOf({ ...allAt(everything, 3), projectleider: 0, 'juiste-partners': 1, expertise: '?' });

describe('what the scan can put in a field', () => {
  test.each<[string, string, string]>([
    ['ketennaam', 'regel', 'Keten Oost'],
    ['regio', 'regel', ''],
    ['keten-doel', 'tekst', 'Werk dat blijft'],
    ['stadium', 'regel', 'We bouwen de keten op.'],
    ['meetdatum', 'datum', '2026-11-20'],
    ['meetdatum', 'regel', '20 november 2026'],
    ['aantal-scans', 'regel', 'Ingevuld door 1 invuller van 1 organisatie.'],
    ['wie-scoorden', 'tekst', 'Gemeente X (gemeente)'],
    ['eerste-stap', 'regel', 'Stap vanaf 0.'],
    [
      'grootste-gaten',
      'tekst',
      '<projectleider>: niveau 0 · Niet aanwezig. Volgende stap: Stap vanaf 0.\n<juiste-partners>: niveau 1 · Eerste aanzet. Volgende stap: Stap vanaf 1.',
    ],
    ['drie-gaten', 'tekst', '<projectleider>: niveau 0 · Niet aanwezig\n<juiste-partners>: niveau 1 · Eerste aanzet'],
    ['uitzoeken', 'tekst', '<expertise> (dit weet vaak: de projectleider)'],
    [
      'klaar-voor-convenant',
      'tekst',
      'Nog niet. Nog niet op niveau 2 of hoger staan: <juiste-partners> en <projectleider>.',
    ],
    ['niveau:projectleider', 'tekst', 'Niveau 0 · Niet aanwezig: Zo is niveau 0.\nVolgende stap: Stap vanaf 0.'],
    ['niveau:expertise', 'tekst', ''],
    ['genderscan', 'tekst', ''],
    ['opening', 'datum', ''],
    ['bestaat-niet', 'tekst', ''],
    ['toString', 'tekst', ''],
    ['constructor:projectleider', 'tekst', ''],
  ])('%s in a field "%s"', (name, kind, expected) => {
    expect(textOf(name, mixed, kind)).toBe(expected);
  });

  test('the opening sentence and the pillars say what the report says', () => {
    expect(textOf('opening', mixed)).toMatch(/^Voor een convenant .* Begin bij de projectleider, want /u);
    expect(textOf('pijlers', mixed)).toBe(
      'Samen: niet gereed (7 van 7 bekend)\nBinnen: gereed (5 van 5 bekend)\nProces: bijna gereed (7 van 8 bekend)',
    );
    expect(textOf('pijlers', mixed, 'regel')).not.toContain('\n');
  });

  test('a line for what stands, at most eight, and at most five gaps', () => {
    const strong = textOf('sterk', mixed).split('\n');
    expect(strong).toHaveLength(9);
    expect(strong.at(-1)).toBe('En nog 9 andere.');
    expect(textOf('grootste-gaten', sourceOf(allAt(everything, 1))).split('\n')).toHaveLength(5);
    expect(textOf('drie-sterke', mixed).split('\n')).toEqual(strong.slice(0, 3));
    expect(textOf('drie-gaten', sourceOf(allAt(everything, 1))).split('\n')).toHaveLength(3);
    const unknown = textOf('uitzoeken', sourceOf({})).split('\n');
    expect(unknown).toHaveLength(11);
    expect(unknown.at(-1)).toBe('En nog 22 andere.');
  });

  test('nothing, where the scan and the dossier say nothing', () => {
    const nothing = sourceOf(null, { chain: { name: ' ', region: '', goal: '' }, respondents: [] });
    const nowhere = proposalNames.filter((name) => makeProposal(name, nothing) === null);
    // Without a level somebody still has all to find out, and the voices are still to be heard.
    const always = ['stadium', 'opening', 'pijlers', 'uitzoeken', 'klaar-voor-convenant'];
    expect(nowhere).toEqual(
      proposalNames.filter((name) => ![...always, 'stem-van-moeders', 'werkgevers'].includes(name)),
    );
    const all = sourceOf(allAt(everything, 4));
    for (const name of ['uitzoeken', 'genderscan', 'blinde-vlekken', 'belemmeringen-open', 'eerste-stap']) {
      expect(makeProposal(name, all), name).toBeNull();
    }
  });

  test('a text without the space around it', () => {
    const source = sourceOf({}, { chain: { name: ' Keten Oost ', region: ' ', goal: '' } });
    expect(makeProposal('ketennaam', source)).toEqual({ kind: 'text', text: 'Keten Oost' });
    expect(makeProposal('regio', source)).toBeNull();
  });

  test('each organisation counts once, whatever its capitals, and who named none for none', () => {
    const respondents = [' Zon ', 'zon', '', ' ', 'Weiß', 'Weiss'].map((organisation) => ({ organisation, role: '' }));
    expect(makeProposal('aantal-scans', sourceOf({}, { respondents }))).toMatchObject({ organisations: 3 });
  });

  test('the first step is that of what the opening sentence names, also where another gap is higher', () => {
    const source = sourceOf({ ...allAt(everything, 3), projectleider: 0, 'juiste-partners': 1, 'sociale-omgeving': 2 });
    const [, gap] = source.report.gaps;
    const opening = (main: ProposalSource['report']['opening']['main']) =>
      makeProposal('eerste-stap', {
        ...source,
        report: { ...source.report, opening: { ...source.report.opening, main } },
      });
    const pillar = 'multidisciplinair';
    expect(opening({ kind: 'begin-at-gap', pillar, gap: gap! })).toMatchObject({ item: { id: 'juiste-partners' } });
    const blindSpot = { attentionPoint: 'sociale-omgeving', precondition: 'expertise' };
    expect(opening({ kind: 'begin-at-blind-spot', pillar, blindSpot })).toMatchObject({
      item: { id: 'sociale-omgeving', level: 2 },
    });
    expect(opening({ kind: 'find-out', pillar, items: [] })).toMatchObject({ item: { id: 'projectleider' } });
  });

  test('only barriers of what is under the target', () => {
    const found = makeProposal('belemmeringen-open', mixed);
    const ids = found?.kind === 'barriers' ? found.ids : [];
    const open = framework.belemmeringen.filter(({ randvoorwaarden }) =>
      randvoorwaarden.some(({ id }) => ['projectleider', 'juiste-partners'].includes(id)),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  });

  test('a voice stands beside the levels of its own theme', () => {
    const itemsOf = (name: string) => {
      const found = makeProposal(name, mixed);
      return found?.kind === 'voice' ? found.items.map(({ id }) => id) : [];
    };
    expect(itemsOf('werkgevers')).toContain('gendersensitieve-werkgever');
    expect(itemsOf('werkgevers')).not.toContain('zelfredzaamheid');
    expect(itemsOf('stem-van-moeders')).toContain('zelfredzaamheid');
  });

  test('a voice that was not heard is said, and what does not apply is left out', () => {
    const source = sourceOf({ ...allAt(everything, 3), sensitiviteit: '-', zelfredzaamheid: '?' });
    const text = textOf('stem-van-moeders', source);
    expect(text).not.toContain('<sensitiviteit>');
    expect(text).toContain('Van 1 onderdeel is het niveau onbekend.');
    expect(text).toContain('Geen moeder, ervaringsdeskundige of vrouwenorganisatie vulde deze scan in.');
    expect(textOf('werkgevers', source)).toContain('Geen werkgever vulde deze scan in.');
  });

  test('signals, barriers and factors have a line each', () => {
    const source = sourceOf({ ...allAt(everything, 3), 'sociale-omgeving': 0, 'juiste-partners': 0 });
    expect(textOf('blinde-vlekken', source)).toContain('staat er goed voor, maar let op: <sociale-omgeving>');
    expect(textOf('genderscan', source)).toContain('<sociale-omgeving>: niveau 0');
    const [barrier = ''] = textOf('belemmeringen-open', sourceOf(allAt(everything, 0))).split('\n');
    expect(framework.belemmeringen.map(({ id }) => id)).toContain(barrier);
    expect(textOf('succesfactoren:juiste-partners', source).split('\n').length).toBeGreaterThan(1);
    expect(textOf('succesfactoren:projectleider', source)).toBe('');
  });

  test('never holds a person: only organisations and kinds', () => {
    const respondents = [
      { organisation: '', role: 'werkgever' },
      { organisation: 'Zon', role: '' },
      { organisation: '', role: '' },
    ];
    expect(textOf('wie-scoorden', sourceOf({}, { respondents }))).toBe('Werkgever\nZon\n');
  });

  test('every name has something to say of a scan, and without one nothing breaks', () => {
    const empty = sourceOf(null, { chain: { name: '', region: '', goal: '' } });
    for (const name of [...proposalNames, ...elementProposals.map((kind) => `${kind}:projectleider`)]) {
      expect(() => textOf(name, empty), name).not.toThrow();
    }
    const all = sourceOf(
      { ...allAt(everything, 1), 'niet-zonder-moeders': 0, expertise: '?', vroegsignalering: 4, zelfredzaamheid: 3 },
      { chain: { name: 'a', region: 'b', goal: 'c' } },
    );
    const missing = proposalNames.filter((name) => textOf(name, all) === '' && textOf(name, all, 'datum') === '');
    expect(missing).toEqual([]);
  });

  test('a proposal without text leaves the field empty', () => {
    const unknown: Proposal = { kind: 'first-step', item: { id: 'weg', level: 4 } };
    expect(proposalText(unknown, names, 'tekst')).toBe('');
  });
});
