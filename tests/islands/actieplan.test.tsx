import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { PlanPage } from '../../src/islands/actieplan/PlanPage';
import { $planLook } from '../../src/stores/plan-look';
import { saveNow } from '../../src/stores/saving';
import { planContent } from '../fixtures/report-content.ts';
import { twoRounds } from '../fixtures/two-rounds.ts';
import { desk, stateOf, store, textOf } from './report-desk.tsx';

const step = (item: string, level: number) =>
  planContent.randvoorwaarden.find(({ id }) => id === item)?.stappen[level] ?? '';

beforeEach(() => {
  history.replaceState(null, '', '/actieplan/');
  $planLook.set({ grouping: 'item', filter: 'all' });
  const block = document.getElementById('inhoud-gegevens');
  if (block) block.textContent = JSON.stringify(planContent);
});

async function open(dossier?: Record<string, unknown>): Promise<Element> {
  if (dossier) store(dossier as unknown as Parameters<typeof store>[0]);
  const { container } = render(<PlanPage />);
  await waitFor(() => expect(container.textContent).not.toContain('Het actieplan wordt gelezen.'));
  if (dossier) await waitFor(() => expect(container.textContent).toContain('Laatste stappen'));
  return container;
}

/** Does something, and lets the page draw what came of it. */
async function does(action: () => void): Promise<void> {
  await act(action);
  await new Promise((drawn) => setTimeout(drawn, 5));
}
const click = (element: Element) => does(() => fireEvent.click(element));
const button = (name: RegExp) => screen.getAllByRole('button', { name, hidden: true })[0]!;
const storedActions = async () => {
  await saveNow();
  const [, dossier] = [...desk.machine.records].find(([key]) => key.startsWith('dossier/')) ?? [];
  return (dossier as Dossier).actions;
};
const sentence = (page: Element) => textOf(page.querySelector('.boodschap'));
const groups = (page: Element) =>
  [...page.querySelectorAll('.plan-groep')].map((group) => [
    textOf(group.querySelector('h3')),
    ...[...group.querySelectorAll('tbody')].map((row) => row.dataset['actie']),
  ]);

const example = () => ({ ...structuredClone(stateOf('example').dossier), actions: [] as object[] });
const withActions = (actions: object[]) => ({ ...example(), actions });

describe('without a scan or a dossier', () => {
  test('a dossier can be begun here; then own actions can be written', async () => {
    const page = await open();
    await click(screen.getByRole('button', { name: 'Begin een dossier' }));
    await waitFor(() => expect(sentence(page)).toBe('Er staan nog geen acties in het plan.'));
    expect(textOf(page)).toContain('Voorstellen komen uit de scan, en die is nog niet ingevuld.');
    expect(screen.queryByRole('button', { name: /^Neem over/u })).toBeNull();
    await click(button(/Voeg een eigen actie toe/u));
    expect(page.querySelectorAll('tbody')).toHaveLength(1);
  });
});

