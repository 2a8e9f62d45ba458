import type { Dossier } from '../dossier/dossier';
import { hasOwnIds, withIds } from '../dossier/list-ids';
import type { Patch } from '../dossier/patch';
import { maxText } from '../dossier/scan';
import { environment } from './environment';
import { change } from './saving';
import { $session } from './session';

/** The lists of a dossier whose elements people add, change and take away. */
export type ListName = 'partners' | 'actions';

type Kept = Record<string, unknown>;

/**
 * Adds elements at the end of a list, in one step; gives their ids. Texts are cut at what a file may hold. `isWanted` sees
 * what is stored by then: where another tab brought the same meanwhile, it is not there twice.
 */
export function addElements(
  list: ListName,
  given: readonly Kept[],
  how: 'added' | 'imported' = 'added',
  isWanted: (dossier: Dossier, element: Kept) => boolean = () => true,
): string[] {
  const elements = given.map((fields) => ({ ...cut(fields), id: environment().newId() }));
  change(
    { kind: list, how },
    (dossier) =>
      elements
        .filter((element) => isWanted(dossier, element))
        .map((value): Patch => ({ path: [list, { id: value.id }], value })),
    (dossier) => idsOf(dossier, list),
  );
  return elements.map(({ id }) => id);
}

/**
 * Adds an element with an id that it has already, unless it is there or is not wanted by then. Where its birth is kept in
 * the tab until it is saved, what is typed in it has a place also after a save that failed and a reload.
 */
export function addElement(
  list: ListName,
  id: string,
  fields: Kept,
  isWanted: (dossier: Dossier) => boolean = () => true,
): void {
  change(
    { kind: list, how: 'added' },
    (dossier) =>
      withIds(dossier[list]).some((element) => element.id === id) || !isWanted(dossier)
        ? []
        : [{ path: [list, { id }], value: { ...cut(fields), id } }],
    (dossier) => idsOf(dossier, list),
  );
}

/** What to change of an element; as a function it sees the element as it is stored by then. */
export interface Edit {
  id: string;
  fields: Kept | ((element: Kept) => Kept);
}

/** Changes fields of elements, in one step; `undefined` takes a field away. Elements that are gone stay gone. */
export function changeElements(list: ListName, edits: readonly Edit[], how: 'changed' | 'imported' = 'changed'): void {
  change(
    { kind: list, how },
    (dossier) => editPatches(dossier, list, edits),
    (dossier) => idsOf(dossier, list),
  );
}

/**
 * Takes over what came from a file, in one step: elements that are new and changes of others. A new one keeps the id it
 * came with, unless that is taken.
 */
export function importElements(list: ListName, given: readonly Kept[], edits: readonly Edit[]): void {
  const elements = given.map((fields) => ({ fields: cut(fields), spare: environment().newId() }));
  change(
    { kind: list, how: 'imported' },
    (dossier) => {
      const taken = new Set(withIds(dossier[list]).map(({ id }) => id));
      const added = elements.map(({ fields, spare }): Patch => {
        const own = fields['id'];
        const id = typeof own === 'string' && own !== '' && !taken.has(own) ? own : spare;
        taken.add(id);
        return { path: [list, { id }], value: { ...fields, id } };
      });
      return [...added, ...editPatches(dossier, list, edits)];
    },
    (dossier) => idsOf(dossier, list),
  );
}

function editPatches(dossier: Dossier, list: ListName, edits: readonly Edit[]): Patch[] {
  const known = new Map(withIds(dossier[list]).map((element) => [element.id, element]));
  return edits.flatMap(({ id, fields }) => {
    const element = known.get(id);
    if (!element) return [];
    const given = typeof fields === 'function' ? fields(element) : fields;
    return Object.entries(cut(given)).map(([field, value]): Patch => ({ path: [list, { id }, field], value }));
  });
}

/** Changes fields of one element. */
export const changeElement = (list: ListName, id: string, fields: Edit['fields']): void =>
  changeElements(list, [{ id, fields }]);

/** Takes elements away, in one step; each can be brought back. */
export function removeElements(list: ListName, ids: readonly string[]): void {
  change(
    { kind: list, how: 'removed' },
    ids.map((id): Patch => ({ path: [list, { id }], value: undefined })),
    (dossier) => idsOf(dossier, list),
  );
}

/**
 * Takes an element away again that says nothing, also not what another tab wrote in it by then. Whether it is gone, as far
 * as this tab knows.
 */
export function removeBlank(list: ListName, id: string): boolean {
  const session = $session.get();
  if (session.state !== 'open' || !isBlankIn(session.dossier, list, id)) return false;
  change(
    { kind: list, how: 'removed' },
    (dossier) => (isBlankIn(dossier, list, id) ? [{ path: [list, { id }], value: undefined }] : []),
    (dossier) => idsOf(dossier, list),
  );
  return true;
}

const isBlankIn = (dossier: Dossier, list: ListName, id: string): boolean =>
  withIds(dossier[list]).some((element) => element.id === id && isBlankElement(element));

/** Only its id and how far it is are filled in. What this program does not know counts as something. */
const isBlankElement = ({ id: _id, status: _status, ...rest }: Kept): boolean => isBlank(rest);

const isBlank = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(isBlank)
    : value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What has to be there before an element can be found by its id. */
function idsOf(dossier: Dossier, list: ListName): Patch[] {
  return hasOwnIds(dossier[list]) ? [] : [{ path: [list], value: withIds(dossier[list]) }];
}

const cut = (fields: Kept): Kept =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, maxText) : value]),
  );
