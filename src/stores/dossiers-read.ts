import type { Dossier } from '../dossier/dossier';
import { loadValue } from '../dossier/load-value';
import { environment } from './environment';
import { type Amount, amountOf } from './files-framework';
import { keys } from './keys';
import { putAside } from './session';

/** A dossier that was deleted or replaced, with all that belonged to it. */
export interface TrashRecord {
  at: string;
  why: 'deleted' | 'replaced';
  dossier: unknown;
  history: unknown;
  filed: unknown;
  /** Where this browser was, when it was the open one. */
  current: unknown;
}

export interface TrashRow {
  id: string;
  name: string;
  at: string;
  why: TrashRecord['why'];
  amount: Amount;
}

/** Stored data that this program cannot read. */
export interface RescueRow {
  /** The key it stands under. */
  key: string;
  /** ISO moment it was found, or empty. */
  foundAt: string;
  /** `newer`: a newer version of this program wrote it; it stands where it stood, and that version reads it. */
  kind: 'dossier' | 'trash' | 'other' | 'newer';
}

/** All dossiers in this browser, checked, and those of a newer version. One that cannot be read is put aside, never dropped. */
export async function readDossiers(): Promise<{ dossiers: Dossier[]; newer: RescueRow[] }> {
  const dossiers: Dossier[] = [];
  const newer: RescueRow[] = [];
  for (const { key, value } of await environment().records.list(keys.dossiers)) {
    const loaded = loadValue(value);
    if (loaded.kind === 'ok' && loaded.file.format === 'dossier') {
      dossiers.push(await underItsKey(key, loaded.file.dossier));
    } else if (loaded.kind === 'error' && loaded.error.code === 'newer-version') {
      newer.push({ key, foundAt: '', kind: 'newer' });
    } else await putAside(key);
  }
  return { dossiers, newer };
}

/** Where somebody edited the id, the key decides: everything else finds the dossier by it. */
async function underItsKey(key: string, dossier: Dossier): Promise<Dossier> {
  const id = key.slice(keys.dossiers.length);
  if (dossier.id === id) return dossier;
  await environment().records.update([key], ([value]) => [{ key, value: { ...(value as object), id } }]);
  return { ...dossier, id };
}

/** One dossier of this browser, checked; null when it is not there or cannot be read. */
export async function readDossier(id: string): Promise<Dossier | null> {
  const loaded = loadValue(await environment().records.get(keys.dossier(id)));
  return loaded.kind === 'ok' && loaded.file.format === 'dossier' ? loaded.file.dossier : null;
}

/** What was deleted or replaced, newest first. One that cannot be read is put aside. */
export async function listTrash(): Promise<TrashRow[]> {
  const rows: TrashRow[] = [];
  for (const { key, value } of await environment().records.list(keys.trashes)) {
    const found = readTrash(value);
    if (!found) await putAside(key);
    else {
      const { record, dossier } = found;
      const amount = amountOf(dossier.rounds.flatMap(({ scans }) => scans));
      rows.push({
        id: key.slice(keys.trashes.length),
        name: dossier.chain.name,
        at: record.at,
        why: record.why,
        amount,
      });
    }
  }
  return rows.sort((a, b) => (a.at < b.at ? 1 : -1));
}

export function readTrash(value: unknown): { record: TrashRecord; dossier: Dossier } | null {
  const given = (value ?? {}) as Partial<TrashRecord>;
  const loaded = loadValue(given.dossier);
  if (loaded.kind === 'error' || loaded.file.format !== 'dossier') return null;
  const record: TrashRecord = {
    at: typeof given.at === 'string' ? given.at : '',
    why: given.why === 'replaced' ? 'replaced' : 'deleted',
    dossier: given.dossier,
    history: given.history,
    filed: given.filed,
    current: given.current,
  };
  return { record, dossier: loaded.file.dossier };
}

/** Everything that was put aside, oldest first. */
export async function listRescued(): Promise<RescueRow[]> {
  const found = await environment().records.list(keys.rescues);
  return found
    .map(({ key, value }) => {
      const { foundAt, from } = readRescue(value);
      const kind = from.startsWith(keys.dossiers) ? 'dossier' : from.startsWith(keys.trashes) ? 'trash' : 'other';
      return { key, foundAt, kind } as const;
    })
    .sort((a, b) => (a.foundAt < b.foundAt ? -1 : 1));
}

export function readRescue(record: unknown): { foundAt: string; from: string; value: unknown } {
  const { foundAt, from, value } = (record ?? {}) as Partial<Record<'foundAt' | 'from' | 'value', unknown>>;
  const text = (given: unknown) => (typeof given === 'string' ? given : '');
  return { foundAt: text(foundAt), from: text(from), value };
}
