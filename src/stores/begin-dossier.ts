import type { StorageError } from '../platform/environment';

/**
 * Begins a dossier where there is none; why it did not work, or null. Most who come to a page that asks for one have it: the
 * program that begins one waits until it is asked for.
 */
export async function beginDossier(framework: string): Promise<StorageError['code'] | null> {
  try {
    const [{ startDossier }, { $starting }] = await Promise.all([import('./start-dossier'), import('./start')]);
    await startDossier(framework);
    const went = $starting.get();
    return went.state === 'failed' ? went.problem : null;
  } catch {
    return 'failed';
  }
}
