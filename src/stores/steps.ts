import { isUndone, listUndoable, type Step } from '../dossier/history';
import type { Session } from './session';

export { isUndone };
export type { Step } from '../dossier/history';

/** One of the last steps, with whether it can still be undone. */
export interface ShownStep extends Step {
  canUndo: boolean;
}

/** The steps of the open dossier, newest first. Steps that came to nothing are left out. */
export function listSteps(session: Session): ShownStep[] {
  if (session.state !== 'open') return [];
  const undoable = listUndoable(session.history);
  return session.history
    .filter(hasEffect)
    .map((step) => ({ ...step, canUndo: undoable.has(step.id) }))
    .reverse();
}

/** The newest step; it can always be undone. */
export function lastStep(session: Session): Step | null {
  if (session.state !== 'open') return null;
  return session.history.filter(hasEffect).at(-1) ?? null;
}

/** Ticking and unticking within one step changes nothing. */
function hasEffect({ changes }: Step): boolean {
  return changes.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}
