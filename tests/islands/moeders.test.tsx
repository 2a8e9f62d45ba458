import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeFragment, type FormAnswers, packForm } from '../../src/domain/mothers';
import { makeReport } from '../../src/domain/report';
import { encodeCode } from '../../src/dossier/code';
import type { Dossier } from '../../src/dossier/dossier';
import { reportInput } from '../../src/dossier/report-input';
import { Outcomes } from '../../src/islands/moeders/Outcomes';
import { saveNow } from '../../src/stores/saving';
import { frameworkFromRaamwerk } from '../fixtures/framework.ts';
import { outcomeContent as content } from '../fixtures/report-content.ts';
import { desk, stateOf, store, textOf } from './report-desk.tsx';

const form = (...given: FormAnswers): FormAnswers => [
  ...given,
  ...Array.from({ length: 8 - given.length }, () => null),
];
const codeOf = (answers: FormAnswers, mark: number) => encodeCode(packForm(answers, mark));
const field = () => screen.getByLabelText<HTMLInputElement>('Code van een moeder');

beforeEach(() => {
  history.replaceState(null, '', '/');
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
});

async function open(): Promise<Element> {
  const { container } = render(<Outcomes {...content} />);
  await waitFor(() => expect(container.textContent).not.toContain('Het dossier wordt gelezen'));
  return container;
}

/** Does something, and lets the page draw what came of it. */
async function does(action: () => void): Promise<void> {
  await act(action);
  await new Promise((drawn) => setTimeout(drawn, 5));
}
const submit = (place: HTMLFormElement) => does(() => fireEvent.submit(place));
const click = (name: string | RegExp) =>
  does(() => fireEvent.click(screen.getAllByRole('button', { name, hidden: true })[0]!));

async function bringIn(code: string): Promise<void> {
  await does(() => fireEvent.input(field(), { target: { value: code } }));
  await submit(field().form!);
}

async function bringInSix(): Promise<void> {
  for (const mark of [1, 2, 3, 4]) await bringIn(codeOf(form('nee', 'ja'), mark));
  for (const mark of [5, 6]) await bringIn(codeOf(form('ja', 'ja', 'nee'), mark));
}
const showResults = () => click('Toon de uitkomsten');

describe('without a dossier', () => {
  test('a code that came by link is shown, to type over where the dossier is, and leaves the address', async () => {
    const code = codeOf(form('ja'), 3);
    history.replaceState(null, '', `/moeders/uitkomsten/#${codeFragment(code)}`);
    const page = await open();
    expect(page.textContent).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(location.hash).toBe('');
  });
  test('one can be begun here', async () => {
    await open();
    await click('Begin een dossier');
    await waitFor(() => expect(field()).toBeTruthy());
  });
});

