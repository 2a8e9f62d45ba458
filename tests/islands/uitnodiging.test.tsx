import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier';
import { frameworkFromRaamwerk } from '../fixtures/framework';
import { Machine } from '../fixtures/memory-environment';
import { openTab, settle, startTab } from '../unit/stores/tab';

const framework = { ...frameworkFromRaamwerk(), version: '2024-09' };

let machine: Machine;

beforeEach(() => {
  machine = new Machine();
});

afterEach(() => {
  location.hash = '';
});

/** The page of invitations in a tab of its own. */
async function openPage() {
  const program = await openTab(machine);
  const { InvitationPage } = await import('../../src/islands/uitnodiging/InvitationPage');
  render(<InvitationPage framework={framework} firstQuestion="/scan/juiste-partners/" />);
  await settle();
  return program;
}

/** What stands behind the # of the invitation of a leader on another computer. */
async function fragmentFromElsewhere(depth = 'kort'): Promise<string> {
  const leader = await startTab(new Machine());
  const { invitationFragment, invitationTo } = await import('../../src/stores/invite');
  const { dossier } = leader.$session.get() as { dossier: Dossier };
  return invitationFragment(invitationTo(dossier.chain, dossier.rounds[0]!, depth, framework.version));
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const link = () => screen.getByLabelText<HTMLInputElement>('De link').value;
const mail = () => screen.getByLabelText<HTMLTextAreaElement>('Tekst van de mail').value;

/** As somebody types or chooses. */
const enter = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('a leader asks what her own scan asks, and link and mail follow what she chooses', async () => {
  await startTab(machine);
  await openPage();
  await waitFor(() => expect(heading()).toBe('Partners uitnodigen'));
  expect((await screen.findByLabelText<HTMLInputElement>(/^Kort/u)).checked).toBe(true);
  expect(link()).toMatch(/\/uitnodiging\/#u1\./u);
  expect(mail()).toContain(link());
  expect(mail()).toContain('een half uur');
  const before = link();
  fireEvent.click(screen.getByLabelText(/^Volledig/u));
  expect(mail()).toContain('een uur');
  expect(link()).not.toBe(before);
  const full = link();
  enter('Laatste dag om terug te geven', '2027-01-15');
  enter('Wie nodigt uit?', 'Gemeente Noord');
  expect(mail()).toContain('op of voor 15 januari 2027');
  expect(mail()).toContain('Gemeente Noord vraagt je');
  expect(screen.getByText('Open in je mailprogramma').getAttribute('href')).toContain(encodeURIComponent(full));
  // Who invites and until when is in the mail, not in the link.
  expect(link()).toBe(full);
});

test('of several rounds the leader picks the one to invite for', async () => {
  await startTab(machine);
  const [key, dossier] = [...machine.records].find(([name]) => name.startsWith('dossier/'))! as [string, Dossier];
  const later = { ...dossier.rounds[0]!, id: 'later', name: 'Meting 2027', scans: [] };
  machine.records.set(key, { ...dossier, rounds: [...dossier.rounds, later] });
  await openPage();
  const picker = await screen.findByLabelText<HTMLSelectElement>('Meting');
  expect(picker.value, 'the newest, also without scans').toBe('later');
  const before = link();
  fireEvent.change(picker, { target: { value: dossier.rounds[0]!.id } });
  await waitFor(() => expect(link()).not.toBe(before));
  location.hash = link().split('#')[1]!;
  expect(await screen.findByText(/^Nulmeting/u)).toBeTruthy();
});

test('where the browser refuses to copy, the text is selected and one hears how', async () => {
  await startTab(machine);
  vi.stubGlobal('navigator', {});
  await openPage();
  await screen.findByText('Kopieer de link');
  fireEvent.click(screen.getByText('Kopieer de link'));
  expect(await screen.findByText(/druk op Ctrl\+C/u)).toBeTruthy();
  const field = screen.getByLabelText<HTMLInputElement>('De link');
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  vi.unstubAllGlobals();
});

test('without the name of a chain no dossier begins, and one hears why', async () => {
  await openPage();
  fireEvent.click(await screen.findByText('Begin een dossier'));
  expect(screen.getAllByText('Vul de naam van de keten in')).toHaveLength(2);
  expect(document.activeElement?.hasAttribute('data-fouten')).toBe(true);
  expect(machine.records.size).toBe(0);
  enter(/^Naam van de keten/u, 'Keten West');
  fireEvent.click(screen.getByText('Begin een dossier'));
  await waitFor(() => expect(link()).toMatch(/#u1\./u));
});

test('a partner reads who sees what; an ervaringsdeskundige at once what is hers to decide', async () => {
  location.hash = await fragmentFromElsewhere('volledig');
  await openPage();
  await waitFor(() => expect(heading()).toBe('Je bent uitgenodigd'));
  expect(await screen.findByText('Wie ziet wat?')).toBeTruthy();
  expect(screen.getByText(/Dat duurt ongeveer een uur/u)).toBeTruthy();
  const freedom = 'Je mag op elk moment stoppen. Je hoeft niet te zeggen waarom.';
  await screen.findByText('Begin met vraag 1');
  expect(screen.queryByText(freedom)).toBeNull();
  enter('Vanuit welke rol vul je in?', 'ervaringsdeskundige');
  expect(screen.getByText(freedom)).toBeTruthy();
  expect(screen.getByText('Niet je eigen naam. Mag leeg blijven.')).toBeTruthy();
  enter('Vanuit welke rol vul je in?', 'zorg');
  expect(screen.queryByText(freedom)).toBeNull();
  expect(machine.records.size).toBe(0);
});

test('another link in the same tab replaces the first, and a place on the page is no link', async () => {
  const [first, second] = [await fragmentFromElsewhere('kort'), await fragmentFromElsewhere('volledig')];
  location.hash = first;
  await openPage();
  expect(await screen.findByText(/ongeveer een half uur/u)).toBeTruthy();
  location.hash = second;
  expect(await screen.findByText(/ongeveer een uur/u)).toBeTruthy();
  expect(document.activeElement?.tagName).toBe('H1');
  location.hash = 'wie';
  await settle();
  expect(heading()).toBe('Je bent uitgenodigd');
  location.hash = second.slice(0, -5);
  expect(await screen.findByText(/^Niet geopend: de link is beschadigd/u)).toBeTruthy();
  enter('Plak de link', `Hoi,\n<https://keten.voorbeeld/uitnodiging/#${second.slice(0, 40)}\n${second.slice(40)}>`);
  fireEvent.click(screen.getByText('Open de uitnodiging'));
  await waitFor(() => expect(heading()).toBe('Je bent uitgenodigd'));
});

test('who began already is first offered to go on', async () => {
  const fragment = await fragmentFromElsewhere();
  location.hash = fragment;
  const partner = await openPage();
  const { acceptInvitation, $invited } = await import('../../src/stores/invited');
  const invited = $invited.get();
  if (invited.state !== 'open') throw new Error('no invitation is open');
  await acceptInvitation(invited.invitation, { role: 'zorg', organisation: 'Zorg Y', layer: '' }, framework.version);
  partner.chooseAnswer('projectleider', 2);
  await partner.saveNow();
  cleanup();
  await openPage();
  expect(await screen.findByText('Ga verder met jouw scan')).toBeTruthy();
  expect(screen.getByText(/Zorg Y, Zorg of welzijn, 1 van 32 vragen beantwoord/u)).toBeTruthy();
  expect(screen.getByText('Een nieuwe scan beginnen')).toBeTruthy();
});

test('who began in another window meanwhile hears so, and is offered to go on', async () => {
  location.hash = await fragmentFromElsewhere();
  await openPage();
  const begin = await screen.findByText('Begin met vraag 1');
  const { acceptInvitation, $begun, $invited } = await import('../../src/stores/invited');
  const invited = $invited.get();
  if (invited.state !== 'open') throw new Error('no invitation is open');
  await acceptInvitation(invited.invitation, { role: 'zorg', organisation: 'Zorg Y', layer: '' }, framework.version);
  expect($begun.get()?.scans).toEqual([]);
  fireEvent.click(begin);
  expect(await screen.findByText(/^In een ander venster is hier net een scan begonnen/u)).toBeTruthy();
  expect(await screen.findByText('Ga verder met jouw scan')).toBeTruthy();
});
