import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier';
import { Machine } from '../../fixtures/memory-environment';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { reportStates } from '../../fixtures/states';
import { openTab as openProgram, settle, storedDossier } from './tab';

/** A tab on the meeting, with its own copy of the modules. */
async function openMeetingTab(machine: Machine) {
  const program = await openProgram(machine);
  const meeting = {
    ...program,
    ...(await import('../../../src/stores/meeting')),
    ...(await import('../../../src/stores/meeting-early')),
    ...(await import('../../../src/stores/meeting-minutes')),
    ...(await import('../../../src/stores/meeting-notes')),
    ...(await import('../../../src/stores/meeting-place')),
    ...(await import('../../../src/stores/meeting-view')),
    ...(await import('../../../src/stores/picked-round')),
  };
  await meeting.openMeeting();
  return meeting;
}
const realFramework = frameworkFromRaamwerk();

type Meeting = Awaited<ReturnType<typeof openMeetingTab>>;

const stored = structuredClone(reportStates.find(({ name }) => name === 'group')!.dossier) as unknown as Dossier;
let machine: Machine;
let meeting: Meeting;

function keep(dossier: Dossier): void {
  const round = dossier.rounds[0]!;
  machine.records.set(`dossier/${dossier.id}`, structuredClone(dossier));
  machine.records.set('current', { dossier: dossier.id, round: round.id, scan: round.scans[0]?.id ?? '' });
}
const entry = (id = 'projectleider'): Record<string, unknown> | undefined =>
  storedDossier(machine).rounds[0]!.consensus[id];
const rounds = () => storedDossier(machine).rounds;
const view = (tab = meeting) => tab.meetingView(tab.$session.get(), tab.$pickedRound.get(), realFramework)!;
const shown = (id = 'projectleider', tab = meeting) => view(tab).item(id);
const undoLast = () => meeting.undo(meeting.lastStepsAbout(meeting.$session.get(), 'ronde-1', 'projectleider')[0]!.id);

beforeEach(async () => {
  machine = new Machine();
  keep(stored);
  meeting = await openMeetingTab(machine);
});

describe('recording', () => {
  test('a level, n.v.t. or open, with exactly the fields of the format', async () => {
    meeting.agreeLevel('projectleider', 2, 'Samen bekeken.');
    await meeting.saveNow();
    expect(entry()).toEqual({ level: 2, motivation: 'Samen bekeken.', on: '2026-11-20' });
    meeting.agreeNotApplicable('projectleider', 'Er is geen keten.');
    await meeting.saveNow();
    expect(entry()).toEqual({ notApplicable: true, motivation: 'Er is geen keten.', on: '2026-11-20' });
    meeting.leaveOpen('projectleider', 'Beleid', '2027-01-15', '');
    await meeting.saveNow();
    expect(entry()).toEqual({ open: true, owner: 'Beleid', due: '2027-01-15', motivation: '', on: '2026-11-20' });
    meeting.agreeLevel('projectleider', 0, '');
    await meeting.saveNow();
    expect(entry(), 'an owner is only for what is open').toEqual({ level: 0, motivation: '', on: '2026-11-20' });
  });

  test('what this program does not know stays, also when an agreement is taken away', async () => {
    const known = structuredClone(stored);
    known.rounds[0]!.consensus['projectleider'] = { level: 1, motivation: 'Oud', on: '2025-01-01', extra: { a: 1 } };
    keep(known);
    meeting = await openMeetingTab(machine);
    meeting.leaveOpen('projectleider', '', '', 'Nieuw');
    await meeting.saveNow();
    expect(entry()).toMatchObject({ open: true, extra: { a: 1 } });
    expect(entry()).not.toHaveProperty('level');
    meeting.clearAgreement('projectleider');
    await meeting.saveNow();
    expect(entry()).toEqual({ extra: { a: 1 } });
    expect(shown().agreement.rating).toEqual({ kind: 'none' });
  });

  test('reading takes n.v.t. before a level, a level before open', () => {
    const reading = (given: Record<string, unknown>) => {
      const odd = structuredClone(stored);
      odd.rounds[0]!.consensus['projectleider'] = given;
      const session = {
        state: 'open' as const,
        dossier: odd,
        current: { dossier: '', round: '', scan: '' },
        history: [],
      };
      return meeting.meetingView(session, null, realFramework)!.item('projectleider').agreement.rating;
    };
    expect(reading({ notApplicable: true, level: 2, open: true })).toEqual({ kind: 'notApplicable' });
    expect(reading({ level: 2, open: true })).toEqual({ kind: 'level', level: 2 });
    expect(reading({ open: true })).toEqual({ kind: 'open' });
    expect(reading({ notApplicable: 'ja', motivation: 'x' })).toEqual({ kind: 'none' });
  });

  test('a text longer than a file may hold is cut', async () => {
    meeting.agreeLevel('projectleider', 2, 'x'.repeat(5000));
    await meeting.saveNow();
    expect(entry()?.['motivation']).toHaveLength(4000);
  });

  test('an ambition stands beside the level and changes nothing the rules count', async () => {
    const before = shown();
    meeting.setAmbition('projectleider', 4, '2027-11-01');
    await meeting.saveNow();
    expect(rounds()[0]!.ambition).toEqual({ projectleider: { level: 4, by: '2027-11-01' } });
    expect({ ...shown(), ambition: null }).toEqual(before);
    meeting.clearAmbition('projectleider');
    await meeting.saveNow();
    expect(rounds()[0]!.ambition).toEqual({});
  });
});

