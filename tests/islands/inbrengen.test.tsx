import { useStore } from '@nanostores/preact';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { scanFragment } from '../../src/dossier/link';
import { Collect } from '../../src/islands/groep/collect/Collect';
import { setEnvironment } from '../../src/stores/environment';
import { knownIds } from '../../src/stores/group';
import { clearIntake } from '../../src/stores/intake';
import { addFiles } from '../../src/stores/intake-read';
import { roundInView } from '../../src/stores/picked-round';
import { $session, followSession, openSession } from '../../src/stores/session';
import { namesOf } from '../../src/ui/names';
import { groupDossier, type GroupScanFile, groupScans } from '../fixtures/group-round';
import { loadScan } from '../fixtures/links';
import { Machine, type Tab } from '../fixtures/memory-environment';
import { groupContent } from '../fixtures/report-content';

const names = namesOf(groupContent);
const framework = knownIds(groupContent);
let machine: Machine;
let tab: Tab;

function Page() {
  const round = roundInView(useStore($session), null);
  return round && <Collect round={round} framework={framework} names={names} />;
}

/** Shows the section in a dossier with the first so many of the six scans. */
async function open(amount: number): Promise<void> {
  const dossier = groupDossier(groupScans.slice(0, amount));
  const [round] = dossier.rounds;
  machine.records.set(`dossier/${dossier.id}`, dossier);
  machine.records.set('current', { dossier: dossier.id, round: round?.id, scan: groupScans[0]?.id });
  await followSession();
  await openSession();
  render(<Page />);
}

beforeEach(() => {
  machine = new Machine();
  tab = machine.openTab();
  setEnvironment(tab.environment);
  $session.set({ state: 'loading' });
  clearIntake();
  location.hash = '';
});

const file = (value: unknown, name = 'partner.ketenscan.json') => new File([JSON.stringify(value)], name);
const later = (scan: GroupScanFile) => ({
  ...scan,
  updatedAt: '2026-12-01T09:00:00.000Z',
  answers: { ...scan.answers, projectleider: { level: 4 }, expertise: { level: 0 } },
});
const said = () => screen.getAllByRole('status')[0]?.textContent;
const take = (amount: string) => screen.getByRole('button', { name: `Breng ${amount} in` });
const boxes = () => screen.queryAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked);
const members = () => screen.getByRole('region', { name: 'Wie vulden in' });
const storedScans = () =>
  (machine.records.get(`dossier/${groupDossier().id}`) as ReturnType<typeof groupDossier>).rounds[0]!.scans;

describe('choosing', () => {
  test('what is new is ticked, what would replace something is not, and says what it changes', async () => {
    await open(2);
    await addFiles([file(groupScans[2]), file(later(groupScans[1]!)), file('weg', 'kapot.json')]);
    await waitFor(() => expect(screen.getByText('Nieuw (1)')).toBeTruthy());
    expect(boxes()).toEqual([false, true]);
    const newer = screen.getByText('Kies zelf (1)').closest('table')!;
    expect(newer.textContent).toContain('Nieuwer dan wat hier staat: veranderd op 1 december 2026');
    expect(
      within(newer)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContainEqual(expect.stringMatching(/^Projectleider: .+ → 4$/u));
    expect(screen.getByText('kapot.json').closest('li')?.textContent).toContain('dit is geen bestand van Ketenspiegel');
    expect(said()).toBe('2 scans gelezen. 1 staat klaar om in te brengen. 1 bestand of link is niet te openen.');

    fireEvent.click(screen.getByRole('checkbox', { name: /^Vervang wat hier staat/u }));
    fireEvent.click(await waitFor(() => take('2 scans')));
    await waitFor(() =>
      expect(said()).toMatch(/^2 scans ingebracht in .+\. Ongedaan maken kan bij Laatste stappen\.$/u),
    );
    expect(storedScans()).toHaveLength(3);
    expect(storedScans()[1]).toMatchObject({ updatedAt: '2026-12-01T09:00:00.000Z' });
    expect(document.activeElement?.contains(screen.getAllByRole('status')[0]!)).toBe(true);
  });

  test('all of a group can be ticked or not at once; with nothing ticked there is nothing to take', async () => {
    await open(1);
    await addFiles(groupScans.slice(1, 4).map((scan) => file(scan)));
    fireEvent.click(await screen.findByRole('button', { name: 'Kies geen Nieuw (3)' }));
    await waitFor(() => expect(boxes()).toEqual([false, false, false]));
    expect(screen.getByText('Je hebt nu geen scan gekozen.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Kies alle Nieuw (3)' }));
    await waitFor(() => expect(take('3 scans')).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: 'Wis deze lijst' }));
    await waitFor(() => expect(screen.queryByText('Nieuw (3)')).toBeNull());
    expect(storedScans()).toHaveLength(1);
  });

  test('a long list is folded, and drawn when it is opened', async () => {
    await open(1);
    await addFiles(Array.from({ length: 60 }, (_, index) => file({ ...groupScans[1], id: `partner-${index}` })));
    const summary = await screen.findByText('Nieuw (60)', { selector: 'summary' });
    expect(boxes()).toHaveLength(0);
    const fold = summary.closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    await waitFor(() => expect(boxes()).toHaveLength(60));
    expect(take('60 scans')).toBeTruthy();
  });
});

