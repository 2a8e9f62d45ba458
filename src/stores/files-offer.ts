import type { Dossier } from '../dossier/dossier';
import { isSame } from '../dossier/equal';
import { fileName, fileText } from '../dossier/file-name';
import { type LoadedFile, type LoadError, loadText } from '../dossier/load';
import { StorageError } from '../platform/environment';
import { localDay } from './day';
import { environment } from './environment';
import { keys } from './keys';
import { saveNow } from './saving';

/** A file that was offered, and what reading it again gave. */
export type Offered =
  | { kind: 'good'; name: string; again: LoadedFile }
  /** Reading it again did not give back the same. */
  | { kind: 'bad'; name: string; problem: LoadError | { code: 'different' } };

/** Offers the file and then reads that very text as if it were chosen, to be able to say that it opens again. */
export function offerFile(file: LoadedFile): Offered {
  const value = valueOf(file);
  const text = fileText(value, environment().madeWith);
  const name = fileName(
    file.format,
    value.chain.name,
    localDay(environment().now()),
    file.format === 'scan' ? value.id : '',
  );
  environment().download(name, text, 'application/json');
  const again = loadText(text, new TextEncoder().encode(text).length);
  if (again.kind === 'error') return { kind: 'bad', name, problem: again.error };
  if (!isSame(valueOf(again.file), value)) return { kind: 'bad', name, problem: { code: 'different' } };
  return { kind: 'good', name, again: again.file };
}

const valueOf = (file: LoadedFile) => (file.format === 'scan' ? file.scan : file.dossier);

/** Remembers that a file holds the dossier as it is now. Where storage does not work there is nothing to remember. */
export async function rememberFiled(dossier: Dossier): Promise<void> {
  await saveNow();
  try {
    await environment().records.update([], () => [{ key: keys.filed(dossier.id), value: dossier.updatedAt }]);
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
  }
}
