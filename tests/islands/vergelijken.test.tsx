import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { contentBlock, contentText } from '../../src/ui/content';
import { Machine } from '../fixtures/memory-environment.ts';
import { reportContent } from '../fixtures/report-content.ts';
import { justBegun, oneRound, otherRespondents, twoRounds } from '../fixtures/two-rounds.ts';
import { openTab, settle, storedDossier } from '../unit/stores/tab.ts';

let machine: Machine;

beforeEach(() => {
  machine = new Machine();
  // Charts are drawn when they scroll into view; here nothing does.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  document.body.replaceChildren();
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = contentBlock;
  block.textContent = contentText(reportContent);
  document.body.append(block);
});

type Fixture = Record<string, unknown> & { id: string; rounds: { id: string; scans: { id: string }[] }[] };

/** Opens the page on a dossier, with its second half. */
async function open(dossier: Fixture | null): Promise<Element> {
  if (dossier) {
    const round = dossier.rounds.at(-1);
    machine.records.set(`dossier/${dossier.id}`, structuredClone(dossier));
    machine.records.set('current', { dossier: dossier.id, round: round?.id ?? '', scan: round?.scans[0]?.id ?? '' });
  }
  await openTab(machine);
  const { ComparePage } = await import('../../src/islands/vergelijken/ComparePage');
  const { container } = render(<ComparePage />);
  await waitFor(() => {
    expect(container.textContent).not.toContain('worden opgehaald');
    expect(container.textContent).not.toContain('komt eraan');
  });
  return container;
}

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
const group = (page: Element, kind: string) =>
  [...page.querySelectorAll(`[data-groep="${kind}"] [data-item]`)].map((row) => row.getAttribute('data-item'));

test('says in words what changed, and shows each item with what happened to it', async () => {
  const page = await open(twoRounds);
  expect(textOf(page.querySelector('.boodschap'))).toBe(
    'Op 26 onderdelen die beide keren bekend zijn: 4 hoger, 2 lager, 20 gelijk.',
  );
  expect(textOf(page.querySelector('.feiten'))).toContain('Toen: Nulmeting · 10 november 2025. Nu: Meting 2');
  expect(group(page, 'omhoog')).toEqual([
    'juiste-partners',
    'projectleider',
    'concrete-afspraken',
    'niet-zonder-moeders',
  ]);
  expect(group(page, 'omlaag')).toEqual(['onderlinge-communicatie', 'sociale-omgeving']);
  expect(group(page, 'gelijk')).toHaveLength(20);
  expect(group(page, 'nieuw-bekend')).toEqual(['vroegsignalering']);
  expect(group(page, 'niet-meer-bekend')).toEqual(['expertise']);
  expect(group(page, 'vervallen')).toEqual(['samenwerking-in-de-regio']);
  expect(group(page, 'nieuw-van-toepassing')).toEqual(['brede-anamnese']);
  expect(group(page, 'beide-onbekend')).toEqual(['duurzaamheid']);
  expect(page.querySelector('[data-item="interne-communicatie"]'), 'n.v.t. both times is in no list').toBeNull();
  expect(textOf(page.querySelector('[data-item="projectleider"]'))).toBe(
    'Projectleider 0 · Niet aanwezig 2 · Afgesproken (samen afgesproken)2 niveaus hoger',
  );
});

test('the pillars stand there before and after, with what a comparison can rest on', async () => {
  const page = await open(twoRounds);
  const row = textOf(page.querySelector('[data-pijler-rij="multidisciplinair"]'));
  expect(row).toContain('Niet gereed gemiddeld 1,9, 7 van 7 bekend');
  expect(row).toContain('Bijna gereed gemiddeld 2,5, 6 van 6 bekend');
  expect(row).toContain('6 randvoorwaarden: gemiddeld van 1,8 naar 2,5');
});

test('with other respondents no difference is called progress', async () => {
  const page = await open(otherRespondents);
  expect(page.textContent).toContain('Beide keren waren er andere invullers: toen 3, nu 2.');
  const said = textOf(page).replaceAll('4 · Geborgd en verbeterd', '');
  expect(said).not.toMatch(/verbeter|verslechter|vooruit|achteruit/u);
  expect(page.textContent).toContain('In dit dossier staan geen acties.');
});

test('a mother is nowhere shown as one', async () => {
  const page = await open(twoRounds);
  expect(textOf(page.querySelector('.weten details'))).toContain('Anders');
  expect(page.textContent).not.toContain('Ervaringsdeskundige');
});

