import { beforeEach, describe, expect, test } from 'vitest';
import type { AnswersChoices } from '../../../src/documents/answers-source';
import { answersSheets, type AnswersSheets, answersWorkbook } from '../../../src/documents/answers-workbook';
import { explanationSheet } from '../../../src/documents/sheet-grid';
import type { Cell, Sheet } from '../../../src/documents/sheet-model';
import { setEnvironment } from '../../../src/stores/environment';
import { viewReport } from '../../../src/stores/report';
import type { Session } from '../../../src/stores/session';
import { namesOf } from '../../../src/ui/names';
import { groupDossier, type GroupScanFile, groupScans } from '../../fixtures/group-round';
import { Machine } from '../../fixtures/memory-environment';
import { reportContent } from '../../fixtures/report-content';

beforeEach(() => setEnvironment(new Machine().openTab().environment));

const names = namesOf(reportContent);
const all: AnswersChoices = { texts: true, respondents: true };
const nameless: AnswersChoices = { texts: false, respondents: false };

function viewOf(scans: readonly GroupScanFile[] = groupScans, round: object = {}) {
  const dossier = groupDossier(scans);
  Object.assign(dossier.rounds[0]!, round);
  const session = {
    state: 'open',
    dossier,
    current: { dossier: dossier.id, round: '', scan: '' },
  } as unknown as Session;
  return viewReport(session, null, reportContent, []);
}

const recorded = {
  consensus: {
    projectleider: { level: 2, motivation: 'Wij kiezen samen.', on: '2026-11-20' },
    vroegsignalering: { open: true, owner: 'Wijkteam', due: '2027-01-15', motivation: '', on: '2026-11-20' },
  },
  ambition: { projectleider: { level: 4, by: '2027-11-01' } },
};

type Row = Record<string, Cell>;

/** The rows of a sheet by the heads of its columns. */
const rowsOf = ({ columns, rows }: Sheet): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ head }, index) => [head, row[index] ?? null])));

function sheetsOf(choices: AnswersChoices, view = viewOf(groupScans, recorded)) {
  const sheets = answersSheets({ view, names, choices });
  return (name: AnswersSheets) => rowsOf(sheets[name]!);
}

