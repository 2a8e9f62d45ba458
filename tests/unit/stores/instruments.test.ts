import { beforeEach, describe, expect, test } from 'vitest';
import type { EarlyChange } from '../../../src/platform/environment';
import { Machine } from '../../fixtures/memory-environment';
import { openTab, type Program, settle, startTab, storedDossier } from './tab';

const id = 'factsheet';
let machine: Machine;

async function openForms(early: EarlyChange[] = []): Promise<Program> {
  const program = await openTab(machine);
  program.tab.early = early;
  await program.forms.openFormWork();
  await program.saveNow();
  await settle();
  return program;
}

const stored = () => storedDossier(machine).instruments[id] as Record<string, unknown> | undefined;
const rowsShown = ({ forms, $session }: Program, table = 'leden') =>
  forms
    .shownForm($session.get(), id)
    .tables.get(table)
    ?.map((row) => row.id);
const undoLast = (program: Program) => {
  const step = program.lastStep(program.$session.get());
  if (!step) throw new Error('There is no step');
  program.undo(step.id);
};

beforeEach(async () => {
  machine = new Machine();
  await startTab(machine);
});

describe('fields', () => {
  test('are kept with a version and the moment, and an empty one is removed', async () => {
    const program = await openForms();
    program.forms.writeField(id, 'kop', 'Onze keten');
    program.forms.writeField(id, 'akkoord', true);
    await program.saveNow();
    expect(stored()).toEqual({
      version: 1,
      fields: { kop: 'Onze keten', akkoord: true },
      updatedAt: '2026-11-20T09:00:00.000Z',
    });
    program.forms.writeField(id, 'akkoord', '');
    program.forms.writeField(id, 'kop', 'x'.repeat(5000));
    await program.saveNow();
    expect(stored()?.['fields']).toEqual({ kop: 'x'.repeat(4000) });
  });

  test('typing is one step, and undoing it takes only that', async () => {
    const program = await openForms();
    for (const text of ['O', 'On', 'Onz']) program.forms.writeField(id, 'kop', text);
    machine.pass(60);
    program.forms.writeField(id, 'kern', 'Omdat');
    expect(program.listSteps(program.$session.get())).toHaveLength(2);
    undoLast(program);
    await program.saveNow();
    expect(stored()?.['fields']).toEqual({ kop: 'Onz' });
  });

  test('what another program left there stays, at every depth', async () => {
    const dossier = storedDossier(machine);
    const given = {
      version: 1,
      later: [1],
      fields: { oud: 'Blijft' },
      tables: { leden: { kop: 'x', rows: { a: { order: 1, cells: { b: 'c' }, kleur: 'rood' } } } },
    };
    machine.records.set(`dossier/${dossier.id}`, { ...dossier, instruments: { [id]: given, ander: { version: 9 } } });
    const program = await openForms();
    program.forms.writeField(id, 'kop', 'Nieuw');
    program.forms.writeCell(id, { table: 'leden', row: 'a', column: 'd' }, 'e');
    await program.saveNow();
    expect(stored()).toMatchObject({
      ...given,
      fields: { oud: 'Blijft', kop: 'Nieuw' },
      tables: { leden: { kop: 'x', rows: { a: { order: 1, cells: { b: 'c', d: 'e' }, kleur: 'rood' } } } },
    });
    expect(storedDossier(machine).instruments['ander']).toEqual({ version: 9 });
  });

  test.each([
    ['a newer version', { version: 2, fields: 'anders' }, 'newer'],
    ['no version', { fields: { kop: 'x' } }, 'unreadable'],
    ['a text', 'kapot', 'unreadable'],
  ])('%s is not read and never written', async (_name, given, kind) => {
    const dossier = storedDossier(machine);
    machine.records.set(`dossier/${dossier.id}`, { ...dossier, instruments: { [id]: given } });
    const program = await openForms();
    expect(program.forms.foundPart(program.$session.get(), id).kind).toBe(kind);
    program.forms.writeField(id, 'kop', 'Nieuw');
    await program.saveNow();
    expect(stored()).toEqual(given);
  });

  test('a newer program that came in between wins, and the change fails loudly', async () => {
    const program = await openForms();
    const dossier = storedDossier(machine);
    program.tab.beforeWrite = () =>
      machine.records.set(`dossier/${dossier.id}`, { ...dossier, instruments: { [id]: { version: 2 } } });
    program.forms.writeField(id, 'kop', 'Nieuw');
    await program.saveNow();
    expect(stored()).toEqual({ version: 2 });
    expect(program.$saving.get().state).toBe('failed');
  });
});

