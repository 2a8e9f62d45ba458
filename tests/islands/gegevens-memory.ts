import type { Environment, RecordChange } from '../../src/platform/environment';
import { StorageError } from '../../src/platform/environment';

/** A machine in memory, with its hands free: a full disk, another tab, a file that cannot be read. */
export interface Machine extends Environment {
  /** What is stored, by key. */
  stored: Map<string, unknown>;
  /** Files that were offered. */
  downloads: { name: string; text: string }[];
  /** How often a chosen file was read. */
  reads: number;
  /** Makes storage fail from now on; null makes it work again. */
  fail: (code: StorageError['code'] | null) => void;
  /** Something another tab does just before the next write. */
  beforeWrite: (() => void) | null;
  /** Files of the site, by path. */
  site: Map<string, string>;
}

export function machine(): Machine {
  let failure: StorageError['code'] | null = null;
  let ids = 0;
  let seconds = 0;
  const guard = () => {
    if (failure) throw new StorageError(failure);
  };
  const found: Machine = {
    stored: new Map(),
    downloads: [],
    reads: 0,
    beforeWrite: null,
    site: new Map(),
    fail: (code) => {
      failure = code;
    },
    records: {
      get: async (key) => {
        guard();
        return structuredClone(found.stored.get(key));
      },
      list: async (prefix) => {
        guard();
        const keys = [...found.stored.keys()].filter((key) => key.startsWith(prefix)).sort();
        return keys.map((key) => ({ key, value: structuredClone(found.stored.get(key)) }));
      },
      update: async (keys, change) => {
        guard();
        found.beforeWrite?.();
        found.beforeWrite = null;
        const changes: RecordChange[] = change(keys.map((key) => structuredClone(found.stored.get(key))));
        for (const { key, value } of changes) {
          if (value === undefined) found.stored.delete(key);
          else found.stored.set(key, structuredClone(value));
        }
      },
      clear: async () => {
        guard();
        found.stored.clear();
      },
    },
    now: () => new Date(Date.UTC(2026, 10, 22, 12, 0, (seconds += 1))),
    newId: () => `id-${(ids += 1)}`,
    download: (name, text) => found.downloads.push({ name, text }),
    readFile: async (file) => {
      found.reads += 1;
      return file.text();
    },
    readSite: async (path) => {
      const text = found.site.get(path);
      if (text === undefined) throw new Error('404');
      return text;
    },
    keepStorage: async () => true,
    tellOthers: () => undefined,
    onOthersChange: () => () => undefined,
    readEarly: () => [],
    clearEarly: () => undefined,
    hint: () => undefined,
    guardLeaving: () => undefined,
  };
  return found;
}
