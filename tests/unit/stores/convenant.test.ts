import { beforeEach, describe, expect, test } from 'vitest';
import type { EarlyChange } from '../../../src/platform/environment';
import { attentionPoints, content, framework, plainWording } from '../../fixtures/convenant';
import { Machine } from '../../fixtures/memory-environment';
import { sessionOf } from '../../fixtures/report-source';
import { twoRounds } from '../../fixtures/two-rounds';
import { openTab, settle, startTab, storedDossier } from './tab';

let machine: Machine;

async function open(early: EarlyChange[] = []) {
  const program = await openTab(machine);
  program.tab.early = early;
  const draft = await import('../../../src/stores/convenant');
  const texts = await import('../../../src/stores/convenant-texts');
  await texts.openConvenant();
  await program.saveNow();
  await settle();
  return { ...program, draft, texts };
}
type Opened = Awaited<ReturnType<typeof open>>;

const stored = () => storedDossier(machine).convenant as Record<string, Record<string, unknown>>;
const written = ({ draft, $session }: Opened) => draft.writtenIn($session.get());
const undoLast = (program: Opened) => {
  const step = program.lastStep(program.$session.get());
  if (!step) throw new Error('There is no step');
  program.undo(step.id);
};

beforeEach(async () => {
  machine = new Machine();
  await startTab(machine);
});

describe('fields and functions that sign', () => {
  test('are kept with a version and the moment, cut at what a file holds; an empty one is cleared', async () => {
    const program = await open();
    program.draft.writeField('begindatum', '2027-03-01');
    program.draft.writeField('doel', 'x'.repeat(5000));
    program.draft.writeSigner('p1', 'Wethouder');
    await program.saveNow();
    expect(stored()).toEqual({
      version: 1,
      fields: { begindatum: '2027-03-01', doel: 'x'.repeat(4000) },
      signers: { p1: 'Wethouder' },
      updatedAt: '2026-11-20T09:00:00.000Z',
    });
    program.draft.writeField('doel', '  ');
    await program.saveNow();
    expect(stored()['fields']).toEqual({ begindatum: '2027-03-01' });
  });
  test('typing is one step that can be undone', async () => {
    const program = await open();
    for (const text of ['W', 'We', 'Wer']) program.draft.writeField('doel', text);
    expect(program.listSteps(program.$session.get()).filter(({ what }) => what.kind === 'convenant')).toHaveLength(1);
    undoLast(program);
    await program.saveNow();
    expect(stored()['fields']).toEqual({});
  });
});