describe('undo', () => {
  const actions: [string, () => void][] = [
    ['a level', () => meeting.agreeLevel('projectleider', 2, 'a')],
    ['n.v.t.', () => meeting.agreeNotApplicable('projectleider', 'a')],
    ['open', () => meeting.leaveOpen('projectleider', 'a', '2027-01-01', 'b')],
    ['an ambition', () => meeting.setAmbition('projectleider', 4, '')],
    [
      'a reason before anything was agreed',
      () => meeting.writeAgreementText('ronde-1', 'projectleider', 'motivation', 'a'),
    ],
  ];
  test.each(actions)('of %s leaves exactly what was before', async (_name, act) => {
    act();
    await meeting.saveNow();
    expect(rounds()).not.toEqual(stored.rounds);
    undoLast();
    await meeting.saveNow();
    expect(rounds()).toEqual(stored.rounds);
  });

  test.each(actions)('of %s over another agreement leaves that one', async (_name, act) => {
    meeting.leaveOpen('projectleider', 'Beleid', '2027-01-15', 'Eerst dit');
    meeting.setAmbition('projectleider', 3, '2027-01-01');
    await meeting.saveNow();
    const before = structuredClone(rounds());
    machine.pass(60);
    act();
    await meeting.saveNow();
    expect(rounds()).not.toEqual(before);
    undoLast();
    await meeting.saveNow();
    expect(rounds()).toEqual(before);
  });

  test('brings back what was taken away', async () => {
    meeting.leaveOpen('projectleider', 'Beleid', '2027-01-15', 'Eerst dit');
    await meeting.saveNow();
    const before = structuredClone(rounds());
    meeting.clearAgreement('projectleider');
    await meeting.saveNow();
    expect(rounds()).toEqual(stored.rounds);
    undoLast();
    await meeting.saveNow();
    expect(rounds()).toEqual(before);
  });

  test('choosing again what stands is no step', () => {
    meeting.agreeLevel('projectleider', 2, 'a');
    const { history } = meeting.$session.get() as { history: unknown[] };
    meeting.agreeLevel('projectleider', 2, 'a');
    expect(meeting.$session.get()).toMatchObject({ history });
  });
});