describe('bringing in', () => {
  beforeEach(() => store(stateOf('example').dossier));

  test.each([
    ['', 'Typ eerst een code, of plak een link.'],
    ['K7X', 'Een code heeft zes letters en cijfers.'],
    ['UUUUUU', 'Hier staat een teken dat niet in een code kan.'],
    ['K7XQ2N', 'Deze code klopt niet.'],
  ])('"%s" says what is wrong, and adds nothing', async (typed, problem) => {
    const page = await open();
    await bringIn(typed);
    expect(textOf(document.querySelector('#code-fout'))).toContain(problem);
    expect(field().getAttribute('aria-describedby')).toContain('code-fout');
    expect(page.textContent).toContain('Er zijn nu 0 formulieren.');
  });

  test('the same code again asks whether it is the same mother', async () => {
    const page = await open();
    const code = codeOf(form('ja'), 3);
    await bringIn(code);
    await bringIn(code.toLowerCase());
    await click(/^Dezelfde moeder/u);
    expect(page.textContent).toContain('Er is nu 1 formulier.');
    await bringIn(code);
    await click(/^Iemand anders/u);
    expect(page.textContent).toContain('Er zijn nu 2 formulieren.');
  });

  test('a code that another measurement has asks the same, and says which', async () => {
    const { dossier } = stateOf('example');
    const older = { ...dossier.rounds[0]!, id: 'eerder', name: 'Meting van toen', measuredOn: '2025-01-15', scans: [] };
    store({ ...dossier, rounds: [older, ...dossier.rounds] });
    const page = await open();
    const code = codeOf(form('ja'), 3);
    await does(() => fireEvent.change(screen.getByLabelText(/meting/iu), { target: { value: 'eerder' } }));
    await bringIn(code);
    await does(() => fireEvent.change(screen.getByLabelText(/meting/iu), { target: { value: dossier.rounds[0]!.id } }));
    await bringIn(code);
    expect(page.textContent).toContain('In de meting Meting van toen · 15 januari 2025 zit al een formulier');
    await click(/^Dezelfde moeder/u);
    expect(page.textContent).toContain('Er zijn nu 0 formulieren.');
  });

  test('a code that came by link waits until somebody brings it in', async () => {
    const code = codeOf(form('ja'), 3);
    history.replaceState(null, '', `/#${codeFragment(code)}`);
    const page = await open();
    await waitFor(() => expect(field().value).toBe(code));
    expect(page.textContent).toContain('Er zijn nu 0 formulieren.');
    await submit(field().form!);
    expect(page.textContent).toContain('Er is nu 1 formulier.');
  });

  test('is only said to be added when it is stored', async () => {
    const page = await open();
    const said = () => textOf(page.querySelector('.inbrengen > .gezegd'));
    desk.machine.failure = { on: 'write', code: 'full' };
    await bringIn(codeOf(form('ja'), 3));
    expect(said()).toBe('Dit is nog niet opgeslagen. Onderaan deze pagina lees je wat je kunt doen.');
    desk.machine.failure = null;
    await click('Probeer opnieuw');
    await waitFor(() => expect(said()).toBe('Toegevoegd. Er is nu 1 formulier.'));
  });

  test('a paper form needs one answer, gets a code, and leaves an empty form', async () => {
    const guards: (() => boolean)[] = [];
    desk.tab.environment.guardLeaving = (isUnsafe) => guards.push(isUnsafe);
    const page = await open();
    const isGuarded = () => guards.some((isUnsafe) => isUnsafe());
    const paper = page.querySelector('.papier')!;
    const add = within(paper as HTMLElement).getByText('Formulier toevoegen');
    await submit(add.closest('form')!);
    expect(paper.textContent).toContain('Er is nog niets aangekruist.');
    const [first] = paper.querySelectorAll<HTMLInputElement>('input[value="nee"]');
    expect(isGuarded()).toBe(false);
    first!.checked = true;
    expect(isGuarded(), 'a form that is half filled').toBe(true);
    await submit(add.closest('form')!);
    expect(paper.textContent).toMatch(/Toegevoegd als \w{3} \w{3}\./u);
    expect(paper.querySelectorAll('input[value="nee"]:checked')).toHaveLength(0);
    await saveNow();
    expect(isGuarded()).toBe(false);
    expect(page.textContent).toContain('van papier');
  });

  test('there is no field for what somebody says in her own words', async () => {
    const page = await open();
    expect(page.querySelectorAll('textarea')).toHaveLength(0);
    expect(page.querySelectorAll('input[type="text"]')).toHaveLength(1);
  });

  test('a form can be taken away by its code, and brought back', async () => {
    const page = await open();
    const code = codeOf(form('ja'), 3);
    await bringIn(code);
    await click(`Weghalen ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(page.textContent).toContain('Er zijn nu 0 formulieren.');
    await click(/^Ongedaan maken/u);
    expect(page.textContent).toContain('Er is nu 1 formulier.');
  });
});

describe('forms of a round that is gone', () => {
  const { dossier } = stateOf('example');
  const row = { cells: { ronde: 'weg', 'kwam-als': 'code', merk: '1', luisteren: 'nee' } };
  beforeEach(() =>
    store({
      ...dossier,
      instruments: { 'wat-merken-moeders': { version: 1, tables: { antwoorden: { rows: { a: row, b: row } } } } },
    }),
  );

  test('are told, and go to the round in view or away, with a way back', async () => {
    const page = await open();
    const title = 'Formulieren van een meting die er niet meer is: 2';
    expect(page.textContent).toContain(title);
    await click(/^Zet ze bij /u);
    expect(page.textContent).not.toContain(title);
    expect(page.textContent).toMatch(/2 formulieren staan nu bij/u);
    expect(page.textContent).toContain('Er zijn nu 2 formulieren.');
    await click(/^Ongedaan maken/u);
    expect(page.textContent).toContain(title);
    await click('Haal ze weg');
    expect(page.textContent).not.toContain(title);
    await click(/^Ongedaan maken/u);
    expect(page.textContent).toContain(title);
  });
});

describe('results', () => {
  const example = stateOf('example').dossier;
  beforeEach(() => store(example));

  test('are asked for from five forms on, and stand beside the levels', async () => {
    const page = await open();
    await bringInSix();
    expect(page.textContent).not.toContain('Uitkomsten van');
    await showResults();
    expect(page.textContent).toContain('Uitkomsten van 6 formulieren.');
    const [listening, , fixedPerson] = page.querySelectorAll('.uitkomsten > li');
    expect(textOf(listening)).toContain('4 van de 6 moeders zeggen ‘nee’.');
    expect([...listening!.querySelectorAll('td')].map(textOf)).toEqual(['2', '0', '4', '0']);
    expect(textOf(listening)).toMatch(/Sensitiviteit: jullie gaven niveau \d · /u);
    expect(textOf(fixedPerson)).toContain('Minder dan vijf moeders gaven hier antwoord.');
    expect(fixedPerson!.querySelector('table')).toBeNull();
  });

  test('never change the report', async () => {
    await open();
    const reportNow = () => {
      const dossier = desk.machine.records.get(`dossier/${example.id}`) as Dossier;
      return makeReport(frameworkFromRaamwerk(), reportInput(dossier, dossier.rounds[0]!, []));
    };
    const before = reportNow();
    await bringInSix();
    await showResults();
    await saveNow();
    const stored = desk.machine.records.get(`dossier/${example.id}`) as Dossier;
    expect(Object.keys(stored.instruments)).toContain('wat-merken-moeders');
    expect(reportNow()).toEqual(before);
  });

  test('a statement that one new mother answered stands still, and says why', async () => {
    const page = await open();
    for (const mark of [1, 2, 3, 4, 5]) await bringIn(codeOf(form('ja', 'ja'), mark));
    await showResults();
    for (const mark of [6, 7, 8, 9]) await bringIn(codeOf(form('ja'), mark));
    await bringIn(codeOf(form('ja', 'nee'), 10));
    await click('Tel de nieuwe formulieren mee');
    const [listening, respect] = page.querySelectorAll('.uitkomsten > li');
    expect(textOf(listening)).toContain('10 van de 10 moeders zeggen ‘ja’.');
    expect(textOf(respect)).toContain('5 van de 5 moeders zeggen ‘ja’.');
    expect(textOf(respect)).toContain('Bij deze zin zie je wat er eerder stond.');
    expect(textOf(listening)).not.toContain('wat er eerder stond');
  });

  test('a new form waits; a form taken away hides them', async () => {
    const page = await open();
    await bringInSix();
    await showResults();
    await bringIn(codeOf(form('nee'), 9));
    expect(page.textContent).toContain('1 nieuw formulier telt nog niet mee. Dat kan als er nog 4 bij komen.');
    expect(screen.queryByRole('button', { name: 'Tel de nieuwe formulieren mee' })).toBeNull();
    const counted = codeOf(form('nee', 'ja'), 1);
    await click(`Weghalen ${counted.slice(0, 3)} ${counted.slice(3)}`);
    expect(page.textContent).toContain('De uitkomsten zijn weer te zien als er nog 3 nieuwe formulieren bij komen.');
    expect(page.querySelector('.uitkomsten')).toBeNull();
  });
});
