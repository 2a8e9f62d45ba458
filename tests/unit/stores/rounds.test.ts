import { beforeEach, describe, expect, test } from 'vitest';
import { Machine } from '../../fixtures/memory-environment';
import { openTab, type Program, secondTab, settle, shown, startTab, storedDossier } from './tab';

let machine: Machine;
let program: Program & Rounds;
type Rounds = Awaited<ReturnType<typeof roundStores>>;

const roundStores = async () => ({
  ...(await import('../../../src/stores/picked-round')),
  ...(await import('../../../src/stores/round-place')),
  ...(await import('../../../src/stores/rounds-edit')),
  ...(await import('../../../src/stores/rounds-list')),
});

/** The rounds of the tab that was opened last: each tab has its own copy of the modules. */
const withRounds = async (tab: Program): Promise<Program & Rounds> => ({
  ...tab,
  ...(await roundStores()),
});
const list = (tab = program) => tab.listRounds(tab.$session.get());
const names = (tab = program) => list(tab).map(({ name }) => name);
const steps = (tab = program) => tab.listSteps(tab.$session.get());

beforeEach(async () => {
  machine = new Machine();
  program = await withRounds(await startTab(machine));
  program.chooseAnswer('projectleider', 2);
  program.writeText('projectleider', 'note', 'Alleen van toen');
  program.switchBarrier('mantelzorg', false);
  await program.saveNow();
});