describe('own texts', () => {
  test('keep the proposal that they were first written over', async () => {
    const program = await open();
    program.draft.writeOwn('doel.samen', 'Eigen', 'Voorstel een');
    program.draft.writeOwn('doel.samen', 'Eigen tekst', 'Voorstel twee');
    expect(written(program).clauses.get('doel.samen')?.own).toEqual({ text: 'Eigen tekst', base: 'Voorstel een' });
    program.draft.keepOwn('doel.samen', 'Voorstel twee');
    expect(written(program).clauses.get('doel.samen')?.own).toEqual({ text: 'Eigen tekst', base: 'Voorstel twee' });
  });
  test('the proposal of today, typed or taken, is no own text; undoing brings the own text back', async () => {
    const program = await open();
    program.draft.writeOwn('doel.samen', 'Eigen', 'Voorstel');
    machine.pass(60);
    program.draft.writeOwn('doel.samen', ' Voorstel ', 'Voorstel');
    expect(written(program).clauses.get('doel.samen')?.own).toBeNull();
    undoLast(program);
    program.draft.takeProposal('doel.samen');
    expect(written(program).clauses.get('doel.samen')?.own).toBeNull();
    undoLast(program);
    expect(written(program).clauses.get('doel.samen')?.own?.text).toBe('Eigen');
  });
  test('what became the proposal again and then another own text, is set beside the proposal of that moment', async () => {
    const program = await open();
    program.draft.writeOwn('doel.samen', 'Eigen', 'Voorstel een');
    program.draft.writeOwn('doel.samen', 'Voorstel een', 'Voorstel een');
    program.draft.writeOwn('doel.samen', 'Weer eigen', 'Voorstel twee');
    expect(written(program).clauses.get('doel.samen')?.own).toEqual({ text: 'Weer eigen', base: 'Voorstel twee' });
    program.draft.takeProposal('doel.samen');
    program.draft.writeOwn('doel.samen', 'Nog eens', 'Voorstel drie');
    expect(written(program).clauses.get('doel.samen')?.own).toEqual({ text: 'Nog eens', base: 'Voorstel drie' });
    program.draft.writeOwn('doel.samen', ' \n', 'Voorstel drie');
    await program.saveNow();
    expect(stored()['clauses']?.['doel.samen'] ?? {}).toEqual({});
  });
  test('no text is longer than a file may hold, or the dossier could not be opened again', async () => {
    const program = await open();
    const [long, cut] = ['x'.repeat(4001), 'x'.repeat(4000)];
    program.draft.writeOwn('doel.samen', `${long}!`, long);
    program.draft.writeOwn('doel.wat', 'Eigen', 'Voorstel');
    program.draft.keepOwn('doel.wat', long);
    const added = program.texts.addClause('doel');
    program.draft.writeAdded(added, long);
    await program.saveNow();
    expect(stored()['clauses']).toMatchObject({
      'doel.samen': { text: cut, base: cut },
      'doel.wat': { text: 'Eigen', base: cut },
      [added]: { text: cut },
    });
    expect((await open()).$session.get().state).toBe('open');
  });
  test('a clause that is left out keeps its text', async () => {
    const program = await open();
    program.draft.writeOwn('doel.samen', 'Eigen', 'Voorstel');
    program.draft.switchClause('doel.samen', false);
    expect(written(program).clauses.get('doel.samen')).toEqual({
      own: { text: 'Eigen', base: 'Voorstel' },
      isOn: false,
    });
    program.draft.switchClause('doel.samen', true);
    expect(written(program).clauses.get('doel.samen')?.isOn).toBeNull();
    await program.saveNow();
    expect(stored()['clauses']).toEqual({ 'doel.samen': { text: 'Eigen', base: 'Voorstel' } });
  });
  test('of a clause whose id begins as that of an added one, and its switch, are read back as such', async () => {
    const program = await open();
    const key = 'overwegingen.eigen-belangen';
    program.draft.switchClause(key, false);
    expect(written(program).clauses.get(key)?.isOn).toBe(false);
    program.draft.switchClause(key, true);
    program.draft.writeOwn(key, 'Eigen', 'Voorstel');
    expect(written(program).clauses.get(key)?.own).toEqual({ text: 'Eigen', base: 'Voorstel' });
    expect(written(program).added.size).toBe(0);
  });
  test.each(attentionPoints)('of the agreement on %s, and its switch, are read back as such', async (item) => {
    const program = await open();
    const key = `afspraak.${item}`;
    program.draft.writeOwn(`${key}.wat`, 'Eigen', 'Voorstel');
    program.draft.switchAgreement(item, false);
    expect(written(program).clauses.get(`${key}.wat`)?.own?.text).toBe('Eigen');
    expect(written(program).clauses.get(key)?.isOn).toBe(false);
    expect(written(program).added.size).toBe(0);
  });
  test('an agreement is switched on and off, whatever is proposed', async () => {
    const program = await open();
    const isOn = () => written(program).clauses.get('afspraak.expertise')?.isOn;
    program.draft.switchAgreement('expertise', true);
    expect(isOn()).toBe(true);
    program.draft.switchAgreement('expertise', false);
    expect(isOn()).toBe(false);
  });
});

describe('clauses of their own', () => {
  const texts = (program: Opened) =>
    written(program)
      .added.get('doel')
      ?.map(({ text }) => text);
  test('are added behind the others, moved, and taken away and back', async () => {
    const program = await open();
    const keys = ['A', 'B', 'C'].map((text) => {
      const key = program.texts.addClause('doel');
      program.draft.writeAdded(key, text);
      return key;
    });
    expect(texts(program)).toEqual(['A', 'B', 'C']);
    program.draft.moveClause('doel', keys[2]!, -1);
    program.draft.moveClause('doel', keys[0]!, -1);
    expect(texts(program)).toEqual(['A', 'C', 'B']);
    program.draft.removeClause(keys[2]!);
    expect(texts(program)).toEqual(['A', 'B']);
    undoLast(program);
    expect(texts(program)).toEqual(['A', 'C', 'B']);
    // One that is gone moves nothing, and one at an end stays there.
    program.draft.moveClause('doel', 'doel.eigen-weg', 1);
    program.draft.moveClause('doel', keys[1]!, 1);
    expect(texts(program)).toEqual(['A', 'C', 'B']);
    program.draft.writeAdded('doel.eigen-weg', 'Te laat');
    expect(texts(program)).toEqual(['A', 'C', 'B']);
  });
});

