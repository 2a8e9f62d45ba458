import { beforeEach, describe, expect, test } from 'vitest';
import type { Workshop } from '../../../src/domain/workshop';
import { fileText } from '../../../src/dossier/file-name';
import { maxWorkshopBytes } from '../../../src/dossier/workshop';
import { workshopNames, workshopProblem } from '../../../src/messages/workshop';
import { Machine } from '../../fixtures/memory-environment';
import { codesOf, fullWorkshop, workshopOf } from '../../fixtures/workshop';
import { codesIn, idsIn, shownWorkshop, storedAs, type WorkshopTab, workshopTab } from './workshop-tab';

let machine: Machine;
let program: WorkshopTab;
beforeEach(async () => {
  machine = new Machine();
  program = await workshopTab(machine);
});

const fileOf = (value: unknown) => new File([typeof value === 'string' ? value : fileText(value as object)], 'w.json');
const open = (value: unknown, tab = program) =>
  tab.files.openWorkshopFile(value instanceof File ? value : fileOf(value), (name) => `${name} (kopie)`);
const put = (id: string, more: Partial<Workshop> = {}) =>
  machine.records.set(`workshop/${id}`, { workshop: workshopOf({ id, ...more }), earlier: [], made: [] });
const lists = async () => {
  await program.files.listWorkshops();
  const found = program.files.$workshops.get();
  return { kept: found?.kept.map(({ id }) => id), removed: found?.removed.map(({ id }) => id) };
};

describe('the list', () => {
  test('has the last changed first, and what can not be read at the end, as it is', async () => {
    put('a', { updatedAt: '2026-01-01', name: 'Oost', on: '2026-02-01' });
    put('b', { updatedAt: '2026-03-01' });
    put('c', { updatedAt: '2026-02-01' });
    const newer = { workshop: { ...workshopOf(), version: 2 } };
    machine.records.set('workshop/d', newer);
    expect(await lists()).toEqual({ kept: ['b', 'c', 'a', 'd'], removed: [] });
    expect(program.files.$workshops.get()?.kept[3]).toMatchObject({ id: 'd', raw: newer });
    expect(program.files.$workshops.get()?.kept[2]).toEqual({
      ...{ id: 'a', name: 'Oost', on: '2026-02-01', updatedAt: '2026-01-01' },
    });
  });
  test('is empty where storage does not work', async () => {
    put('a');
    machine.failure = { on: 'everything', code: 'forbidden' };
    expect(await lists()).toEqual({ kept: [], removed: [] });
  });
  test('picks another one to work on, in every tab', async () => {
    put('a', { name: 'Oost' });
    const second = await workshopTab(machine);
    await program.files.pickWorkshop('a');
    expect(shownWorkshop(program).name).toBe('Oost');
    await second.readWorkshop();
    expect(shownWorkshop(second).name).toBe('Oost');
    await program.files.leaveWorkshop();
    expect(program.$workshop.get()).toEqual({ state: 'none' });
    expect(idsIn(machine, 'workshop/')).toEqual(['a']);
  });
});

describe('removing', () => {
  test('takes a workshop out of the list; bringing it back gives it whole, with its undo', async () => {
    await open(fullWorkshop);
    program.changeWorkshop({ kind: 'remove', part: 'a' });
    await program.saveWorkshopNow();
    const before = structuredClone(storedAs(machine, 'w-1'));
    await program.files.removeWorkshop('w-1');
    expect(program.$workshop.get()).toEqual({ state: 'none' });
    expect(await lists()).toEqual({ kept: [], removed: ['w-1'] });
    await program.files.restoreWorkshop('w-1');
    expect(await lists()).toEqual({ kept: ['w-1'], removed: [] });
    expect(storedAs(machine, 'w-1')).toEqual(before);
  });
  test('of another than the one in work leaves that one open', async () => {
    put('a');
    await open(fullWorkshop);
    await program.files.removeWorkshop('a');
    expect(shownWorkshop(program).id).toBe('w-1');
    await program.files.removeWorkshop('nooit');
    expect(await lists()).toEqual({ kept: ['w-1'], removed: ['a'] });
  });
  test('what is not yet written goes along', async () => {
    await open(fullWorkshop);
    program.changeWorkshop({ kind: 'details', fields: { name: 'Laatste' } });
    await program.files.removeWorkshop('w-1');
    await program.files.restoreWorkshop('w-1');
    expect(storedAs(machine, 'w-1').workshop.name).toBe('Laatste');
  });
  test('bringing back never overwrites one that is there by now', async () => {
    await open(fullWorkshop);
    await program.files.removeWorkshop('w-1');
    put('w-1', { name: 'Nieuw' });
    await program.files.restoreWorkshop('w-1');
    expect(storedAs(machine, 'w-1').workshop.name).toBe('Nieuw');
    expect(await lists()).toEqual({ kept: ['w-1'], removed: ['w-1'] });
  });
});

