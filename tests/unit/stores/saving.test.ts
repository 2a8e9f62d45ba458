import { beforeEach, describe, expect, test } from 'vitest';
import { Machine } from '../../fixtures/memory-environment';
import { type Program, secondTab, settle, shown, startTab, storedDossier, storedScan } from './tab';

let machine: Machine;
let program: Program;

beforeEach(async () => {
  machine = new Machine();
  program = await startTab(machine);
});

describe('saving', () => {
  test('a change shows at once and is safe only after the write', async () => {
    program.tab.hold();
    program.chooseAnswer('projectleider', 2);
    expect(shown(program).answers['projectleider']).toEqual({ level: 2 });
    expect(program.$saving.get()).toEqual({ state: 'saving' });
    expect(program.hasUnsaved()).toBe(true);
    expect(program.tab.isUnsafe()).toBe(true);
    program.tab.release();
    await program.saveNow();
    expect(program.$saving.get().state).toBe('saved');
    expect(program.hasUnsaved()).toBe(false);
    expect(storedScan(machine).answers['projectleider']).toEqual({ level: 2 });
  });

  test('what is typed while a write is under way goes along in one write', async () => {
    program.tab.hold();
    for (const text of ['w', 'wa', 'wat', 'wat ', 'wat w']) program.writeText('projectleider', 'note', text);
    const before = program.tab.writes;
    program.tab.release();
    await program.saveNow();
    expect(program.tab.writes - before).toBeLessThanOrEqual(2);
    expect(storedScan(machine).answers['projectleider']?.note).toBe('wat w');
    expect(program.listSteps(program.$session.get())).toHaveLength(1);
  });

  test('a choice replaces the former one and keeps the texts', async () => {
    program.chooseAnswer('projectleider', 'notApplicable');
    program.writeText('projectleider', 'reason', 'Wij hebben er geen nodig');
    program.chooseAnswer('projectleider', 3);
    await program.saveNow();
    expect(storedScan(machine).answers['projectleider']).toEqual({ level: 3, reason: 'Wij hebben er geen nodig' });
  });

  test('a text is never longer than a file may hold', async () => {
    program.writeText('projectleider', 'note', 'x'.repeat(5000));
    await program.saveNow();
    expect(storedScan(machine).answers['projectleider']?.note).toHaveLength(4000);
  });

  test('a change touches the moments of scan and dossier, and so does an undo', async () => {
    machine.pass(60);
    program.chooseAnswer('projectleider', 1);
    await program.saveNow();
    expect(storedScan(machine).updatedAt).toBe('2026-11-20T09:01:00.000Z');
    machine.pass(60);
    program.undo(program.lastStep(program.$session.get())!.id);
    await program.saveNow();
    expect(storedScan(machine).updatedAt).toBe('2026-11-20T09:02:00.000Z');
    expect(storedDossier(machine).updatedAt).toBe('2026-11-20T09:02:00.000Z');
  });
});

