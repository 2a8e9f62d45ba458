import { beforeEach, describe, expect, test } from 'vitest';
import type { EarlyChange } from '../../../src/platform/environment';
import type { Scan } from '../../../src/stores/session';
import { Machine } from '../../fixtures/memory-environment';
import { details, openTab, type Program, settle, shown, startTab, storedScan } from './tab';

let machine: Machine;
let scanId: string;

const early = (page: string, field: string, value: string, scan = scanId): EarlyChange => ({
  page,
  field,
  value,
  scan,
});

async function reopen(changes: EarlyChange[]): Promise<Program> {
  const program = await openTab(machine);
  program.tab.early = changes;
  await program.openWork();
  await program.saveNow();
  await settle();
  return program;
}

beforeEach(async () => {
  machine = new Machine();
  const program = await startTab(machine);
  scanId = shown(program).id;
  program.chooseAnswer('projectleider', 1);
  program.writeText('projectleider', 'note', 'Stond er al');
  await program.saveNow();
});

describe('early choices', () => {
  test('win from what is stored, also those of other pages, and are forgotten once written', async () => {
    const program = await reopen([
      early('projectleider', 'niveau', '3'),
      early('expertise', 'niveau', 'notApplicable'),
      early('expertise', 'reason', 'Niet voor ons'),
      early('expertise', 'discuss', 'true'),
      early('expertise', 'factor:leren-van-deelnemers', 'deels'),
      early('belemmeringen', 'taal', 'false'),
      early('belemmeringen', 'bekeken', 'true'),
    ]);
    expect(storedScan(machine)).toMatchObject({
      answers: {
        projectleider: { level: 3, note: 'Stond er al' },
        expertise: { notApplicable: true, reason: 'Niet voor ons', discuss: true },
      },
      factors: { 'leren-van-deelnemers': { present: 'deels' } },
      barriers: { taal: false },
      barriersReviewed: true,
    });
    expect(program.tab.early).toEqual([]);
  });

  test('a text typed before the stored one was shown comes behind it', async () => {
    await reopen([early('projectleider', 'note', 'Nieuw')]);
    expect(storedScan(machine).answers['projectleider']?.note).toBe('Stond er al\nNieuw');
  });

  test('they wait as long as saving fails', async () => {
    machine.failure = { on: 'write', code: 'full' };
    const program = await reopen([early('projectleider', 'niveau', '3')]);
    expect(program.tab.early).toHaveLength(1);
    machine.failure = null;
    await program.saveNow();
    await settle();
    expect(program.tab.early).toEqual([]);
    expect(storedScan(machine).answers['projectleider']?.level).toBe(3);
  });

  test('choices for another scan stay for that scan', async () => {
    const other = early('projectleider', 'niveau', '4', 'een andere scan');
    const program = await reopen([other, early('projectleider', 'niveau', '2')]);
    expect(storedScan(machine).answers['projectleider']?.level).toBe(2);
    expect(program.tab.early).toEqual([other]);
  });

  test('without a scan they wait for the first one, and fill in without replacing', async () => {
    machine.records.clear();
    const changes = [early('projectleider', 'niveau', '4', ''), early('x', 'onbekend', 'y', '')];
    const program = await reopen(changes);
    expect(program.tab.early).toEqual(changes);
    await program.startScan(details, '2024-09');
    await program.saveNow();
    await settle();
    expect(storedScan(machine).answers['projectleider']).toEqual({ level: 4 });
    expect(program.tab.early).toEqual([]);
  });

  test('what makes no sense is dropped', async () => {
    await reopen([early('projectleider', 'niveau', '9'), early('projectleider', 'factor:f', 'misschien')]);
    expect(storedScan(machine).answers['projectleider']?.level).toBe(1);
    expect(storedScan(machine).factors).toEqual({});
  });
});

describe('what somebody types on', () => {
  /** Shows the dossier with other scans in its first round, or as a copy with an id of its own. */
  function show({ $session }: Program, scans: (scan: Scan) => Scan[], dossierId?: string): void {
    const session = $session.get();
    if (session.state !== 'open') throw new Error('Nothing is open');
    const { dossier, current } = session;
    const [round] = dossier.rounds;
    const held = scans(round!.scans[0]!);
    $session.set({
      ...session,
      dossier: { ...dossier, id: dossierId ?? dossier.id, rounds: [{ ...round!, scans: held }] },
      current: { ...current, dossier: dossierId ?? dossier.id, scan: held[0]?.id ?? '' },
    });
  }

  test('after the scan was taken out elsewhere waits for that scan, and is not for the next', async () => {
    const program = await reopen([]);
    program.noteChoice('projectleider', 'note', 'Eerste');
    program.takeNoted();
    await program.saveNow();
    show(program, () => []);
    program.noteChoice('projectleider', 'note', 'Eerste en meer');
    expect(program.tab.early).toMatchObject([{ scan: scanId, value: 'Eerste en meer' }]);
    program.takeNoted();
    show(program, (scan) => [{ ...scan, id: 'een partner', answers: {} }]);
    expect(shown(program).answers).toEqual({});
    expect(program.tab.early).toHaveLength(1);
  });

  test('in one dossier is not for a copy of it, though the scan has the same id', async () => {
    const program = await reopen([]);
    program.noteChoice('projectleider', 'note', 'Voor het eerste');
    show(program, (scan) => [scan], 'een kopie');
    program.takeNoted();
    expect(shown(program).answers['projectleider']?.note).toBe('Stond er al');
    expect(program.tab.early).toMatchObject([{ value: 'Voor het eerste' }]);
    program.takeEarly();
    expect(shown(program).answers['projectleider']?.note).toBe('Stond er al');
  });
});

