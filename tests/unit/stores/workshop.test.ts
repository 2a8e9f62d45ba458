import { beforeEach, describe, expect, test } from 'vitest';
import type { StorageError } from '../../../src/platform/environment';
import { Machine } from '../../fixtures/memory-environment';
import { codesOf, items, partOf, workshopOf } from '../../fixtures/workshop';
import { settle } from './tab';
import { codesIn, shownWorkshop, storedAs, type WorkshopTab, workshopTab } from './workshop-tab';

const [one = '', other = '', third = ''] = codesOf('vooraf', 5);
let machine: Machine;
let program: WorkshopTab;
let id: string;

beforeEach(async () => {
  machine = new Machine();
  program = await workshopTab(machine);
});

const enter = (code: string, tab = program) => tab.changeWorkshop({ kind: 'code', moment: 'vooraf', code });
const name = (text: string, tab = program) => tab.changeWorkshop({ kind: 'details', fields: { name: text } });
async function begin(): Promise<void> {
  program.beginWorkshop('2024-09', { name: 'Oost', parts: [partOf('a'), partOf('b')] });
  program.changeWorkshop({ kind: 'begin', moment: 'vooraf', way: 'codes' });
  await program.saveWorkshopNow();
  id = shownWorkshop(program).id;
}
const stored = () => storedAs(machine, id)?.workshop;

describe('a workshop', () => {
  test('is not there before one is begun', async () => {
    expect(program.$workshop.get()).toEqual({ state: 'none' });
    name('Oost');
    await program.saveWorkshopNow();
    expect([program.hasUnsavedWorkshop(), machine.records.size]).toEqual([false, 0]);
  });
  test('that is begun is kept, with the moment, and is the one to work on in every tab', async () => {
    await begin();
    expect(stored()).toEqual(shownWorkshop(program));
    expect(stored()).toMatchObject({ framework: '2024-09', name: 'Oost', createdAt: '2026-11-20T09:00:00.000Z' });
    expect(program.tab.isKept).toBe(true);
    expect(shownWorkshop(await workshopTab(machine))).toEqual(stored());
  });
  test('shows a change at once, and is safe only after the write', async () => {
    await begin();
    program.tab.hold();
    machine.pass(60);
    name('West');
    expect(shownWorkshop(program).name).toBe('West');
    expect(program.$workshopSaving.get()).toEqual({ state: 'saving' });
    expect(program.tab.isUnsafe()).toBe(true);
    program.tab.release();
    await program.saveWorkshopNow();
    expect(program.$workshopSaving.get()).toEqual({ state: 'saved', at: '2026-11-20T09:01:00.000Z' });
    expect(program.tab.isUnsafe()).toBe(false);
    expect(stored()).toMatchObject({ name: 'West', updatedAt: '2026-11-20T09:01:00.000Z' });
  });
  test('closes with the moment it has', async () => {
    await begin();
    for (const code of codesOf('vooraf', 5)) enter(code);
    machine.pass(3600);
    program.closeMeasurement('vooraf', items);
    await program.saveWorkshopNow();
    expect(stored()?.scores.vooraf).toMatchObject({ state: 'closed', people: 5, closedAt: '2026-11-20T10:00:00.000Z' });
    expect(JSON.stringify([...machine.records, ...program.tab.memory])).not.toContain(one);
  });
});

describe.each(['full', 'forbidden', 'failed'] as const)('when storage is %s', (code: StorageError['code']) => {
  test('the message stays, and what was done is kept in the tab, also through a reload', async () => {
    await begin();
    machine.failure = { on: 'write', code };
    for (const given of [one, one, other]) enter(given);
    program.changeWorkshop({ kind: 'note', part: 'a', note: 'S' });
    program.changeWorkshop({ kind: 'note', part: 'a', note: 'Stiften' });
    await program.saveWorkshopNow();
    expect(program.$workshopSaving.get()).toEqual({ state: 'failed', problem: code });
    expect(codesIn(stored())).toEqual([]);
    const again = await workshopTab(machine, program.tab);
    expect(again.$workshopSaving.get()).toEqual({ state: 'failed', problem: code });
    expect(codesIn(shownWorkshop(again))).toEqual([one, one, other]);
    machine.failure = null;
    await again.saveWorkshopNow();
    expect(codesIn(stored())).toEqual([one, one, other]);
    expect(stored()?.parts[0]?.note).toBe('Stiften');
    expect(again.hasUnsavedWorkshop()).toBe(false);
    expect(codesIn(shownWorkshop(await workshopTab(machine, again.tab)))).toEqual([one, one, other]);
  });
  test('a workshop that was never written stays in view as it is, each code once', async () => {
    machine.failure = { on: 'write', code };
    await begin();
    enter(one);
    enter(other);
    await program.saveWorkshopNow();
    await program.readWorkshop();
    expect(codesIn(shownWorkshop(program))).toEqual([one, other]);
    const again = await workshopTab(machine, program.tab);
    enter(third, again);
    await again.saveWorkshopNow();
    await again.readWorkshop();
    expect(codesIn(shownWorkshop(again))).toEqual([one, other, third]);
    expect(shownWorkshop(again)).toMatchObject({ name: 'Oost', parts: [{ id: 'a' }, { id: 'b' }] });
    machine.failure = null;
    await again.saveWorkshopNow();
    expect(codesIn(stored())).toEqual([one, other, third]);
    expect(machine.records.get('workshop-nu')).toBe(id);
  });
});