describe('a new round', () => {
  test('has the chain and the respondent of the last one, and none of its answers', async () => {
    machine.pass(400 * 24 * 3600);
    const before = shown(program);
    expect(await program.startRound('2026-01')).toBe(true);
    const { rounds } = storedDossier(machine);
    expect(rounds).toHaveLength(2);
    expect(rounds[0]!.scans[0]!.answers['projectleider']).toEqual({ level: 2, note: 'Alleen van toen' });
    expect(rounds[1]).toMatchObject({ name: 'Meting 2', measuredOn: '2027-12-25', consensus: {}, ambition: {} });
    const [scan] = rounds[1]!.scans;
    expect(scan).toMatchObject({
      framework: '2026-01',
      measuredOn: '2027-12-25',
      chain: before.chain,
      respondent: before.respondent,
      depth: before.depth,
      answers: {},
      factors: {},
      barriers: {},
      barriersReviewed: false,
    });
    expect(scan!.id).not.toBe(before.id);
  });

  test('does not take agreements and ambitions along: they belong to the round they were made in', async () => {
    const round = storedDossier(machine).rounds[0]!;
    program.change({ kind: 'ambition', id: 'projectleider' }, [
      { path: ['rounds', { id: round.id }, 'ambition', 'projectleider'], value: { level: 4, by: '2027-11-01' } },
    ]);
    await program.startRound('2024-09');
    const [first, second] = storedDossier(machine).rounds;
    expect(first!.ambition).toEqual({ projectleider: { level: 4, by: '2027-11-01' } });
    expect(second).toMatchObject({ ambition: {}, consensus: {} });
  });

  test('is what the scan pages answer, also after a reload, and what this tab shows', async () => {
    await program.startRound('2024-09');
    expect(shown(program).answers).toEqual({});
    expect(program.roundInView(program.$session.get(), program.$pickedRound.get())?.name).toBe('Meting 2');
    program.chooseAnswer('expertise', 3);
    await program.saveNow();
    program = await withRounds(await secondTab(machine));
    expect(shown(program).answers).toEqual({ expertise: { level: 3 } });
    expect(list().map(({ isCurrent, filled }) => [isCurrent, filled])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  test('gets the next free number', async () => {
    await program.startRound('2024-09');
    program.editRound(list()[1]!.id, { name: 'meting 3', measuredOn: '2026-11-20' });
    await program.startRound('2024-09');
    await program.startRound('2024-09');
    expect(names()).toEqual(['Nulmeting', 'meting 3', 'Meting 4', 'Meting 5']);
  });

  test('two tabs that begin one do not get the same number, and lose none', async () => {
    const other = await withRounds(await secondTab(machine));
    other.tab.isDeaf = true;
    await program.startRound('2024-09');
    expect(await other.startRound('2024-09')).toBe(true);
    expect(storedDossier(machine).rounds.map(({ name }) => name)).toEqual(['Nulmeting', 'Meting 2', 'Meting 3']);
    await settle();
    expect(names()).toEqual(['Nulmeting', 'Meting 2', 'Meting 3']);
  });

  test('of a leader who does not answer herself has no scan: nobody becomes a respondent by leading', async () => {
    const dossier = storedDossier(machine);
    const other = { ...dossier.rounds[0]!.scans[0]!, id: 'van-een-partner' };
    machine.records.set(`dossier/${dossier.id}`, { ...dossier, rounds: [{ ...dossier.rounds[0]!, scans: [other] }] });
    machine.records.set('current', { dossier: dossier.id, round: dossier.rounds[0]!.id, scan: '' });
    const leader = await withRounds(await secondTab(machine));
    expect(leader.currentScan(leader.$session.get()), 'a partner is not answered for').toBeNull();
    await leader.startRound('2024-09');
    expect(storedDossier(machine).rounds[1]!.scans).toEqual([]);
    expect(leader.roundInView(leader.$session.get(), null)?.name).toBe('Meting 2');
  });

  test('without anything open there is none', async () => {
    machine = new Machine();
    program = await withRounds(await openTab(machine));
    await program.openWork();
    expect(await program.startRound('2024-09')).toBe(false);
    expect(machine.records.size).toBe(0);
  });

  test('on a full disk it says so, and is stored once there is room', async () => {
    machine.failure = { on: 'write', code: 'full' };
    expect(await program.startRound('2024-09')).toBe(false);
    expect(program.$saving.get()).toEqual({ state: 'failed', problem: 'full' });
    expect(names()).toEqual(['Nulmeting', 'Meting 2']);
    machine.failure = null;
    await program.saveNow();
    expect(storedDossier(machine).rounds).toHaveLength(2);
  });
});

describe('undo', () => {
  test('takes a round back, goes back to the one before it, and can be undone', async () => {
    const stop = program.followPlace();
    await program.startRound('2024-09');
    const begun = shown(program).id;
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(storedDossier(machine).rounds).toHaveLength(1);
    expect(shown(program).answers['projectleider']?.level).toBe(2);
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(names()).toEqual(['Nulmeting', 'Meting 2']);
    expect(shown(program).id).toBe(begun);
    stop();
  });

  test('is not possible once something was answered in it', async () => {
    await program.startRound('2024-09');
    program.chooseAnswer('expertise', 1);
    const started = steps().find(({ what }) => what.kind === 'round');
    expect(started?.canUndo).toBe(false);
    program.undo(started!.id);
    await program.saveNow();
    expect(storedDossier(machine).rounds[1]!.scans[0]!.answers).toEqual({ expertise: { level: 1 } });
  });
});

describe('name and day', () => {
  test('are changed together, as one step', async () => {
    const { id } = list()[0]!;
    program.editRound(id, { name: '  Voorjaar  ', measuredOn: '2026-03-01' });
    await program.saveNow();
    expect(storedDossier(machine).rounds[0]).toMatchObject({ name: 'Voorjaar', measuredOn: '2026-03-01' });
    program.undo(steps()[0]!.id);
    await program.saveNow();
    expect(storedDossier(machine).rounds[0]).toMatchObject({ name: 'Nulmeting', measuredOn: '2026-11-20' });
  });

  test.each([
    ['', '2026-03-01', 'Nulmeting', '2026-03-01'],
    ['Voorjaar', '', 'Voorjaar', '2026-11-20'],
    ['Voorjaar', '1 maart', 'Voorjaar', '2026-11-20'],
    ['Voorjaar', '2026-13-01', 'Voorjaar', '2026-11-20'],
    ['Voorjaar', '20261-01-05', 'Voorjaar', '2026-11-20'],
  ])('%j and %j', (name, measuredOn, keptName, keptDay) => {
    program.editRound(list()[0]!.id, { name, measuredOn });
    expect(list()[0]).toMatchObject({ name: keptName, measuredOn: keptDay });
  });

  test('the same again is no step', () => {
    const before = steps().length;
    program.editRound(list()[0]!.id, { name: 'Nulmeting', measuredOn: '2026-11-20' });
    program.editRound('nergens', { name: 'X', measuredOn: '2026-11-20' });
    expect(steps()).toHaveLength(before);
  });
});

describe('taking a round away', () => {
  test('works for an empty one, and brings back what one works on', async () => {
    program.followPlace();
    await program.startRound('2024-09');
    expect(program.removeRound(list()[1]!.id)).toBe(true);
    await program.saveNow();
    expect(storedDossier(machine).rounds).toHaveLength(1);
    expect(shown(program).answers['projectleider']?.level).toBe(2);
    program.undo(steps()[0]!.id);
    expect(names()).toEqual(['Nulmeting', 'Meting 2']);
  });

  test('not for one with an answer, and not for the only one', async () => {
    expect(program.removeRound(list()[0]!.id)).toBe(false);
    await program.startRound('2024-09');
    expect(program.removeRound(list()[0]!.id)).toBe(false);
    program.chooseAnswer('expertise', 1);
    expect(program.removeRound(list()[1]!.id)).toBe(false);
    expect(names()).toHaveLength(2);
  });

  test('what another tab fills in meanwhile, stays', async () => {
    await program.startRound('2024-09');
    const other = await withRounds(await secondTab(machine));
    program.tab.isDeaf = true;
    other.chooseAnswer('expertise', 1);
    await other.saveNow();
    expect(program.removeRound(list()[1]!.id)).toBe(true);
    await program.saveNow();
    expect(storedDossier(machine).rounds[1]?.scans[0]?.answers).toEqual({ expertise: { level: 1 } });
    expect(program.$saving.get().state).toBe('saved');
    expect(names()).toHaveLength(2);
  });
});

describe('too soon', () => {
  const rated = ['projectleider', 'expertise'];
  const why = () => program.whyWait(program.$session.get(), rated);

  test('right after the last one, and before it is finished', () => {
    expect(why()).toEqual({ round: 'Nulmeting', young: '2026-11-20', unfinished: { answered: 1, asked: 2 } });
  });

  test('a month later, and when all was answered, nothing speaks against it', () => {
    program.chooseAnswer('expertise', 'unknown');
    machine.pass(29 * 24 * 3600);
    expect(why()).toMatchObject({ young: '2026-11-20', unfinished: null });
    machine.pass(24 * 3600);
    expect(why()).toBeNull();
  });

  test('a day to come is young, an unknown day is not', () => {
    program.chooseAnswer('expertise', 0);
    program.editRound(list()[0]!.id, { name: '', measuredOn: '2027-06-01' });
    expect(why()).toMatchObject({ young: '2027-06-01' });
    const { id } = list()[0]!;
    program.change({ kind: 'round', how: 'renamed' }, [{ path: ['rounds', { id }, 'measuredOn'], value: '' }]);
    expect(why()).toBeNull();
  });
});
