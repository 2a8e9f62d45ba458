import { atom } from 'nanostores';
import type { Round } from '../dossier/dossier';
import { environment } from './environment';
import { $session, type Session } from './session';

const memoryName = 'ronde';

/** The round a visitor picked in this tab; null for the newest one that has a scan. */
export const $pickedRound = atom<string | null>(null);

/** Whether the round that a page showed is gone, so that it shows another. */
export const $isRoundGone = atom(false);

/** Takes up what this tab picked before it went to another page. */
export function recallRound(): void {
  const kept = environment().recall(memoryName);
  if (typeof kept === 'string') $pickedRound.set(kept);
}

/** Picks a round for the pages that show one: report, group and meeting. */
export function pickRound(id: string): void {
  $isRoundGone.set(false);
  $pickedRound.set(id);
  environment().remember(memoryName, id);
}

/** Picks the round that a page shows, so that one that another tab begins does not take its place. */
export function holdRound(): () => void {
  let shownIn = '';
  return $session.subscribe((session) => {
    const picked = $pickedRound.get();
    const round = roundInView(session, picked);
    if (session.state !== 'open' || !round) return;
    const isGone = shownIn === session.dossier.id;
    shownIn = session.dossier.id;
    if (round.id === picked) return;
    pickRound(round.id);
    $isRoundGone.set(isGone);
  });
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
