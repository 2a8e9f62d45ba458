import type { Dossier } from '../dossier/dossier';
import type { LoadedFile } from '../dossier/load';
import { refreshShelf } from './dossiers';
import { readDossier } from './dossiers-read';
import { amountOf } from './files-framework';
import { offerFile, rememberFiled } from './files-offer';
import { $outcome, type Outcome, report } from './files-outcome';
import { scansOf } from './files-store';
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

function download(file: LoadedFile): Outcome {
  const offered = offerFile(file);
  if (offered.kind === 'bad') return { kind: 'saved-badly', file: offered.name, problem: offered.problem };
  return { kind: 'saved', format: file.format, file: offered.name, amount: amountOf(scansOf(offered.again)) };
}

async function markFiled(dossier: Dossier): Promise<void> {
  await rememberFiled(dossier);
  await refreshShelf();
}