describe('what can not be read', () => {
  test('is removed, brought back as it was, and erased, as any other', async () => {
    const newer = { workshop: { ...workshopOf(), version: 2 } };
    machine.records.set('workshop/d', newer);
    await program.files.removeWorkshop('d');
    expect(await lists()).toEqual({ kept: [], removed: ['d'] });
    await program.files.restoreWorkshop('d');
    expect(machine.records.get('workshop/d')).toEqual(newer);
    await program.files.removeWorkshop('d');
    await program.files.eraseWorkshop('d');
    expect(await lists()).toEqual({ kept: [], removed: [] });
  });
  test('has a name of its own in the list, and so have two workshops with one name', () => {
    const raw = { name: '', on: '', raw: 'kapot' };
    const oost = { name: 'Oost', on: '2026-11-23' };
    expect(workshopNames([oost, { name: '', on: '' }, oost, { name: ' ', on: '' }, raw, raw])).toEqual([
      ...['Oost · 23 november 2026', 'Workshop zonder naam', 'Oost · 23 november 2026 (2)', 'Workshop zonder naam (2)'],
      ...['Onleesbare workshop', 'Onleesbare workshop (2)'],
    ]);
  });
});

describe('saving a file', () => {
  test('gives the workshop as it is on screen, under its name and day, and checks that it opens', async () => {
    expect(program.files.saveWorkshopFile()).toBeNull();
    await open(fullWorkshop);
    program.tab.hold();
    program.changeWorkshop({ kind: 'details', fields: { casus: 'schoonmaak' } });
    const name = 'middag-in-oost-2026-11-23.ketenworkshop.json';
    expect(program.files.saveWorkshopFile()).toEqual({ name, isGood: true });
    const [saved] = program.tab.downloads;
    expect(saved).toMatchObject({ name, type: 'application/json' });
    expect(JSON.parse(saved!.text)).toEqual({
      ...shownWorkshop(program),
      madeWith: program.tab.environment.madeWith,
    });
    expect(shownWorkshop(program).casus).toBe('schoonmaak');
    program.tab.release();
  });
  test('without a name or a day is a workshop of today', async () => {
    await open(workshopOf());
    expect(program.files.saveWorkshopFile()?.name).toBe('workshop-2026-11-20.ketenworkshop.json');
  });
  test('what can not be read leaves the browser as it is', () => {
    program.files.saveRawWorkshop({ workshop: { version: 9 } });
    expect(program.tab.downloads).toEqual([
      {
        ...{ name: 'onleesbaar-2026-11-20.ketenworkshop.json', type: 'application/json' },
        text: fileText({ workshop: { version: 9 } }),
      },
    ]);
  });
});