describe('the workbook with all answers', () => {
  test('has a sheet for each thing, and explains every column', () => {
    const { title, sheets } = answersWorkbook({ view: viewOf(), names, choices: all });
    expect(title).toBe('Antwoorden van Keten Voorbeeldstad · Nulmeting');
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Antwoorden', 'Succesfactoren', 'Belemmeringen', 'Groep', 'Rapport'],
    ]);
    for (const [, , explanation] of explanationSheet(sheets).rows) expect(String(explanation)).toMatch(/^.{9,}[.]$/u);
    for (const { columns, rows } of sheets) {
      expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test('has each answer with who gave it and what was written', () => {
    const rows = sheetsOf(all)('answers');
    expect(rows).toHaveLength(6 * 32);
    const first = rows.filter(({ Invuller }) => Invuller === 1);
    expect(first.find((row) => row['Onderdeel-id'] === 'projectleider')).toEqual({
      ...{ Invuller: 1, Rol: 'Gemeente', Organisatie: 'Gemeente Voorbeeldstad' },
      ...{ Laag: 'Strategisch', Soort: 'Randvoorwaarde', Pijler: names.pillar('multidisciplinair') },
      ...{ 'Onderdeel-id': 'projectleider', Onderdeel: names.item('projectleider').korteNaam },
      ...{ Niveau: 4, Antwoord: '4 · Geborgd en verbeterd', Reden: '' },
      ...{ Toelichting: 'Anouk trekt de keten, twee dagen in de week.' },
      ...{ 'Blijkt uit': 'Besluit van het college van 12 maart', Bespreken: null },
    });
    const third = rows.filter(({ Invuller }) => Invuller === 3);
    const answers = Object.fromEntries(
      third.map((row) => [row['Onderdeel-id'], [row['Niveau'], row['Antwoord'], row['Reden']]]),
    );
    expect(answers['vroegsignalering']).toEqual([null, 'Weet niet', '']);
    expect(answers['geinternaliseerde-vooroordelen']).toEqual([
      ...[null, 'Niet van toepassing', 'Daar gaan wij als werkgever niet over.'],
    ]);
    expect(answers['niet-zonder-moeders']).toEqual([null, 'Nog niet beantwoord', '']);
    expect(third.filter((row) => row['Bespreken'] === 'ja')).toHaveLength(1);
  });

  test('has the success factors and belemmeringen of each respondent', () => {
    const sheet = sheetsOf(all);
    expect(sheet('factors')).toHaveLength(6 * 43);
    expect(
      sheet('factors').find((row) => row['Invuller'] === 1 && row['Succesfactor-id'] === 'werkgevers-vanaf-begin'),
    ).toMatchObject({
      ...{ Aanwezig: 'deels', Succesfactor: names.factor('werkgevers-vanaf-begin').name },
    });
    expect(sheet('barriers')).toHaveLength(6 * 35);
    const off = sheet('barriers').filter((row) => row['Aan of uit'] === 'uit');
    expect(new Set(off.map((row) => [row['Invuller'], row['Belemmering-id'], row['Lijst nagelopen']].join()))).toEqual(
      new Set(['1,mantelzorg,ja', '2,mantelzorg,ja', '2,taal,ja']),
    );
  });

  test('has the figures of the group, and what it agreed on', () => {
    const view = viewOf(groupScans, recorded);
    const rows = sheetsOf(all, view)('group');
    expect(rows).toHaveLength(32);
    const row = (id: string) => rows.find((found) => found['Onderdeel-id'] === id)!;
    expect(row('projectleider')).toMatchObject({
      ...{ 'Met niveau': 6, Onbekend: 0, 'N.v.t.': 0, Midden: 1, Laagste: 0, Hoogste: 4, 'Eens?': 'tegengesteld' },
      ...{ 'Niveau in het rapport': 2, 'In het rapport': '2 · Afgesproken', 'Hoe bepaald': 'samen afgesproken' },
      ...{ Waarom: 'Wij kiezen samen.', 'Wie zoekt het uit': '', 'Voor wanneer': null },
    });
    expect(row('vroegsignalering')).toMatchObject({
      ...{ 'Niveau in het rapport': null, 'In het rapport': 'Weet niet', 'Hoe bepaald': 'jullie zoeken dit uit' },
      ...{ 'Wie zoekt het uit': 'Wijkteam', 'Voor wanneer': { day: '2027-01-15' } },
    });
    expect(row('concrete-afspraken')['Hoe bepaald']).toBe('voorlopig');
    for (const [id, figures] of view.report.group!) {
      expect([row(id)['Met niveau'], row(id)['Onbekend'], row(id)['N.v.t.']]).toEqual([
        ...[figures.known, figures.unknown, figures.notApplicable],
      ]);
    }
  });

  test('has the order of the report with its points', () => {
    const view = viewOf(groupScans, recorded);
    const rows = sheetsOf(all, view)('report');
    expect(rows).toHaveLength(20);
    for (const { id, rank, level, gap, points } of view.report.gaps) {
      const row = rows.find((found) => found['Onderdeel-id'] === id)!;
      expect([row['Volgorde'], row['Niveau'], row['Verschil'], row['Punten']]).toEqual([rank, level, gap, points]);
      const parts = ['Punten voor het verschil', 'Punten voor de startpijler', 'Punten voor belemmeringen'];
      expect(parts.reduce((sum, part) => sum + Number(row[part]), 0)).toBe(points);
    }
    expect(rows.filter((row) => row['Volgorde'] !== null)).toHaveLength(view.report.gaps.length);
    expect(rows.find((row) => row['Onderdeel-id'] === 'projectleider')).toMatchObject({
      ...{ 'Eigen doel': 4, 'Eigen doel op': { day: '2027-11-01' } },
    });
  });

  test('has level 0 as a number, in every sheet; what is above the target has no gap', () => {
    const consensus = {
      projectleider: { level: 0, motivation: '', on: '' },
      expertise: { level: 4, motivation: '', on: '' },
    };
    const sheet = sheetsOf(all, viewOf(groupScans, { consensus }));
    const rowOf = (name: AnswersSheets, id: string) => sheet(name).find((row) => row['Onderdeel-id'] === id)!;
    expect(rowOf('group', 'projectleider')['Niveau in het rapport']).toBe(0);
    expect(rowOf('report', 'projectleider')).toMatchObject({ Niveau: 0, Verschil: 3 });
    expect(rowOf('report', 'expertise')).toMatchObject({ Niveau: 4, Verschil: 0 });
    const zeros = sheet('answers').filter((row) => String(row['Antwoord']).startsWith('0 '));
    expect(zeros.length).toBeGreaterThan(0);
    expect(zeros.every((row) => row['Niveau'] === 0)).toBe(true);
  });

  test('says how an answer of the group came about only where it did', () => {
    const view = viewOf(groupScans, recorded);
    for (const row of sheetsOf(all, view)('group')) {
      const id = String(row['Onderdeel-id']);
      if (view.consensus.has(id)) continue;
      expect(row['Hoe bepaald']).toBe(view.report.provisional.has(id) ? 'voorlopig' : '');
    }
    expect(view.report.provisional.size).toBeLessThan(30);
  });

  test('has no sheet of a group where one person answered', () => {
    const { sheets } = answersWorkbook({ view: viewOf(groupScans.slice(0, 1)), names, choices: all });
    expect(sheets.map(({ name }) => name)).not.toContain('Groep');
  });
});

describe('who answered', () => {
  const everything = (choices: AnswersChoices, scans?: readonly GroupScanFile[]) =>
    JSON.stringify(answersWorkbook({ view: viewOf(scans, recorded), names, choices }).sheets.map(({ rows }) => rows));

  test('is not a mother until three scans have her role: she reads Anders, without organisation and layer', () => {
    const named = groupScans.map((scan) =>
      scan.respondent.role === 'ervaringsdeskundige'
        ? { ...scan, respondent: { ...scan.respondent, organisation: 'Buurthuis Noord', layer: 'operationeel' } }
        : scan,
    );
    expect(everything(all, named)).not.toMatch(/ervaringsdeskundige|Buurthuis/iu);
    const mother = sheetsOf(all, viewOf(named))('answers').filter(({ Invuller }) => Invuller === 6);
    expect(mother[0]).toMatchObject({ Rol: 'Anders', Organisatie: '', Laag: '' });
  });

  test('is nowhere without respondents', () => {
    for (const choices of [nameless, { texts: true, respondents: false }]) {
      const { sheets } = answersWorkbook({ view: viewOf(), names, choices });
      const heads = sheets.flatMap(({ columns }) => columns.map(({ head }) => head));
      for (const head of ['Invuller', 'Rol', 'Organisatie', 'Laag', 'Lijst nagelopen'])
        expect(heads).not.toContain(head);
      expect(everything(choices)).not.toMatch(/Wijkzorg|Schoonmaakbedrijf|Strategisch/u);
    }
  });

  test('does not show from the order of the rows: any order of the scans gives the same file', () => {
    for (const choices of [nameless, { texts: true, respondents: false }]) {
      const turned = [...groupScans.slice(3), ...groupScans.slice(0, 3)].toReversed();
      expect(everything(choices, turned)).toBe(everything(choices));
    }
  });

  test('does not show from an answer to one thing what the same person answered to another', () => {
    // Swapping two answers to one item between two people changes nobody's figures, so it may change nothing in the file.
    const swapped = groupScans.map((scan, place) => {
      const other = groupScans[{ 0: 5, 5: 0 }[place] ?? place]!;
      return {
        ...scan,
        answers: { ...scan.answers, duurzaamheid: other.answers['duurzaamheid']! },
        barriers: other.barriers,
        factors: other.factors,
      };
    });
    expect(everything(nameless, swapped)).toBe(everything(nameless));
    expect(everything(all, swapped)).not.toBe(everything(all));
  });

  test('has no text that anybody typed without texts', () => {
    for (const respondents of [true, false]) {
      const choices = { texts: false, respondents };
      expect(everything(choices)).not.toMatch(/Anouk|college|Wij kiezen|Wijkteam|Ik werk niet|rooster/u);
      expect(everything({ ...choices, texts: true })).toMatch(/Anouk.*Wij kiezen/u);
    }
  });

  test('has no text at a success factor without texts', () => {
    const noted = groupScans.map((scan) => ({
      ...scan,
      factors: { ...scan.factors, 'werkgevers-vanaf-begin': { present: 'deels', note: 'Alleen de bakker.' } },
    })) as unknown as GroupScanFile[];
    for (const respondents of [true, false]) {
      expect(everything({ texts: false, respondents }, noted)).not.toContain('bakker');
      expect(everything({ texts: true, respondents }, noted)).toContain('Alleen de bakker.');
    }
  });
});
