import { emptyChain, emptyRespondent } from '../dossier/scan';
import { isSame } from '../dossier/equal';
import { StorageError } from '../platform/environment';
import type { Details } from './answers';
import { environment } from './environment';
import { keys } from './keys';
import { $session, openSession } from './session';
import { $starting, newWork } from './start';

/** Nobody said anything yet of the chain or of who fills in; the scan asks that when it begins. */
const noDetails: Details = {
  chain: { name: emptyChain.name, region: emptyChain.region, stage: emptyChain.stage, goal: emptyChain.goal },
  respondent: emptyRespondent,
  depth: 'kort',
};

/**
 * Makes a dossier where there is none, with an empty scan, so that a scan that is begun later is in the same dossier.
 * What another tab opened meanwhile stays the open one. `framework` is the version of the content. How it goes is in
 * `$starting`; the next call tries again.
 */
export async function startDossier(framework: string): Promise<void> {
  if ($starting.get().state === 'busy') return;
  $starting.set({ state: 'busy' });
  const { records, tellOthers, keepStorage } = environment();
  try {
    const seen = await records.get(keys.current);
    await openSession();
    if ($session.get().state === 'empty') {
      const { changes } = newWork(noDetails, framework);
      await records.update([keys.current], ([now]) => (isSame(now, seen) ? changes : []));
      tellOthers();
      await openSession();
      // Some browsers ask the visitor first: the answer is not waited for.
      void keepStorage();
    }
    $starting.set({ state: 'idle' });
  } catch (cause) {
    $starting.set({ state: 'failed', problem: cause instanceof StorageError ? cause.code : 'failed' });
    if (!(cause instanceof StorageError)) throw cause;
  }
}
