import { type Dossier, newestRound, type Round, scansOnce } from '../dossier/dossier';
import { isEmptyRound, isEmptyScan } from '../dossier/blank';
import { hasForms } from '../dossier/mothers';
import { readRating, type Scan } from '../dossier/scan';
import { localDay } from './day';
import { environment } from './environment';
import { currentScan, type Session } from './session';

/** A round as lists show it. */
export interface RoundRow {
  id: string;
  name: string;
  measuredOn: string;
  /** Scans in it, each id once. */
  scans: number;
  /** Scans in which something was answered. */
  filled: number;
  /** The one that the scan pages answer. */
  isCurrent: boolean;
  /** Nothing was filled in, agreed or aimed at, and no form of a mother was brought in. */
  isEmpty: boolean;
}

/** The rounds of the open dossier, in its order. */
export function listRounds(session: Session): RoundRow[] {
  if (session.state !== 'open') return [];
  return session.dossier.rounds.map((round) => {
    const scans = scansOnce(round);
    return {
      id: round.id,
      name: round.name.trim(),
      measuredOn: round.measuredOn,
      scans: scans.length,
      filled: scans.filter((scan) => !isEmptyScan(scan)).length,
      isCurrent: round.id === session.current.round,
      isEmpty: isEmptyRound(round) && !hasForms(session.dossier.instruments, round.id),
    };
  });
}

/** Why a new round may come too soon. */
export interface WaitReason {
  /** Name of the last round; may be empty. */
  round: string;
  /** The day of the last round, where that is less than a month ago. */
  young: string | null;
  /** How much of the last round was answered, where that is not all. */
  unfinished: { answered: number; asked: number } | null;
}

/**
 * What speaks against a new round now: the last one is younger than a month, or not all of it was answered. Null when
 * nothing does. `rated` are the ids of all rated items.
 */
export function whyWait(session: Session, rated: readonly string[]): WaitReason | null {
  if (session.state !== 'open') return null;
  const last = lastRound(session.dossier);
  if (!last) return null;
  const own = currentScan(session);
  const scan = last.scans.find(({ id }) => id === own?.id) ?? last.scans[0];
  const answered = scan ? rated.filter((id) => isAnswered(scan, id)).length : 0;
  const young = isYoung(last.measuredOn, environment().now()) ? last.measuredOn : null;
  const unfinished = answered < rated.length ? { answered, asked: rated.length } : null;
  return young !== null || unfinished ? { round: last.name.trim(), young, unfinished } : null;
}

const isAnswered = ({ answers }: Scan, id: string) =>
  Object.hasOwn(answers, id) && readRating(answers[id]).kind !== 'unanswered';

function lastRound(dossier: Dossier): Round | null {
  return newestRound(dossier) ?? dossier.rounds.at(-1) ?? null;
}

/** Less than a month before today; a day to come is young too. False when the day is not known. */
function isYoung(measuredOn: string, now: Date): boolean {
  if (!/^\d{4}-\d{2}-\d{2}/u.test(measuredOn)) return false;
  const monthAgo = new Date(now);
  monthAgo.setDate(monthAgo.getDate() - 30);
  return measuredOn.slice(0, 10) > localDay(monthAgo);
}
