import { beforeEach, describe, expect, test } from 'vitest';
import { Machine } from '../../fixtures/memory-environment';
import { details, openTab, secondTab, settle, shown, startTab, storedDossier } from './tab';

let machine: Machine;

beforeEach(() => {
  machine = new Machine();
});

describe('opening', () => {
  test('an empty browser is empty', async () => {
    const program = await secondTab(machine);
    expect(program.$session.get()).toEqual({ state: 'empty' });
    expect(program.tab.hints.at(-1)).toEqual({ scan: '', depth: '', notApplicable: [], dossier: '', filled: [] });
  });

  test.each(['forbidden', 'failed'] as const)('storage that fails (%s) is said, not thrown', async (code) => {
    machine.failure = { on: 'everything', code };
    const program = await secondTab(machine);
    expect(program.$session.get()).toEqual({ state: 'no-storage', code });
  });

  test('what can not be read is put aside whole, and that is still said after a reload', async () => {
    await startTab(machine);
    const key = `dossier/${storedDossier(machine).id}`;
    const broken = { ...storedDossier(machine), rounds: 'weg' };
    machine.records.set(key, broken);
    const states = [await secondTab(machine), await secondTab(machine)].map(({ $session }) => $session.get());
    for (const state of states)
      expect(state).toMatchObject({ state: 'unreadable', error: { code: 'refused', path: 'rounds' } });
    const rescued = [...machine.records].filter(([name]) => name.startsWith('rescue/'));
    expect(rescued).toHaveLength(1);
    expect(rescued[0]?.[1]).toMatchObject({ from: key, value: broken });
    expect(states[1]).toMatchObject({ rescue: rescued[0]?.[0].slice('rescue/'.length) });
    expect(machine.records.has(key)).toBe(false);
  });

  test('a dossier of a newer version stays where it is', async () => {
    await startTab(machine);
    const key = `dossier/${storedDossier(machine).id}`;
    machine.records.set(key, { ...storedDossier(machine), version: 2 });
    const program = await secondTab(machine);
    expect(program.$session.get()).toMatchObject({ state: 'unreadable', error: { code: 'newer-version' }, rescue: '' });
    expect(machine.records.get(key)).toMatchObject({ version: 2 });
  });

  test('a history that is no history costs only the way back', async () => {
    const program = await startTab(machine);
    program.chooseAnswer('projectleider', 2);
    await program.saveNow();
    machine.records.set(`history/${storedDossier(machine).id}`, 'kapot');
    const other = await secondTab(machine);
    expect(shown(other).answers['projectleider']).toEqual({ level: 2 });
    expect(other.listSteps(other.$session.get())).toEqual([]);
  });

  test('the hint for the first paint follows the answers', async () => {
    const program = await startTab(machine);
    program.chooseAnswer('projectleider', 'notApplicable');
    expect(program.tab.hints.at(-1)).toMatchObject({ scan: shown(program).id, notApplicable: ['projectleider'] });
    const { length } = program.tab.hints;
    program.writeText('projectleider', 'note', 'typen verandert de hint niet');
    expect(program.tab.hints).toHaveLength(length);
  });
});

test.each([
  ['the scan that was asked for', { round: 'r', scan: 'b' }, ['a', 'b'], 'b'],
  ['the only one, when none was asked for', {}, ['a'], 'a'],
  ['nobody, when several could be meant', {}, ['a', 'b'], ''],
  ['nobody, when the one asked for is gone: never the scan of a partner', { round: 'r', scan: 'weg' }, ['a'], ''],
  ['nobody, for a leader who has no scan of her own', { round: 'r', scan: '' }, ['a'], ''],
  ['the only one, when the round is gone too', { round: 'weg', scan: 'weg' }, ['a'], 'a'],
] as const)('a dossier is opened with %s', async (_name, wanted, scans, expected) => {
  const { pointAt } = await import('../../../src/stores/session');
  const dossier = { id: 'd', rounds: [{ id: 'r', measuredOn: '', scans: scans.map((id) => ({ id })) }] } as unknown;
  expect(pointAt(dossier as Parameters<typeof pointAt>[0], wanted)).toEqual({
    dossier: 'd',
    round: 'r',
    scan: expected,
  });
});

describe('starting', () => {
  test('makes a dossier of one round with one scan and makes it current', async () => {
    const program = await openTab(machine);
    await program.openWork();
    expect(await program.startScan(details, '2024-09')).toBe(true);
    const dossier = storedDossier(machine);
    expect(dossier.chain.name).toBe('Keten Oost');
    expect(dossier.rounds).toHaveLength(1);
    expect(dossier.rounds[0]).toMatchObject({ name: 'Nulmeting', measuredOn: '2026-11-20' });
    expect(shown(program)).toMatchObject({ ...details, measuredOn: '2026-11-20', framework: '2024-09', answers: {} });
    expect(machine.records.get('current')).toEqual({
      dossier: dossier.id,
      round: dossier.rounds[0]?.id,
      scan: shown(program).id,
    });
    expect(program.tab.isKept).toBe(true);
  });

  test('says so when it fails, and keeps what was open', async () => {
    const program = await startTab(machine);
    const before = shown(program).id;
    machine.failure = { on: 'write', code: 'full' };
    expect(await program.startScan(details, '2024-09')).toBe(false);
    expect(program.$starting.get()).toEqual({ state: 'failed', problem: 'full' });
    expect(shown(program).id).toBe(before);
  });

  test('the scan that was open stays stored', async () => {
    const program = await startTab(machine);
    await program.startScan({ ...details, chain: { ...details.chain, name: 'Twee' } }, '2024-09');
    expect([...machine.records.keys()].filter((key) => key.startsWith('dossier/'))).toHaveLength(2);
    expect(shown(program).chain.name).toBe('Twee');
  });

  test('details of the scan and of the dossier change together', async () => {
    const program = await startTab(machine);
    program.editDetails({ ...details, chain: { ...details.chain, name: 'Nieuw' }, depth: 'volledig' });
    await program.saveNow();
    expect(storedDossier(machine).chain.name).toBe('Nieuw');
    expect(shown(program)).toMatchObject({ chain: { name: 'Nieuw' }, depth: 'volledig' });
  });
});

describe('the reminder to save a file', () => {
  test('comes after real work and goes when a file was saved', async () => {
    const program = await startTab(machine);
    const { id } = storedDossier(machine);
    await program.readFiledAt(id);
    const isNeeded = () => program.needsFile(program.$session.get(), program.$filedAt.get());
    expect(isNeeded()).toBe(false);
    for (let item = 0; item < 8; item += 1) program.chooseAnswer(`item-${item}`, 2);
    await program.saveNow();
    expect(isNeeded()).toBe(true);
    machine.records.set(`filed/${id}`, storedDossier(machine).updatedAt);
    await program.readFiledAt(id);
    expect(isNeeded()).toBe(false);
    await settle();
  });
});
