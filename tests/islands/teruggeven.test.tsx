import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import type { Scan } from '../../src/dossier/scan';
import { frameworkFromRaamwerk } from '../fixtures/framework';
import { Machine } from '../fixtures/memory-environment';
import { details, openTab, settle } from '../unit/stores/tab';

const framework = { ...frameworkFromRaamwerk(), version: '2024-09' };
const names = { projectleider: 'Projectleider' };

let machine: Machine;

beforeEach(() => {
  machine = new Machine();
});

/** The page where one gives back, with a scan in which somebody answered and typed something. */
async function openPage(role: string, change: (scan: Scan) => Scan = (scan) => scan) {
  const before = await openTab(machine);
  await before.openWork();
  await before.startScan({ ...details, respondent: { ...details.respondent, role } }, framework.version);
  before.chooseAnswer('projectleider', 2);
  before.writeText('projectleider', 'note', 'Zij belt iedereen');
  await before.saveNow();
  const [key, dossier] = [...machine.records].find(([name]) => name.startsWith('dossier/'))! as [string, Dossier];
  const [round] = dossier.rounds;
  machine.records.set(key, { ...dossier, rounds: [{ ...round!, scans: round!.scans.map(change) }] });
  const program = await openTab(machine);
  const { GiveBack } = await import('../../src/islands/scan/GiveBack');
  render(<GiveBack framework={framework} names={names} />);
  await settle();
  await screen.findByText('Jij kiest wat meegaat');
  return program;
}

const box = (label: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}`, 'u'));
const notes = 'Mijn toelichtingen gaan mee';
const organisation = 'De naam van mijn organisatie gaat mee';
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
const link = () => screen.getByLabelText<HTMLInputElement>('Link met je scan').value;

test('a partner sees exactly what goes along, and what stays out when she chooses so', async () => {
  await openPage('gemeente');
  expect([box(notes).checked, box(organisation).checked]).toEqual([true, true]);
  expect(fact('Organisatie')).toBe('Gemeente X');
  expect(fact('Antwoorden')).toBe('1 van 32 vragen');
  expect(fact('Projectleider · Toelichting')).toBe('Zij belt iedereen');
  expect(screen.getByText('Je beantwoordde 1 van 32 vragen.')).toBeTruthy();
  const whole = link();
  fireEvent.click(box(notes));
  fireEvent.click(box(organisation));
  expect(fact('Organisatie')).toBe('gaat niet mee');
  expect(fact('Toelichtingen')).toBe('gaat niet mee');
  expect(screen.queryByText('Zij belt iedereen')).toBeNull();
  expect(link().length).toBeLessThan(whole.length);
  fireEvent.click(box(notes));
  fireEvent.click(box(organisation));
  expect(link()).toBe(whole);
});

test('of an ervaringsdeskundige neither goes along until she chooses, and she reads why', async () => {
  await openPage('ervaringsdeskundige');
  expect([box(notes).checked, box(organisation).checked]).toEqual([false, false]);
  expect(screen.getByText(/^Je vult in als ervaringsdeskundige/u)).toBeTruthy();
  expect(fact('Organisatie')).toBe('gaat niet mee');
});

test('the file holds what was chosen, and the page says that it opens', async () => {
  const { tab } = await openPage('gemeente');
  fireEvent.click(box(notes));
  fireEvent.click(screen.getByText('Bewaar als bestand'));
  expect(await screen.findByText(/\.ketenscan\.json\. Het bestand opent goed/u)).toBeTruthy();
  const given = JSON.parse(tab.downloads.at(-1)!.text) as Scan;
  expect(given.answers).toEqual({ projectleider: { level: 2 } });
  expect(given.respondent.organisation).toBe('Gemeente X');
  // With another choice the message is about another file.
  fireEvent.click(box(notes));
  await waitFor(() => expect(screen.queryByText(/Het bestand opent goed/u)).toBeNull());
});

test('where a link can not carry everything there is only the file, and a way to leave the notes out', async () => {
  await openPage('gemeente', (scan) => ({ ...scan, eigen: 'veld' }));
  expect(screen.getByText(/^Een link of QR-code kan deze scan niet helemaal meenemen/u)).toBeTruthy();
  expect(screen.queryByText('Kopieer de link')).toBeNull();
  expect(screen.getByText(/uit een andere versie van Ketenspiegel/u)).toBeTruthy();
  fireEvent.click(screen.getByText('Laat mijn toelichtingen weg'));
  expect(await screen.findByText('Kopieer de link')).toBeTruthy();
  expect(box(notes).checked).toBe(false);
});

test('notes that do not fit a QR code are said, with the code without them', async () => {
  const long = Array.from({ length: 3000 }, (_, index) => (index * 7919).toString(36)).join(' ');
  await openPage('gemeente', (scan) => ({
    ...scan,
    answers: { projectleider: { level: 2, note: long.slice(0, 4000), evidence: long.slice(4000, 8000) } },
  }));
  expect(screen.getByText('Met je toelichtingen is de scan te lang voor een QR-code.')).toBeTruthy();
  expect(screen.queryByText('Toon de QR-code')).toBeNull();
  expect(screen.getByText(/^Deze link is lang/u)).toBeTruthy();
  fireEvent.click(screen.getByText('Laat mijn toelichtingen weg'));
  fireEvent.click(await screen.findByText('Toon de QR-code'));
  expect((await screen.findByRole('img')).getAttribute('aria-label')).toBe('QR-code met je scan');
});

test('without an open scan the page says what to do', async () => {
  await openTab(machine);
  const { GiveBack } = await import('../../src/islands/scan/GiveBack');
  render(<GiveBack framework={framework} names={names} />);
  expect(await screen.findByText(/^Er is geen scan open/u)).toBeTruthy();
});
