import { atom } from 'nanostores';
import { newestRound, type Round } from '../dossier/dossier';
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
 * The round that a page shows: the one picked, else the newest that has a scan (FORMATS, "Report"), else the last. Null
 * without a dossier or without any round.
 */
export function roundInView(session: Session, picked: string | null): Round | null {
  if (session.state !== 'open') return null;
  const { dossier } = session;
  return dossier.rounds.find(({ id }) => id === picked) ?? newestRound(dossier) ?? dossier.rounds.at(-1) ?? null;
}
