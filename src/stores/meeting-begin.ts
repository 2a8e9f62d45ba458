import type { StorageError } from '../platform/environment';

/**
 * Makes a dossier for a group that meets without scans. Loaded when asked for: most groups have one. Gives why it could
 * not be kept, or null.
 */
export async function beginWithoutScans(framework: string): Promise<StorageError['code'] | null> {
  const [{ startDossier }, { $starting }] = await Promise.all([import('./start-dossier'), import('./start')]);
  await startDossier(framework);
  const starting = $starting.get();
  return starting.state === 'failed' ? starting.problem : null;
}
