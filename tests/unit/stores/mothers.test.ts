import { beforeEach, describe, expect, test } from 'vitest';
import { codeFragment, type FormAnswers, mothersPart, packForm } from '../../../src/domain/mothers';
import { encodeCode } from '../../../src/dossier/code';
import { stepText } from '../../../src/messages/history-all';
import { schemaErrors, schemas } from '../../fixtures/json-schema';
import { Machine } from '../../fixtures/memory-environment';
import { openTab, secondTab, settle, startTab, storedDossier } from './tab';

const statements = ['luisteren', 'respect', 'vaste-persoon', 'genoeg-tijd', 'opvang', 'andere-zorgen', 'werk', 'start'];
const answers: FormAnswers = ['nee', 'ja', null, 'beetje', 'nee', 'weet-niet', null, null];

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
  await startTab(machine);
});

async function openMothers() {
  const program = await openTab(machine);
  const mothers = await import('../../../src/stores/mothers');
  await program.openWork();
  const round = () => storedDossier(machine).rounds[0]!.id;
  return {
    ...program,
    mothers,
    round: round(),
    view: () => mothers.mothersView(program.$session.get(), round()),
    codes: () => mothers.listForms(program.$session.get(), round(), statements).map(({ code }) => code),
    add: (mark: number, given: FormAnswers = answers) =>
      mothers.addForm(round(), statements, { answers: given, came: 'code', mark }),
  };
}

const rows = (table = 'antwoorden') => {
  const part = storedDossier(machine).instruments[mothersPart] as
    { tables: Record<string, { rows: Record<string, { cells: Record<string, unknown> }> }> } | undefined;
  return part?.tables[table]?.rows ?? {};
};

describe('a form in the dossier', () => {
  test('holds the round, how it came, its mark and what was answered: no day, no place in a row', async () => {
    const { add, round, saveNow } = await openMothers();
    expect(add(7)).toBe(encodeCode(packForm(answers, 7)));
    await saveNow();
    expect(Object.values(rows())).toEqual([
      {
        cells: {
          ...{ ronde: round, 'kwam-als': 'code', merk: '7' },
          ...{ luisteren: 'nee', respect: 'ja', 'genoeg-tijd': 'beetje', opvang: 'nee', 'andere-zorgen': 'weet-niet' },
        },
      },
    ]);
    expect(schemaErrors(storedDossier(machine), schemas['dossier-1.json'] ?? {}, 'dossier-1.json')).toEqual([]);
  });
  test('a paper form gets a code that no other form of the round has', async () => {
    const { mothers, round, codes } = await openMothers();
    const made = Array.from({ length: 64 }, () => mothers.addForm(round, statements, { answers, came: 'papier' }));
    expect(new Set(made).size).toBe(64);
    expect(codes()).toEqual([...made].sort());
  });
  test('is added and taken away in steps that can be undone, also by another tab', async () => {
    const first = await openMothers();
    const code = first.add(1);
    first.add(2);
    const { mothers, round, $session } = first;
    const [form] = mothers.listForms($session.get(), round, statements);
    mothers.removeForm(form!.id);
    expect(first.codes()).toHaveLength(1);
    await first.saveNow();
    const other = await secondTab(machine);
    const step = other.lastStep(other.$session.get())!;
    expect(stepText(step as never, {})).toBe('Wat merken moeders: formulier weggehaald');
    other.undo(step.id);
    expect(stepText(other.lastStep(other.$session.get()) as never, {})).toBe(
      'Ongedaan gemaakt: Wat merken moeders: formulier weggehaald',
    );
    await other.saveNow();
    await settle();
    expect(first.codes()).toContain(code);
    const [, added] = other.listSteps(other.$session.get());
    expect(stepText(added as never, {})).toBe('Wat merken moeders: formulier toegevoegd');
  });
  test('two tabs that each add one lose none', async () => {
    const first = await openMothers();
    const second = await openMothers();
    first.add(1);
    second.add(2);
    await Promise.all([first.saveNow(), second.saveNow()]);
    expect(Object.keys(rows())).toHaveLength(2);
  });
  test('rows are kept in the order of their ids, so a file does not tell who came first', async () => {
    const { add, saveNow } = await openMothers();
    const order = ['9', '1', '5', '3', '7', '2'];
    machine.newId = () => `${order.shift() ?? 'f'}0000000-0000-4000-8000-${String(order.length).padStart(12, '0')}`;
    for (const mark of [1, 2, 3]) add(mark);
    await saveNow();
    add(4);
    await saveNow();
    const kept = Object.keys(rows()).slice(0, 3);
    expect(kept).toEqual([...kept].sort());
  });
  test('what a newer program wrote is not touched', async () => {
    const dossier = storedDossier(machine);
    machine.records.set(`dossier/${dossier.id}`, { ...dossier, instruments: { [mothersPart]: { version: 2 } } });
    const { add, mothers, $session, saveNow } = await openMothers();
    expect(mothers.canKeepForms($session.get())).toBe(false);
    add(1);
    await saveNow();
    expect(storedDossier(machine).instruments[mothersPart]).toEqual({ version: 2 });
  });
  test('rows that can not be read count for nothing and stay', async () => {
    const dossier = storedDossier(machine);
    const strange = { version: 1, tables: { antwoorden: { rows: { a: { cells: { luisteren: 'ja' } }, b: {} } } } };
    machine.records.set(`dossier/${dossier.id}`, { ...dossier, instruments: { [mothersPart]: strange } });
    const { add, view, saveNow } = await openMothers();
    add(1);
    await saveNow();
    expect(view().answers).toBe(1);
    expect(rows()['a']).toEqual({ cells: { luisteren: 'ja' } });
  });
});