describe('the ways in', () => {
  test('a link in the address stands as a row at once, and leaves the address', async () => {
    location.hash = `#${scanFragment(loadScan(groupScans[3]), framework) ?? ''}`;
    await open(1);
    await waitFor(() => expect(screen.getByText('Nieuw (1)')).toBeTruthy());
    await waitFor(() => expect(location.hash).toBe(''));
    expect(screen.getByText(/uit een link/u)).toBeTruthy();
  });

  test('pasted links are read, and the field is empty for the next', async () => {
    await open(1);
    const field = screen.getByLabelText<HTMLTextAreaElement>('Links plakken');
    fireEvent.input(field, { target: { value: 'Beste Jan, dit is geen link' } });
    fireEvent.submit(field.closest('form')!);
    await waitFor(() => expect(screen.getByText('Niet te openen (1)')).toBeTruthy());
    expect(field.value).toBe('');
    expect(said()).toBe('Geen scan gelezen. 1 bestand of link is niet te openen.');
  });

  test('files can be dropped anywhere on the section', async () => {
    await open(1);
    const section = screen.getByRole('region', { name: 'Scans inbrengen' });
    const dataTransfer = { types: ['Files'], files: [file(groupScans[1])], getData: () => '' };
    fireEvent.dragOver(section, { dataTransfer });
    expect(section.hasAttribute('data-slepen')).toBe(true);
    fireEvent.drop(section, { dataTransfer });
    expect(section.hasAttribute('data-slepen')).toBe(false);
    await waitFor(() => expect(screen.getByText('Nieuw (1)')).toBeTruthy());
  });
});

describe('who is in the round', () => {
  test('stands there with how complete each is, and can go out after a question', async () => {
    await open(3);
    const rows = within(members()).getAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(rows[2]?.textContent).toContain('Wijkzorg De Linde');
    expect(rows[2]?.textContent).toMatch(/\d+ van 32/u);
    fireEvent.click(within(rows[2]!).getByRole('button', { name: 'Haal uit de meting Wijkzorg De Linde' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ja, haal uit de meting' }));
    await waitFor(() => expect(said()).toMatch(/^Scan uit .+ gehaald\. Ongedaan maken kan bij Laatste stappen\.$/u));
    expect(storedScans().map(({ id }) => id)).not.toContain(groupScans[1]?.id);
  });

  test('warns before the scan that is filled in here goes', async () => {
    await open(2);
    fireEvent.click(within(members()).getAllByRole('button')[0]!);
    expect(screen.getByText(/dit is de scan die in deze browser open staat/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(storedScans()).toHaveLength(2);
  });

  test('does not tell who a mother is, in the list or among what is brought in', async () => {
    await open(1);
    const respondent = { role: 'ervaringsdeskundige', organisation: 'Moedercentrum', layer: 'operationeel' };
    const mother = (id: string) => ({ ...groupScans[1]!, id, respondent });
    await addFiles([file(mother('a')), file(mother('b'))]);
    fireEvent.click(await waitFor(() => take('2 scans')));
    await waitFor(() => expect(within(members()).getAllByRole('row')).toHaveLength(4));
    const shown = () => document.body.textContent ?? '';
    expect(shown()).not.toMatch(/Moedercentrum|Ervaringsdeskundige/u);
    expect(within(members()).getAllByText('Anders', { selector: 'th' })).toHaveLength(2);
    await addFiles([file(mother('c'))]);
    await waitFor(() => expect(screen.getByText('Nieuw (1)')).toBeTruthy());
    expect(screen.getByText('Nieuw (1)').closest('table')?.textContent).toContain('Moedercentrum');
    expect(members().textContent).not.toContain('Moedercentrum');
  });
});
