import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { MeetingPage } from '../../src/islands/groep/meeting/MeetingPage';
import { setEnvironment } from '../../src/stores/environment';
import { $kept, $revealed } from '../../src/stores/meeting-place';
import { $saving } from '../../src/stores/saving';
import { openSession } from '../../src/stores/session';
import { desk, embed, reload, stateOf, store, textOf } from './report-desk.tsx';
import { reportContent } from '../fixtures/report-content.ts';

const vragen = Object.fromEntries(
  [...reportContent.randvoorwaarden, ...reportContent.aandachtspunten, ...reportContent.praktijklessen].map(
    ({ id }) => [id, { vraag: `Vraag over ${id}?`, gespreksvraag: `Gespreksvraag over ${id}?` }],
  ),
);

beforeEach(() => {
  location.hash = '';
  $kept.set({ rounds: {}, hasKeys: true });
  $revealed.set(new Set());
  $saving.set({ state: 'idle' });
  setEnvironment(desk.tab.environment);
  reload();
  embed({ ...reportContent, vragen } as never);
});

/** The group of the report's states, with notes and marks. */
function group(change: (dossier: Record<string, unknown>) => void = () => undefined) {
  const dossier = structuredClone(stateOf('group').dossier);
  const scans = dossier.rounds[0]!.scans as unknown as { answers: Record<string, Record<string, unknown>> }[];
  Object.assign(scans[0]!.answers['projectleider']!, { note: 'De vorige is vertrokken.', discuss: true });
  change(dossier);
  return dossier;
}

async function open(place = ''): Promise<Element> {
  location.hash = place;
  const { container } = render(<MeetingPage />);
  for (let tries = 0; container.textContent?.includes('wordt klaargezet') && tries < 100; tries += 1) await settle();
  return container;
}
/** Lets the page take up what happened. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
const goTo = async (place: string) => {
  location.hash = place;
  await settle();
};
const click = async (element: Element) => {
  fireEvent.click(element);
  await settle();
};
const press = async (key: string, target: Element = document.body) => {
  fireEvent.keyDown(target, { key, bubbles: true });
  await settle();
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const stored = () => {
  const [, found] = [...desk.machine.records].find(([key]) => key.startsWith('dossier/'))!;
  return (found as { rounds: { consensus: Record<string, unknown>; ambition: Record<string, unknown> }[] }).rounds[0]!;
};

describe('the list', () => {
  test('says why an item needs talk and how long that takes', async () => {
    store(group());
    await open();
    const row = screen.getByRole('checkbox', { name: /projectleider of kartrekker/u }).closest('li')!;
    expect(row.textContent).toContain('de antwoorden staan tegenover elkaar');
    expect(row.textContent).toContain('bespreken gevraagd door: Gemeente');
    expect(row.textContent).toContain('8 min.');
    const amount = /(\d+) onderdelen, samen ongeveer/u.exec(screen.getByText(/samen ongeveer/u).textContent ?? '')?.[1];
    await click(screen.getByRole('checkbox', { name: /projectleider of kartrekker/u }));
    expect(screen.getByText(/samen ongeveer/u).textContent).toContain(`${Number(amount) - 1} onderdelen`);
  });

  test('without scans everything can be taken, and an item is just question and agreement', async () => {
    store(stateOf('empty').dossier);
    await open();
    expect(screen.getByText(/Er zijn nog geen ingevulde scans/u)).toBeTruthy();
    await goTo('expertise');
    expect(screen.queryByRole('button', { name: /antwoorden/u })).toBeNull();
    await click(radio(/^1 · /u));
    expect(stored().consensus['expertise']).toMatchObject({ level: 1 });
  });

  test('in an empty browser a group can begin without scans', async () => {
    await open();
    await click(button('Begin zonder scans'));
    await waitFor(() => expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(31));
  });
});

/** As a browser has it: happy-dom takes no year of five digits. */
const holdValue = (field: HTMLElement, value: string) =>
  Object.defineProperty(field, 'value', { value, writable: true, configurable: true });

