import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { contentBlock, contentText, type ShownContent } from '../../src/ui/content';
import { content } from '../fixtures/convenant.ts';
import { groupDossier } from '../fixtures/group-round.ts';
import { Machine } from '../fixtures/memory-environment.ts';
import { reportContent } from '../fixtures/report-content.ts';
import { openTab, settle, storedDossier } from '../unit/stores/tab.ts';

let machine: Machine;

beforeEach(() => {
  machine = new Machine();
  document.body.replaceChildren();
  location.hash = '';
  vi.stubGlobal('scrollTo', vi.fn());
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = contentBlock;
  const shown: ShownContent = { ...reportContent, ...content };
  block.textContent = contentText(shown);
  document.body.append(block);
});

type Kept = Record<string, unknown> & { id: string };

const partners = [
  {
    id: 'p1',
    name: 'Gemeente X',
    kind: 'gemeente',
    status: 'betrokken',
    contribution: 'Uren',
    carries: ['projectleider'],
  },
  { id: 'p2', name: 'Zorg Y', kind: 'zorg', status: 'betrokken', contribution: '' },
];

async function open(dossier: Kept | null, hash = ''): Promise<Element> {
  if (dossier) {
    machine.records.set(`dossier/${dossier.id}`, structuredClone(dossier));
    machine.records.set('current', { dossier: dossier.id, round: '', scan: '' });
  }
  await openTab(machine);
  location.hash = hash;
  const { ConvenantPage } = await import('../../src/islands/convenant/ConvenantPage');
  const { container } = render(<ConvenantPage />);
  await waitFor(() => expect(container.textContent).not.toContain('wordt gemaakt'));
  await rest();
  return container;
}
/** Lets the page take up what happened. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const type = async (field: Element, value: string) => {
  fireEvent.input(field, { target: { value } });
  // Saving waits for the next frame, or for going on to something else.
  fireEvent.blur(field);
  await rest();
};

const dossierWith = (more: Record<string, unknown> = {}): Kept => ({
  ...(groupDossier() as Kept),
  partners,
  ...more,
});
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
const saved = async () => {
  await settle();
  await settle();
  return storedDossier(machine).convenant as { clauses?: Record<string, unknown>; fields?: unknown };
};

test('without a dossier it offers to begin one, and says where else to start', async () => {
  const page = await open(null);
  expect(textOf(page)).toContain('concept voor een jurist');
  fireEvent.click(screen.getByRole('button', { name: 'Begin een concept' }));
  await screen.findByRole('heading', { level: 2, name: 'Partijen' });
  expect(textOf(page)).toContain('Doe eerst een scan');
  expect(textOf(page)).toContain('Er is nog geen betrokken partner');
});

test('shows steps with what is open in each, and goes where the address says', async () => {
  const page = await open(dossierWith(), '#doel');
  const steps = within(screen.getByRole('navigation', { name: 'Stappen' })).getAllByRole('link');
  expect(steps.map((step) => step.getAttribute('href'))).toEqual([
    '#partijen',
    '#doel',
    '#afspraken',
    '#samenwerken',
    '#looptijd',
    '#nalezen',
  ]);
  expect(steps[1]?.getAttribute('aria-current')).toBe('step');
  expect(textOf(steps[1])).toBe('Doel3 open punten');
  expect(screen.getByRole('heading', { level: 3, name: 'Artikel 2 · DOEL' })).toBeTruthy();
  location.hash = '#afspraken';
  await rest();
  await screen.findByRole('heading', { level: 3, name: 'Artikel 3 · AFSPRAKEN' });
  expect(page.querySelectorAll('h1')).toHaveLength(1);
});

test('a field fills in the text while one types, and is saved', async () => {
  const page = await open(dossierWith(), '#doel');
  expect(textOf(page.querySelector('[id="lid-doel.wat"]'))).toContain('[nog invullen: doel voor nu]');
  await type(screen.getByLabelText('Doel voor nu'), 'Werk dat past.');
  await waitFor(() =>
    expect(textOf(page.querySelector('[id="lid-doel.wat"]'))).toContain('Het doel is: Werk dat past.'),
  );
  expect((await saved()).fields).toEqual({ 'doel-nu': 'Werk dat past.' });
});

test('a clause is rewritten, taken back, left out and put back', async () => {
  const page = await open(dossierWith(), '#doel');
  const clause = () => page.querySelector('[id="lid-doel.samen"]')!;
  fireEvent.click(screen.getByRole('button', { name: 'Pas aan: lid 2.1, DOEL' }));
  const field = screen.getByLabelText('Tekst van lid 2.1, DOEL');
  expect((field as HTMLTextAreaElement).value).toBe('Partijen werken samen.');
  await type(field, 'Partijen doen het samen.');
  await waitFor(() => expect(textOf(clause())).toContain('Partijen doen het samen. Eigen tekst'));
  fireEvent.click(screen.getByRole('button', { name: 'Terug naar het voorstel' }));
  await waitFor(() => expect(textOf(clause())).toContain('Partijen werken samen.'));
  fireEvent.click(screen.getByRole('button', { name: 'Laat weg: lid 2.1, DOEL' }));
  await waitFor(() => expect(textOf(clause())).toMatch(/^Weggelaten: ?Partijen werken samen\./u));
  expect(textOf(page.querySelector('[id="lid-doel.wat"] .lid-nummer'))).toBe('2.1');
  fireEvent.click(screen.getByRole('button', { name: 'Zet terug: "Partijen werken samen.", DOEL' }));
  await waitFor(() => expect(textOf(page.querySelector('[id="lid-doel.wat"] .lid-nummer'))).toBe('2.2'));
});

test('an own text over a proposal that changed: both are shown, and one chooses', async () => {
  const clauses = { 'doel.samen': { text: 'Van ons.', base: 'Het oude voorstel.' } };
  const page = await open(dossierWith({ convenant: { version: 1, clauses } }), '#doel');
  const choice = screen.getByRole('group', { name: /^Het voorstel is veranderd/u });
  expect(textOf(choice)).toContain('Toen:Het oude voorstel.Nu:Partijen werken samen.');
  fireEvent.click(within(choice).getByRole('button', { name: 'Houd mijn tekst' }));
  await waitFor(() => expect(page.querySelector('.conv-anders')).toBeNull());
  expect((await saved()).clauses).toEqual({ 'doel.samen': { text: 'Van ons.', base: 'Partijen werken samen.' } });
});

test('agreements: proposed ones stand with why, others are taken in, and all four texts can be written', async () => {
  const page = await open(dossierWith(), '#afspraken');
  const cards = () => [...page.querySelectorAll('.conv-afspraak h5')].map(textOf);
  const before = cards().length;
  expect(before).toBeGreaterThan(0);
  expect(textOf(page.querySelector('.conv-afspraak'))).toContain('In het concept:');
  const [take] = screen.getAllByRole('button', { name: /^Neem op: /u });
  fireEvent.click(take!);
  await waitFor(() => expect(cards()).toHaveLength(before + 1));
  const card = page.querySelector<HTMLElement>('.conv-afspraak')!;
  fireEvent.click(within(card).getByRole('button', { name: /^Pas aan: /u }));
  const who = await within(card).findByLabelText('Wie zorgt dat dit gebeurt?');
  await type(who, 'De kartrekker');
  fireEvent.click(within(card).getByRole('button', { name: /^Klaar/u }));
  await waitFor(() => expect(textOf(card)).toContain('WieDe kartrekker'));
  fireEvent.click(within(card).getByRole('button', { name: /^Laat weg: /u }));
  await waitFor(() => expect(cards()).toHaveLength(before));
});

test('a clause of their own is added, written and taken away, and a question is ticked', async () => {
  const page = await open(dossierWith(), '#doel');
  fireEvent.click(screen.getByRole('button', { name: /^Voeg een eigen lid toe · DOEL/u }));
  const field = await screen.findByLabelText('Tekst van lid 2.4, DOEL');
  await type(field, 'Ook tantes tellen.');
  await waitFor(() => expect(textOf(page)).toContain('Ook tantes tellen.'));
  fireEvent.click(screen.getByRole('button', { name: 'Klaar' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Haal weg: lid 2.4, DOEL' }));
  await waitFor(() => expect(textOf(page)).not.toContain('Ook tantes tellen.'));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Klopt het doel?' }));
  expect(await saved()).toMatchObject({ answered: { doel: { 'Klopt het doel?': true } } });
});

test('reading it all: open points lead to their places, and the document has the numbers of the draft', async () => {
  const page = await open(dossierWith(), '#nalezen');
  await waitFor(() => expect(page.querySelector('.conv-document')).not.toBeNull());
  const point = [...page.querySelectorAll('.conv-punten a')].find((link) => textOf(link) === 'Vul in: begindatum.');
  expect(point?.getAttribute('href')).toBe('#doel/veld-begin');
  const lines = [...page.querySelectorAll('.document-lid')].map(textOf);
  expect(lines).toContain('2.1Partijen werken samen.');
  expect(lines).toContain('a.Moeders kennen hun leven het best.');
  expect(screen.getByRole('button', { name: 'Word (.docx)' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'OpenDocument (.odt)' })).toBeTruthy();
});

test('what a newer program wrote is said and left alone', async () => {
  const page = await open(dossierWith({ convenant: { version: 2 } }));
  expect(textOf(page)).toContain('gemaakt met een nieuwere versie van Ketenspiegel');
  expect(page.querySelector('input, textarea')).toBeNull();
});

test('an agreement that only an own text keeps in the draft, stays while that text is written anew', async () => {
  const item = 'sensitiviteit';
  const clauses = { [`afspraak.${item}.wat`]: { text: 'Van ons.', base: '' } };
  const page = await open(dossierWith({ convenant: { version: 1, clauses } }), `#afspraken/afspraak-${item}`);
  const field = () => page.querySelector<HTMLTextAreaElement>(`[id="afspraak.${item}.wat"]`);
  await waitFor(() => expect(field()).not.toBeNull());
  const began = field()!;
  fireEvent.input(began, { target: { value: '' } });
  await act(() => machine.tabs.at(-1)?.draw());
  await rest();
  expect(began.isConnected).toBe(true);
  await type(began, 'Opnieuw geschreven.');
  expect((await saved()).clauses).toMatchObject({ [`afspraak.${item}.wat`]: { text: 'Opnieuw geschreven.' } });
});

test('an agreement that only an own text keeps in the draft, stays when the proposal of today is taken', async () => {
  const clauses = { 'afspraak.sensitiviteit.wat': { text: 'Van ons.', base: 'Het oude voorstel.' } };
  const page = await open(dossierWith({ convenant: { version: 1, clauses } }), '#afspraken');
  fireEvent.click(screen.getByRole('button', { name: 'Neem het nieuwe voorstel' }));
  await rest();
  expect(page.querySelector('.conv-anders')).toBeNull();
  expect(textOf(page.querySelector('[id="afspraak-sensitiviteit"]')?.closest('.conv-afspraak'))).toContain(
    'sensitiviteit.',
  );
});

test('a dossier that could not be begun says why, and can be tried again', async () => {
  const page = await open(null);
  machine.failure = { on: 'write', code: 'full' };
  fireEvent.click(screen.getByRole('button', { name: 'Begin een concept' }));
  await waitFor(() => expect(page.querySelector('[role="alert"]')).not.toBeNull());
  machine.failure = null;
  fireEvent.click(screen.getByRole('button', { name: 'Begin een concept' }));
  await screen.findByRole('heading', { level: 2, name: 'Partijen' });
});

test('an address with a "%" of its own opens the page', async () => {
  const page = await open(dossierWith(), '#doel/veld-100%');
  expect(textOf(page)).toContain('Artikel 2 · DOEL');
});
