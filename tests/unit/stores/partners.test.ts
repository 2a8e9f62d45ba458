import { beforeEach, describe, expect, test } from 'vitest';
import { planImport } from '../../../src/domain/partners-import';
import { readAllPartners } from '../../../src/dossier/partners';
import { listValues } from '../../../src/messages/keten-files';
import { keys } from '../../../src/stores/keys';
import { Machine } from '../../fixtures/memory-environment';
import { reportContent } from '../../fixtures/report-content';
import { sessionOf } from '../../fixtures/report-source';
import { twoRounds } from '../../fixtures/two-rounds';
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

test('a partner that was begun while the disk was full is there after a reload, with what was typed and chosen', async () => {
  machine.failure = { on: 'write', code: 'full' };
  const id = partners.addPartner({ kind: 'zorg', carries: ['expertise'] });
  partners.notePartnerText(id, 'name', 'Wijkzorg');
  partners.choosePartner(id, 'status', 'benaderd');
  partners.tickPartner(id, 'layers', 'tactisch', true);
  partners.tickPartner(id, 'layers', 'operationeel', true);
  partners.tickPartner(id, 'carries', 'expertise', false);
  partners.tickPartner(id, 'carries', 'uit:een:ander', true);
  await program.saveNow();
  expect(stored()).toEqual([]);
  const kept = program.tab.environment.readEarly();
  machine.failure = null;
  program = await openTab(machine);
  partners = await loadPartners();
  program.tab.environment.writeEarly(kept);
  await partners.openPartners();
  await program.saveNow();
  await settle();
  expect(stored()).toMatchObject([
    {
      ...{ id, name: 'Wijkzorg', kind: 'zorg', status: 'benaderd' },
      ...{ layers: ['tactisch', 'operationeel'], carries: ['uit:een:ander'] },
    },
  ]);
  expect(program.tab.environment.readEarly()).toEqual([]);
  // A tab that was left right after it was saved still has its beginning: it is not begun once more.
  program = await openTab(machine);
  partners = await loadPartners();
  program.tab.environment.writeEarly(kept.filter(({ field }) => field.startsWith('nieuw')));
  await partners.openPartners();
  await program.saveNow();
  expect(stored()).toMatchObject([{ id, name: 'Wijkzorg' }]);
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

  test('a new partner has no standing where its row gives none, and texts are cut at what a file holds', async () => {
    const long = 'x'.repeat(4001);
    const [row] = read([['naam'], ['GGD']]);
    const fields = { name: 'GGD', contribution: long };
    partners.importPartners([{ ...row!, outcome: { kind: 'new', id: '', fields } }]);
    await program.saveNow();
    const [found] = stored();
    expect(found).toMatchObject({ name: 'GGD', status: '', contribution: long.slice(1) });
    expect(found?.id).not.toBe('');
    partners.importPartners([
      { ...row!, outcome: { kind: 'changed', id: found!.id, fields: { sector: long }, changes: [] } },
    ]);
    await program.saveNow();
    expect(stored()).toMatchObject([{ sector: long.slice(1) }]);
  });

  test('two new ones that came with one id are two partners', async () => {
    const [row] = read([['naam'], ['GGD']]);
    const of = (name: string) => ({ ...row!, outcome: { kind: 'new' as const, id: 'zelfde', fields: { name } } });
    partners.importPartners([of('GGD'), of('ROC')]);
    await program.saveNow();
    expect(stored().map(({ name }) => name)).toEqual(['GGD', 'ROC']);
    expect(new Set(stored().map(({ id }) => id)).size).toBe(2);
  });
});