describe('opening a file', () => {
  test('works on it from then on, with what has come in so far', async () => {
    expect(await open(fullWorkshop)).toEqual({ kind: 'ok', name: 'Middag in Oost', isCopy: false });
    expect(shownWorkshop(program)).toEqual(fullWorkshop);
    expect(codesIn(shownWorkshop(program), 'achteraf')).toEqual(codesOf('achteraf', 2));
    expect(shownWorkshop(await workshopTab(machine))).toEqual(fullWorkshop);
  });
  test('twice changes nothing, also when another was opened in between', async () => {
    await open(fullWorkshop);
    program.changeWorkshop({ kind: 'move', part: 'a', to: 1 });
    program.changeWorkshop({ kind: 'undo' });
    await program.saveWorkshopNow();
    const file = program.tab;
    program.files.saveWorkshopFile();
    const text = file.downloads[0]!.text;
    const before = structuredClone(storedAs(machine, 'w-1'));
    put('a');
    await program.files.pickWorkshop('a');
    expect(await open(text)).toMatchObject({ kind: 'ok', isCopy: false });
    expect(shownWorkshop(program).id).toBe('w-1');
    expect(storedAs(machine, 'w-1')).toEqual(before);
    expect(idsIn(machine, 'workshop/')).toEqual(['w-1', 'a']);
  });
  test('with other content than what is here stands beside it, under another name', async () => {
    await open(fullWorkshop);
    program.changeWorkshop({ kind: 'details', fields: { casus: 'hier veranderd' } });
    const opened = await open({ ...fullWorkshop, casus: 'daar veranderd' });
    expect(opened).toEqual({ kind: 'ok', name: 'Middag in Oost', isCopy: true });
    expect(shownWorkshop(program)).toMatchObject({ name: 'Middag in Oost (kopie)', casus: 'daar veranderd' });
    expect(shownWorkshop(program).id).not.toBe('w-1');
    expect(storedAs(machine, 'w-1').workshop).toMatchObject({ name: 'Middag in Oost', casus: 'hier veranderd' });
  });
  test('of one that was removed with more in it stands beside that one, which can still be brought back', async () => {
    await open(fullWorkshop);
    program.changeWorkshop({ kind: 'note', part: 'a', note: 'Wat we afspraken' });
    await program.files.removeWorkshop('w-1');
    expect(await open(fullWorkshop)).toMatchObject({ kind: 'ok', isCopy: true });
    program.changeWorkshop({ kind: 'details', fields: { casus: 'iets' } });
    await program.saveWorkshopNow();
    await program.files.restoreWorkshop('w-1');
    expect(storedAs(machine, 'w-1').workshop.parts[0]?.note).toBe('Wat we afspraken');
  });
  test('of one that was removed as it is brings it back, with its undo', async () => {
    await open(fullWorkshop);
    program.changeWorkshop({ kind: 'move', part: 'a', to: 1 });
    await program.saveWorkshopNow();
    program.files.saveWorkshopFile();
    const before = structuredClone(storedAs(machine, 'w-1'));
    await program.files.removeWorkshop('w-1');
    expect(await open(program.tab.downloads[0]!.text)).toMatchObject({ kind: 'ok', isCopy: false });
    expect(storedAs(machine, 'w-1')).toEqual(before);
    expect(await lists()).toEqual({ kept: ['w-1'], removed: [] });
  });
  test('never overwrites what this program can not read', async () => {
    const newer = { workshop: { ...workshopOf(), version: 2 } };
    machine.records.set('workshop/w-1', newer);
    expect(await open(fullWorkshop)).toMatchObject({ kind: 'ok', isCopy: true });
    expect(machine.records.get('workshop/w-1')).toEqual(newer);
  });
  test('without an id gets one', async () => {
    const { id: _id, ...others } = fullWorkshop;
    await open(others);
    expect(shownWorkshop(program)).toEqual({ ...fullWorkshop, id: shownWorkshop(program).id });
    expect(idsIn(machine, 'workshop/')).toEqual([shownWorkshop(program).id]);
  });
  test.each<[string, unknown, string]>([
    ['a scan', { format: 'ketenspiegel/scan', version: 1 }, 'other-file'],
    ['half a file', '{"format"', 'damaged'],
    ['a newer one', { ...fullWorkshop, version: 2 }, 'newer-version'],
    ['a wrong code', { ...fullWorkshop, scores: { vooraf: { state: 'open', way: 'codes', codes: ['X'] } } }, 'refused'],
  ])('%s is refused, and what one worked on stays', async (_, value, code) => {
    await open(workshopOf({ id: 'hier' }));
    const before = structuredClone([...machine.records]);
    expect(await open(value)).toMatchObject({ kind: 'error', error: { code } });
    expect([...machine.records]).toEqual(before);
    expect(shownWorkshop(program).id).toBe('hier');
  });
  test('that the browser can not read any more says so', async () => {
    const gone = Object.assign(fileOf(fullWorkshop), {
      text: () => Promise.reject(new DOMException('', 'NotReadableError')),
    });
    expect(await open(gone)).toEqual({ kind: 'error', error: { code: 'no-access' } });
    expect(workshopProblem({ code: 'no-access' })).toMatch(/kan het bestand niet lezen/u);
  });
  test('one that is too large is not even read', async () => {
    const large = fileOf(' '.repeat(maxWorkshopBytes + 1));
    expect(await open(large)).toEqual({ kind: 'error', error: { code: 'too-large' } });
    expect(program.tab.reads).toBe(0);
  });
  test.each(['full', 'forbidden'] as const)('on storage that is %s says so', async (code) => {
    machine.failure = { on: 'write', code };
    expect(await open(fullWorkshop)).toEqual({ kind: 'storage', code });
  });
});