describe('a choice that waits for the frame that shows it', () => {
  test('is kept by the tab at once, and saved and forgotten after that frame', async () => {
    const program = await reopen([]);
    program.noteChoice('projectleider', 'niveau', '3');
    expect(program.tab.early).toMatchObject([{ page: 'projectleider', field: 'niveau', value: '3', scan: scanId }]);
    expect(program.$isNoting.get()).toBe(true);
    expect(program.isUnsafe()).toBe(true);
    expect(shown(program).answers['projectleider']?.level).toBe(1);
    program.tab.draw();
    expect(shown(program).answers['projectleider']?.level).toBe(3);
    expect(program.$isNoting.get()).toBe(false);
    await program.saveNow();
    await settle();
    expect(storedScan(machine).answers['projectleider']?.level).toBe(3);
    expect(program.tab.early).toEqual([]);
    expect(program.isUnsafe()).toBe(false);
  });

  test('reaches the next page when this one is left before it was saved', async () => {
    const left = await reopen([]);
    left.noteChoice('projectleider', 'niveau', '0');
    left.noteChoice('projectleider', 'note', 'Stond');
    left.noteChoice('projectleider', 'discuss', 'true');
    left.noteChoice('projectleider', 'factor:leren-van-deelnemers', 'nee');
    await reopen(left.tab.early);
    const { answers, factors } = storedScan(machine);
    // The field showed the stored text, so a shorter one is what was meant.
    expect(answers['projectleider']).toEqual({ level: 0, note: 'Stond', discuss: true });
    expect(factors['leren-van-deelnemers']?.present).toBe('nee');
  });

  test('a later choice for the same field stays kept while the first is being written', async () => {
    const program = await reopen([]);
    program.noteChoice('projectleider', 'niveau', '3');
    program.tab.draw();
    program.noteChoice('projectleider', 'niveau', '4');
    await program.saveNow();
    await settle();
    expect(program.tab.early).toMatchObject([{ value: '4' }]);
    program.takeNoted();
    await program.saveNow();
    await settle();
    expect(program.tab.early).toEqual([]);
    expect(storedScan(machine).answers['projectleider']?.level).toBe(4);
  });

  test('stays kept as long as saving fails', async () => {
    const program = await reopen([]);
    machine.failure = { on: 'write', code: 'full' };
    program.noteChoice('projectleider', 'niveau', '3');
    program.tab.draw();
    await settle();
    expect(program.tab.early).toHaveLength(1);
  });

  test('never lands in another scan that was opened meanwhile', async () => {
    const program = await reopen([]);
    program.noteChoice('expertise', 'niveau', '3');
    await program.startScan(details, '2024-09');
    const other = shown(program).id;
    expect(other).not.toBe(scanId);
    program.tab.draw();
    await settle();
    expect(shown(program).answers).toEqual({});
    expect(program.tab.early).toMatchObject([{ page: 'expertise', scan: scanId }]);
  });

  test('a tab that can keep nothing saves at once', async () => {
    const program = await reopen([]);
    program.tab.canKeepEarly = false;
    program.noteChoice('projectleider', 'niveau', '3');
    expect(shown(program).answers['projectleider']?.level).toBe(3);
  });

  test('without a scan nothing is noted', async () => {
    machine.records.clear();
    const program = await reopen([]);
    program.noteChoice('projectleider', 'niveau', '3');
    expect(program.tab.early).toEqual([]);
  });
});

describe('a choice that is left and made again while the first is being written', () => {
  test('is in the tab until it is saved itself, also when the tab crashes before the frame', async () => {
    const program = await reopen([]);
    program.tab.hold();
    program.noteChoice('expertise', 'niveau', '1');
    program.tab.draw();
    program.noteChoice('expertise', 'niveau', '2');
    program.tab.draw();
    program.noteChoice('expertise', 'niveau', '1');
    program.tab.release();
    await settle();
    expect(storedScan(machine).answers['expertise']).toEqual({ level: 2 });
    expect(program.tab.early).toMatchObject([{ page: 'expertise', field: 'niveau', value: '1' }]);
    await reopen(program.tab.early);
    expect(storedScan(machine).answers['expertise']).toEqual({ level: 1 });
  });
});
