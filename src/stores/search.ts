import type { SearchRegister } from '../domain/search';
import { readRegister } from '../platform/register';
import { makeFinder, type Finder, type Found } from './search-index';

/** What the search page shows. */
export interface Search {
  register: 'waiting' | 'loading' | 'failed' | 'ready';
  /** What stands in the field, without the spaces around it. */
  query: string;
  /** Null as long as there is nothing to look with or nothing to look for. */
  found: Found | null;
}

/** One visit to the search page. */
export interface SearchStore {
  get: () => Search;
  /** Calls back now and after every change. */
  subscribe: (listener: (search: Search) => void) => void;
  /** Fetches what there is to search, once; again after it failed. Never rejects: the state says what happened. */
  load: (path: string) => Promise<void>;
  /** Looks for what the visitor typed; before the register is there it only remembers it. */
  searchFor: (typed: string) => void;
}

/**
 * Makes the state of a search page. Not with nanostores: that comes in one file with all that saves work (15 kB), and
 * whoever searches only reads.
 */
export function makeSearchStore(read: (path: string) => Promise<unknown> = readRegister): SearchStore {
  let search: Search = { register: 'waiting', query: '', found: null };
  let finder: Finder | null = null;
  const listeners: ((search: Search) => void)[] = [];
  const set = (change: Partial<Search>) => {
    search = { ...search, ...change };
    for (const listener of listeners) listener(search);
  };
  return {
    get: () => search,
    subscribe(listener) {
      listeners.push(listener);
      listener(search);
    },
    async load(path) {
      if (search.register === 'loading' || search.register === 'ready') return;
      set({ register: 'loading' });
      try {
        finder = makeFinder((await read(path)) as SearchRegister);
        set({ register: 'ready', found: finder(search.query) });
      } catch {
        set({ register: 'failed' });
      }
    },
    searchFor(typed) {
      const query = typed.trim();
      if (query !== search.query) set({ query, found: finder?.(query) ?? null });
    },
  };
}