describe('when saving fails', () => {
  test.each(['full', 'forbidden', 'failed'] as const)(
    '%s: says so until the next good save, and loses nothing',
    async (code) => {
      machine.failure = { on: 'write', code };
      program.chooseAnswer('projectleider', 2);
      await program.saveNow();
      expect(program.$saving.get()).toEqual({ state: 'failed', problem: code });
      program.writeText('projectleider', 'note', 'ook dit');
      await program.saveNow();
      expect(program.$saving.get()).toEqual({ state: 'failed', problem: code });
      expect(shown(program).answers['projectleider']).toEqual({ level: 2, note: 'ook dit' });
      machine.failure = null;
      await program.saveNow();
      expect(program.$saving.get().state).toBe('saved');
      expect(storedScan(machine).answers['projectleider']).toEqual({ level: 2, note: 'ook dit' });
    },
  );

  test('the scan as a file has what could not be saved', async () => {
    machine.failure = { on: 'write', code: 'full' };
    program.writeText('projectleider', 'note', 'nergens anders');
    await program.saveNow();
    expect(program.downloadScan()).toBe(true);
    const [file] = program.tab.downloads;
    expect(file?.name).toBe(`keten-oost-2026-11-20-${shown(program).id.slice(0, 4)}.ketenscan.json`);
    expect(JSON.parse(file!.text)).toMatchObject({
      format: 'ketenspiegel/scan',
      answers: { projectleider: { note: 'nergens anders' } },
    });
  });

  test('a dossier that was deleted elsewhere stays on screen while it has unsaved changes, and can come back', async () => {
    const [key, dossier] = [...machine.records].find(([name]) => name.startsWith('dossier/'))!;
    machine.records.delete(key);
    program.chooseAnswer('projectleider', 4);
    await program.saveNow();
    expect(program.$saving.get()).toEqual({ state: 'failed', problem: 'gone' });
    await program.openSession();
    expect(shown(program).answers['projectleider']).toEqual({ level: 4 });
    machine.records.set(key, dossier);
    await program.saveNow();
    expect(program.$saving.get().state).toBe('saved');
    expect(storedScan(machine).answers['projectleider']).toEqual({ level: 4 });
  });

  test.each([
    ['a newer version', { format: 'ketenspiegel/dossier', version: 2 }, 'newer-version'],
    ['something changed by hand', { format: 'ketenspiegel/dossier', version: 1, framework: 3 }, 'unreadable'],
  ])('%s in storage is never overwritten', async (_name, value, problem) => {
    const key = [...machine.records.keys()].find((name) => name.startsWith('dossier/'))!;
    machine.records.set(key, value);
    program.chooseAnswer('projectleider', 4);
    await program.saveNow();
    expect(program.$saving.get()).toEqual({ state: 'failed', problem });
    expect(machine.records.get(key)).toEqual(value);
  });

  test('one dossier that can not be written does not hold up another', async () => {
    const first = storedDossier(machine).id;
    machine.records.delete(`dossier/${first}`);
    program.chooseAnswer('projectleider', 4);
    await program.saveNow();
    await program.startScan(
      { ...shown(program), chain: { ...shown(program).chain, name: 'Twee' }, depth: 'kort' },
      '2024-09',
    );
    program.chooseAnswer('expertise', 1);
    await program.saveNow();
    expect(storedScan(machine).answers['expertise']).toEqual({ level: 1 });
    expect(program.$saving.get()).toEqual({ state: 'failed', problem: 'gone' });
  });
});

describe('two tabs', () => {
  test('changes in both lose nothing, and both show everything', async () => {
    const other = await secondTab(machine);
    program.tab.hold();
    program.chooseAnswer('projectleider', 2);
    other.chooseAnswer('expertise', 3);
    await other.saveNow();
    program.tab.release();
    await program.saveNow();
    await settle();
    const answers = { projectleider: { level: 2 }, expertise: { level: 3 } };
    expect(storedScan(machine).answers).toEqual(answers);
    expect(shown(program).answers).toEqual(answers);
    expect(shown(other).answers).toEqual(answers);
    expect(program.listSteps(program.$session.get())).toHaveLength(2);
  });

  test('many changes in turns all arrive', async () => {
    const other = await secondTab(machine);
    const ids = Array.from({ length: 20 }, (_, index) => `item-${index}`);
    for (const [index, id] of ids.entries()) (index % 2 ? other : program).chooseAnswer(id, 1);
    await Promise.all([program.saveNow(), other.saveNow()]);
    await settle();
    expect(Object.keys(storedScan(machine).answers).sort()).toEqual([...ids].sort());
    expect(shown(program)).toEqual(storedScan(machine));
    expect(shown(other)).toEqual(storedScan(machine));
  });

  test.each(['its own', "another tab's"])('a reading that is overtaken by %s write shows that write', async (whose) => {
    const other = await secondTab(machine);
    const writer = whose === 'its own' ? program : other;
    program.tab.afterRead = async (key) => {
      if (!key.startsWith('dossier/')) return;
      program.tab.afterRead = null;
      writer.chooseAnswer('projectleider', 2);
      await writer.saveNow();
    };
    await program.openSession();
    expect(shown(program).answers['projectleider']).toEqual({ level: 2 });
  });

  test('a write shows what another tab saved, also without news of it', async () => {
    const other = await secondTab(machine);
    program.tab.isDeaf = true;
    other.chooseAnswer('expertise', 3);
    await other.saveNow();
    program.chooseAnswer('projectleider', 2);
    await program.saveNow();
    expect(shown(program).answers).toEqual({ projectleider: { level: 2 }, expertise: { level: 3 } });
  });

  test('what one tab can not save stays on top of what the other saved', async () => {
    const other = await secondTab(machine);
    machine.failure = { on: 'write', code: 'full' };
    program.chooseAnswer('projectleider', 2);
    await program.saveNow();
    machine.failure = null;
    other.chooseAnswer('expertise', 3);
    await other.saveNow();
    await settle();
    expect(shown(program).answers).toEqual({ projectleider: { level: 2 }, expertise: { level: 3 } });
  });
});
