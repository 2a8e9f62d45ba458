import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type RecordChange, type Records, StorageError } from './environment';

interface Schema extends DBSchema {
  records: { key: string; value: unknown };
}

const name = 'ketenspiegel';

/** Records in IndexedDB, one object store, every write with strict durability. */
export function openRecords(): Records {
  let database: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () => {
    database ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('records');
      },
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        database = null;
      },
      terminated() {
        database = null;
      },
    }).catch((cause: unknown) => {
      database = null;
      throw cause;
    });
    return database;
  };
  /** A connection that the browser closed behind our back is opened once more. */
  const attempt = async <T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    try {
      const db = await open();
      try {
        return await use(db);
      } catch (cause) {
        if (!(cause instanceof DOMException) || cause.name !== 'InvalidStateError') throw cause;
        database = null;
        return await use(await open());
      }
    } catch (cause) {
      throw asStorageError(cause);
    }
  };
  return {
    get: (key) => attempt((db) => db.get('records', key)),
    list: (prefix) =>
      attempt(async (db) => {
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const transaction = db.transaction('records');
        const [keys, values] = await Promise.all([
          transaction.store.getAllKeys(range),
          transaction.store.getAll(range),
        ]);
        return keys.map((key, index) => ({ key, value: values[index] }));
      }),
    update: (keys, change) => attempt((db) => update(db, keys, change)),
    clear: () =>
      attempt(async (db) => {
        const transaction = db.transaction('records', 'readwrite', { durability: 'strict' });
        await transaction.store.clear();
        await transaction.done;
      }),
  };
}

async function update(
  db: IDBPDatabase<Schema>,
  keys: readonly string[],
  change: (values: unknown[]) => RecordChange[],
): Promise<void> {
  const transaction = db.transaction('records', 'readwrite', { durability: 'strict' });
  // A rejected `done` is always reported by the await below; without this it would be reported twice.
  transaction.done.catch(() => undefined);
  try {
    const values = await Promise.all(keys.map((key) => transaction.store.get(key)));
    const changes = change(values);
    // Writing is a task of its own: a dossier of hundreds of scans takes long to read, to check and to write.
    await transaction.store.count('');
    for (const { key, value } of changes) {
      if (value === undefined) void transaction.store.delete(key).catch(() => undefined);
      else void transaction.store.put(value, key).catch(() => undefined);
    }
  } catch (cause) {
    transaction.abort();
    throw cause;
  }
  await transaction.done;
}

function asStorageError(cause: unknown): unknown {
  if (!(cause instanceof DOMException))
    return cause instanceof ReferenceError ? new StorageError('forbidden', cause) : cause;
  if (cause.name === 'QuotaExceededError') return new StorageError('full', cause);
  return new StorageError(
    ['SecurityError', 'InvalidStateError', 'NotFoundError'].includes(cause.name) ? 'forbidden' : 'failed',
    cause,
  );
}