describe('showing results', () => {
  test('needs five forms, stands still after that, and counts anew from five others on', async () => {
    const { add, view, mothers, round, saveNow } = await openMothers();
    for (const mark of [1, 2, 3, 4]) add(mark);
    mothers.showResults(round);
    expect(view().counted).toEqual([]);
    add(5);
    mothers.showResults(round);
    expect(view().counted).toHaveLength(5);
    add(6);
    mothers.showResults(round);
    expect(view()).toMatchObject({ answers: 6, release: { kind: 'shown', waiting: 1, missing: 4 } });
    expect(view().counted).toHaveLength(5);
    for (const mark of [7, 8, 9, 10]) add(mark);
    mothers.showResults(round);
    expect(view().counted).toHaveLength(10);
    await saveNow();
    expect(Object.keys(rows('getoond'))).toHaveLength(2);
  });
  test('is no step: nobody can undo it to compare', async () => {
    const { add, mothers, round, $session, listSteps } = await openMothers();
    for (const mark of [1, 2, 3, 4, 5]) add(mark);
    mothers.showResults(round);
    expect(listSteps($session.get())).toHaveLength(5);
  });
  test('a form taken away hides them, and its undo brings them back', async () => {
    const program = await openMothers();
    for (const mark of [1, 2, 3, 4, 5, 6]) program.add(mark);
    program.mothers.showResults(program.round);
    const [form] = program.mothers.listForms(program.$session.get(), program.round, statements);
    program.mothers.removeForm(form!.id);
    expect(program.view()).toMatchObject({ counted: [], release: { kind: 'withdrawn', missing: 4 } });
    program.undo(program.lastStep(program.$session.get())!.id);
    expect(program.view().counted).toHaveLength(6);
  });
  test('a tab that has not heard of a showing can not show one form more', async () => {
    const first = await openMothers();
    for (const mark of [1, 2, 3, 4, 5]) first.add(mark);
    await first.saveNow();
    const second = await openMothers();
    second.tab.isDeaf = true;
    first.mothers.showResults(first.round);
    await first.saveNow();
    second.add(6);
    second.mothers.showResults(second.round);
    await second.saveNow();
    expect(Object.keys(rows('getoond'))).toHaveLength(1);
  });
  test('one answer among five new forms is not told, also after a reload and by another tab', async () => {
    const program = await openMothers();
    const only = (index: number, given: FormAnswers[number]) =>
      Array.from({ length: 8 }, () => null).with(index, given as never);
    const both: FormAnswers = ['ja', 'ja', null, null, null, null, null, null];
    for (const mark of [1, 2, 3, 4, 5]) program.add(mark, both);
    program.mothers.showResults(program.round);
    for (const mark of [6, 7, 8, 9]) program.add(mark, only(0, 'ja'));
    program.add(10, only(1, 'nee'));
    program.mothers.showResults(program.round);
    await program.saveNow();
    const other = await openMothers();
    expect(other.view().counted).toHaveLength(10);
    expect(other.view().outcome('respect')).toMatchObject({ counts: { ja: 5, nee: 0 }, isEarlier: true });
    expect(other.view().outcome('luisteren')).toMatchObject({ counts: { ja: 5 }, isEarlier: true });
    expect(other.view().outcome('opvang')).toEqual({ kind: 'few' });
    expect(schemaErrors(storedDossier(machine), schemas['dossier-1.json'] ?? {}, 'dossier-1.json')).toEqual([]);
  });
  test('every round has its own', async () => {
    const { add, mothers, $session, view } = await openMothers();
    add(1);
    expect(view().answers).toBe(1);
    expect(mothers.mothersView($session.get(), 'andere').answers).toBe(0);
    expect(mothers.mothersView({ state: 'empty' }, null).answers).toBe(0);
  });
});

