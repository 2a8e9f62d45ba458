import { vi } from 'vitest';
import type { Workshop } from '../../../src/domain/workshop';
import type { StoredWorkshop } from '../../../src/dossier/workshop-change';
import type { Machine, Tab } from '../../fixtures/memory-environment';

/**
 * Opens the pages of a workshop in a tab of its own, with its own copy of the modules. `before` is the tab as it was: then
 * this is that tab after a reload, with what it remembered.
 */
export async function workshopTab(machine: Machine, before?: Tab) {
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment');
  const tab = machine.openTab();
  if (before) {
    before.isDeaf = true;
    for (const [name, value] of before.memory) tab.memory.set(name, value);
  }
  setEnvironment(tab.environment);
  const { StorageError } = await import('../../../src/platform/environment');
  tab.makeError = (code) => new StorageError(code);
  const program = {
    tab,
    ...(await import('../../../src/stores/workshop')),
    files: await import('../../../src/stores/workshop-files'),
  };
  await program.openWorkshop();
  return program;
}

export type WorkshopTab = Awaited<ReturnType<typeof workshopTab>>;

/** The workshop that a tab shows. */
export function shownWorkshop({ $workshop }: WorkshopTab): Workshop {
  const session = $workshop.get();
  if (session.state !== 'open') throw new Error(`No workshop is open: ${session.state}`);
  return session.workshop;
}

/** What is stored of the workshop with this id; undefined when nothing is. */
export const storedAs = (machine: Machine, id: string) => machine.records.get(`workshop/${id}`) as StoredWorkshop;
export const idsIn = (machine: Machine, prefix: string) =>
  [...machine.records.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

/** Codes of a measurement. */
export function codesIn(workshop: Workshop | undefined, moment: 'vooraf' | 'achteraf' = 'vooraf'): string[] {
  const found = workshop?.scores[moment];
  return found?.state === 'open' ? found.codes : [];
}