describe('typing', () => {
  test('is in the tab at once and saved behind the frame, also before anything is agreed', async () => {
    meeting.noteAgreementText('ronde-1', 'projectleider', 'motivation', 'Omdat');
    expect(meeting.tab.early).toHaveLength(1);
    meeting.tab.draw();
    await meeting.saveNow();
    expect(entry()).toEqual({ motivation: 'Omdat' });
    expect(shown().agreement, 'it is no agreement').toMatchObject({ rating: { kind: 'none' }, motivation: 'Omdat' });
    expect(meeting.tab.early).toEqual([]);
    meeting.agreeLevel('projectleider', 3, 'Omdat');
    await meeting.saveNow();
    expect(entry()).toEqual({ level: 3, motivation: 'Omdat', on: '2026-11-20' });
  });

  test('wiped before anything is agreed leaves nothing behind', async () => {
    meeting.writeAgreementText('ronde-1', 'projectleider', 'motivation', 'Omdat');
    meeting.writeAgreementText('ronde-1', 'projectleider', 'motivation', '');
    await meeting.saveNow();
    expect(rounds()).toEqual(stored.rounds);
  });

  test('comes back when the page went before it was saved', async () => {
    meeting.noteAgreementText('ronde-1', 'projectleider', 'motivation', 'Bijna weg');
    const { early } = meeting.tab;
    // The pages of the scan leave it alone.
    const scanTab = await openProgram(machine);
    scanTab.tab.early = early;
    await scanTab.openWork();
    await settle();
    expect(scanTab.tab.early).toEqual(early);
    vi.resetModules();
    const { setEnvironment } = await import('../../../src/stores/environment');
    const tab = machine.openTab();
    tab.early = early;
    setEnvironment(tab.environment);
    const { openMeeting } = await import('../../../src/stores/meeting-early');
    await openMeeting();
    await settle();
    expect(entry()).toEqual({ motivation: 'Bijna weg' });
    expect(tab.early).toEqual([]);
  });

  test('goes to the round it was typed in, not to the one that is shown by then', async () => {
    const two = structuredClone(stored);
    two.rounds.push({ ...structuredClone(stored.rounds[0]!), id: 'ronde-2', consensus: {} });
    keep(two);
    meeting = await openMeetingTab(machine);
    meeting.pickRound('ronde-1');
    meeting.noteAgreementText('ronde-1', 'projectleider', 'motivation', 'In de eerste');
    meeting.pickRound('ronde-2');
    meeting.takeNoted();
    await meeting.saveNow();
    expect(rounds().map(({ consensus }) => consensus['projectleider'])).toEqual([
      { motivation: 'In de eerste' },
      undefined,
    ]);
  });

  test('an owner belongs to what is open only', async () => {
    meeting.agreeLevel('projectleider', 1, '');
    meeting.writeAgreementText('ronde-1', 'projectleider', 'owner', 'Beleid');
    await meeting.saveNow();
    expect(entry()).not.toHaveProperty('owner');
  });

  test('that can not be saved says so, and stays', async () => {
    machine.failure = { on: 'write', code: 'full' };
    meeting.agreeLevel('projectleider', 2, 'a');
    await meeting.saveNow();
    expect(meeting.$saving.get()).toEqual({ state: 'failed', problem: 'full' });
    expect(shown().agreement.rating).toEqual({ kind: 'level', level: 2 });
  });
});

describe('two tabs', () => {
  test('keep what the other agreed on another item', async () => {
    const other = await openMeetingTab(machine);
    meeting.agreeLevel('projectleider', 2, 'a');
    other.agreeLevel('expertise', 3, 'b');
    await Promise.all([meeting.saveNow(), other.saveNow()]);
    await settle();
    expect(entry()).toMatchObject({ level: 2 });
    expect(entry('expertise')).toMatchObject({ level: 3 });
    expect(shown('expertise').agreement.rating).toEqual({ kind: 'level', level: 3 });
  });

  test('that choose something else for one item leave one choice, also when they have not heard of each other', async () => {
    meeting.agreeLevel('projectleider', 1, '');
    await meeting.saveNow();
    const other = await openMeetingTab(machine);
    meeting.tab.isDeaf = true;
    other.agreeNotApplicable('projectleider', 'n');
    await other.saveNow();
    meeting.agreeLevel('projectleider', 3, 'm');
    await meeting.saveNow();
    expect(entry()).toEqual({ level: 3, motivation: 'm', on: '2026-11-20' });
  });

  test('a text on what the other took away brings the agreement back', async () => {
    meeting.agreeLevel('projectleider', 1, 'a');
    await meeting.saveNow();
    const other = await openMeetingTab(machine);
    meeting.tab.isDeaf = true;
    other.clearAgreement('projectleider');
    await other.saveNow();
    meeting.writeAgreementText('ronde-1', 'projectleider', 'motivation', 'ab');
    await meeting.saveNow();
    expect(entry()).toEqual({ level: 1, motivation: 'ab', on: '2026-11-20' });
  });
});

