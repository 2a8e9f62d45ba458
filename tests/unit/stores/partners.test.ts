import { beforeEach, describe, expect, test } from 'vitest';
import { planImport } from '../../../src/domain/partners-import';
import { readAllPartners } from '../../../src/dossier/partners';
import { listValues } from '../../../src/messages/keten-files';
import { keys } from '../../../src/stores/keys';
import { Machine } from '../../fixtures/memory-environment';
import { openTab, type Program, secondTab, settle, startTab, storedDossier } from './tab';

let machine: Machine;
let program: Program;
type Partners = typeof import('../../../src/stores/partners');
let partners: Partners;
const stored = () => readAllPartners(storedDossier(machine));
const steps = () => program.listSteps(program.$session.get());
const loadPartners = (): Promise<Partners> => import('../../../src/stores/partners');

beforeEach(async () => {
  machine = new Machine();
  program = await startTab(machine);
  partners = await loadPartners();
});

test('a new partner takes part, and each of its fields is saved', async () => {
  const id = partners.addPartner();
  partners.choosePartner(id, 'kind', 'werkgever');
  partners.choosePartner(id, 'status', 'gewenst');
  partners.tickPartner(id, 'layers', 'tactisch', true);
  partners.tickPartner(id, 'carries', 'projectleider', true);
  partners.tickPartner(id, 'carries', 'expertise', true);
  partners.tickPartner(id, 'carries', 'projectleider', false);
  await program.saveNow();
  expect(stored()).toMatchObject([
    { id, kind: 'werkgever', status: 'gewenst', layers: ['tactisch'], carries: ['expertise'] },
  ]);
});

test('ticks of two tabs go together', async () => {
  const id = partners.addPartner({ name: 'ROC' });
  await program.saveNow();
  await settle();
  const other = await secondTab(machine);
  const others = await loadPartners();
  others.tickPartner(id, 'carries', 'expertise', true);
  partners.tickPartner(id, 'carries', 'projectleider', true);
  await Promise.all([other.saveNow(), program.saveNow()]);
  expect(stored()[0]?.carries.sort()).toEqual(['expertise', 'projectleider']);
});

test('a text that was typed is in the dossier after a reload, also of a partner with an odd id', async () => {
  const { id, ...rest } = storedDossier(machine);
  machine.records.set(keys.dossier(id), { id, ...rest, partners: [{ id: 'a:b c', name: 'ROC' }] });
  program = await secondTab(machine);
  partners = await loadPartners();
  partners.notePartnerText('a:b c', 'sector', 'Onderw');
  const kept = program.tab.environment.readEarly();
  program = await openTab(machine);
  partners = await loadPartners();
  program.tab.environment.writeEarly(kept);
  await partners.openPartners();
  await program.saveNow();
  expect(stored()).toMatchObject([{ name: 'ROC', sector: 'Onderw' }]);
});

test('organisations that scored are taken over in one step, and not twice', async () => {
  const scored = ['GGD', 'ROC'].map((name) => ({ name, kind: 'zorg', layers: ['tactisch'] }));
  partners.takeOverOrganisations(scored);
  partners.takeOverOrganisations([...scored, { name: ' roc', kind: 'onderwijs', layers: [] }]);
  await program.saveNow();
  expect(stored().map(({ name, status }) => [name, status])).toEqual([
    ['GGD', 'betrokken'],
    ['ROC', 'betrokken'],
  ]);
  expect(steps().filter(({ what }) => what.kind === 'partners')).toHaveLength(1);
});

describe('rows of a table', () => {
  const values = { ...listValues, draagt: [] };
  const read = (rows: string[][]) => {
    const plan = planImport(rows, partners.listPartners(program.$session.get()), values);
    return plan.kind === 'ok' ? plan.rows : [];
  };

  test('are taken over in one step that can be taken back', async () => {
    partners.addPartner({ name: 'ROC', sector: 'Onderwijs', contribution: 'Cursussen' });
    await program.saveNow();
    const before = stored();
    partners.importPartners(
      read([
        ['id', 'naam', 'status'],
        ['g-1', 'GGD', 'benaderd'],
        ['', 'roc', 'afgehaakt'],
        ['', '', 'x'],
      ]),
    );
    await program.saveNow();
    expect(stored()).toMatchObject([
      { name: 'roc', status: 'afgehaakt', sector: 'Onderwijs', contribution: 'Cursussen' },
      { id: 'g-1', name: 'GGD', status: 'benaderd' },
    ]);
    expect(steps()[0]?.what).toEqual({ kind: 'partners', how: 'imported' });
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(stored()).toEqual(before);
  });

  test('a new partner gets an id of its own where the one of the row is taken meanwhile', async () => {
    const rows = read([
      ['id', 'naam'],
      ['zelfde', 'GGD'],
    ]);
    partners.importPartners(rows);
    partners.importPartners(rows);
    await program.saveNow();
    expect(new Set(stored().map(({ id }) => id)).size).toBe(2);
    expect(stored()[0]?.id).toBe('zelfde');
  });
});

test('without a scan and without a dossier one can be begun', async () => {
  machine = new Machine();
  program = await openTab(machine);
  partners = await loadPartners();
  await partners.openPartners();
  expect(partners.listPartners(program.$session.get())).toEqual([]);
  await program.forms.startDossier('2024-09');
  partners.addPartner({ name: 'ROC' });
  await program.saveNow();
  expect(stored()).toMatchObject([{ name: 'ROC', status: 'betrokken' }]);
});
