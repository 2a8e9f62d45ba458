import { fileText } from '../dossier/file-name';
import { refreshShelf } from './dossiers';
import { readRescue } from './dossiers-read';
import { environment } from './environment';
import { report } from './files-outcome';
import { keys } from './keys';

/** Gives the visitor data that could not be read, as it was stored, as a file. */
export async function saveRescued(key: string): Promise<void> {
  await report(async () => {
    const record = await environment().records.get(key);
    if (record === undefined) return { kind: 'gone' };
    const isPutAside = key.startsWith(keys.rescues);
    const { foundAt, value } = isPutAside ? readRescue(record) : { foundAt: '', value: record };
    const file = `${['opzij-gezet', foundAt.slice(0, 10)].filter(Boolean).join('-')}.json`;
    environment().download(file, textOf(value), 'application/json');
    return { kind: 'raw-saved', file };
  });
}

/** What JSON cannot write is still given, as far as a text can hold it. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return fileText(value);
  return `${typeof value === 'string' ? JSON.stringify(value) : String(value)}\n`;
}

/** Removes it for good. */
export async function eraseRescued(key: string): Promise<void> {
  await report(async () => {
    await environment().records.update([], () => [{ key, value: undefined }]);
    environment().tellOthers();
    await refreshShelf();
    return { kind: 'rescue-erased' };
  });
}
