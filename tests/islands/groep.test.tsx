import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { ratedIds } from '../../src/domain/framework';
import { GroupPage } from '../../src/islands/groep/GroupPage';
import { setEnvironment } from '../../src/stores/environment';
import { $groupSort, $selection } from '../../src/stores/group';
import { $neighbours } from '../../src/stores/neighbours';
import { $pickedRound } from '../../src/stores/picked-round';
import { $session, openSession } from '../../src/stores/session';
import { $leaving } from '../../src/stores/without-names';
import { contentBlock, contentText } from '../../src/ui/content';
import { groupDossier, type GroupScanFile, groupScans } from '../fixtures/group-round.ts';
import { Machine, type Tab } from '../fixtures/memory-environment.ts';
import { groupContent } from '../fixtures/report-content.ts';

let machine: Machine;
let tab: Tab;
const textOf = (element: Element | null | undefined) => element?.textContent ?? '';

beforeEach(() => {
  machine = new Machine();
  tab = machine.openTab();
  setEnvironment(tab.environment);
  $session.set({ state: 'loading' });
  $pickedRound.set(null);
  $groupSort.set(null);
  $selection.set({ kind: 'all' });
  $leaving.set(null);
  $neighbours.set([]);
  document.body.replaceChildren();
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = contentBlock;
  block.textContent = contentText(groupContent);
  document.body.append(block);
});

type DossierFile = ReturnType<typeof groupDossier>;

function store(dossier: DossierFile): void {
  const [round] = dossier.rounds;
  machine.records.set(`dossier/${dossier.id}`, dossier);
  machine.records.set('current', { dossier: dossier.id, round: round?.id, scan: round?.scans[0]?.id ?? '' });
}

/** Opens the page and waits for all of it. */
async function open(scans?: readonly GroupScanFile[]): Promise<Element> {
  store(groupDossier(scans));
  const { container } = render(<GroupPage />);
  await waitFor(() => expect(container.querySelector('#stappen')).toBeTruthy());
  return container;
}

const rowsOf = (page: Element) => [...page.querySelectorAll('.verschil tr[data-item]')];
const rowOf = (page: Element, id: string) => page.querySelector(`.verschil tr[data-item="${id}"]`)!;
const titlesOf = (page: Element) =>
  [...page.querySelectorAll('.verschil')].map((table) => {
    const [id = ''] = (table.getAttribute('aria-labelledby') ?? '').split(' ');
    return textOf(document.getElementById(id));
  });

describe('without a dossier', () => {
  test('says how it works, with the ways to begin', async () => {
    const { container } = render(<GroupPage />);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Zo werkt het met een groep' })).toBeTruthy());
    expect(screen.getByRole('link', { name: 'Maak een uitnodiging' }).getAttribute('href')).toBe('/uitnodiging/');
    expect(screen.getByRole('link', { name: 'Open een bestand' }).getAttribute('href')).toBe('/gegevens/');
    expect(container.querySelectorAll('h1')).toHaveLength(1);
  });

  test('a link with a scan in it says what to do first', async () => {
    location.hash = '#s1.abc';
    render(<GroupPage />);
    expect(await screen.findByText(/De link die je opende, bevat een scan/u)).toBeTruthy();
    location.hash = '';
  });
});

test('a round that goes elsewhere makes way for another, and that is told', async () => {
  const [first] = groupDossier().rounds;
  const become = async (rounds: DossierFile['rounds']) => {
    store({ ...groupDossier(), rounds });
    await openSession();
  };
  const page = await open();
  await become([first!, { ...first!, id: 'later', name: 'Meting 2', measuredOn: '2027-11-20', scans: [] }]);
  const picker = await screen.findByLabelText('Meting');
  expect(textOf(page.querySelector('.feiten'))).toContain('Nulmeting');
  fireEvent.change(picker, { target: { value: 'later' } });
  await waitFor(() => expect(textOf(page.querySelector('.feiten'))).toContain('Meting 2'));
  await become([first!]);
  await waitFor(() => expect(textOf(page.querySelector('.feiten'))).toContain('Nulmeting'));
  expect(page.textContent).toContain('is weggehaald. Dit is nu Nulmeting · 10 november 2026.');
});

