import { beforeEach, expect, test } from 'vitest';
import { frameworkFromRaamwerk } from '../../fixtures/framework';
import { Machine } from '../../fixtures/memory-environment';
import { openTab, settle, startTab } from './tab';

const address = '/inhoud/raamwerk.json';
const framework = frameworkFromRaamwerk([]);
let machine: Machine;

beforeEach(() => {
  machine = new Machine();
  machine.site.set(address, JSON.stringify(framework));
});

async function follow() {
  const program = await openTab(machine);
  const { $cover, followCover } = await import('../../../src/stores/cover');
  await followCover(address);
  await settle();
  return { program, $cover };
}

test('without a scan there is no cover', async () => {
  const { $cover } = await follow();
  expect($cover.get()).toBeNull();
});

test('before the dossier has been read nothing is said, so that the page keeps its place for it', async () => {
  await openTab(machine);
  const { $cover } = await import('../../../src/stores/cover');
  expect($cover.get()).toBeUndefined();
});

test('with a scan every belemmering that is on has its cover, and one switched off has none', async () => {
  const first = await startTab(machine);
  const barrier = framework.belemmeringen[0]!;
  for (const { id } of barrier.randvoorwaarden) first.chooseAnswer(id, 1);
  first.switchBarrier('mantelzorg', false);
  await first.saveNow();
  const { $cover } = await follow();
  const cover = $cover.get();
  expect(cover?.chain).toBe('Keten Oost');
  expect(cover?.covers.get(barrier.id)).toBe('open');
  expect(cover?.covers.size).toBe(framework.belemmeringen.length - 1);
  expect(cover?.covers.has('mantelzorg')).toBe(false);
});

test('when the framework can not be had, the plain page stays', async () => {
  machine.site.clear();
  await startTab(machine);
  const { $cover } = await follow();
  expect($cover.get()).toBeUndefined();
});