describe('proposals', () => {
  test('are taken over in their place, and the button goes on with the action', async () => {
    const page = await open(example());
    const text = step('projectleider', 0);
    const line = screen.getByText(text, { selector: '.voorstel-tekst' }).closest('li')!;
    expect(textOf(line.closest('.voorstel'))).toMatch(/Nummer 1 in jullie rapport · nu 0 · Niet aanwezig/u);
    const take = within(line).getByRole('button');
    await click(take);
    expect(sentence(page)).toBe('1 actie: 1 nog te doen.');
    expect(within(line).getByRole('button')).toBe(take);
    expect(textOf(line)).toContain('Staat in het plan');
    expect(await storedActions()).toMatchObject([{ item: 'projectleider', text, status: 'open' }]);
    await click(take);
    await waitFor(() => expect(screen.getByLabelText('Wie doet het?')).toBe(document.activeElement));
  });
  test('of one item, when the address asks for it, and all of them again', async () => {
    history.replaceState(null, '', '/actieplan/#actie-juiste-partners');
    const page = await open(withActions([{ id: 'x', text: 'Bellen' }]));
    const names = () => [...page.querySelectorAll('.voorstel')].map(({ id }) => id);
    expect(textOf(page.querySelector('#voorstellen'))).toContain('Voorstellen voor');
    expect(names()).toEqual(['actie-juiste-partners']);
    await waitFor(() => expect(document.activeElement?.id).toBe('voorstellen'));
    history.replaceState(null, '', '/actieplan/#voorstellen');
    await does(() => fireEvent(window, new HashChangeEvent('hashchange')));
    await waitFor(() => expect(names().length).toBeGreaterThan(5));
    expect(page.querySelector<HTMLDetailsElement>('.voorstellen details')?.open).toBe(true);
  });
  test('an item without any says so, and one can write an action for it', async () => {
    history.replaceState(null, '', '/actieplan/#actie-vroegsignalering');
    const page = await open(stateOf('perfect').dossier);
    expect(textOf(page.querySelector('.voorstellen'))).toContain('is er nu geen voorstel');
    await click(button(/Voeg zelf een actie toe voor/u));
    expect(await storedActions()).toMatchObject([{ item: 'vroegsignalering', text: '' }]);
  });
});