test('what is being typed is saved before a partner is taken away or a table is taken over', async () => {
  const id = partners.addPartner({ name: 'ROC' });
  partners.notePartnerText(id, 'sector', 'Onderwijs');
  partners.removePartner(id);
  program.undo(steps()[0]!.id);
  await program.saveNow();
  expect(stored()).toMatchObject([{ name: 'ROC', sector: 'Onderwijs' }]);
  partners.notePartnerText(id, 'sector', 'Half getypt');
  partners.importPartners([
    {
      ...{ place: 0, name: 'ROC', remarks: [] },
      outcome: { kind: 'changed', id, fields: { sector: 'Van de tabel' }, changes: [] },
    },
  ]);
  program.tab.draw();
  await program.saveNow();
  expect(stored()).toMatchObject([{ sector: 'Van de tabel' }]);
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

describe('the chain beside a round', () => {
  const projectleider = (answer: object) => ({ projectleider: answer });
  const file = {
    ...twoRounds,
    partners: [
      { id: 'a', name: 'ROC', kind: 'onderwijs', status: 'betrokken' },
      { id: 'b', kind: '', status: 'betrokken' },
    ],
    rounds: twoRounds.rounds.map((round, index) => ({
      ...round,
      consensus: projectleider(index === 0 ? { notApplicable: true } : { level: 0 }),
    })),
  };
  const session = sessionOf(file);
  let views: typeof import('../../../src/stores/partners-view');
  beforeEach(async () => {
    views = await import('../../../src/stores/partners-view');
  });
  const view = (picked: string | null) => views.viewChain(session, picked, reportContent, { projectleider: ['zorg'] });

  test('follows the round that was picked, and leaves out what does not apply in it', () => {
    const [first, last] = [view('nulmeting'), view(null)];
    expect([first.round?.id, last.round?.id]).toEqual(['nulmeting', 'meting-2']);
    expect([...first.notApplicable]).toContain('projectleider');
    expect([...last.notApplicable]).not.toContain('projectleider');
    const named = (chain: typeof first) => chain.approach.map(({ id }) => id);
    expect(named(first)).not.toContain('projectleider');
    expect(named(last)).toContain('projectleider');
    expect(first.analysis.rows.map(({ id }) => id)).not.toContain('projectleider');
  });

  test('shows a partner of whom nothing is known yet, and counts it nowhere', () => {
    const chain = view(null);
    expect(chain.partners.map(({ id }) => id)).toEqual(['a', 'b']);
    const named = chain.analysis.signals.flatMap((signal) => {
      if (signal.code === 'laag-bij-partner') return signal.partners.map(({ id }) => id);
      return signal.code === 'geen-bijdrage' ? signal.partners : [];
    });
    expect(new Set(named)).toEqual(new Set(['a']));
  });
});

describe('beginning without a scan', () => {
  const dossiers = () => [...machine.records.keys()].filter((key) => key.startsWith('dossier/'));
  beforeEach(async () => {
    machine = new Machine();
    program = await openTab(machine);
  });
  test('makes one dossier, also when it is asked twice at once', async () => {
    await Promise.all([program.forms.startDossier('2024-09'), program.forms.startDossier('2024-09')]);
    expect(dossiers()).toHaveLength(1);
    expect(program.$session.get().state).toBe('open');
  });
  test('leaves the dossier that is open as it is', async () => {
    await program.forms.startDossier('2024-09');
    const before = storedDossier(machine);
    await program.forms.startDossier('2024-09');
    expect(storedDossier(machine)).toEqual(before);
  });
});

describe('a partner of whom nothing was filled in', () => {
  test('goes when it is folded, and not what was just typed in it', async () => {
    const [blank, named] = [partners.addPartner(), partners.addPartner()];
    // The frame that would show it has not come yet.
    partners.notePartnerText(named, 'name', 'GGD');
    expect(partners.removeBlankPartner(blank)).toBe(true);
    expect(partners.removeBlankPartner(named)).toBe(false);
    await program.saveNow();
    expect(stored().map(({ name }) => name)).toEqual(['GGD']);
  });

  test('stays when another tab wrote in it by then', async () => {
    const id = partners.addPartner();
    await program.saveNow();
    await settle();
    await secondTab(machine);
    const others = await loadPartners();
    others.notePartnerText(id, 'name', 'GGD');
    others.takeNoted();
    partners.removeBlankPartner(id);
    await program.saveNow();
    await settle();
    expect(stored().map(({ name }) => name)).toEqual(['GGD']);
  });

  test('stays when a newer program wrote something in it that this one does not know', async () => {
    const { id, ...rest } = storedDossier(machine);
    const newer = { id: 'x', status: 'betrokken', contact: { functie: 'Directeur' } };
    machine.records.set(keys.dossier(id), { id, ...rest, partners: [newer] });
    program = await secondTab(machine);
    partners = await loadPartners();
    expect(partners.removeBlankPartner('x')).toBe(false);
    expect(partners.removeBlankPartner('weg')).toBe(false);
    await program.saveNow();
    expect(storedDossier(machine).partners).toEqual([newer]);
  });
});
