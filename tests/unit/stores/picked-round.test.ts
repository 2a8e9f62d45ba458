import { beforeEach, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier';
import { Machine } from '../../fixtures/memory-environment';
import { reportStates } from '../../fixtures/states';
import { openTab, settle } from './tab';

const stored = reportStates.find(({ name }) => name === 'group')!.dossier as unknown as Dossier;
const later = { id: 'later', name: 'Meting 2', measuredOn: '2027-11-20', scans: [], consensus: {}, ambition: {} };
const first = stored.rounds[0]!;
let machine: Machine;
let page: Awaited<ReturnType<typeof openPage>>;

/** A page that holds the round it shows. */
async function openPage() {
  const program = await openTab(machine);
  const picking = await import('../../../src/stores/picked-round');
  picking.recallRound();
  picking.holdRound();
  await program.followSession();
  return { ...program, ...picking };
}

/** What another tab makes of it. */
async function become(rounds: Dossier['rounds'], id = stored.id): Promise<void> {
  machine.records.set(`dossier/${id}`, { ...structuredClone(stored), id, rounds });
  machine.records.set('current', { dossier: id, round: rounds[0]!.id, scan: '' });
  page.tab.environment.tellOthers();
  await page.openSession();
  await settle();
}
const inView = () => page.roundInView(page.$session.get(), page.$pickedRound.get())?.id;

beforeEach(async () => {
  machine = new Machine();
  machine.records.set(`dossier/${stored.id}`, structuredClone(stored));
  machine.records.set('current', { dossier: stored.id, round: first.id, scan: '' });
  page = await openPage();
});

test('a round that another tab begins does not take the place of the one in view, also after a reload', async () => {
  expect(inView()).toBe(first.id);
  await become([first, later]);
  expect(inView()).toBe(first.id);
  expect(page.tab.memory.get('ronde')).toBe(JSON.stringify(first.id));
  expect(page.$isRoundGone.get()).toBe(false);
});

test('a round that is gone makes way for the newest, which stays then, and that is told until one is picked', async () => {
  await become([first, later]);
  page.pickRound('later');
  await become([first]);
  expect(inView()).toBe(first.id);
  expect(page.$isRoundGone.get()).toBe(true);
  await become([first, { ...later, id: 'nog-later' }]);
  expect(inView()).toBe(first.id);
  page.pickRound('nog-later');
  expect(page.$isRoundGone.get()).toBe(false);
});

test('in another dossier nothing is gone: it shows its newest', async () => {
  await become([{ ...first, id: 'elders' }], 'ander-dossier');
  expect(inView()).toBe('elders');
  expect(page.$isRoundGone.get()).toBe(false);
});
