import type { Dossier } from '../dossier/dossier';
import type { Step } from '../dossier/history';

/** A dossier with the steps that can be undone in it. */
export interface Work {
  dossier: Dossier;
  history: Step[];
}

/** A change that waits to be written. Null when its place in the dossier is gone. */
export type Waiting = (work: Work) => Work | null;

const queue: { dossierId: string; apply: Waiting }[] = [];
let written = 0;

/** Whether there are changes that have not been written durably; of one dossier, or of any. */
export function hasUnsaved(dossierId?: string): boolean {
  return queue.some((waiting) => dossierId === undefined || waiting.dossierId === dossierId);
}

export function addWaiting(dossierId: string, apply: Waiting): void {
  queue.push({ dossierId, apply });
}

/** The changes that wait for the first dossier that is not in `except`, oldest first; null when there are none. */
export function nextBatch(except: ReadonlySet<string>): { dossierId: string; batch: readonly Waiting[] } | null {
  const dossierId = queue.find((waiting) => !except.has(waiting.dossierId))?.dossierId;
  if (dossierId === undefined) return null;
  return { dossierId, batch: queue.filter((waiting) => waiting.dossierId === dossierId).map(({ apply }) => apply) };
}

/** Takes changes off the queue that have been written. */
export function settle(batch: readonly Waiting[]): void {
  for (const apply of batch) {
    queue.splice(
      queue.findIndex((waiting) => waiting.apply === apply),
      1,
    );
  }
  written += 1;
}

/** Goes up with every write of this tab: what was read before a write is out of date after it. */
export function writtenCount(): number {
  return written;
}

/** What is stored with what waits for it on top: that is what the visitor made, and what must be shown. */
export function withWaiting(work: Work): Work {
  return queue
    .filter(({ dossierId }) => dossierId === work.dossier.id)
    .reduce((value, { apply }) => apply(value) ?? value, work);
}