describe('an item', () => {
  test('hides the answers until they are asked for, and the notes until those are', async () => {
    store(group());
    const page = await open('projectleider');
    const texts = () => page.textContent ?? '';
    expect(texts()).toContain('Vraag over projectleider?');
    expect(page.querySelector('.bollen')).toBeNull();
    expect(texts()).not.toMatch(/op niveau|Nu telt|De vorige is vertrokken|tegenover elkaar/u);
    await click(button('Laat de antwoorden zien'));
    expect(page.querySelectorAll('.bollen')).toHaveLength(3);
    expect(texts()).toContain('1 op niveau 0, 1 op niveau 3, 1 op niveau 4.');
    expect(texts()).toContain('Nu telt: niveau onbekend.');
    expect(texts()).toContain('Met minder dan vijf is te herkennen wie wat schreef.');
    expect(texts()).not.toContain('De vorige is vertrokken');
    await click(button('Laat de toelichtingen zien'));
    expect(texts()).toContain('De vorige is vertrokken');
    await click(button('Verberg de antwoorden'));
    expect(texts()).not.toMatch(/op niveau|De vorige is vertrokken/u);
  });

  test('says "voorlopig" before a divided group agrees, and what was agreed after', async () => {
    store(group());
    const page = await open('juiste-partners');
    await press('h');
    expect(page.textContent).toContain('Nu telt: 1 · Eerste aanzet, voorlopig.');
    await click(radio(/^2 · /u));
    expect(page.textContent).toContain('Samen afgesproken: 2 · Afgesproken. Dat telt in het rapport.');
  });

  test('records each kind with what was typed, and keeps the owner of who comes back', async () => {
    store(group());
    await open('projectleider');
    fireEvent.input(screen.getByLabelText('Waarom?'), { target: { value: 'Nog niemand.' } });
    await click(radio(/^We zoeken het uit/u));
    expect(stored().consensus['projectleider']).toMatchObject({ open: true, motivation: 'Nog niemand.' });
    fireEvent.input(screen.getByLabelText('Wie zoekt het uit?'), { target: { value: 'Beleid' } });
    fireEvent.blur(screen.getByLabelText('Wie zoekt het uit?'));
    await click(radio(/^Niet van toepassing/u));
    expect(stored().consensus['projectleider']).toEqual({
      notApplicable: true,
      motivation: 'Nog niemand.',
      on: '2026-11-20',
    });
    await click(radio(/^We zoeken het uit/u));
    expect(stored().consensus['projectleider']).toMatchObject({ owner: 'Beleid' });
    await click(button('Haal de afspraak weg'));
    expect(stored().consensus).not.toHaveProperty('projectleider');
    await click(button('Ongedaan maken'));
    expect(stored().consensus['projectleider']).toMatchObject({ open: true, owner: 'Beleid' });
  });

  test('keeps no day with a year of five digits', async () => {
    store(group());
    await open('projectleider');
    await click(radio(/^We zoeken het uit/u));
    const day = () => screen.getAllByLabelText<HTMLInputElement>('Voor wanneer?').find(({ id }) => id === 'datum')!;
    fireEvent.input(day(), { target: { value: '2027-01-15' } });
    await settle();
    holdValue(day(), '20271-01-15');
    fireEvent.input(day());
    fireEvent.blur(day());
    await settle();
    expect(stored().consensus['projectleider']).toMatchObject({ due: '2027-01-15' });
  });

  test('an own ambition has a day only with a level', async () => {
    store(group());
    await open('projectleider');
    expect(screen.getAllByText(/Het telt nooit mee in de punten/u)).toHaveLength(1);
    const level = screen.getByLabelText('Welk niveau willen jullie halen?');
    fireEvent.change(level, { target: { value: '4' } });
    await settle();
    const day = within(level.closest('details')!).getByLabelText('Voor wanneer?');
    fireEvent.change(day, { target: { value: '2027-11-01' } });
    await settle();
    expect(stored().ambition['projectleider']).toEqual({ level: 4, by: '2027-11-01' });
    holdValue(day, '20271-11-01');
    fireEvent.change(day);
    await settle();
    expect(stored().ambition['projectleider']).toEqual({ level: 4, by: '2027-11-01' });
    expect((day as HTMLInputElement).value).toBe('2027-11-01');
    fireEvent.change(level, { target: { value: '' } });
    await settle();
    expect(stored().ambition).toEqual({});
  });

  test('says loudly that nothing is saved, and offers the dossier as a file', async () => {
    store(group());
    await open('projectleider');
    desk.machine.failure = { on: 'write', code: 'full' };
    await click(radio(/^2 · /u));
    expect(screen.getByRole('alert').textContent).toContain('de opslag van deze browser is vol');
    await click(button('Bewaar als bestand'));
    expect(desk.tab.downloads.at(-1)?.text).toContain('"level": 2');
    desk.machine.failure = null;
    await click(button('Probeer opnieuw'));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(stored().consensus['projectleider']).toMatchObject({ level: 2 });
  });
});

