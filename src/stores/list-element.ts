import type { Dossier } from '../dossier/dossier';
import { hasOwnIds, withIds } from '../dossier/list-ids';
import type { Patch } from '../dossier/patch';
import { maxText } from '../dossier/scan';
import { environment } from './environment';
import { change } from './saving';

/** The lists of a dossier whose elements people add, change and take away. */
export type ListName = 'partners' | 'actions';

type Kept = Record<string, unknown>;

/** Adds elements at the end of a list, in one step; gives their ids. Texts are cut at what a file may hold. */
export function addElements(list: ListName, given: readonly Kept[], how: 'added' | 'imported' = 'added'): string[] {
  const elements = given.map((fields) => ({ ...cut(fields), id: environment().newId() }));
  change(
    { kind: list, how },
    elements.map((value): Patch => ({ path: [list, { id: value.id }], value })),
    (dossier) => idsOf(dossier, list),
  );
  return elements.map(({ id }) => id);
}

/** Changes fields of elements, in one step; `undefined` takes a field away. Elements that are gone stay gone. */
export function changeElements(
  list: ListName,
  edits: readonly { id: string; fields: Kept }[],
  how: 'changed' | 'imported' = 'changed',
): void {
  change(
    { kind: list, how },
    (dossier) =>
      edits
        .filter(({ id }) => withIds(dossier[list]).some((known) => known.id === id))
        .flatMap(({ id, fields }) =>
          Object.entries(cut(fields)).map(([field, value]): Patch => ({ path: [list, { id }, field], value })),
        ),
    (dossier) => idsOf(dossier, list),
  );
}

/** Changes fields of one element. */
export const changeElement = (list: ListName, id: string, fields: Kept): void => changeElements(list, [{ id, fields }]);

/** Takes elements away, in one step; each can be brought back. */
export function removeElements(list: ListName, ids: readonly string[]): void {
  change(
    { kind: list, how: 'removed' },
    ids.map((id): Patch => ({ path: [list, { id }], value: undefined })),
    (dossier) => idsOf(dossier, list),
  );
}

/** What has to be there before an element can be found by its id. */
function idsOf(dossier: Dossier, list: ListName): Patch[] {
  return hasOwnIds(dossier[list]) ? [] : [{ path: [list], value: withIds(dossier[list]) }];
}

const cut = (fields: Kept): Kept =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, maxText) : value]),
  );