describe('six scans', () => {
  test('every item stands there once, with in words all that its picture says', async () => {
    const page = await open();
    expect(
      rowsOf(page)
        .map((row) => row.getAttribute('data-item'))
        .sort(),
    ).toEqual(ratedIds(groupContent).sort());
    const row = rowOf(page, 'brede-anamnese');
    expect(textOf(row)).toContain('1 op niveau 0, 1 op niveau 1, 1 op niveau 2, 2 op niveau 3, 1 onbekend');
    expect(textOf(row)).toContain('2 · Afgesproken');
    expect(textOf(row)).toContain('van 0 tot 3');
    expect(textOf(row)).toContain('tegengesteld');
    expect(textOf(row)).toContain('1 keer gemarkeerd om te bespreken');
    expect(row.querySelectorAll('.stip')).toHaveLength(5);
    expect(textOf(row.querySelector('.is-midden'))).toBe('2');
    expect(row.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(textOf(rowOf(page, 'monitoring-en-evaluatie'))).toContain('6 onbekend');
    expect(rowOf(page, 'monitoring-en-evaluatie').querySelector('svg')).toBeNull();
    expect(page.textContent).toContain('Van de 32 onderdelen zijn jullie het over 24 eens.');
  });

  test('the order can be changed: by difference, by pillar, by gap', async () => {
    const page = await open();
    expect(titlesOf(page)).toEqual([
      'Tegengesteld: 4 onderdelen',
      'Verdeeld: 2 onderdelen',
      'Te weinig antwoorden: 2 onderdelen',
      'Eens: 24 onderdelen',
    ]);
    fireEvent.click(screen.getByLabelText('Per pijler'));
    await waitFor(() => expect(titlesOf(page)).toHaveLength(5));
    expect(rowsOf(page).map((row) => row.getAttribute('data-item'))).toEqual(ratedIds(groupContent));
    fireEvent.click(screen.getByLabelText('Verst van niveau 3 eerst'));
    await waitFor(() => expect(titlesOf(page)[0]).toMatch(/^Twee niveaus onder niveau 3/u));
  });

  test('one organisation lies beside the group; organisations stand in alphabetical order', async () => {
    const page = await open();
    const select = screen.getByLabelText('Leg ernaast');
    expect(within(select).getAllByRole('option').map(textOf)).toEqual([
      'Niets, alleen de hele groep',
      'Gemeente Voorbeeldstad (1 scan)',
      'ROC Voorbeeldstad (1 scan)',
      'Schoonmaakbedrijf Helder (1 scan)',
      'Stichting Samen Vooruit (1 scan)',
      'Wijkzorg De Linde (1 scan)',
      'Zonder naam (1 scan)',
      'Strategisch (3 scans)',
    ]);
    expect(page.textContent).toContain('Operationeel: te weinig scans in deze laag (2).');
    fireEvent.change(select, { target: { value: '3' } });
    await waitFor(() => expect(rowOf(page, 'projectleider').querySelector('td.eigen')).toBeTruthy());
    const row = rowOf(page, 'projectleider');
    expect(textOf(row.querySelector('td.eigen'))).toBe('niveau 3');
    expect(row.querySelectorAll('svg .eigen')).toHaveLength(1);
    expect(row.querySelectorAll('svg .stip')).toHaveLength(5);
    expect(page.textContent).toContain('Dit is één scan: het antwoord van één mens.');
    expect(page.textContent).toContain('een vierkant is een antwoord van Schoonmaakbedrijf Helder');
  });

  test('who gave what opens with the question for the talk, and shows no mother', async () => {
    const page = await open();
    const button = screen.getByRole('button', { name: 'Wie gaf wat bij Projectleider' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    const details = await waitFor(() => {
      const found = page.querySelector('#wie-projectleider');
      expect(found).toBeTruthy();
      return found!;
    });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(details)).toContain(groupContent.vragen['projectleider']?.gespreksvraag);
    expect(textOf(details)).toContain('Wij weten niet wie we moeten bellen.');
    const rows = [...details.querySelectorAll('tbody tr')].map(textOf);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^Gemeente VoorbeeldstadGemeente · Strategisch/u);
    expect(rows[5]).toMatch(/^Zonder naamAnders/u);
    expect(page.textContent).not.toContain('Ervaringsdeskundige');
    // Two scans of a layer are too few to show it.
    expect(textOf(details)).not.toContain('Operationeel');
    fireEvent.click(button);
    await waitFor(() => expect(page.querySelector('#wie-projectleider')).toBeNull());
  });

  test('who does not know what, what nobody knows, and pillar 2', async () => {
    const page = await open();
    const row = [...page.querySelectorAll('.weten tbody tr')].find((found) => /Vroegsignalering/u.test(textOf(found)));
    expect(textOf(row?.querySelectorAll('td')[1])).toBe('Wijkzorg De Linde');
    expect(textOf(page.querySelector('.uitzoeken'))).toMatch(/Monitoring.*Dit weet vaak: /u);
    expect(page.textContent).toContain('3 organisaties onder niveau 2');
    expect(page.textContent).toContain('5 organisaties hebben één scan.');
  });

  test('what nobody answered yet is not called low, nor unknown', async () => {
    const empty = groupScans.slice(0, 2).map((scan, place) => ({
      ...scan,
      answers: place === 0 ? { expertise: { level: 2 as const } } : {},
    }));
    const page = await open(empty);
    expect(page.textContent).toContain('Hier gaf nog niemand een niveau.');
    expect(page.textContent).not.toContain('Geen organisatie gaf hier');
    expect(page.textContent).not.toContain('Dit weet niemand van jullie');
    expect(page.textContent).toMatch(/Nog door niemand beantwoord: .+ en nog 23\./u);
    expect(page.textContent).toContain(
      'Van de 32 onderdelen zijn jullie het over 0 eens. Bij 32 gaven te weinig mensen',
    );
    expect(page.textContent).not.toContain('Over 0');
  });

  test('the next rooms are one step away, with what needs talk first', async () => {
    const page = await open();
    expect(page.textContent).toMatch(/Praat eerst over \d+ onderdelen\./u);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    for (const path of ['/uitnodiging/', '/groep/bijeenkomst/', '/groep/draaiboek/', '/moeders/uitkomsten/'])
      expect(links).toContain(path);
    for (const path of ['/rapport/', '/vergelijken/']) expect(links).toContain(path);
  });

  test('headings in order, unique ids, no text of a user as HTML', async () => {
    const [first, ...others] = groupScans;
    const hostile = '<img src=x onerror=alert(1)>';
    const page = await open([{ ...first!, respondent: { ...first!.respondent, organisation: hostile } }, ...others]);
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.textContent).toContain(hostile);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

describe('with few scans', () => {
  test('four scans: people can be recognised', async () => {
    const page = await open(groupScans.slice(0, 4));
    expect(page.textContent).toContain('Met minder dan vijf scans is te herkennen wie wat antwoordde.');
  });

  test('without a mother, women’s organisation or employer it says so', async () => {
    const page = await open(groupScans.slice(0, 2));
    expect(page.textContent).toContain('Er is geen scan van een moeder of van een vrouwenorganisatie.');
    expect(page.textContent).toContain('Er is geen scan van een werkgever.');
  });

  test('one scan: says what to do, and shows what there is without a word on agreement', async () => {
    const page = await open(groupScans.slice(0, 1));
    expect(page.textContent).toContain('Er is nog één scan');
    expect(rowsOf(page)).toHaveLength(32);
    expect(page.textContent).not.toMatch(/te weinig antwoorden|tegengesteld/u);
    expect(screen.queryByLabelText('Grootste verschil eerst')).toBeNull();
    expect(screen.queryByLabelText('Leg ernaast')).toBeNull();
  });

  test('no scan: says what to do, and nothing of differences', async () => {
    const page = await open([]);
    expect(page.textContent).toContain('In deze meting zit nog geen scan');
    expect(page.querySelector('#verschillen')).toBeNull();
    expect(page.querySelector('a[href="#verschillen"]')).toBeNull();
  });
});

test('another round can be picked', async () => {
  const dossier = groupDossier();
  const [round] = dossier.rounds;
  store({
    ...dossier,
    rounds: [
      round!,
      { ...round!, id: 'r2', name: 'Meting 2', measuredOn: '2027-11-10', scans: groupScans.slice(0, 2) },
    ],
  });
  const { container } = render(<GroupPage />);
  await waitFor(() => expect(textOf(container.querySelector('.feiten'))).toContain('Meting 2'));
  fireEvent.change(screen.getByLabelText('Meting'), { target: { value: round?.id } });
  await waitFor(() => expect(textOf(container.querySelector('.feiten'))).toContain('6 scans'));
});

describe('giving away without names', () => {
  test('shows exactly what leaves, and saves exactly that', async () => {
    const page = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Bekijk wat er weggaat' }));
    const box = await waitFor(() => {
      const found = page.querySelector('.groep-bestand');
      expect(found).toBeTruthy();
      return found!;
    });
    expect(tab.downloads).toHaveLength(0);
    expect(box.getAttribute('tabindex')).toBe('0');
    fireEvent.click(screen.getByRole('button', { name: 'Opslaan zonder namen' }));
    const [saved] = tab.downloads;
    expect(saved?.text).toBe(box.textContent);
    expect(saved?.name).toBe('zonder-namen-2026.ketendossier.json');
    expect(saved?.text).not.toMatch(/Voorbeeld|Linde|Helder|note|2026-11/u);
    await waitFor(() => expect(page.textContent).toContain('Het opent weer: 6 scans.'));
    fireEvent.click(screen.getByRole('button', { name: 'Sluit dit' }));
    await waitFor(() => expect(page.querySelector('.groep-bestand')).toBeNull());
  });

  test('a file of another moment is not offered', async () => {
    const page = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Bekijk wat er weggaat' }));
    await waitFor(() => expect(page.querySelector('.groep-bestand')).toBeTruthy());
    const session = $session.get();
    if (session.state !== 'open') throw new Error('not open');
    const rounds = session.dossier.rounds.map((round) => ({ ...round, scans: round.scans.slice(1) }));
    $session.set({ ...session, dossier: { ...session.dossier, rounds } });
    await waitFor(() => expect(page.querySelector('.groep-bestand')).toBeNull());
    expect(page.textContent).toContain('Er is iets veranderd in deze meting.');
  });
});

test('a neighbour lies beside one’s own in framework order, and nowhere is it sorted by level', async () => {
  const page = await open();
  expect(page.textContent).toContain('Dit is geen ranglijst.');
  const neighbour = { ...groupDossier(groupScans.slice(1, 4)), id: 'buur', chain: { name: 'Keten Buurdorp' } };
  const files = [new File([JSON.stringify(neighbour)], 'buur.json'), new File(['{"a'], 'kapot.json')];
  const input = screen.getByLabelText('Bestanden van buurketens');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
  await waitFor(() => expect(page.querySelector('.buren')).toBeTruthy());
  await waitFor(() => expect(page.textContent).toContain('kapot.json is niet geopend: het bestand is beschadigd'));
  const items = [...page.querySelectorAll('.buren tbody')];
  expect(items.map((item) => item.querySelector('a')?.getAttribute('href')?.split('/').at(-2))).toEqual(
    ratedIds(groupContent),
  );
  const sides = [...items[4]!.querySelectorAll('tr')].map((row) => [
    textOf(row.querySelector('[scope="row"]')),
    textOf(row.querySelector('td:last-child')),
  ]);
  expect(sides).toEqual([
    ['Jullie', 'midden 1, van 0 tot 4'],
    ['Keten Buurdorp', 'midden 3, van 0 tot 3'],
  ]);
  expect(page.querySelectorAll('.buren button, .buren [aria-sort]')).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Haal weg buur.json' }));
  await waitFor(() => expect(page.querySelector('.buren')).toBeNull());
});

test('hundreds of scans become columns, and a long list of who gave what comes in parts', async () => {
  const many = Array.from({ length: 120 }, (_, index) => {
    const scan = groupScans[index % 6]!;
    return { ...scan, id: `scan-${index}`, respondent: { ...scan.respondent, organisation: `Organisatie ${index}` } };
  });
  const page = await open(many);
  const row = rowOf(page, 'projectleider');
  expect(row.querySelectorAll('svg .stip').length).toBeLessThanOrEqual(5);
  expect(textOf(row)).toContain('40 op niveau 0');
  expect(textOf(page.querySelector('.weten td'))).toContain('nog 32 organisaties');
  fireEvent.click(screen.getByRole('button', { name: 'Wie gaf wat bij Projectleider' }));
  await waitFor(() => expect(page.querySelectorAll('#wie-projectleider tbody tr')).toHaveLength(25));
  fireEvent.click(screen.getByRole('button', { name: 'Laat alle 120 zien' }));
  await waitFor(() => expect(page.querySelectorAll('#wie-projectleider tbody tr')).toHaveLength(120));
});
