import { type Dossier, dossierOfScan } from '../dossier/dossier';
import type { LoadedFile } from '../dossier/load';
import type { Scan } from '../dossier/scan';
import { showChanges } from './dossiers';
import { moveToTrash, placesOf } from './dossiers-trash';
import { environment } from './environment';
import { copyId, dossierIdFor } from './files-twin';
import { type Current, keys } from './keys';
import { saveNow } from './saving';
import { pointAt } from './session';

/** The place a file would get is taken: something was written there since the look. */
export class PlaceTaken extends Error {}

export function scansOf(file: LoadedFile): Scan[] {
  return file.format === 'scan' ? [file.scan] : file.dossier.rounds.flatMap(({ scans }) => scans);
}

export function nameOf(file: LoadedFile): string {
  return (file.format === 'scan' ? file.scan : file.dossier).chain.name;
}

/** Stores a file that is not here yet and makes it current. Throws `PlaceTaken` when it is here by now. */
export async function storeNew(file: LoadedFile): Promise<void> {
  await store(file.format === 'scan' ? wrap(file.scan, dossierIdFor(file.scan)) : file.dossier);
}

/** Stores a file as a dossier of its own beside what is here, and makes it current. */
export async function storeBeside(file: LoadedFile): Promise<void> {
  const { newId } = environment();
  if (file.format === 'scan') return store(wrap(file.scan, newId()));
  try {
    await store({ ...file.dossier, id: copyId(file.dossier) });
  } catch (cause) {
    if (!(cause instanceof PlaceTaken)) throw cause;
    await store({ ...file.dossier, id: newId() });
  }
}

function wrap(scan: Scan, id: string): Dossier {
  const day = scan.updatedAt || environment().now().toISOString();
  const dossier = dossierOfScan(scan, { dossier: id, round: environment().newId() }, day);
  return { ...dossier, createdAt: scan.createdAt || day };
}

async function store(dossier: Dossier): Promise<void> {
  await saveNow();
  await environment().records.update([keys.dossier(dossier.id)], ([there]) => {
    if (there !== undefined) throw new PlaceTaken();
    return [
      { key: keys.dossier(dossier.id), value: dossier },
      { key: keys.filed(dossier.id), value: dossier.updatedAt },
      { key: keys.current, value: pointAt(dossier, {}) },
    ];
  });
  await settle();
}

/** Puts a file in the place of what is here; that goes to the trash with its history. */
export async function storeOver(file: LoadedFile, at: Current): Promise<void> {
  await saveNow();
  await environment().records.update(placesOf(at.dossier), (values) => {
    const here = values[0] as Dossier | undefined;
    const dossier = file.format === 'scan' ? withScan(here, file.scan, at) : { ...file.dossier, id: at.dossier };
    const moved = here === undefined ? [] : moveToTrash(at.dossier, values, 'replaced').changes;
    return [
      ...moved,
      { key: keys.dossier(at.dossier), value: dossier },
      ...(file.format === 'dossier' ? [{ key: keys.filed(at.dossier), value: dossier.updatedAt }] : []),
      { key: keys.current, value: pointAt(dossier, at) },
    ];
  });
  await settle();
}

/** The dossier with this scan in the place of the one with its id. A dossier of one scan takes over its chain. */
function withScan(here: Dossier | undefined, scan: Scan, at: Current): Dossier {
  if (!here) return wrap(scan, at.dossier);
  const rounds = here.rounds.map((round) =>
    round.id === at.round ? { ...round, scans: round.scans.map((old) => (old.id === scan.id ? scan : old)) } : round,
  );
  const isOnly = rounds.flatMap(({ scans }) => scans).length === 1;
  const updatedAt = environment().now().toISOString();
  return { ...here, rounds, updatedAt, chain: isOnly ? { ...here.chain, ...scan.chain } : here.chain };
}

/** Shows what was stored, and asks the browser to keep it. */
async function settle(): Promise<void> {
  await showChanges();
  void environment().keepStorage();
}
