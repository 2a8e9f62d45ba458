import { atom } from 'nanostores';
import { isSame } from '../dossier/equal';
import { fileName, fileText } from '../dossier/file-name';
import type { Workshop } from '../domain/workshop';
import { loadWorkshop, maxWorkshopBytes, type WorkshopError } from '../dossier/workshop';
import { readStoredWorkshop, storedWorkshop } from '../dossier/workshop-stored';
import { StorageError } from '../platform/environment';
import { localDay } from './day';
import { environment } from './environment';
import { keys } from './keys';
import { $workshop, readWorkshop, saveWorkshopNow } from './workshop';

/** A workshop of this browser, for a list. */
export interface ListedWorkshop extends Pick<Workshop, 'id' | 'name' | 'on' | 'updatedAt'> {
  /** What is stored, where this program can't read it. */
  raw?: unknown;
}

/**
 * The workshops of this browser, the last changed first and what can't be read at the end, and those that were removed. Null
 * until they are read.
 */
export const $workshops = atom<{ kept: ListedWorkshop[]; removed: ListedWorkshop[] } | null>(null);

/** Reads the lists; where storage does not work they stay empty. */
export async function listWorkshops(): Promise<void> {
  const { records } = environment();
  const read = async (prefix: string) =>
    (await records.list(prefix))
      .map(({ key, value }): ListedWorkshop => {
        const id = key.slice(prefix.length);
        const found = readStoredWorkshop(value, id);
        if (found.kind === 'error') return { id, name: '', on: '', updatedAt: '', raw: value };
        const { name, on, updatedAt } = found.stored.workshop;
        return { id, name, on, updatedAt };
      })
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  try {
    $workshops.set({ kept: await read(keys.workshops), removed: await read(keys.workshopTrashes) });
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    $workshops.set({ kept: [], removed: [] });
  }
}

/** Works on another workshop from now on. */
export const pickWorkshop = (id: string): Promise<void> => write([], () => [{ key: keys.workshopNow, value: id }]);

/** Takes a workshop out of the list; it can be brought back. */
export const removeWorkshop = (id: string): Promise<void> =>
  write([keys.workshop(id), keys.workshopNow], ([value, now]) => [
    ...(value === undefined ? [] : [{ key: keys.workshopTrash(id), value }]),
    { key: keys.workshop(id), value: undefined },
    ...(now === id ? [{ key: keys.workshopNow, value: undefined }] : []),
  ]);

/** Brings a removed workshop back, unless there is one with its id by now. */
export const restoreWorkshop = (id: string): Promise<void> =>
  write([keys.workshopTrash(id), keys.workshop(id)], ([value, there]) =>
    value === undefined || there !== undefined
      ? []
      : [
          { key: keys.workshop(id), value },
          { key: keys.workshopTrash(id), value: undefined },
        ],
  );

/** Erases a removed workshop for good, with codes and notes that may be in it. */
export const eraseWorkshop = (id: string): Promise<void> =>
  write([], () => [keys.workshopTrash(id), keys.workshopRun(id)].map((key) => ({ key, value: undefined })));

/** Nothing is shown any more, so that a new one can be begun. */
export const leaveWorkshop = (): Promise<void> => write([], () => [{ key: keys.workshopNow, value: undefined }]);

async function write(read: string[], change: Parameters<ReturnType<typeof environment>['records']['update']>[1]) {
  await saveWorkshopNow();
  const { records, tellOthers } = environment();
  await records.update(read, change);
  tellOthers();
  await readWorkshop();
  await listWorkshops();
}

/** What saving gave: the name, and whether reading that very text again gives the same. */
export interface SavedWorkshop {
  name: string;
  isGood: boolean;
}

/** Offers the open workshop as a file, as it is on screen; null without one. */
export function saveWorkshopFile(): SavedWorkshop | null {
  const session = $workshop.get();
  if (session.state !== 'open') return null;
  const { workshop } = session;
  const text = fileText(workshop, environment().madeWith);
  const name = fileName('workshop', workshop.name || 'workshop', workshop.on || localDay(environment().now()));
  environment().download(name, text, 'application/json');
  const again = loadWorkshop(text, new TextEncoder().encode(text).length, workshop.id);
  return { name, isGood: again.kind === 'ok' && isSame(again.workshop, workshop) };
}

/** What opening a file gave. `isCopy`: another workshop with its id is here, so it stands beside that one. */
export type OpenedWorkshop =
  | { kind: 'ok'; name: string; isCopy: boolean }
  | { kind: 'error'; error: WorkshopError }
  | { kind: 'storage'; code: StorageError['code'] };

/** Opens a workshop file and works on it. What is here already is never overwritten. */
export async function openWorkshopFile(file: File, nameOfCopy: (name: string) => string): Promise<OpenedWorkshop> {
  const { newId, readFile } = environment();
  const text = file.size > maxWorkshopBytes ? '' : await readFile(file).catch(() => null);
  if (text === null) return { kind: 'error', error: { code: 'no-access' } };
  const loaded = loadWorkshop(text, file.size, newId());
  if (loaded.kind === 'error') return loaded;
  const { workshop } = loaded;
  const spare = newId();
  let isCopy = false;
  try {
    const place = keys.workshop(workshop.id);
    const trash = keys.workshopTrash(workshop.id);
    await write([place, trash], ([there, thrown]) => {
      // What was removed can still be brought back: it is not overwritten either.
      const value = there ?? thrown;
      const found = value === undefined ? null : readStoredWorkshop(value, workshop.id);
      if (found?.kind === 'ok' && isSame(found.stored.workshop, workshop)) {
        return [
          { key: keys.workshopNow, value: workshop.id },
          ...(there === undefined
            ? [
                { key: place, value },
                { key: trash, value: undefined },
              ]
            : []),
        ];
      }
      isCopy = found !== null;
      const opened = isCopy ? { ...workshop, id: spare, name: nameOfCopy(workshop.name) } : workshop;
      return [
        { key: keys.workshop(opened.id), value: storedWorkshop(opened) },
        { key: keys.workshopNow, value: opened.id },
      ];
    });
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    return { kind: 'storage', code: cause.code };
  }
  return { kind: 'ok', name: workshop.name, isCopy };
}

/** Offers what is stored as it is, where it can't be read as a workshop. */
export function saveRawWorkshop(value: unknown): void {
  const name = fileName('workshop', 'onleesbaar', localDay(environment().now()));
  environment().download(name, fileText(value as object), 'application/json');
}