describe('what the room sees', () => {
  test('the result by the rules, until something is agreed', () => {
    expect(shown()).toMatchObject({ result: { kind: 'unknown' }, counts: [1, 0, 0, 1, 1] });
    expect(shown('juiste-partners')).toMatchObject({ result: { kind: 'level', level: 1 }, isProvisional: true });
    const { figures } = shown('juiste-partners');
    meeting.agreeLevel('juiste-partners', 2, '');
    expect(shown('juiste-partners')).toMatchObject({ result: { kind: 'level', level: 2 }, isProvisional: false });
    expect(shown('juiste-partners').figures, 'consensus never changes the figures').toEqual(figures);
    meeting.leaveOpen('juiste-partners', '', '', '');
    expect(shown('juiste-partners').result).toEqual({ kind: 'unknown' });
  });

  test("a mother's role and organisation stay hidden until three have it", async () => {
    const mothers = (amount: number) => {
      const dossier = structuredClone(stored);
      const [first] = dossier.rounds[0]!.scans;
      for (let index = 0; index < amount; index += 1)
        dossier.rounds[0]!.scans.push({
          ...structuredClone(first!),
          id: `moeder-${index}`,
          respondent: { role: 'ervaringsdeskundige', organisation: 'Buurthuis', layer: '' },
          answers: { projectleider: { level: 1, note: `Noot ${index}`, discuss: true } },
        });
      return dossier;
    };
    const read = async (amount: number) => {
      keep(mothers(amount));
      meeting = await openMeetingTab(machine);
      const session = meeting.$session.get();
      return JSON.stringify([
        meeting.meetingNotes(session, null, 'projectleider'),
        meeting.listOrganisations(session, null),
        view().plan.first.map(({ reasons }) => reasons),
      ]);
    };
    const two = await read(2);
    expect(two).toContain('Noot 0');
    expect(two).not.toMatch(/Buurthuis|ervaringsdeskundige/u);
    expect(await read(3)).toMatch(/Buurthuis.*ervaringsdeskundige/u);
  });

  test('what is taken stays taken while items are agreed', () => {
    const taken = () => meeting.takenItems(meeting.$kept.get(), view());
    expect(taken()).toEqual(view().plan.first.map(({ id }) => id));
    meeting.visitItem(view(), 'projectleider');
    const before = taken();
    meeting.agreeLevel('projectleider', 2, '');
    expect(taken()).toEqual(before);
    // What is opened is taken.
    meeting.visitItem(view(), 'sensitiviteit');
    meeting.takeItem(view(), 'projectleider', false);
    expect(taken()).toContain('sensitiviteit');
    expect(taken()).not.toContain('projectleider');
    meeting.$kept.set({ rounds: {}, hasKeys: true });
    meeting.recallMeeting();
    expect(taken(), 'also after a reload').toContain('sensitiviteit');
  });

  test('who is there is remembered by the tab and never in the dossier', async () => {
    meeting.notePresent(view(), 'Anna van de gemeente');
    meeting.agreeLevel('projectleider', 2, '');
    await meeting.saveNow();
    expect(meeting.presentIn(meeting.$kept.get(), view())).toBe('Anna van de gemeente');
    expect(JSON.stringify([...machine.records])).not.toContain('Anna');
  });
});

test('the minutes tell each item once, where it belongs', () => {
  meeting.agreeLevel('projectleider', 2, 'Getekend.');
  meeting.agreeNotApplicable('expertise', '');
  meeting.leaveOpen('juiste-partners', 'Beleid', '2027-01-15', '');
  meeting.setAmbition('projectleider', 4, '');
  meeting.writeAgreementText('ronde-1', 'sensitiviteit', 'motivation', 'Hierover later');
  const ids = [
    'projectleider',
    'expertise',
    'juiste-partners',
    'bestuurlijk-draagvlak',
    'sensitiviteit',
    'zelfredzaamheid',
  ];
  const minutes = meeting.makeMinutes(view(), ids, []);
  expect(minutes.agreed).toEqual([{ id: 'projectleider', level: 2, motivation: 'Getekend.', on: '2026-11-20' }]);
  expect(minutes.notApplicable.map(({ id }) => id)).toEqual(['expertise']);
  expect(minutes.open).toMatchObject([{ id: 'juiste-partners', owner: 'Beleid', due: '2027-01-15' }]);
  expect(minutes.ambitions).toEqual([{ id: 'projectleider', level: 4, by: '' }]);
  expect(minutes.left.map(({ id, note }) => [id, note])).toEqual([
    ['bestuurlijk-draagvlak', ''],
    ['sensitiviteit', 'Hierover later'],
  ]);
  expect(minutes.rest).toEqual(['zelfredzaamheid']);
  expect(minutes.day).toBe('2026-11-20');
});
