import { contentId } from '../dossier/content-id';
import type { Dossier } from '../dossier/dossier';
import { isSame } from '../dossier/equal';
import type { LoadedFile } from '../dossier/load';
import type { Scan } from '../dossier/scan';
import type { Current } from './keys';

/** What is here already of what a file brings. */
export type Twin =
  | { kind: 'none' }
  /** `at` is the same to the last field. */
  | { kind: 'same'; at: Current }
  /** `at` has the same id and something else in it. */
  | { kind: 'differs'; at: Current; here: Dossier; scan: Scan | null };

/** The id a second copy of a dossier gets, so that opening its file once more finds it. */
export function copyId(dossier: Dossier): string {
  return contentId(dossier);
}

/** The id of the dossier that is made for a scan file: always the same one, so that two tabs do not make two. */
export function dossierIdFor(scan: Scan): string {
  return contentId({ dossierOf: scan.id });
}

/** Looks among the dossiers of this browser for what a file brings. */
export function findTwin(file: LoadedFile, stored: readonly Dossier[]): Twin {
  return file.format === 'scan' ? findScan(file.scan, stored) : findDossier(file.dossier, stored);
}

function findScan(scan: Scan, stored: readonly Dossier[]): Twin {
  const places = stored.flatMap((here) =>
    here.rounds.flatMap((round) =>
      round.scans
        .filter(({ id }) => id === scan.id)
        .map((found) => ({ here, scan: found, at: { dossier: here.id, round: round.id, scan: scan.id } })),
    ),
  );
  const same = places.find((place) => isSame(place.scan, scan));
  if (same) return { kind: 'same', at: same.at };
  return places[0] ? { kind: 'differs', ...places[0] } : { kind: 'none' };
}

function findDossier(dossier: Dossier, stored: readonly Dossier[]): Twin {
  const ids = [dossier.id, copyId(dossier)];
  const found = stored.filter(({ id }) => ids.includes(id));
  const same = found.find((here) => isSame({ ...here, id: dossier.id }, dossier));
  const at = (here: Dossier): Current => ({ dossier: here.id, round: '', scan: '' });
  if (same) return { kind: 'same', at: at(same) };
  const here = found.find(({ id }) => id === dossier.id) ?? found[0];
  return here ? { kind: 'differs', at: at(here), here, scan: null } : { kind: 'none' };
}

/** How many scans of a file are not here, or hold other answers than here. */
export function countDifferences(file: readonly Scan[], here: readonly Scan[]): { answers: number; scans: number } {
  const known = new Map(here.map((scan) => [scan.id, scan]));
  const pairs = file.flatMap((scan) => {
    const other = known.get(scan.id);
    return other ? [{ scan, other }] : [];
  });
  return {
    scans: file.length + here.length - 2 * pairs.length,
    answers: pairs.reduce((total, { scan, other }) => total + countAnswers(scan, other), 0),
  };
}

function countAnswers(one: Scan, other: Scan): number {
  const ids = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
  return [...ids].filter((id) => !isSame(one.answers[id], other.answers[id])).length;
}