describe('rows that people add', () => {
  const cell = (row: string, column = 'naam') => ({ table: 'leden', row, column });

  test('begin with three, which become real with the first change', async () => {
    const program = await openForms();
    expect(rowsShown(program)).toBeUndefined();
    program.forms.writeCell(id, cell('R2'), 'Gemeente');
    expect(rowsShown(program)).toEqual(['R1', 'R2', 'R3']);
    undoLast(program);
    expect(rowsShown(program)).toEqual(['R1', 'R2', 'R3']);
  });

  test('an emptied cell of a row that nobody touched changes nothing', async () => {
    const program = await openForms();
    program.forms.writeCell(id, cell('R2'), '');
    expect(program.listSteps(program.$session.get())).toEqual([]);
  });

  test('are added behind the others, moved, and stay where they are at an end', async () => {
    const program = await openForms();
    const added = program.forms.addRow(id, 'leden');
    program.forms.moveRow(id, 'leden', added, -1);
    expect(rowsShown(program)).toEqual(['R1', 'R2', added, 'R3']);
    program.forms.moveRow(id, 'leden', 'R1', -1);
    program.forms.moveRow(id, 'leden', 'R3', 1);
    expect(rowsShown(program)).toEqual(['R1', 'R2', added, 'R3']);
    undoLast(program);
    expect(rowsShown(program)).toEqual(['R1', 'R2', 'R3', added]);
    undoLast(program);
    expect(rowsShown(program)).toEqual(['R1', 'R2', added, 'R3']);
  });

  test('a new one comes last, also after others were removed', async () => {
    const program = await openForms();
    program.forms.removeRow(id, 'leden', 'R1');
    const added = program.forms.addRow(id, 'leden');
    expect(rowsShown(program)).toEqual(['R2', 'R3', added]);
  });

  test('come back whole and in place when a removal is undone', async () => {
    const program = await openForms();
    program.forms.writeCell(id, cell('R2'), 'Gemeente');
    program.forms.removeRow(id, 'leden', 'R2');
    await program.saveNow();
    expect(JSON.stringify(stored())).not.toContain('Gemeente');
    undoLast(program);
    expect(rowsShown(program)).toEqual(['R1', 'R2', 'R3']);
    expect(program.forms.shownForm(program.$session.get(), id).tables.get('leden')?.[1]?.cells.get('naam')).toBe(
      'Gemeente',
    );
  });

  test('an untouched row that is removed comes back too', async () => {
    const program = await openForms();
    program.forms.removeRow(id, 'leden', 'R1');
    expect(rowsShown(program)).toEqual(['R2', 'R3']);
    undoLast(program);
    expect(rowsShown(program)).toEqual(['R1', 'R2', 'R3']);
  });

  test('two tabs each add one and both are there', async () => {
    const one = await openForms();
    const other = await openForms();
    one.tab.isDeaf = true;
    other.tab.isDeaf = true;
    const first = one.forms.addRow(id, 'leden');
    const second = other.forms.addRow(id, 'leden');
    await one.saveNow();
    await other.saveNow();
    const rows = (stored()?.['tables'] as { leden: { rows: object } }).leden.rows;
    expect(Object.keys(rows).sort()).toEqual(['R1', 'R2', 'R3', first, second].sort());
  });

  test('one that another tab removed comes back whole with the next letter', async () => {
    const program = await openForms();
    program.forms.writeCell(id, cell('R2'), 'Gemeente');
    program.forms.removeRow(id, 'leden', 'R2');
    program.forms.writeCell(id, cell('R2'), 'Gemeenten', { naam: 'Gemeente', functie: 'Wethouder' });
    await program.saveNow();
    expect(rowsShown(program)).toEqual(['R1', 'R3', 'R2']);
    expect(stored()?.['tables']).toMatchObject({
      leden: { rows: { R2: { cells: { naam: 'Gemeenten', functie: 'Wethouder' } } } },
    });
  });

  test('it does so too where this tab has not heard yet that it was removed', async () => {
    const one = await openForms();
    one.forms.writeCell(id, cell('R2'), 'Gemeente');
    await one.saveNow();
    const other = await openForms();
    one.tab.isDeaf = true;
    other.forms.removeRow(id, 'leden', 'R2');
    await other.saveNow();
    one.forms.writeCell(id, cell('R2'), 'Gemeenten', { naam: 'Gemeente', functie: 'Wethouder' });
    await one.saveNow();
    expect(stored()?.['tables']).toMatchObject({
      leden: { rows: { R2: { order: 4, cells: { naam: 'Gemeenten', functie: 'Wethouder' } } } },
    });
  });

  test('fixed rows get no order and no company', async () => {
    const program = await openForms();
    program.forms.writeCell(id, cell('geld-en-uren'), 'Stuurgroep');
    program.forms.writeCell(id, cell('doelen'), 'Projectleider');
    await program.saveNow();
    expect(stored()?.['tables']).toEqual({
      leden: {
        rows: { 'geld-en-uren': { cells: { naam: 'Stuurgroep' } }, doelen: { cells: { naam: 'Projectleider' } } },
      },
    });
  });
});

