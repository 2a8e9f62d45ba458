import { beforeEach, describe, expect, test } from 'vitest';
import { Machine } from '../../fixtures/memory-environment';
import { details, type Program, secondTab, settle, shown, startTab, storedScan } from './tab';

let machine: Machine;
let program: Program;
const steps = () => program.listSteps(program.$session.get());

beforeEach(async () => {
  machine = new Machine();
  program = await startTab(machine);
});

describe('undo', () => {
  test('takes a choice back, and the undo can be undone', async () => {
    program.chooseAnswer('projectleider', 2);
    machine.pass(60);
    program.chooseAnswer('projectleider', 3);
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(storedScan(machine).answers['projectleider']).toEqual({ level: 2 });
    expect(steps()[0]).toMatchObject({ turns: 1, canUndo: true });
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(storedScan(machine).answers['projectleider']).toEqual({ level: 3 });
    expect(steps()[0]).toMatchObject({ turns: 2 });
  });

  test('works in any order, and also after a reload', async () => {
    program.chooseAnswer('projectleider', 2);
    program.chooseAnswer('expertise', 3);
    program.markDiscuss('expertise', true);
    await program.saveNow();
    program = await secondTab(machine);
    const first = steps().at(-1);
    expect(first).toMatchObject({ what: { kind: 'answer', id: 'projectleider' }, canUndo: true });
    program.undo(first!.id);
    await program.saveNow();
    expect(storedScan(machine).answers['projectleider']?.level).toBeUndefined();
    expect(storedScan(machine).answers['expertise']).toEqual({ level: 3, discuss: true });
  });

  test('a step that was overtaken can not be undone, so no newer work is lost', async () => {
    program.chooseAnswer('projectleider', 2);
    machine.pass(60);
    program.chooseAnswer('projectleider', 3);
    const [, older] = steps();
    expect(older).toMatchObject({ canUndo: false });
    program.undo(older!.id);
    await program.saveNow();
    expect(shown(program).answers['projectleider']).toEqual({ level: 3 });
  });

  test('typing and arrow keys make one step, a pause makes a new one', () => {
    for (const level of [0, 1, 2, 3] as const) program.chooseAnswer('projectleider', level);
    expect(steps()).toHaveLength(1);
    machine.pass(20);
    program.chooseAnswer('projectleider', 4);
    expect(steps()).toHaveLength(2);
    program.undo(steps()[0]!.id);
    expect(shown(program).answers['projectleider']).toEqual({ level: 3 });
  });

  test('what two tabs write in one field are steps of their own, so both can be brought back', async () => {
    const other = await secondTab(machine);
    program.writeText('projectleider', 'note', 'Van de een');
    await program.saveNow();
    await settle();
    other.writeText('projectleider', 'note', 'Van de ander');
    await other.saveNow();
    await settle();
    program.writeText('projectleider', 'note', 'Van de een, langer');
    await program.saveNow();
    expect(steps()).toHaveLength(3);
    program.undo(steps()[0]!.id);
    expect(shown(program).answers['projectleider']?.note).toBe('Van de ander');
  });

  test('a step that came to nothing is not shown', () => {
    program.markDiscuss('projectleider', true);
    program.markDiscuss('projectleider', false);
    expect(steps()).toEqual([]);
    expect(program.lastStep(program.$session.get())).toBeNull();
  });

  test.each<[string, () => void, (scan: ReturnType<typeof shown>) => unknown, unknown]>([
    ['a text', () => program.writeText('a', 'note', 'x'), (scan) => scan.answers['a']?.note, undefined],
    ['a factor', () => program.chooseFactor('f', 'ja'), (scan) => scan.factors['f']?.present, undefined],
    ['a belemmering', () => program.switchBarrier('b', false), (scan) => scan.barriers['b'], undefined],
    ['the list as seen', () => program.markBarriersReviewed(true), (scan) => scan.barriersReviewed, false],
    [
      'the details',
      () => program.editDetails({ ...details, depth: 'volledig' }),
      (scan) => [scan.depth, scan.chain.name],
      ['kort', 'Keten Oost'],
    ],
    ['a choice that was wiped', () => program.chooseAnswer('c', 'none'), (scan) => scan.answers['c']?.level, 2],
  ])('brings back %s', (_name, change, read, before) => {
    program.chooseAnswer('c', 2);
    machine.pass(60);
    const stored = read(shown(program));
    expect(stored).toEqual(before);
    change();
    expect(read(shown(program))).not.toEqual(before);
    program.undo(steps()[0]!.id);
    expect(read(shown(program))).toEqual(before);
  });
});