test('ambitions of then and actions stand beside what happened', async () => {
  const page = await open(twoRounds);
  const outcomes = [...page.querySelectorAll('[data-doel]')].map((row) => row.getAttribute('data-doel'));
  expect(outcomes).toEqual(['gehaald', 'niet-van-toepassing', 'nog-niet', 'nog-niet', 'onbekend']);
  expect(page.textContent).toContain('1 van de 5 doelen is gehaald.');
  const actions = page.querySelector('[aria-labelledby="acties"]');
  expect(textOf(actions)).toContain('Klaar, met een datum tussen de twee metingen (1)');
  expect(textOf(actions)).toContain('niet op welke dag een actie klaar was');
  expect(textOf(actions?.querySelector('[data-klaar="outside"]'))).toMatch(
    /^Klaar, datum buiten deze periode of onbekend \(1\)Moeders in de stuurgroep/u,
  );
  expect(textOf(actions?.querySelector('li'))).toBe(
    'Drie werkgevers en een vrouwenorganisatie uitnodigen' +
      'voor 1 maart 2026, tussen de twee metingen, door ProjectleiderJuiste partners: 2 niveaus hoger',
  );
});

test('success factors and belemmeringen with another answer can be unfolded', async () => {
  const page = await open(twoRounds);
  expect(textOf(page.querySelector('[data-anders="vast-aanspreekpunt"]'))).toMatch(/nee ?deels$/u);
  expect(page.querySelector('[data-anders="nazorg-na-plaatsing"]')).toBeNull();
  expect(textOf(page.querySelector('[data-anders="mantelzorg"]'))).toMatch(/uitgezet$/u);
});

