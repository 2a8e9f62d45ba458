import { vi } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier';
import type { Scan } from '../../../src/dossier/scan';
import type { Machine } from '../../fixtures/memory-environment';

export const details = {
  chain: { name: 'Keten Oost', region: '', stage: 'opbouwen', goal: '' },
  respondent: { role: 'gemeente', organisation: 'Gemeente X', layer: '' },
  depth: 'kort',
};

/** Opens the program in a tab of its own: every tab has its own copy of the modules, as in a browser. */
export async function openTab(machine: Machine) {
  vi.resetModules();
  const { setEnvironment } = await import('../../../src/stores/environment');
  const tab = machine.openTab();
  setEnvironment(tab.environment);
  const { StorageError } = await import('../../../src/platform/environment');
  tab.makeError = (code) => new StorageError(code);
  return {
    tab,
    ...(await import('../../../src/stores/answers')),
    ...(await import('../../../src/stores/early')),
    ...(await import('../../../src/stores/reminder')),
    ...(await import('../../../src/stores/saving')),
    ...(await import('../../../src/stores/scan-copy')),
    ...(await import('../../../src/stores/session')),
    ...(await import('../../../src/stores/start')),
    ...(await import('../../../src/stores/steps')),
    ...(await import('../../../src/stores/work')),
    lists: await import('../../../src/stores/list-element'),
    texts: await import('../../../src/stores/dossier-texts'),
    forms: {
      ...(await import('../../../src/stores/instruments')),
      ...(await import('../../../src/stores/instruments-early')),
      ...(await import('../../../src/stores/document-file')),
      ...(await import('../../../src/stores/instruments-scan')),
      ...(await import('../../../src/stores/instruments-work')),
      ...(await import('../../../src/stores/start-dossier')),
    },
  };
}

export type Program = Awaited<ReturnType<typeof openTab>>;

/** A tab in which a scan was started. */
export async function startTab(machine: Machine): Promise<Program> {
  const program = await openTab(machine);
  await program.openWork();
  await program.startScan(details, '2024-09');
  return program;
}

/** A second tab on what the first one made. */
export async function secondTab(machine: Machine): Promise<Program> {
  const program = await openTab(machine);
  await program.openWork();
  return program;
}

/** The scan a tab shows. */
export function shown({ $session, currentScan }: Program): Scan {
  const scan = currentScan($session.get());
  if (!scan) throw new Error(`No scan is open: ${$session.get().state}`);
  return scan;
}

/** The only dossier that is stored. */
export function storedDossier(machine: Machine): Dossier {
  const found = [...machine.records].filter(([key]) => key.startsWith('dossier/'));
  if (found.length !== 1) throw new Error(`${found.length} dossiers are stored`);
  return found[0]![1] as Dossier;
}

export function storedScan(machine: Machine): Scan {
  return storedDossier(machine).rounds[0]!.scans[0]!;
}

/** Lets everything that is under way come to rest. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