describe('the plan', () => {
  const actions = [
    { id: 'laat', item: 'projectleider', text: 'Laat', owner: 'Gemeente', due: '2026-11-01', status: 'open' },
    { id: 'later', item: 'projectleider', text: 'Later', owner: '', due: '2027-11-01', status: 'bezig' },
    { id: 'klaar', item: '', text: 'Gedaan', owner: 'gemeente', due: '', status: 'klaar' },
    { id: 'vaag', item: 'oud', text: '<b>Vaag</b>', owner: '', due: 'na de zomer', status: 'open' },
  ];
  test('says how it stands, and what asks for attention', async () => {
    const page = await open(withActions(actions));
    expect(sentence(page)).toBe('4 acties: 1 over de datum, 1 bezig, 1 nog te doen, 1 klaar.');
    expect(textOf(page.querySelector('.feiten'))).toContain('1 actie heeft nog geen datum.');
    const late = page.querySelector('[data-actie="laat"]');
    expect(textOf(late)).toContain('Over de datum 1 november 2026');
    expect(textOf(page.querySelector('[data-actie="vaag"]'))).toContain('na de zomer (geen dag die we kennen)');
    expect(textOf(page.querySelector('[data-actie="vaag"] .eigen-tekst'))).toBe('<b>Vaag</b>');
  });
  test('is put together by item, owner or date, and the tab remembers which', async () => {
    const page = await open(withActions(actions));
    expect(groups(page)).toEqual([
      ['Wijs een sterke projectleider of kartrekker aan', 'laat', 'later'],
      ['Onderdeel uit een ander raamwerk', 'vaag'],
      ['Zonder onderdeel', 'klaar'],
    ]);
    await click(screen.getByRole('radio', { name: 'Wie' }));
    expect(groups(page)).toEqual([
      ['Gemeente', 'laat', 'klaar'],
      ['Nog niemand', 'later', 'vaag'],
    ]);
    await click(screen.getByRole('radio', { name: 'Datum' }));
    expect(groups(page)).toEqual([
      ['Over de datum', 'laat'],
      ['Later', 'later'],
      ['Zonder datum', 'vaag'],
      ['Klaar', 'klaar'],
    ]);
    expect(desk.tab.environment.recall('actieplan')).toEqual({ grouping: 'due', filter: 'all' });
  });
  test('shows only what one asks for', async () => {
    const page = await open(withActions(actions));
    const filter = screen.getByLabelText('Toon');
    expect([...filter.querySelectorAll('option')].map(textOf)).toEqual([
      'Alles (4)',
      'Nog niet klaar (3)',
      'Over de datum (1)',
      'Klaar (1)',
    ]);
    await does(() => fireEvent.change(filter, { target: { value: 'overdue' } }));
    await waitFor(() => expect(groups(page).flatMap(([, ...ids]) => ids)).toEqual(['laat']));
  });
  test('a row keeps its place while one works in it, and goes where it belongs after that', async () => {
    const page = await open(withActions(actions));
    await click(screen.getByRole('radio', { name: 'Datum' }));
    await click(button(/^Pas aan Laat/u));
    const date = await screen.findByLabelText('Wanneer is het klaar?');
    await does(() => fireEvent.input(date, { target: { value: '2027-12-01' } }));
    await does(() => desk.tab.draw());
    expect(textOf(page.querySelector('[data-actie="laat"]'))).toContain('1 december 2027');
    expect(groups(page)[0]).toEqual(['Over de datum', 'laat']);
    await click(button(/^Klaar met aanpassen/u));
    expect(groups(page)).toContainEqual(['Later', 'later', 'laat']);
    expect((await storedActions())[0]).toMatchObject({ id: 'laat', due: '2027-12-01' });
  });
  test('another item takes the success factor off that is none of its own', async () => {
    await open(withActions([{ ...actions[0], factor: 'vast-aanspreekpunt' }]));
    await click(button(/^Pas aan Laat/u));
    const item = await screen.findByLabelText('Bij welk onderdeel hoort het?');
    await does(() => fireEvent.change(item, { target: { value: 'expertise' } }));
    expect(await storedActions()).toMatchObject([{ item: 'expertise', factor: '' }]);
  });
  test('an action that is taken away can be put back at once', async () => {
    const page = await open(withActions(actions));
    await click(button(/^Pas aan Later/u));
    await click(await screen.findByRole('button', { name: 'Haal weg' }));
    expect(sentence(page)).toBe('3 acties: 1 over de datum, 1 nog te doen, 1 klaar.');
    expect(document.activeElement?.id).toBe('plan');
    expect(textOf(page.querySelector('.stappen'))).toContain('Actie weggehaald: Later');
    await click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(await storedActions()).toContainEqual(actions[1]);
  });
  test('an own action that says nothing when it is closed is gone', async () => {
    const page = await open(withActions([]));
    await click(button(/Voeg een eigen actie toe/u));
    await waitFor(() => expect(document.activeElement?.id).toMatch(/^tekst-/u));
    await click(button(/^Klaar met aanpassen/u));
    expect(await storedActions()).toEqual([]);
    expect(page.querySelectorAll('tbody')).toHaveLength(0);
  });
});

test('an action with only who or when stays in sight, also after it is closed', async () => {
  const page = await open(withActions([{ id: 'x', due: '2027-01-01' }]));
  expect(groups(page).flat()).toContain('x');
  await click(button(/Voeg een eigen actie toe/u));
  const owner = screen.getByLabelText('Wie doet het?');
  await does(() => {
    fireEvent.input(owner, { target: { value: 'Wethouder' } });
    fireEvent.click(button(/^Klaar met aanpassen/u));
  });
  expect(await storedActions()).toMatchObject([{ id: 'x' }, { owner: 'Wethouder' }]);
  expect(page.querySelectorAll('tbody')).toHaveLength(2);
  expect(textOf(page.querySelector('.plan'))).toContain('Wethouder');
});

test('every round that has a scan can be picked to take proposals from', async () => {
  await open(twoRounds as unknown as Record<string, unknown>);
  const rounds = screen.getByLabelText('Meting');
  const text = step('projectleider', 0);
  expect(screen.queryByText(text, { selector: '.voorstel-tekst' })).toBeNull();
  await does(() => fireEvent.change(rounds, { target: { value: 'nulmeting' } }));
  await waitFor(() => expect(screen.getByText(text, { selector: '.voorstel-tekst' })).toBeTruthy());
});