describe('what is not saved yet', () => {
  const early = (field: string, value: string, dossier?: string): EarlyChange => ({
    ...{ page: `instrument/${id}`, field, value, scan: '' },
    ...(dossier !== undefined && { dossier }),
  });

  test('waits in the tab and is saved behind the frame', async () => {
    const program = await openForms();
    program.forms.noteForm(id, 'tekst:kop', 'Onze');
    expect(program.forms.isUnsafe()).toBe(true);
    expect(program.tab.early).toHaveLength(1);
    program.tab.draw();
    await program.saveNow();
    await settle();
    expect(stored()?.['fields']).toEqual({ kop: 'Onze' });
    expect(program.tab.early).toEqual([]);
    expect(program.forms.isUnsafe()).toBe(false);
  });

  test('is taken over by the next page, each kind in its way', async () => {
    const { id: dossier } = storedDossier(machine);
    const first = await openForms();
    first.forms.writeField(id, 'tekst-veld', 'Stond er al');
    first.forms.writeField(id, 'regel-veld', 'Al');
    await first.saveNow();
    const program = await openForms([
      early('tekst:tekst-veld', 'Nieuw', dossier),
      early('regel:regel-veld', 'Nieuw', dossier),
      early('keuze:soort', 'Eén', dossier),
      early('vink:akkoord', 'true', dossier),
      early('regel:leden:R1:naam', 'Gemeente', dossier),
      early('onzin', 'x', dossier),
      early('tekst:a:b', 'x', dossier),
      early('tekst:kop', 'Van een ander dossier', 'ander'),
    ]);
    expect(stored()).toMatchObject({
      fields: { 'tekst-veld': 'Stond er al\nNieuw', 'regel-veld': 'Al Nieuw', soort: 'Eén', akkoord: true },
      tables: { leden: { rows: { R1: { order: 1, cells: { naam: 'Gemeente' } }, R3: { order: 3 } } } },
    });
    expect(program.tab.early).toEqual([early('tekst:kop', 'Van een ander dossier', 'ander')]);
  });

  test('leaves what waits for the scan alone, and the scan leaves it alone', async () => {
    const scan = storedDossier(machine).rounds[0]!.scans[0]!.id;
    const answer = { page: 'projectleider', field: 'niveau', value: '3', scan };
    const program = await openForms([answer]);
    expect(program.tab.early).toEqual([answer]);
    const other = await openTab(machine);
    other.tab.early = [early('tekst:kop', 'Onze', storedDossier(machine).id)];
    await other.openWork();
    await settle();
    expect(other.tab.early).toHaveLength(1);
  });

  test('made before there was a dossier, fills in and does not replace', async () => {
    const first = await openForms();
    first.forms.writeField(id, 'soort', 'Stond er al');
    await first.saveNow();
    await openForms([early('keuze:soort', 'Anders'), early('keuze:tweede', 'Wel')]);
    expect(stored()?.['fields']).toEqual({ soort: 'Stond er al', tweede: 'Wel' });
  });
});

