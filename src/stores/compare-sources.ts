import { atom } from 'nanostores';
import { type Dossier, dossierOfScan } from '../dossier/dossier';
import { type LoadedFile, loadText, maxBytes } from '../dossier/load';
import { StorageError } from '../platform/environment';
import { environment } from './environment';
import type { OpenProblem } from './files-outcome';
import { $session } from './session';

/** A file laid beside the open dossier. It is only looked at: nothing of it is stored. */
export type Beside =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'ready'; name: string; dossier: Dossier }
  | { state: 'refused'; name: string; problem: OpenProblem };

export const $beside = atom<Beside>({ state: 'none' });

/** The dossiers of this browser, once somebody asked for them. */
export const $kept = atom<readonly Dossier[]>([]);

/** Reads the dossiers of this browser, to choose from; gives how many there are besides the open one. */
export async function listKept(): Promise<number> {
  const session = $session.get();
  const open = session.state === 'open' ? session.dossier.id : '';
  try {
    const { readDossiers } = await import('./dossiers-read');
    const { dossiers } = await readDossiers();
    $kept.set(dossiers.filter(({ id }) => id !== open));
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    $kept.set([]);
  }
  return $kept.get().length;
}

/** Lays a file beside what is open: a dossier, or a scan on its own. */
export async function openBeside(file: File): Promise<void> {
  $beside.set({ state: 'reading' });
  $beside.set(await read(file));
}

export function closeBeside(): void {
  $beside.set({ state: 'none' });
}

async function read(file: File): Promise<Beside> {
  const { name } = file;
  const kind = name.endsWith('.ketenscan.json') ? 'scan' : 'dossier';
  if (file.size > maxBytes[kind]) {
    return { state: 'refused', name, problem: { code: 'too-large', kind, bytes: file.size } };
  }
  let text: string;
  try {
    text = await environment().readFile(file);
  } catch {
    return { state: 'refused', name, problem: { code: 'no-access' } };
  }
  const loaded = loadText(text, file.size);
  if (loaded.kind === 'error') return { state: 'refused', name, problem: loaded.error };
  return { state: 'ready', name, dossier: dossierIn(loaded.file) };
}

/** A scan on its own is a dossier of one round without a name. */
function dossierIn(file: LoadedFile): Dossier {
  if (file.format === 'dossier') return file.dossier;
  const { scan } = file;
  const dossier = dossierOfScan(scan, { dossier: scan.id, round: scan.id }, scan.updatedAt);
  return { ...dossier, rounds: dossier.rounds.map((round) => ({ ...round, name: '' })) };
}
