import { beforeEach, describe, expect, test } from 'vitest';
import { Machine } from '../../fixtures/memory-environment';
import { workshopOf } from '../../fixtures/workshop';
import { idsIn, shownWorkshop, storedAs, type WorkshopTab, workshopTab } from './workshop-tab';

let machine: Machine;
let program: WorkshopTab;
let id: string;

beforeEach(async () => {
  machine = new Machine();
  program = await workshopTab(machine);
});

const name = (text: string, tab = program) => tab.changeWorkshop({ kind: 'details', fields: { name: text } });
async function begin(): Promise<void> {
  program.beginWorkshop('2024-09', {});
  await program.saveWorkshopNow();
  id = shownWorkshop(program).id;
}

describe('a workshop that can not be read', () => {
  test.each([
    ['newer', { workshop: { ...workshopOf(), version: 2, later: 'x' } }, 'newer-version'],
    ['unreadable', { workshop: 'kapot' }, 'unreadable'],
  ])('%s data is shown as such, and never overwritten', async (_, value, problem) => {
    await begin();
    program.tab.isDeaf = true;
    machine.records.set(`workshop/${id}`, value);
    name('West');
    await program.saveWorkshopNow();
    expect(program.$workshopSaving.get()).toEqual({ state: 'failed', problem });
    expect(machine.records.get(`workshop/${id}`)).toEqual(value);
    const fresh = await workshopTab(machine);
    expect(fresh.$workshop.get()).toMatchObject({ state: 'unreadable', value });
    name('Zuid', fresh);
    expect(fresh.hasUnsavedWorkshop()).toBe(false);
  });
  test('does not hold up another workshop in the same tab', async () => {
    await begin();
    const newer = { workshop: { ...workshopOf(), version: 2 } };
    machine.records.set(`workshop/${id}`, newer);
    machine.records.set('workshop/w-2', { workshop: workshopOf({ id: 'w-2' }) });
    name('West');
    await program.saveWorkshopNow();
    await program.files.pickWorkshop('w-2');
    name('Noord');
    await program.saveWorkshopNow();
    expect(storedAs(machine, 'w-2').workshop.name).toBe('Noord');
    expect(machine.records.get(`workshop/${id}`)).toEqual(newer);
    expect(program.$workshopSaving.get()).toEqual({ state: 'failed', problem: 'newer-version' });
  });
  test('in what the tab kept is left out', async () => {
    const made = { id: 'c', at: '', workshop: 'w-1', change: { kind: 'details', fields: { name: 'Oost' } } };
    const strange = [
      null,
      3,
      {},
      { ...made, id: 1 },
      { ...made, at: 1 },
      { ...made, change: {} },
      { ...made, workshop: 2 },
    ];
    machine.records.set('workshop/w-1', { workshop: workshopOf() });
    program.tab.memory.set('workshop-wacht', JSON.stringify([...strange, { ...made, base: 'kapot' }]));
    await workshopTab(machine, program.tab);
    expect(storedAs(machine, 'w-1').workshop.name).toBe('Oost');
    expect(idsIn(machine, 'workshop/')).toEqual(['w-1']);
  });
});
