import { beforeEach, describe, expect, test } from 'vitest';
import { maxText } from '../../../src/dossier/scan';
import { keys } from '../../../src/stores/keys';
import { Machine } from '../../fixtures/memory-environment';
import { openTab, type Program, secondTab, settle, startTab, storedDossier } from './tab';

let machine: Machine;
let program: Program;
const names = () => storedDossier(machine).partners.map(({ name }) => name);
const steps = (tab = program) => tab.listSteps(tab.$session.get());

beforeEach(async () => {
  machine = new Machine();
  program = await startTab(machine);
});

describe('a list of the dossier', () => {
  test('takes elements in, changes them and takes them out; each step can be taken back', async () => {
    const [first = ''] = program.lists.addElements('partners', [{ name: 'ROC' }, { name: 'GGD' }]);
    program.lists.changeElement('partners', first, { name: 'ROC Oost', sector: 'Onderwijs' });
    program.lists.removeElements('partners', [first]);
    await program.saveNow();
    expect(names()).toEqual(['GGD']);
    expect(steps().map(({ what }) => what)).toEqual([
      { kind: 'partners', how: 'removed' },
      { kind: 'partners', how: 'changed' },
      { kind: 'partners', how: 'added' },
    ]);
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(storedDossier(machine).partners[1]).toEqual({ id: first, name: 'ROC Oost', sector: 'Onderwijs' });
  });

  test('a text is cut at what a file may hold, and a field can be taken away', async () => {
    const [id = ''] = program.lists.addElements('actions', [{ text: 'x'.repeat(maxText + 1), owner: 'GGD' }]);
    program.lists.changeElement('actions', id, { owner: undefined });
    await program.saveNow();
    expect(storedDossier(machine).actions).toEqual([{ id, text: 'x'.repeat(maxText) }]);
  });

  test('what another tab added, changed or removed meanwhile stays so', async () => {
    const [first = '', second = ''] = program.lists.addElements('partners', [{ name: 'ROC' }, { name: 'GGD' }]);
    await program.saveNow();
    await settle();
    const other = await secondTab(machine);
    other.lists.removeElements('partners', [first]);
    other.lists.changeElement('partners', second, { sector: 'Zorg' });
    program.lists.changeElement('partners', first, { name: 'Te laat' });
    program.lists.changeElement('partners', second, { name: 'GGD Oost' });
    await Promise.all([other.saveNow(), program.saveNow()]);
    expect(storedDossier(machine).partners).toEqual([{ id: second, name: 'GGD Oost', sector: 'Zorg' }]);
    expect(program.$saving.get().state).toBe('saved');
  });

  test('elements of a file without ids can be changed, and only the one that was meant', async () => {
    const { id, ...rest } = storedDossier(machine);
    machine.records.set(keys.dossier(id), { id, ...rest, partners: [{ name: 'ROC' }, { name: 'ROC' }] });
    program = await secondTab(machine);
    const { withIds } = await import('../../../src/dossier/list-ids');
    const [, second] = withIds(storedDossier(machine).partners);
    program.lists.changeElement('partners', second!.id, { name: 'ROC West' });
    await program.saveNow();
    expect(names()).toEqual(['ROC', 'ROC West']);
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(names()).toEqual(['ROC', 'ROC']);
  });
});

describe('a text that is being typed', () => {
  const room = (tab: Program) =>
    tab.texts.keepTexts('keten', ({ field, value }) => tab.lists.changeElement('partners', field, { name: value }));

  test('is in the tab at once, and after a reload in the dossier', async () => {
    const [id = ''] = program.lists.addElements('partners', [{ name: '' }]);
    await program.saveNow();
    room(program).note({ page: 'keten', field: id, value: 'Halverw' });
    expect(names()).toEqual(['']);
    const kept = program.tab.environment.readEarly();
    expect(kept).toMatchObject([{ field: id, value: 'Halverw', scan: 'keten' }]);
    // The page goes before the frame came; the same tab opens it again.
    const again = await openTab(machine);
    again.tab.environment.writeEarly(kept);
    await room(again).open();
    await again.saveNow();
    expect(names()).toEqual(['Halverw']);
    expect(again.tab.environment.readEarly()).toEqual([]);
  });

  test('for another dossier waits until that is open', async () => {
    const [id = ''] = program.lists.addElements('partners', [{ name: 'ROC' }]);
    await program.saveNow();
    room(program).note({ page: 'keten', field: id, value: 'ROC Oost' });
    const kept = program.tab.environment.readEarly().map((early) => ({ ...early, dossier: 'een-ander' }));
    const again = await openTab(machine);
    again.tab.environment.writeEarly(kept);
    await room(again).open();
    await again.saveNow();
    expect(names()).toEqual(['ROC']);
    expect(again.tab.environment.readEarly()).toEqual(kept);
  });

  test('is not saved in a dossier that took the place of its own meanwhile', async () => {
    const [id = ''] = program.lists.addElements('partners', [{ name: 'ROC' }]);
    await program.saveNow();
    const { note, takeNoted } = room(program);
    note({ page: 'keten', field: id, value: 'ROC Oost' });
    const session = program.$session.get();
    if (session.state !== 'open') throw new Error(session.state);
    // Another dossier that has an element with that id too: a copy of this one.
    program.$session.set({ ...session, dossier: { ...session.dossier, id: 'een-ander' } });
    takeNoted();
    program.$session.set(session);
    await program.saveNow();
    expect(names()).toEqual(['ROC']);
    expect(program.tab.environment.readEarly()).toMatchObject([{ value: 'ROC Oost' }]);
  });

  test('in one room is not taken over by another', async () => {
    const [id = ''] = program.lists.addElements('partners', [{ name: 'ROC' }]);
    await program.saveNow();
    program.texts.keepTexts('actieplan', () => undefined).note({ page: 'x', field: id, value: 'Bellen' });
    const kept = program.tab.environment.readEarly();
    const again = await openTab(machine);
    again.tab.environment.writeEarly(kept);
    await room(again).open();
    await again.saveNow();
    expect(names()).toEqual(['ROC']);
    expect(again.tab.environment.readEarly()).toEqual(kept);
  });
});