test('what is typed key by key while nothing can be written waits as one, of each part', async () => {
  await begin();
  machine.failure = { on: 'write', code: 'full' };
  const note = (part: string, text: string) => program.changeWorkshop({ kind: 'note', part, note: text });
  for (const [part, text] of [
    ['a', 'S'],
    ['a', 'St'],
    ['b', 'K'],
    ['b', 'Ka'],
    ['a', 'Sto'],
  ] as const) {
    note(part, text);
    await program.saveWorkshopNow();
  }
  const waits = JSON.parse(program.tab.memory.get('workshop-wacht')!) as { change: { note: string }; base?: object }[];
  expect(waits.map(({ change, base }) => [change.note, base !== undefined])).toEqual([
    ['St', true],
    ['Ka', false],
    ['Sto', false],
  ]);
  machine.failure = null;
  await program.saveWorkshopNow();
  expect(stored()?.parts.map((part) => part.note)).toEqual(['Sto', 'Ka']);
});

test('storage that gives nothing says so, and does not take away what is in view', async () => {
  await begin();
  machine.failure = { on: 'everything', code: 'forbidden' };
  await program.readWorkshop();
  expect(shownWorkshop(program).name).toBe('Oost');
  const fresh = await workshopTab(machine);
  expect(fresh.$workshop.get()).toEqual({ state: 'no-storage', code: 'forbidden' });
});

describe('two tabs', () => {
  test('that take codes at once lose none', async () => {
    await begin();
    const second = await workshopTab(machine);
    program.tab.hold();
    enter(one);
    enter(other, second);
    enter(one, second);
    program.tab.release();
    await Promise.all([program.saveWorkshopNow(), second.saveWorkshopNow()]);
    await settle();
    expect(codesIn(stored()).toSorted()).toEqual([one, one, other].toSorted());
    for (const tab of [program, second]) expect(codesIn(shownWorkshop(tab))).toEqual(codesIn(stored()));
  });
  test('a code that comes after the other closed is not taken, and stays nowhere', async () => {
    await begin();
    for (const code of codesOf('vooraf', 5)) enter(code);
    await program.saveWorkshopNow();
    const second = await workshopTab(machine);
    second.tab.isDeaf = true;
    program.closeMeasurement('vooraf', items);
    await program.saveWorkshopNow();
    enter(one, second);
    await second.saveWorkshopNow();
    expect(stored()?.scores.vooraf).toMatchObject({ state: 'closed', people: 5 });
    expect(JSON.stringify([...machine.records, ...second.tab.memory])).not.toContain(one);
    expect(shownWorkshop(second).scores.vooraf).toMatchObject({ state: 'closed' });
  });
  test('a workshop that one removed and the other still changes comes back', async () => {
    await begin();
    const second = await workshopTab(machine);
    second.tab.isDeaf = true;
    await program.files.removeWorkshop(id);
    expect(program.$workshop.get()).toEqual({ state: 'none' });
    enter(one, second);
    await second.saveWorkshopNow();
    expect(stored()).toMatchObject({ name: 'Oost', parts: [{ id: 'a' }, { id: 'b' }] });
    expect(codesIn(stored())).toEqual([one]);
  });
  test('a change in one does not take the other away from the workshop it picked', async () => {
    await begin();
    machine.records.set('workshop/w-2', { workshop: workshopOf({ id: 'w-2' }) });
    program.tab.isDeaf = true;
    const second = await workshopTab(machine);
    await second.files.pickWorkshop('w-2');
    name('West');
    await program.saveWorkshopNow();
    expect([stored()?.name, machine.records.get('workshop-nu')]).toEqual(['West', 'w-2']);
  });
  test('each works on its own change of the programme', async () => {
    await begin();
    const second = await workshopTab(machine);
    program.changeWorkshop({ kind: 'minutes', part: 'a', minutes: 45 });
    second.changeWorkshop({ kind: 'remove', part: 'b' });
    await Promise.all([program.saveWorkshopNow(), second.saveWorkshopNow()]);
    expect(stored()?.parts.map((part) => [part.id, part.minutes])).toEqual([['a', 45]]);
  });
});

test.each([1, 2])('a crash between writing and forgetting makes nothing twice, after %i reloads', async (reloads) => {
  await begin();
  const { remember } = program.tab.environment;
  enter(one);
  const kept = program.tab.memory.get('workshop-wacht')!;
  expect(kept).toContain(one);
  await program.saveWorkshopNow();
  expect(codesIn(stored())).toEqual([one]);
  remember('workshop-wacht', JSON.parse(kept));
  let again = program;
  for (let time = 0; time < reloads; time += 1) again = await workshopTab(machine, again.tab);
  expect(codesIn(stored())).toEqual([one]);
  expect(codesIn(shownWorkshop(again))).toEqual([one]);
  expect(again.hasUnsavedWorkshop()).toBe(false);
});
