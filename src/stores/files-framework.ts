import { type KnownIds, ratedIds } from '../domain/framework';
import { readPresence, readRating, type Scan } from '../dossier/scan';

/** What checking and counting need to know of the content; the page hands it over. */
export interface KnownFramework extends KnownIds {
  version: string;
}

let known: KnownFramework = {
  version: '',
  randvoorwaarden: [],
  aandachtspunten: [],
  praktijklessen: [],
  succesfactoren: [],
  belemmeringen: [],
};

export function setFramework(given: KnownFramework): void {
  known = given;
}

export function knownFramework(): KnownFramework {
  return known;
}

/** How much one or more scans hold. Only elements that the framework knows count. */
export interface Amount {
  scans: number;
  /** Rated items with an answer: a level, "weet ik niet" or "niet van toepassing". */
  answers: number;
  /** Rated items asked: 32 for each scan. */
  asked: number;
  factors: number;
}

export function amountOf(scans: readonly Scan[]): Amount {
  const rated = ratedIds(known);
  const isAnswered = (scan: Scan) => (id: string) => readRating(answerOf(scan, id)).kind !== 'unanswered';
  const hasPresence = (scan: Scan) => (factor: { id: string }) => readPresence(scan.factors[factor.id]) !== null;
  const sum = (count: (scan: Scan) => number) => scans.reduce((total, scan) => total + count(scan), 0);
  return {
    scans: scans.length,
    answers: sum((scan) => rated.filter(isAnswered(scan)).length),
    asked: rated.length * scans.length,
    factors: sum((scan) => known.succesfactoren.filter(hasPresence(scan)).length),
  };
}

const answerOf = (scan: Scan, id: string) => (Object.hasOwn(scan.answers, id) ? scan.answers[id] : undefined);
