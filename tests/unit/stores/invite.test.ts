import { beforeEach, describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier';
import type { Invitation } from '../../../src/dossier/invitation';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { Machine } from '../../fixtures/memory-environment';
import { openTab as openProgram, shown, startTab, storedDossier } from './tab';

const framework = { ...frameworkFromRaamwerk(), version: '2024-09' };
const who = { role: 'zorg', organisation: 'Zorg Y', layer: 'tactisch' };

let machine: Machine;

beforeEach(() => {
  machine = new Machine();
});

/** A tab in which the page of invitations is open. */
async function openTab() {
  const program = await openProgram(machine);
  const tab = {
    ...program,
    ...(await import('../../../src/stores/invite')),
    ...(await import('../../../src/stores/invited')),
    ...(await import('../../../src/stores/files-framework')),
  };
  await tab.openInvitationPage(framework);
  return tab;
}

const dossiers = () =>
  [...machine.records].filter(([key]) => key.startsWith('dossier/')).map(([, value]) => value as Dossier);

/** The invitation a leader with a scan of her own makes. */
async function invitation(depth = 'volledig'): Promise<Invitation> {
  const leader = await startTab(machine);
  const { invitationTo } = await import('../../../src/stores/invite');
  const { dossier } = leader.$session.get() as { dossier: Dossier };
  return invitationTo(
    { ...dossier.chain, goal: 'Zien waar we staan' },
    { ...dossier.rounds[0]!, name: 'Meting 2027', measuredOn: '2027-01-15' },
    depth,
    framework.version,
  );
}

/** The same, made on another computer. */
async function invitationFromElsewhere(): Promise<Invitation> {
  const made = await invitation();
  machine = new Machine();
  // Ids of this computer must not be those of the other one by chance.
  for (let taken = 0; taken < 100; taken += 1) machine.newId();
  return made;
}

describe('the leader', () => {
  test('an invitation holds chain, round and depth, and nothing else', async () => {
    const made = await invitation();
    expect(made).toEqual({
      format: 'ketenspiegel/invitation',
      version: 1,
      framework: '2024-09',
      chain: { name: 'Keten Oost', region: '', stage: 'opbouwen', goal: 'Zien waar we staan' },
      round: { id: storedDossier(machine).rounds[0]!.id, name: 'Meting 2027', measuredOn: '2027-01-15' },
      depth: 'volledig',
    });
  });

  test('its link and its file open as the same invitation', async () => {
    const made = await invitation();
    const tab = await openTab();
    tab.openInvitation(`https://keten.voorbeeld/uitnodiging/#${tab.invitationFragment(made)}`, framework);
    expect(tab.$invited.get()).toEqual({ state: 'open', invitation: made });
    tab.leaveInvitation();
    const name = tab.saveInvitation(made);
    expect(name).toBe('keten-oost-2026-11-20.ketenuitnodiging.json');
    const saved = tab.tab.downloads.at(-1)!;
    await tab.openInvitationFile(new File([saved.text], saved.name), framework);
    expect(tab.$invited.get()).toEqual({ state: 'open', invitation: made });
  });

  test('without a dossier she begins one with a round without scans', async () => {
    const tab = await openTab();
    const chain = { name: 'Keten West', region: 'West', stage: '', goal: '' };
    expect(await tab.startEmptyDossier(chain, framework.version)).toBe(true);
    expect(storedDossier(machine)).toMatchObject({ chain, rounds: [{ name: 'Nulmeting', scans: [] }] });
    const session = tab.$session.get();
    expect(session).toMatchObject({ state: 'open', current: { scan: '' } });
    expect(tab.currentScan(session)).toBeNull();
  });
});

describe('what was given to open', () => {
  test.each([
    ['a scan that is given back', 'scan'],
    ['the questions for mothers', 'mothers'],
  ] as const)('a link of %s is said to be one, with where it belongs', async (_name, kind) => {
    await startTab(machine);
    const tab = await openTab();
    const { mothersFragment, scanFragment } = await import('../../../src/dossier/link');
    const { encodeCode } = await import('../../../src/dossier/code');
    const fragment = kind === 'scan' ? scanFragment(shown(tab), framework)! : mothersFragment(encodeCode(12345));
    tab.openInvitation(`Zie https://keten.voorbeeld/x/#${fragment} alsjeblieft`, framework);
    expect(tab.$invited.get()).toEqual({ state: 'problem', problem: { from: 'other-link', kind, fragment } });
  });

  test('a cut link and a file of something else are said to be that', async () => {
    const made = await invitation();
    const tab = await openTab();
    tab.openInvitation(tab.invitationFragment(made).slice(0, -3), framework);
    expect(tab.$invited.get()).toEqual({
      state: 'problem',
      problem: { from: 'link', problem: { code: 'damaged' } },
    });
    await tab.openInvitationFile(new File(['x'.repeat(2 ** 20)], 'foto.json'), framework);
    expect(tab.$invited.get()).toMatchObject({ problem: { from: 'file', problem: { code: 'not-ours' } } });
    await tab.openInvitationFile(new File([''], 'leeg.json'), framework);
    expect(tab.$invited.get()).toMatchObject({ problem: { from: 'file', problem: { code: 'empty' } } });
    const other = JSON.stringify({ ...made, framework: '2031-01' });
    await tab.openInvitationFile(new File([other], 'anders.json'), framework);
    expect(tab.$invited.get()).toMatchObject({ problem: { from: 'file', problem: { code: 'other-framework' } } });
  });

  test('looking at an invitation stores nothing', async () => {
    const made = await invitationFromElsewhere();
    const tab = await openTab();
    tab.openInvitation(tab.invitationFragment(made), framework);
    await tab.lookForBegun(made);
    expect(tab.$begun.get()).toEqual({ isHere: false, scans: [] });
    expect(machine.records.size).toBe(0);
  });
});

describe('the partner', () => {
  test('begins a scan of the invited depth, in a dossier with the invited round', async () => {
    const made = await invitationFromElsewhere();
    const tab = await openTab();
    expect(
      await tab.acceptInvitation(
        { ...made, eigen: 'veld', chain: { ...made.chain, eigen: 1 } },
        who,
        framework.version,
      ),
    ).toBe(true);
    const dossier = storedDossier(machine);
    expect(dossier.chain).toEqual(made.chain);
    expect(dossier.rounds).toMatchObject([made.round]);
    const scan = shown(tab);
    expect(scan).toMatchObject({ chain: made.chain, respondent: who, depth: 'volledig', answers: {} });
    expect(machine.records.get('current')).toEqual({ dossier: dossier.id, round: made.round.id, scan: scan.id });
    // A scan with something unknown in it could not be given back as a link.
    const { scanFragment } = await import('../../../src/dossier/link');
    expect(scanFragment(scan, framework)).not.toBeNull();
  });

  test('what was open before stays as it was', async () => {
    const made = await invitationFromElsewhere();
    await startTab(machine);
    const before = structuredClone(storedDossier(machine));
    const tab = await openTab();
    await tab.acceptInvitation(made, who, framework.version);
    expect(dossiers()).toHaveLength(2);
    expect(dossiers().find(({ id }) => id === before.id)).toEqual(before);
  });

  test('a second person adds a scan to the round that is here, and it can be undone', async () => {
    const made = await invitation();
    const before = structuredClone(storedDossier(machine));
    const tab = await openTab();
    await tab.lookForBegun(made);
    expect(tab.$begun.get()).toMatchObject({
      isHere: true,
      scans: [{ organisation: 'Gemeente X', answered: 0, asked: 32, isCurrent: true }],
    });
    expect(await tab.acceptInvitation(made, who, framework.version)).toBe(true);
    const [round] = storedDossier(machine).rounds;
    expect(round!.scans.map(({ respondent }) => respondent.organisation)).toEqual(['Gemeente X', 'Zorg Y']);
    expect(round).toMatchObject({ name: 'Nulmeting', scans: [before.rounds[0]!.scans[0]!, shown(tab)] });
    expect(shown(tab).respondent).toEqual(who);
    tab.undo(tab.lastStep(tab.$session.get())!.id);
    await tab.saveNow();
    expect(storedDossier(machine).rounds[0]!.scans).toEqual(before.rounds[0]!.scans);
  });

  test('one that another tab began meanwhile is shown first; asking again begins another', async () => {
    const made = await invitationFromElsewhere();
    const second = await openTab();
    await second.lookForBegun(made);
    const first = await openTab();
    await first.lookForBegun(made);
    expect(await first.acceptInvitation(made, who, framework.version)).toBe(true);
    expect(await second.acceptInvitation(made, who, framework.version)).toBe(false);
    expect(dossiers().flatMap(({ rounds }) => rounds[0]!.scans)).toHaveLength(1);
    expect(second.$begun.get()).toMatchObject({ isHere: true, scans: [{ at: { scan: shown(first).id } }] });
    expect(await second.acceptInvitation(made, who, framework.version)).toBe(true);
    expect(dossiers()).toHaveLength(1);
    expect(dossiers()[0]!.rounds[0]!.scans).toHaveLength(2);
  });

  test('the round is found in a dossier that is not the open one', async () => {
    const made = await invitation();
    const other = await openTab();
    await other.startEmptyDossier({ name: 'Andere keten', region: '', stage: '', goal: '' }, framework.version);
    const tab = await openTab();
    await tab.acceptInvitation(made, who, framework.version);
    expect(dossiers()).toHaveLength(2);
    expect(shown(tab).respondent).toEqual(who);
    const session = tab.$session.get() as { dossier: Dossier };
    expect(session.dossier.rounds[0]!.scans).toHaveLength(2);
  });

  test('who comes back goes on with the scan that was begun', async () => {
    const made = await invitationFromElsewhere();
    const first = await openTab();
    await first.acceptInvitation(made, who, framework.version);
    const { id } = shown(first);
    await first.startScan({ ...who, chain: made.chain, respondent: who, depth: 'kort' }, framework.version);
    const tab = await openTab();
    await tab.lookForBegun(made);
    const [begun] = tab.$begun.get()!.scans;
    expect(begun).toMatchObject({ organisation: 'Zorg Y', isCurrent: false });
    expect(await tab.goOnWith(begun!.at)).toBe(true);
    expect(shown(tab).id).toBe(id);
    machine.records.delete(`dossier/${begun!.at.dossier}`);
    expect(await tab.goOnWith(begun!.at)).toBe(false);
  });

  test('a mother who began is called "anders" to who opens the invitation here after her', async () => {
    const made = await invitationFromElsewhere();
    const first = await openTab();
    await first.acceptInvitation(made, { ...who, role: 'ervaringsdeskundige', organisation: '' }, framework.version);
    const tab = await openTab();
    await tab.lookForBegun(made);
    expect(tab.$begun.get()!.scans).toMatchObject([{ role: 'anders', organisation: '' }]);
  });

  test.each(['full', 'forbidden'] as const)('storage that fails (%s) is said, and nothing was begun', async (code) => {
    const made = await invitationFromElsewhere();
    const tab = await openTab();
    machine.failure = { on: 'write', code };
    expect(await tab.acceptInvitation(made, who, framework.version)).toBe(false);
    const { $starting } = await import('../../../src/stores/start');
    expect($starting.get()).toEqual({ state: 'failed', problem: code });
    expect(machine.records.size).toBe(0);
  });

  test('trying again after a full disk makes one scan, not two', async () => {
    const made = await invitation();
    const tab = await openTab();
    machine.failure = { on: 'write', code: 'full' };
    expect(await tab.acceptInvitation(made, who, framework.version)).toBe(false);
    expect(await tab.acceptInvitation(made, who, framework.version)).toBe(false);
    machine.failure = null;
    expect(await tab.acceptInvitation(made, { ...who, layer: '' }, framework.version)).toBe(true);
    const { scans } = storedDossier(machine).rounds[0]!;
    expect(scans).toHaveLength(2);
    expect(scans[1]).toMatchObject({ respondent: { ...who, layer: '' } });
    expect(shown(tab).id).toBe(scans[1]!.id);
  });
});

describe('giving back', () => {
  test('the preview counts what goes along, and its notes are those of the file', async () => {
    const tab = await startTab(machine);
    const { previewGiving, saveToGive, fragmentToGive } = await import('../../../src/stores/give-back');
    tab.chooseAnswer('projectleider', 2);
    tab.writeText('projectleider', 'note', 'Zij belt iedereen');
    tab.markDiscuss('projectleider', true);
    tab.chooseAnswer('expertise', 'unknown');
    tab.switchBarrier('taal', false);
    await tab.saveNow();
    const scan = shown(tab);
    const all = previewGiving(scan, { notes: true, organisation: true }, framework);
    expect(all).toMatchObject({ answered: 2, asked: 32, discuss: 1, barriersOff: 1, unknown: 0 });
    expect(all.notes).toEqual([{ item: 'projectleider', field: 'note', text: 'Zij belt iedereen' }]);
    const bare = previewGiving(scan, { notes: false, organisation: false }, framework);
    expect(bare).toMatchObject({ answered: 2, notes: [], respondent: { organisation: '' } });
    expect(saveToGive(scan, { notes: false, organisation: false })).toMatchObject({ kind: 'good' });
    const { text } = tab.tab.downloads.at(-1)!;
    expect(text).not.toContain('Zij belt iedereen');
    expect(text).not.toContain('Gemeente X');
    const { openLink } = await import('../../../src/dossier/link');
    const { scanToGive } = await import('../../../src/dossier/give-back');
    for (const notes of [true, false]) {
      const giving = { notes, organisation: notes };
      const opened = openLink(fragmentToGive(scan, giving, framework)!, framework);
      expect(opened).toEqual({ kind: 'scan', scan: scanToGive(scan, giving) });
    }
    // Nothing of the scan itself was changed by giving it.
    expect(shown(tab)).toEqual(scan);
  });

  test('what this program does not know is counted, and goes only with the notes', async () => {
    const tab = await startTab(machine);
    const { previewGiving } = await import('../../../src/stores/give-back');
    const scan = { ...shown(tab), eigen: 'veld' };
    expect(previewGiving(scan, { notes: true, organisation: true }, framework).unknown).toBe(1);
    expect(previewGiving(scan, { notes: false, organisation: true }, framework).unknown).toBe(0);
  });
});