test('two figures have their own hatching; every id stands once and links lead somewhere', async () => {
  const page = await open(twoRounds);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBe(new Set(ids).size);
  for (const side of ['toen', 'nu']) {
    expect(ids).toContain(`figuur-${side}-onbekend`);
    expect(page.querySelector(`.figuur-deel[fill="url(#figuur-${side}-onbekend)"]`)).not.toBeNull();
  }
  const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('the two sides can be swapped, and then it says so', async () => {
  const page = await open(twoRounds);
  fireEvent.click(screen.getByRole('button', { name: 'Wissel toen en nu om' }));
  await waitFor(() => expect(textOf(page.querySelector('.boodschap'))).toContain('2 hoger, 4 lager'));
  expect(page.textContent).toContain('Bij Toen staat een latere meting dan bij Nu.');
  fireEvent.change(screen.getByLabelText('Toen'), {
    target: { value: (screen.getByLabelText('Nu') as HTMLSelectElement).value },
  });
  expect(await screen.findByRole('heading', { name: 'Kies twee verschillende metingen' })).toBeTruthy();
});

test('beside a neighbouring chain nothing reads as a ranking, and nobody is said to be the same', async () => {
  const page = await open(oneRound);
  const neighbours = structuredClone({ ...twoRounds, id: 'buren', chain: { ...twoRounds.chain, name: 'Keten West' } });
  neighbours.rounds.shift();
  const input = screen.getByLabelText('Bestand ernaast leggen');
  const file = new File([JSON.stringify(neighbours)], 'buren.ketendossier.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
  await waitFor(() =>
    expect(textOf(page.querySelector('.boodschap'))).toBe(
      'Op 26 onderdelen die in beide bekend zijn: op 6 staat er een verschil.',
    ),
  );
  expect(textOf(page.querySelector('.opening'))).toContain('Het is geen ranglijst');
  expect(textOf(page.querySelector('.opening'))).toContain('Jullie: Keten Oost, Nulmeting');
  const heads = [...page.querySelectorAll('table.onderdelen th[scope="col"]')].map(textOf).slice(0, 4);
  expect(heads).toEqual(['Onderdeel', 'Jullie', 'Keten West', 'Verschil']);
  expect(group(page, 'verschil')).toHaveLength(6);
  expect(page.querySelector('[data-richting]')).toBeNull();
  expect(textOf(page.querySelector('.weten .let-op'))).toMatch(/^We weten niet of dezelfde mensen antwoordden\./u);
  expect(page.querySelector('[aria-labelledby="acties"]')).toBeNull();
  const said = textOf(page.querySelector('.vergelijking')).replaceAll('4 · Geborgd en verbeterd', '');
  const compared = said.slice(0, said.indexOf('De metingen in dit dossier'));
  expect(compared).not.toMatch(/\bhoger \(|lager|beter|\btoen\b|\bToen\b|\bNu\b/u);
});

test('a file beside it is compared and not stored', async () => {
  const page = await open(oneRound);
  expect(screen.getByRole('heading', { name: 'Er is nog maar één meting' })).toBeTruthy();
  const before = machine.records.size;
  const input = screen.getByLabelText('Bestand ernaast leggen');
  const file = new File([JSON.stringify(otherRespondents.rounds[1]!.scans[0])], 'later.ketenscan.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
  await waitFor(() => expect(textOf(page.querySelector('.boodschap'))).toMatch(/^Op \d+ onderdelen/u));
  expect(page.textContent).toContain('later.ketenscan.json ligt ernaast. Het is nergens bewaard.');
  expect(page.textContent).toContain('Dit zijn twee dossiers.');
  expect(machine.records.size).toBe(before);
  const wrong = new File(['{"iets": 1}'], 'x.json');
  Object.defineProperty(input, 'files', { value: [wrong], configurable: true });
  fireEvent.change(input);
  expect(await screen.findByText(/Niet geopend: dit is geen bestand van Ketenspiegel/u)).toBeTruthy();
});

test.each<[string, Fixture | null, string, string | null]>([
  ['nothing', null, 'Er is nog niets om te vergelijken', '/scan/start/'],
  ['one round', oneRound, 'Er is nog maar één meting', null],
  ['a round that was just begun', justBegun, 'De nieuwe meting is nog leeg', '/scan/'],
])('with %s it says what to do', async (_name, dossier, title, link) => {
  const page = await open(dossier);
  const card = screen.getByRole('heading', { name: title }).closest('div')!;
  expect(card.querySelector('a')?.getAttribute('href') ?? null).toBe(link);
  expect(page.querySelector('table.onderdelen')).toBeNull();
  expect(screen.getByRole('button', { name: 'Afdrukken' }).hasAttribute('disabled')).toBe(true);
});

test('a new round asks first when it comes too soon; then it is there, and can be undone', async () => {
  machine.time = Date.parse('2025-11-20T09:00:00.000Z');
  const page = await open(oneRound);
  fireEvent.click(screen.getByRole('button', { name: 'Begin een nieuwe meting' }));
  const dialog = within(screen.getByRole('dialog', { hidden: true }));
  expect(dialog.getByText(/Nulmeting is van 10 november 2025\. Dat is korter dan een maand geleden\./u)).toBeTruthy();
  fireEvent.click(dialog.getByText('Nog niet'));
  expect(storedDossier(machine).rounds).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Begin een nieuwe meting' }));
  fireEvent.click(screen.getByText('Begin toch'));
  expect(await screen.findByText('Meting 2 is begonnen. Alle vragen staan weer open.')).toBeTruthy();
  expect(storedDossier(machine).rounds).toHaveLength(2);
  expect(await screen.findByRole('heading', { name: 'De nieuwe meting is nog leeg' })).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: /^Ongedaan maken/u }));
  await waitFor(() => expect(page.textContent).toContain('Er is nog maar één meting'));
  await settle();
  expect(storedDossier(machine).rounds).toHaveLength(1);
});

test('a round gets another name and day; an empty one can be taken away', async () => {
  const page = await open(justBegun);
  fireEvent.click(screen.getByRole('button', { name: /^Naam en datum aanpassen Meting 2/u }));
  fireEvent.input(screen.getByLabelText('Naam'), { target: { value: ' ' } });
  fireEvent.click(screen.getByText('Bewaar'));
  expect(page.querySelector('#meting-naam-fout')?.hasAttribute('hidden')).toBe(false);
  fireEvent.input(screen.getByLabelText('Naam'), { target: { value: 'Najaar' } });
  const day = screen.getByLabelText<HTMLInputElement>('Gemeten op');
  expect(day.max).toBe('9999-12-31');
  fireEvent.input(day, { target: { value: '20261-01-05' } });
  fireEvent.click(screen.getByText('Bewaar'));
  expect(page.querySelector('#meting-dag-fout')?.hasAttribute('hidden')).toBe(false);
  expect(document.activeElement).toBe(day);
  expect(screen.queryByText('Najaar is aangepast.')).toBeNull();
  fireEvent.input(day, { target: { value: '2026-10-01' } });
  fireEvent.click(screen.getByText('Bewaar'));
  expect(await screen.findByText('Najaar is aangepast.')).toBeTruthy();
  await settle();
  expect(storedDossier(machine).rounds[1]).toMatchObject({ name: 'Najaar', measuredOn: '2026-10-01' });
  expect(screen.queryByRole('button', { name: /^Weghalen Nulmeting/u })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Weghalen Najaar/u }));
  await settle();
  await settle();
  expect(storedDossier(machine).rounds.map(({ name }) => name)).toEqual(['Nulmeting']);
});
