import { type RecordChange, StorageError } from '../platform/environment';
import { refreshShelf, showChanges } from './dossiers';
import { readTrash, type TrashRecord } from './dossiers-read';
import { environment } from './environment';
import { report } from './files-outcome';
import { keys, readCurrent } from './keys';
import { saveNow } from './saving';
import { pointAt } from './session';

/** The keys of all that belongs to a dossier, in the order that `moveToTrash` takes their values. */
export const placesOf = (id: string): readonly string[] => [
  keys.dossier(id),
  keys.history(id),
  keys.filed(id),
  keys.current,
];

/** What to write to move a dossier to the trash; `values` are those of `placesOf`. */
export function moveToTrash(
  id: string,
  values: readonly unknown[],
  why: TrashRecord['why'],
): { trash: string; changes: RecordChange[] } {
  const { newId, now } = environment();
  const [dossier, history, filed, stored] = values;
  const isCurrent = readCurrent(stored)?.dossier === id;
  const trash = newId();
  const record: TrashRecord = {
    at: now().toISOString(),
    why,
    dossier,
    history,
    filed,
    current: isCurrent ? stored : undefined,
  };
  const changes = [
    { key: keys.trash(trash), value: record },
    { key: keys.dossier(id), value: undefined },
    { key: keys.history(id), value: undefined },
    { key: keys.filed(id), value: undefined },
    ...(isCurrent ? [{ key: keys.current, value: undefined }] : []),
  ];
  return { trash, changes };
}

/** Moves a dossier to the trash. It can be brought back until it is erased there. */
export async function deleteDossier(id: string, name: string): Promise<void> {
  await report(async () => {
    await saveNow();
    const moved: string[] = [];
    try {
      await environment().records.update(placesOf(id), (values) => {
        if (values[0] === undefined) return [];
        const { trash, changes } = moveToTrash(id, values, 'deleted');
        moved.push(trash);
        return changes;
      });
    } catch (cause) {
      if (cause instanceof StorageError && cause.code === 'full') return { kind: 'no-room-for-trash', name, id };
      throw cause;
    }
    await showChanges();
    const [trash] = moved;
    return trash === undefined ? { kind: 'gone' } : { kind: 'deleted', name, trash };
  });
}

/** Removes a dossier for good, past the trash: the way to make room when there is none left. */
export async function eraseDossier(id: string, name: string): Promise<void> {
  await report(async () => {
    await environment().records.update(placesOf(id), (values) =>
      placesOf(id)
        .filter((key) => key !== keys.current || readCurrent(values[3])?.dossier === id)
        .map((key) => ({ key, value: undefined })),
    );
    await showChanges();
    return { kind: 'erased', name };
  });
}

/** Brings a dossier back. What stands in its place by now goes to the trash itself, so that nothing is lost. */
export async function restoreDossier(trash: string): Promise<void> {
  await report(async () => {
    const { records } = environment();
    const found = readTrash(await records.get(keys.trash(trash)));
    if (!found) {
      await refreshShelf();
      return { kind: 'gone' };
    }
    const { record, dossier } = found;
    await saveNow();
    let hasSwapped = false;
    await records.update(placesOf(dossier.id), (values) => {
      hasSwapped = values[0] !== undefined;
      const now = readCurrent(values[3]);
      const wanted = now?.dossier === dossier.id || !now ? (readCurrent(record.current) ?? now) : null;
      return [
        ...(hasSwapped ? moveToTrash(dossier.id, values, 'replaced').changes : []),
        { key: keys.trash(trash), value: undefined },
        { key: keys.dossier(dossier.id), value: record.dossier },
        { key: keys.history(dossier.id), value: record.history },
        { key: keys.filed(dossier.id), value: record.filed },
        ...(wanted ? [{ key: keys.current, value: pointAt(dossier, wanted) }] : []),
      ];
    });
    await showChanges();
    return { kind: 'restored', name: dossier.chain.name, hasSwapped };
  });
}

/** Removes a dossier from the trash for good. */
export async function eraseTrash(trash: string, name: string): Promise<void> {
  await report(async () => {
    await environment().records.update([], () => [{ key: keys.trash(trash), value: undefined }]);
    environment().tellOthers();
    await refreshShelf();
    return { kind: 'erased', name };
  });
}