describe('keys', () => {
  test('of a clicker go through the items, and do nothing in a text', async () => {
    store(group());
    await open('projectleider');
    const first = heading();
    await press('PageDown');
    expect(heading()).not.toBe(first);
    expect(document.activeElement?.textContent).toBe(heading());
    await press('ArrowLeft');
    expect(heading()).toBe(first);
    await press('ArrowRight', screen.getByLabelText('Waarom?'));
    await press('h', screen.getByLabelText('Waarom?'));
    await press('ArrowRight', radio(/^2 · /u));
    expect(heading()).toBe(first);
    expect(button('Laat de antwoorden zien')).toBeTruthy();
    await press('PageDown', radio(/^2 · /u));
    expect(heading()).not.toBe(first);
  });

  test('can be turned off', async () => {
    store(group());
    await open();
    await click(screen.getByRole('checkbox', { name: 'Gebruik deze toetsen' }));
    await goTo('projectleider');
    const first = heading();
    await press('PageDown');
    await press('h');
    expect(heading()).toBe(first);
    expect(button('Laat de antwoorden zien')).toBeTruthy();
  });
});

test('the minutes have everything, and who is there stays out of the dossier', async () => {
  store(group());
  const page = await open('projectleider');
  await click(radio(/^2 · /u));
  fireEvent.input(screen.getByLabelText('Waarom dit niveau?'), { target: { value: '<b>Getekend</b>' } });
  desk.tab.draw();
  await goTo('verslag');
  fireEvent.input(screen.getByLabelText('Aanwezig'), { target: { value: 'Anna' } });
  await settle();
  expect(page.textContent).toContain('Verslag van de bijeenkomst van 20 november 2026');
  const row = screen.getByRole('row', { name: /projectleider of kartrekker/u });
  expect(row.textContent).toContain('2 · Afgesproken');
  expect(row.textContent).toContain('<b>Getekend</b>');
  expect(screen.getByRole('row', { name: /Bouw expertise op/u }).textContent).toContain('niemand gaf een niveau');
  const text = screen.getByLabelText<HTMLTextAreaElement>(/Het verslag als tekst/u).value;
  expect(text).toContain('Scans van: Bakkerij Zon, Gemeente Voorbeeldstad en 1 scan zonder naam');
  expect(text).toContain('Aanwezig: Anna');
  expect(text).toContain(
    '- Wijs een sterke projectleider of kartrekker aan: 2 · Afgesproken\n  Waarom: <b>Getekend</b>',
  );
  expect(JSON.stringify([...desk.machine.records])).not.toContain('Anna');
});

test('a round that another tab begins stays out of the meeting; one that it removes is told', async () => {
  const later = { id: 'later', name: 'Meting 2', measuredOn: '2027-11-20', scans: [], consensus: {}, ambition: {} };
  const become = async (change: (dossier: ReturnType<typeof group>) => void) => {
    store(group((dossier) => change(dossier as ReturnType<typeof group>)));
    await openSession();
    await settle();
  };
  const begin = (dossier: ReturnType<typeof group>) => dossier.rounds.push(later as never);
  store(group());
  const page = await open('projectleider');
  await become(begin);
  expect(textOf(page.querySelector('h1'))).not.toContain('Meting 2');
  await goTo('');
  fireEvent.change(screen.getByLabelText('Meting'), { target: { value: 'later' } });
  await settle();
  expect(textOf(page.querySelector('h1'))).toContain('Meting 2');
  await become(() => undefined);
  expect(textOf(page.querySelector('h1'))).not.toContain('Meting 2');
  expect(page.textContent).toContain('De meting die hier open stond, is in een ander tabblad weggehaald. Dit is nu ');
});
