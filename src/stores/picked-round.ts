import { atom } from 'nanostores';
import type { Round } from '../dossier/dossier';
import { environment } from './environment';
import type { Session } from './session';

const memoryName = 'ronde';

/** The round a visitor picked in this tab; null for the newest one that has a scan. */
export const $pickedRound = atom<string | null>(null);

/** Takes up what this tab picked before it went to another page. */
export function recallRound(): void {
  const kept = environment().recall(memoryName);
  if (typeof kept === 'string') $pickedRound.set(kept);
}

/** Picks a round for the pages that show one: report, group and meeting. */
export function pickRound(id: string): void {
  $pickedRound.set(id);
  environment().remember(memoryName, id);
}

/**
 * The round that a page about the group shows: the one picked, else the newest, also while it has no scans yet. Null without a
 * dossier or without any round. (A report follows FORMATS: the newest that has a scan.)
 */
export function roundInView(session: Session, picked: string | null): Round | null {
  if (session.state !== 'open') return null;
  const { rounds } = session.dossier;
  return rounds.find(({ id }) => id === picked) ?? rounds.reduce<Round | null>(newerOf, null);
}

/** On a tie the later in the list (FORMATS). */
function newerOf(best: Round | null, candidate: Round): Round {
  return best === null || candidate.measuredOn >= best.measuredOn ? candidate : best;
}
