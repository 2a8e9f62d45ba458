import { beforeEach, describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/domain/action-proposals';
import { freshProposals } from '../../../src/domain/action-proposals';
import type { Dossier } from '../../../src/dossier/dossier';
import type { EarlyChange } from '../../../src/platform/environment';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { Machine } from '../../fixtures/memory-environment';
import { twoRounds } from '../../fixtures/two-rounds';
import { openTab as openProgram, settle, storedDossier } from './tab';

const framework = frameworkFromRaamwerk();
const texts = {
  step: (item: string, level: number) => `${item} van ${level}`,
  factor: (factor: string) => `Pak ${factor} op`,
  findOut: (item: string) => `Zoek uit: ${item}`,
};

/** A tab on the plan, with its own copy of the modules. */
async function openPlanTab(machine: Machine, early: EarlyChange[] = []) {
  const program = await openProgram(machine);
  program.tab.early = early;
  const plan = {
    ...program,
    ...(await import('../../../src/stores/actions')),
    ...(await import('../../../src/stores/action-owners')),
    ...(await import('../../../src/stores/plan-look')),
  };
  await plan.openPlan();
  return plan;
}

let machine: Machine;
let plan: Awaited<ReturnType<typeof openPlanTab>>;

function keep(parts: Record<string, unknown> = {}): void {
  const dossier = { ...structuredClone(twoRounds), ...parts };
  machine.records.set(`dossier/${dossier.id}`, dossier);
  machine.records.set('current', { dossier: dossier.id, round: 'meting-2', scan: '' });
}
const view = (tab = plan, picked: string | null = null) => {
  const session = tab.$session.get();
  if (session.state !== 'open') throw new Error(session.state);
  return tab.viewPlan(session, picked, framework, texts);
};
const actions = (): Dossier['actions'] => storedDossier(machine).actions;
const proposalFor = (item: string, tab = plan, picked: string | null = null): Proposal => {
  const found = freshProposals(view(tab, picked).proposals).find((known) => known.item === item)?.proposals[0];
  if (!found) throw new Error(`No proposal for ${item}`);
  return found;
};

beforeEach(async () => {
  machine = new Machine();
  keep();
  plan = await openPlanTab(machine);
});

describe('proposals', () => {
  test('come from the newest round, or from the one that was picked', () => {
    expect(proposalFor('projectleider').text).toBe('projectleider van 2');
    expect(proposalFor('projectleider', plan, 'nulmeting').text).toBe('projectleider van 0');
    expect(view().round?.id).toBe('meting-2');
  });
  test('follow the scans, also when the round in view stays the same', () => {
    const session = plan.$session.get();
    if (session.state !== 'open') throw new Error(session.state);
    expect(proposalFor('projectleider', plan, 'nulmeting').text).toBe('projectleider van 0');
    const rounds = session.dossier.rounds.map((round) => ({ ...round, scans: [] }));
    const without = plan.viewPlan(
      { ...session, dossier: { ...session.dossier, rounds } },
      'nulmeting',
      framework,
      texts,
    );
    expect(without.proposals.map(({ item }) => item)).not.toContain('projectleider');
    expect(without.answered).toBeLessThan(view(plan, 'nulmeting').answered);
  });
  test('of what the group left open have who finds out, and when', () => {
    expect(proposalFor('expertise')).toMatchObject({ kind: 'find-out', text: 'Zoek uit: expertise' });
  });
  test('are taken over with exactly the fields of the format, as one step that can be undone', async () => {
    const before = actions();
    const id = plan.takeProposal(proposalFor('projectleider'));
    await plan.saveNow();
    expect(actions()).toHaveLength(before.length + 1);
    expect(actions().at(-1)).toEqual({
      id,
      item: 'projectleider',
      factor: '',
      text: 'projectleider van 2',
      owner: '',
      due: '',
      status: 'open',
    });
    expect(freshProposals(view().proposals).flatMap(({ proposals }) => proposals)).not.toContainEqual(
      expect.objectContaining({ text: 'projectleider van 2' }),
    );
    plan.undo(plan.lastStep(plan.$session.get())!.id);
    await plan.saveNow();
    expect(actions()).toEqual(before);
  });
  test('are taken over once, in this tab and in two', async () => {
    const other = await openPlanTab(machine);
    const proposal = proposalFor('projectleider');
    const amount = actions().length;
    expect(plan.takeProposal(proposal)).toBe(plan.takeProposal(proposal));
    // The other tab did not hear of it yet.
    other.takeProposal(proposal);
    await Promise.all([plan.saveNow(), other.saveNow()]);
    await settle();
    expect(actions()).toHaveLength(amount + 1);
    expect(view(plan).actions).toHaveLength(amount + 1);
    expect(view(other).actions).toHaveLength(amount + 1);
    expect(other.listSteps(other.$session.get()).filter(({ what }) => what.kind === 'actions')).toHaveLength(1);
  });
});

describe('an action', () => {
  test('of ones own, its status, its item and taking it away', async () => {
    const id = plan.addOwnAction('');
    plan.setStatus(id, 'bezig');
    plan.setItem(id, 'projectleider', false);
    await plan.saveNow();
    expect(actions().at(-1)).toMatchObject({ id, item: 'projectleider', factor: '', status: 'bezig' });
    plan.removeAction(id);
    await plan.saveNow();
    expect(actions().some((action) => action['id'] === id)).toBe(false);
    plan.undo(plan.lastStep(plan.$session.get())!.id);
    await plan.saveNow();
    expect(actions().at(-1)).toMatchObject({ id, status: 'bezig' });
  });
  test('that was begun while the disk was full is there after a reload, with what was typed and chosen', async () => {
    const amount = actions().length;
    machine.failure = { on: 'write', code: 'full' };
    const own = plan.addOwnAction('expertise');
    plan.noteActionText(own, 'text', 'Bellen');
    const taken = plan.takeProposal(proposalFor('projectleider'));
    plan.noteActionText(taken, 'owner', 'Wethouder');
    plan.setStatus(taken, 'bezig');
    plan.setItem(own, 'duurzaamheid', false);
    await plan.saveNow();
    expect(actions()).toHaveLength(amount);
    const kept = plan.tab.environment.readEarly();
    machine.failure = null;
    plan = await openPlanTab(machine, kept);
    await plan.saveNow();
    await settle();
    expect(actions().slice(amount)).toMatchObject([
      { id: own, item: 'duurzaamheid', text: 'Bellen', status: 'open' },
      { id: taken, item: 'projectleider', owner: 'Wethouder', status: 'bezig' },
    ]);
    expect(plan.tab.environment.readEarly()).toEqual([]);
  });
  test('in which nothing was filled in goes, and not one with only who or when', async () => {
    const [blank, owned] = [plan.addOwnAction(''), plan.addOwnAction('')];
    plan.noteActionText(owned, 'owner', 'Wethouder');
    expect(plan.removeBlankAction(blank)).toBe(true);
    expect(plan.removeBlankAction(owned)).toBe(false);
    await plan.saveNow();
    expect(actions().at(-1)).toMatchObject({ id: owned, owner: 'Wethouder' });
  });
  test('for another item loses its success factor, unless that item has it too', async () => {
    keep({ actions: ['1', '2'].map((id) => ({ id, item: 'projectleider', factor: 'vast-aanspreekpunt' })) });
    plan = await openPlanTab(machine);
    plan.setItem('1', 'expertise', true);
    plan.setItem('2', 'expertise', false);
    await plan.saveNow();
    expect(actions()).toEqual([
      { id: '1', item: 'expertise', factor: 'vast-aanspreekpunt' },
      { id: '2', item: 'expertise', factor: '' },
    ]);
  });
  test('keeps what this program does not know', async () => {
    keep({ actions: [{ id: 'x', text: 'Bellen', later: { iets: 1 } }] });
    plan = await openPlanTab(machine);
    plan.noteActionText('x', 'owner', 'Gemeente');
    plan.takeNoted();
    await plan.saveNow();
    expect(actions()).toEqual([{ id: 'x', text: 'Bellen', later: { iets: 1 }, owner: 'Gemeente' }]);
  });
  test('of a file without ids can be changed', async () => {
    keep({ actions: [{ text: 'Bellen' }, { text: 'Bellen' }] });
    plan = await openPlanTab(machine);
    plan.setStatus(view().actions[1]!.id, 'klaar');
    await plan.saveNow();
    expect(actions().map(({ text, status }) => [text, status])).toEqual([
      ['Bellen', undefined],
      ['Bellen', 'klaar'],
    ]);
  });
  test('that was taken away in another tab stays away, whatever is typed', async () => {
    const other = await openPlanTab(machine);
    other.removeAction('actie-1');
    await other.saveNow();
    plan.noteActionText('actie-1', 'text', 'Toch nog');
    plan.takeNoted();
    await plan.saveNow();
    expect(actions().some(({ id }) => id === 'actie-1')).toBe(false);
  });
});

describe('what is typed', () => {
  test('is safe in the tab at once, and in the dossier behind the frame', async () => {
    plan.noteActionText('actie-1', 'text', 'Anders');
    expect(plan.tab.early.map(({ field, value }) => [field, value])).toEqual([['text', 'Anders']]);
    plan.tab.draw();
    await plan.saveNow();
    await settle();
    expect(actions().find(({ id }) => id === 'actie-1')?.['text']).toBe('Anders');
    expect(plan.tab.early).toEqual([]);
  });
  test('survives a reload before it was saved', async () => {
    plan.noteActionText('actie-1', 'due', '2027-05-01');
    const { early } = plan.tab;
    const reloaded = await openProgram(machine);
    reloaded.tab.early = early;
    const next = await import('../../../src/stores/actions');
    await next.openPlan();
    await reloaded.saveNow();
    await settle();
    expect(actions().find(({ id }) => id === 'actie-1')?.['due']).toBe('2027-05-01');
  });
});

test('who could carry an action: partners that are still in, and who has something already, each once', async () => {
  keep({
    partners: [
      { id: '1', name: ' Bakkerij Zon ', status: 'betrokken' },
      { id: '2', name: 'Weg BV', status: 'afgehaakt' },
      { id: '3', name: 'Wethouder' },
      { id: '4', name: '' },
    ],
    rounds: twoRounds.rounds.map((round) => ({
      ...round,
      consensus: { projectleider: { open: true, owner: 'Beleid' }, expertise: { level: 2, owner: 'Niemand' } },
    })),
  });
  plan = await openPlanTab(machine);
  expect(plan.suggestOwners(plan.$session.get())).toEqual(['Bakkerij Zon', 'Wethouder', 'Projectleider', 'Beleid']);
});

test('a calendar file is newer after each change', async () => {
  const before = plan.changeMoments();
  expect(before.changedAt).toBe('2026-11-18T10:00:00.000Z');
  machine.pass(5);
  plan.setStatus('actie-1', 'bezig');
  await plan.saveNow();
  expect(Date.parse(plan.changeMoments().changedAt)).toBeGreaterThan(Date.parse(before.changedAt));
});

test('a dossier that does not say when it was changed, changed just now', async () => {
  keep({ updatedAt: 'gisteren' });
  plan = await openPlanTab(machine);
  const { changedAt, now } = plan.changeMoments();
  expect(changedAt).toBe(now.toISOString());
});

test('how the plan stands is remembered in the tab; what is no such way is not', () => {
  plan.setPlanLook({ grouping: 'owner' });
  plan.setPlanLook({ filter: 'overdue' });
  expect(plan.tab.environment.recall('actieplan')).toEqual({ grouping: 'owner', filter: 'overdue' });
  plan.tab.environment.remember('actieplan', { grouping: 'kleur', filter: 3 });
  plan.recallPlanLook();
  expect(plan.$planLook.get()).toEqual({ grouping: 'item', filter: 'all' });
});