test('a clause that is added goes behind all others, also after they were moved or taken away', async () => {
  const program = await open();
  const texts = () => [...(written(program).added.get('doel') ?? [])].map(({ text }) => text);
  const add = (text: string) => {
    const key = program.texts.addClause('doel');
    program.draft.writeAdded(key, text);
    return key;
  };
  const [first] = ['A', 'B', 'C'].map(add);
  program.draft.moveClause('doel', first!, 1);
  program.draft.removeClause(first!);
  add('D');
  add('E');
  expect(texts()).toEqual(['B', 'C', 'D', 'E']);
  await program.saveNow();
  const orders = Object.values(stored()['clauses'] ?? {}).map((clause) => (clause as { order: number }).order);
  expect(new Set(orders).size).toBe(4);
});

describe('questions', () => {
  test('are ticked by their words', async () => {
    const program = await open();
    program.draft.answerQuestion('doel', 'Klopt het?', true);
    expect(written(program).answered.get('doel')).toEqual(new Set(['Klopt het?']));
    program.draft.answerQuestion('doel', 'Klopt het?', false);
    expect(written(program).answered.get('doel')).toEqual(new Set());
    await program.saveNow();
    expect(stored()['answered']).toEqual({ doel: {} });
  });
});

describe('two tabs', () => {
  test('lose nothing of each other', async () => {
    const one = await open();
    const two = await open();
    one.draft.writeField('doel', 'Een');
    two.draft.writeOwn('doel.samen', 'Twee', 'Voorstel');
    const [first, second] = [one.texts.addClause('doel'), two.texts.addClause('doel')];
    one.draft.writeAdded(first, 'Van een');
    two.draft.writeAdded(second, 'Van twee');
    await Promise.all([one.saveNow(), two.saveNow()]);
    await settle();
    expect(stored()['fields']).toEqual({ doel: 'Een' });
    expect(Object.keys(stored()['clauses'] ?? {})).toEqual(expect.arrayContaining(['doel.samen', first, second]));
  });
  test('nothing is written in a part of a newer program', async () => {
    const program = await open();
    const dossier = storedDossier(machine);
    machine.records.set(`dossier/${dossier.id}`, { ...dossier, convenant: { version: 2, pages: [1] } });
    const late = await open();
    late.draft.writeField('doel', 'x');
    late.texts.addClause('doel');
    await late.saveNow();
    expect(stored()).toEqual({ version: 2, pages: [1] });
    // This one does not know of it yet.
    program.draft.writeField('doel', 'x');
    await program.saveNow();
    expect(stored()).toEqual({ version: 2, pages: [1] });
  });
});

test('nothing is written in a part that cannot be read', async () => {
  const dossier = storedDossier(machine);
  machine.records.set(`dossier/${dossier.id}`, { ...dossier, convenant: { fields: { doel: 'Oud' } } });
  const program = await open();
  program.draft.writeField('doel', 'x');
  await program.saveNow();
  expect(stored()).toEqual({ fields: { doel: 'Oud' } });
});

test('a clause of a file without an order does not put the next one before the others', async () => {
  const dossier = storedDossier(machine);
  const clauses = { 'doel.eigen-a': { text: 'A', order: 3 }, 'doel.eigen-b': { text: 'B' } };
  machine.records.set(`dossier/${dossier.id}`, { ...dossier, convenant: { version: 1, clauses } });
  const program = await open();
  const key = program.texts.addClause('doel');
  await program.saveNow();
  expect(stored()['clauses']?.[key]).toEqual({ text: '', order: 4 });
});

test('what changes nothing is no step to go back to', async () => {
  const program = await open();
  const key = program.texts.addClause('doel');
  await program.saveNow();
  const steps = program.listSteps(program.$session.get()).length;
  program.draft.moveClause('doel', key, 1);
  program.draft.putClause(key);
  await program.saveNow();
  expect(program.listSteps(program.$session.get())).toHaveLength(steps);
});

