import type { Dossier, Round } from '../dossier/dossier';
import { loadSlowly, manyScans } from '../dossier/load-slowly';
import { pause } from '../platform/pause';
import { openChangingPage } from './changing-page';
import { setLoader } from './session';

export { manyScans } from '../dossier/load-slowly';
export type { Round } from '../dossier/dossier';

/**
 * Opens the session as `followSession` does, for a page that shows rounds of hundreds of scans: checking them and preparing
 * what the page shows are tasks of their own, so that none of them holds the page up. `prepare` computes, and keeps, what
 * showing a round needs.
 */
export async function followLargeSession(prepare: (round: Round, dossier: Dossier) => void): Promise<void> {
  setLoader(async (stored) => {
    const loaded = await loadSlowly(stored, pause);
    if (loaded.kind === 'error' || loaded.file.format !== 'dossier') return loaded;
    const { dossier } = loaded.file;
    for (const round of dossier.rounds.filter(({ scans }) => scans.length >= manyScans)) {
      await pause();
      prepare(round, dossier);
    }
    return loaded;
  });
  await openChangingPage();
}
