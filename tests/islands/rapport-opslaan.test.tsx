import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { PictureError, pngOf } from '../../src/platform/picture';
import { siteOrigin } from '../../src/ui/address';
import { groupDossier, groupScans } from '../fixtures/group-round.ts';
import { otherRespondents, twoRounds } from '../fixtures/two-rounds.ts';
import { desk, open, stateOf, store, textOf } from './report-desk.tsx';

vi.mock('../../src/platform/picture', async (load) => {
  const real = await load<typeof import('../../src/platform/picture')>();
  return { ...real, pngOf: vi.fn(real.pngOf) };
});

type Kept = Parameters<typeof store>[0];

async function press(group: string, name: string): Promise<string> {
  const before = desk.tab.downloads.length;
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('button', { name }));
  await waitFor(() => expect(desk.tab.downloads.length).toBe(before + 1), { timeout: 5000 });
  return desk.tab.downloads.at(-1)?.name ?? '';
}

describe('the plan on the page', () => {
  const lists = (page: Element) =>
    [...page.querySelectorAll('[data-acties]')].map((list) => [
      list.getAttribute('data-acties'),
      [...list.querySelectorAll('.acties > li > .eigen-tekst')].map(textOf),
    ]);

  test('a later measurement shows what was done since the one before, what runs and what is left', async () => {
    store(twoRounds as Kept);
    const page = await open();
    fireEvent.change(screen.getByLabelText('Meting'), { target: { value: 'meting-2' } });
    await waitFor(() => expect(page.querySelector('[data-acties="sinds"]')).not.toBeNull());
    expect(lists(page)).toEqual([
      ['sinds', ['Drie werkgevers en een vrouwenorganisatie uitnodigen']],
      ['buiten', ['Moeders in de stuurgroep']],
      ['bezig', ['Vervanger aanwijzen']],
      ['open', ['Jaarverslag schrijven']],
    ]);
    expect(textOf(page.querySelector('[data-acties="sinds"] li'))).toContain('Juiste partners: 2 niveaus hoger');
    const links = [...page.querySelectorAll('a[href="/actieplan/"]')].map(textOf);
    expect(links).toEqual(['Naar het actieplan', 'Naar het actieplan']);
  });

  test('without actions there is only the way to a plan', async () => {
    store(otherRespondents as Kept);
    const page = await open();
    expect(lists(page)).toEqual([]);
    expect(page.textContent).toContain('Er staan nog geen acties in dit dossier.');
    expect([...page.querySelectorAll('a[href="/actieplan/"]')].map(textOf)).toEqual([
      'Maak een actieplan',
      'Maak een actieplan',
    ]);
  });

  test.each([
    ['perfect', 'Jullie zijn klaar voor een convenant'],
    ['example', 'Een concept kan nu al.'],
  ])('%s: the convenant is the next step, with how ready they are for it', async (name, says) => {
    store(stateOf(name).dossier);
    const page = await open();
    const link = page.querySelector('.vervolg a[href="/convenant/"]');
    expect(textOf(link?.parentElement)).toContain(says);
  });
});

describe('saving', () => {
  test('the report as Word, without pictures where the browser can not make them, and it says so', async () => {
    store(stateOf('example').dossier);
    await open();
    expect(await press('Het rapport opslaan', 'Word (.docx)')).toBe('rapport-keten-gemeente-x-2026-11-20.docx');
    await screen.findByText(/zonder plaatjes, want die kon je browser niet maken/u);
  });

  test('the report with its pictures says nothing of that', async () => {
    vi.mocked(pngOf).mockResolvedValue(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    store(stateOf('example').dossier);
    await open();
    await press('Het rapport opslaan', 'Word (.docx)');
    await screen.findByText('Gemaakt: rapport-keten-gemeente-x-2026-11-20.docx. Je vindt het bij je downloads.');
    expect(pngOf).toHaveBeenCalledTimes(3);
  });

  test('only what a browser can not do is passed over: another failure is said', async () => {
    vi.mocked(pngOf).mockRejectedValue(new Error('the program is wrong'));
    store(stateOf('example').dossier);
    await open();
    const buttons = within(screen.getByRole('group', { name: 'Het rapport opslaan' }));
    fireEvent.click(buttons.getByRole('button', { name: 'Word (.docx)' }));
    await screen.findByText(/^Het bestand is niet gemaakt\./u, undefined, { timeout: 5000 });
    expect(desk.tab.downloads).toEqual([]);
    vi.mocked(pngOf).mockRejectedValue(new PictureError('canvas'));
    await press('Het rapport opslaan', 'Word (.docx)');
  });

  test('the reading route of the chosen role as Word', async () => {
    store(stateOf('example').dossier);
    await open();
    expect(await press('De leesroute opslaan', 'Opslaan als Word (.docx)')).toBe(
      'leesroute-keten-gemeente-x-2026-11-20.docx',
    );
  });

  test('who answered and what they wrote come along only when chosen, and then the page warns', async () => {
    store(groupDossier(groupScans.slice(0, 3)) as unknown as Kept);
    const page = await open();
    const warnings = () => [...page.querySelectorAll('.opslaan .let-op')].map(textOf);
    expect(warnings()).toEqual([expect.stringMatching(/^Met minder dan vijf invullers is te herkennen/u)]);
    for (const box of within(screen.getByRole('group', { name: 'Wat komt erin?' })).getAllByRole('checkbox')) {
      expect((box as HTMLInputElement).checked).toBe(false);
      fireEvent.click(box);
    }
    expect(warnings()).toHaveLength(3);
    expect(await press('Alle antwoorden opslaan', 'Excel (.xlsx)')).toMatch(
      /^antwoorden-keten-voorbeeldstad-.*\.xlsx$/u,
    );
    expect(await press('Een tabel opslaan als CSV', 'Groep')).toMatch(
      /^antwoorden-groep-keten-voorbeeldstad-.*\.csv$/u,
    );
  });

  test('a scan of one person has no table of a group', async () => {
    store(stateOf('example').dossier);
    await open();
    const tables = within(screen.getByRole('group', { name: 'Een tabel opslaan als CSV' })).getAllByRole('button');
    expect(tables.map(textOf)).toEqual(['Antwoorden', 'Succesfactoren', 'Belemmeringen', 'Rapport']);
  });
});

test.each([
  ['https://keten.example.nl/x/', 'https://keten.example.nl'],
  ['https://keten.example.nl:8443/', 'https://keten.example.nl:8443'],
  ['http://keten.example.nl/', null],
  ['https://localhost:4321/', null],
  ['https://127.0.0.1/', null],
  ['https://[::1]/', null],
  ['file:///rapport/index.html', null],
])('documents of a site at %s have links to %s', (address, origin) => {
  expect(siteOrigin(new URL(address) as unknown as Location)).toBe(origin);
});