describe('what is typed', () => {
  test('and what was chosen is taken over when the page was left in the same moment', async () => {
    const program = await open();
    machine.failure = { on: 'write', code: 'full' };
    program.texts.noteClauseSwitch('doel.samen', false);
    program.texts.noteAgreementSwitch('expertise', true);
    program.texts.noteAgreementSwitch('projectleider', true);
    program.texts.noteAgreementSwitch('projectleider', false);
    program.texts.noteAnswered('doel', 'Klopt het: ja?', true);
    program.texts.noteAnswered('doel', 'En dit?', true);
    program.texts.noteAnswered('doel', 'En dit?', false);
    await program.saveNow();
    expect(stored()).toEqual({});
    machine.failure = null;
    const again = await open([...program.tab.early]);
    const { clauses, answered } = written(again);
    expect([clauses.get('doel.samen')?.isOn, clauses.get('afspraak.expertise')?.isOn]).toEqual([false, true]);
    expect(clauses.get('afspraak.projectleider')?.isOn).toBe(false);
    expect([...(answered.get('doel') ?? [])]).toEqual(['Klopt het: ja?']);
    expect(again.tab.early).toEqual([]);
  });
  test('in a clause that was just added is not lost when the disk was full and the page is loaded again', async () => {
    const program = await open();
    machine.failure = { on: 'write', code: 'full' };
    const key = program.texts.addClause('doel');
    program.texts.noteAdded(key, 'Wij eten samen.');
    program.texts.takeNoted();
    await program.saveNow();
    expect(program.$saving.get()).toEqual({ state: 'failed', problem: 'full' });
    machine.failure = null;
    const again = await open([...program.tab.early]);
    expect(written(again).added.get('doel')).toMatchObject([{ key, text: 'Wij eten samen.' }]);
    expect(stored()['clauses']?.[key]).toEqual({ text: 'Wij eten samen.', order: 1 });
    expect(again.tab.early).toEqual([]);
    // Once more: it is there already.
    again.draft.putClause(key);
    await again.saveNow();
    expect(stored()['clauses']?.[key]).toEqual({ text: 'Wij eten samen.', order: 1 });
  });
  test('is safe at once, and taken over after a reload in the middle of it', async () => {
    const program = await open();
    const added = program.texts.addClause('doel');
    await program.saveNow();
    program.texts.noteField('begindatum', '2027-03-01');
    program.texts.noteSigner('p:1', 'Directeur');
    program.texts.noteAdded(added, 'Erbij');
    program.texts.noteOwn('doel.samen', 'Half getyp', 'Voorstel');
    const early = [...program.tab.early];
    expect(early).toHaveLength(4);
    const again = await open(early);
    expect(written(again).fields.get('begindatum')).toBe('2027-03-01');
    expect(written(again).signers.get('p:1')).toBe('Directeur');
    expect(written(again).added.get('doel')?.[0]?.text).toBe('Erbij');
    expect(written(again).clauses.get('doel.samen')?.own).toEqual({ text: 'Half getyp', base: 'Voorstel' });
    expect(again.tab.early).toEqual([]);
  });
});

describe('what the draft rests on', () => {
  const session = sessionOf(twoRounds);
  // The same object each time, as on the page: the report is only made anew for another one.
  const shape = { ...framework, ...content };
  async function viewer() {
    await open();
    const { viewConvenant } = await import('../../../src/stores/convenant-view');
    return (given = session, picked: string | null = null) => viewConvenant(given, picked, shape, plainWording);
  }
  test('is the picked round, of the dossier that is open, as it is now', async () => {
    const view = await viewer();
    expect(view().facts.round?.name).toBe('Meting 2');
    expect(view(session, 'nulmeting').facts.round?.name).toBe('Nulmeting');
    const { dossier } = session;
    const renamed = dossier.rounds.map((round) => ({ ...round, name: 'Anders' }));
    expect(view({ ...session, dossier: { ...dossier, rounds: renamed } }).facts.round?.name).toBe('Anders');
    const chain = { ...dossier.chain, name: 'Andere keten' };
    expect(view().facts.chain).not.toBe('Andere keten');
    expect(view({ ...session, dossier: { ...dossier, chain } }).facts.chain).toBe('Andere keten');
  });
  test('is nothing while nobody answered anything', async () => {
    const view = await viewer();
    const rounds = session.dossier.rounds.map((round) => ({ ...round, scans: [], consensus: {} }));
    const { hasAnswers, facts } = view({ ...session, dossier: { ...session.dossier, rounds } });
    expect([hasAnswers, facts.round]).toEqual([false, null]);
    expect(view().hasAnswers).toBe(true);
  });
});