describe('without a dossier', () => {
  beforeEach(() => machine.records.clear());

  test('the first change makes one, with an empty scan, and goes into it', async () => {
    const program = await openForms([{ page: `instrument/${id}`, field: 'tekst:kop', value: 'Onze', scan: '' }]);
    expect(program.$session.get().state).toBe('empty');
    await program.forms.startDossier('2024-09');
    await program.saveNow();
    await settle();
    const dossier = storedDossier(machine);
    expect(dossier.rounds[0]?.scans[0]).toMatchObject({ answers: {}, framework: '2024-09', chain: { name: '' } });
    expect(stored()?.['fields']).toEqual({ kop: 'Onze' });
    expect(program.tab.isKept).toBe(true);
    expect(program.forms.hasAnswers(program.$session.get())).toBe(false);
  });

  test('two tabs that begin at once share one', async () => {
    const one = await openForms();
    const other = await openForms();
    await Promise.all([one.forms.startDossier('2024-09'), other.forms.startDossier('2024-09')]);
    await settle();
    storedDossier(machine);
    expect(other.$session.get().state).toBe('open');
    expect(one.$session.get().state).toBe('open');
  });

  test('a full disk is told, and the next try works', async () => {
    const program = await openForms();
    machine.failure = { on: 'write', code: 'full' };
    await program.forms.startDossier('2024-09');
    expect(program.$starting.get()).toEqual({ state: 'failed', problem: 'full' });
    machine.failure = null;
    await program.forms.startDossier('2024-09');
    expect(program.$starting.get()).toEqual({ state: 'idle' });
    storedDossier(machine);
  });
});

describe('files', () => {
  test('the dossier is offered and read again, and remembered as saved', async () => {
    const program = await openForms();
    program.forms.writeField(id, 'kop', 'Onze');
    await program.saveNow();
    const offered = program.forms.saveOpenDossier();
    expect(offered).toMatchObject({ kind: 'good', name: 'keten-oost-2026-11-20.ketendossier.json' });
    expect(JSON.parse(program.tab.downloads[0]!.text)).toMatchObject({
      instruments: { [id]: { fields: { kop: 'Onze' } } },
    });
    await settle();
    expect(machine.records.get(`filed/${storedDossier(machine).id}`)).toBe(storedDossier(machine).updatedAt);
  });

  test('a document gets the name of what it is and whose', async () => {
    const program = await openForms();
    expect(program.forms.offerDocument('docx', ['Factsheet', ''], '2026-11-20', new Uint8Array())).toBe(
      'factsheet-2026-11-20.docx',
    );
  });
});

test('the hint for the first paint names the forms that were begun', async () => {
  const program = await openForms();
  program.forms.writeField(id, 'kop', 'Onze');
  expect(program.tab.hints.at(-1)).toMatchObject({ filled: [`instrument/${id}`], dossier: storedDossier(machine).id });
});
