import { contentId } from './content-id';

type Kept = Record<string, unknown>;

/**
 * The elements of a list of partners or actions, each with an id of its own, so that one can be changed. A file made by
 * hand may lack ids or use one twice: those elements get one from their content and place, the same in every tab.
 */
export function withIds(list: readonly Kept[]): (Kept & { id: string })[] {
  const taken = new Set<string>();
  return list.map((element, place) => {
    const own = element['id'];
    const id = typeof own === 'string' && own !== '' && !taken.has(own) ? own : contentId({ place, element });
    taken.add(id);
    return { ...element, id };
  });
}

/** Whether every element has an id of its own already. */
export const hasOwnIds = (list: readonly Kept[]): boolean =>
  withIds(list).every(({ id }, place) => id === list[place]?.['id']);
