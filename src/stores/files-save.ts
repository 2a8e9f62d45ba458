import type { Dossier } from '../dossier/dossier';
import { isSame } from '../dossier/equal';
import { fileName, fileText } from '../dossier/file-name';
import { type LoadedFile, loadText } from '../dossier/load';
import { StorageError } from '../platform/environment';
import { refreshShelf } from './dossiers';
import { readDossier } from './dossiers-read';
import { environment } from './environment';
import { amountOf } from './files-framework';
import { $outcome, type Outcome, report } from './files-outcome';
import { scansOf } from './files-store';
import { keys } from './keys';
import { saveNow } from './saving';
import { $session, currentScan } from './session';

/** Saves the scan that is open as a file. Also works when storage does not: it takes what is on screen. */
export async function saveScan(): Promise<void> {
  const session = $session.get();
  const scan = currentScan(session);
  if (session.state !== 'open' || !scan) return;
  $outcome.set(download({ format: 'scan', scan }));
  // A dossier with more in it is not safe with one scan of it in a file.
  if (session.dossier.rounds.flatMap(({ scans }) => scans).length === 1) await markFiled(session.dossier);
}

/** Saves a dossier of this browser as a file; without an id the one that is open, as it is on screen. */
export async function saveDossier(id?: string): Promise<void> {
  const session = $session.get();
  if (session.state === 'open' && (id === undefined || id === session.dossier.id)) {
    $outcome.set(download({ format: 'dossier', dossier: session.dossier }));
    await markFiled(session.dossier);
    return;
  }
  if (id === undefined) return;
  await report(async () => {
    const dossier = await readDossier(id);
    if (!dossier) return { kind: 'gone' };
    const outcome = download({ format: 'dossier', dossier });
    await markFiled(dossier);
    return outcome;
  });
}

/** Offers the file and then reads that very text as if it were chosen, to be able to say that it opens again. */
function download(file: LoadedFile): Outcome {
  const value = valueOf(file);
  const text = fileText(value);
  const day = localDay(environment().now());
  const name = fileName(file.format, value.chain.name, day);
  environment().download(name, text, 'application/json');
  const again = loadText(text, new TextEncoder().encode(text).length);
  if (again.kind === 'error') return { kind: 'saved-badly', file: name, problem: again.error };
  if (!isSame(valueOf(again.file), value)) return { kind: 'saved-badly', file: name, problem: { code: 'different' } };
  return { kind: 'saved', format: file.format, file: name, amount: amountOf(scansOf(again.file)) };
}

const valueOf = (file: LoadedFile) => (file.format === 'scan' ? file.scan : file.dossier);

/** The day where the visitor is, as in `2026-11-20`. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Remembers that a file holds the dossier as it is now. Where storage does not work there is nothing to remember. */
async function markFiled(dossier: Dossier): Promise<void> {
  await saveNow();
  try {
    await environment().records.update([], () => [{ key: keys.filed(dossier.id), value: dossier.updatedAt }]);
    await refreshShelf();
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
  }
}