describe('a round that goes', () => {
  async function begin() {
    const program = await openMothers();
    const rounds = {
      ...(await import('../../../src/stores/rounds-edit')),
      ...(await import('../../../src/stores/rounds-list')),
    };
    await rounds.startRound('2024-09');
    const [first, second] = storedDossier(machine).rounds.map(({ id }) => id) as [string, string];
    const bringIn = (mark: number) => program.mothers.addForm(second, statements, { answers, came: 'code', mark });
    const stray = () => program.mothers.countStrayForms(program.$session.get());
    const formsOf = (round: string) => program.mothers.mothersView(program.$session.get(), round).answers;
    const undoStarted = () => {
      const started = program.listSteps(program.$session.get()).find(({ what }) => what.kind === 'round');
      program.undo(started!.id);
    };
    return { ...program, rounds, first, second, bringIn, stray, formsOf, undoStarted };
  }

  test('does not go while it has forms, and does when they are taken away', async () => {
    const { rounds, second, bringIn, mothers, $session, saveNow } = await begin();
    bringIn(1);
    expect(rounds.listRounds($session.get())[1]?.isEmpty).toBe(false);
    expect(rounds.removeRound(second)).toBe(false);
    await saveNow();
    expect(storedDossier(machine).rounds).toHaveLength(2);
    mothers.removeForm(mothers.listForms($session.get(), second, statements)[0]!.id);
    expect(rounds.removeRound(second)).toBe(true);
  });
  test('by an undo leaves its forms to be found; they come back with it', async () => {
    const { second, bringIn, stray, formsOf, undoStarted } = await begin();
    bringIn(1);
    bringIn(2);
    expect(stray()).toBe(0);
    undoStarted();
    expect(stray()).toBe(2);
    undoStarted();
    expect([stray(), formsOf(second)]).toEqual([0, 2]);
  });
  test('its forms move to another round or are taken away in one step, which can be undone', async () => {
    const { first, bringIn, stray, formsOf, undoStarted, mothers, undo, lastStep, $session, saveNow } = await begin();
    bringIn(1);
    bringIn(2);
    undoStarted();
    mothers.adoptStrayForms(first);
    expect([stray(), formsOf(first)]).toEqual([0, 2]);
    const text = () => stepText(lastStep($session.get()) as never, {});
    expect(text()).toBe('Wat merken moeders: 2 formulieren bij een andere meting gezet');
    undo(lastStep($session.get())!.id);
    expect([stray(), formsOf(first)]).toEqual([2, 0]);
    mothers.removeStrayForms();
    expect([stray(), formsOf(first)]).toEqual([0, 0]);
    expect(text()).toBe('Wat merken moeders: 2 formulieren weggehaald');
    undo(lastStep($session.get())!.id);
    await saveNow();
    expect(stray()).toBe(2);
    expect(Object.keys(rows())).toHaveLength(2);
  });
  test('what was shown of it still counts when its forms move', async () => {
    const { first, second, bringIn, undoStarted, add, mothers, view } = await begin();
    for (const mark of [1, 2, 3, 4, 5]) bringIn(mark);
    mothers.showResults(second);
    undoStarted();
    add(6);
    mothers.adoptStrayForms(first);
    mothers.showResults(first);
    expect(view()).toMatchObject({ answers: 6, counted: [], release: { kind: 'closed', missing: 4 } });
  });
});

describe('what somebody types', async () => {
  const { readCode } = await import('../../../src/stores/mothers-code');
  const code = encodeCode(packForm(answers, 9));
  const problemOf = (typed: string) => {
    const read = readCode(typed);
    return read.kind === 'problem' ? read.problem : null;
  };

  test.each([
    ['a code', code],
    ['in small letters with spaces', ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()} `],
    ['with a dash', `${code.slice(0, 3)}-${code.slice(3)}`],
    ['what stands behind the #', codeFragment(code)],
    ['a link', `https://voorbeeld.nl/ks/moeders/uitkomsten/#${codeFragment(code)}`],
    ['a link in a message', `Dag, hier is hij: https://voorbeeld.nl/moeders/uitkomsten/#${codeFragment(code)} Groet`],
  ])('%s', (_, typed) => {
    expect(readCode(typed)).toEqual({ kind: 'form', code, answers, mark: 9 });
  });
  test.each([
    ['', 'empty'],
    [code.slice(1), 'length'],
    [`${code}2`, 'length'],
    [`${code.slice(0, 5)}U`, 'letters'],
    [`${code.slice(0, 5)}${code.endsWith('Z') ? '0' : 'Z'}`, 'check'],
    [encodeCode(64 * 5 ** 8), 'other-form'],
    [encodeCode(5 ** 8), 'other-form'],
    ['https://voorbeeld.nl/groep/#s1.AAAA', 'other-link'],
    ['https://voorbeeld.nl/moeders/uitkomsten/#m2.AAAA', 'newer'],
  ])('%s: %s', (typed, problem) => {
    expect(problemOf(typed)).toBe(problem);
  });
  test("one wrong sign or two in each other's place is always told", () => {
    const signs = [...code];
    for (const [index, sign] of signs.entries()) {
      expect(problemOf(signs.with(index, sign === '7' ? '8' : '7').join(''))).toBe('check');
      const next = signs[index + 1];
      if (next && next !== sign)
        expect(
          problemOf(
            signs
              .with(index, next)
              .with(index + 1, sign)
              .join(''),
          ),
        ).toBe('check');
    }
  });
});
