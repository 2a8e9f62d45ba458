import type { Dossier, Round } from './dossier';
import { isSame } from './equal';
import { type Found, type IntakeRow, planIntake, type ScanRow } from './intake';
import type { LinkFramework } from './link';
import type { Patch, Path } from './patch';
import type { Scan } from './scan';

/** What has to be put where to take what was chosen, in one order whatever the order of the files was. */
export function takeIntake(dossier: Dossier, roundId: string, rows: readonly IntakeRow[]): Patch[] {
  const scans = rows.flatMap((row) => (row.kind === 'scan' && row.choice !== 'leave' ? [row.scan] : []));
  return putScans(dossier, roundId, scans);
}

/**
 * The same for a dossier that may have changed since the visitor saw the rows: another tab may have brought in the same
 * scans. What is not any more as it was seen is left, so that nothing is overwritten that nobody looked at.
 */
export function takeSeen(
  dossier: Dossier,
  roundId: string,
  found: readonly Found[],
  framework: LinkFramework,
  seen: readonly IntakeRow[],
): Patch[] {
  const rows = new Map(seen.flatMap((row) => (row.kind === 'scan' ? [[row.key, row] as const] : [])));
  const choices = Object.fromEntries([...rows].map(([key, { choice }]) => [key, choice]));
  const planned = planIntake(dossier, roundId, found, framework, choices);
  return takeIntake(
    dossier,
    roundId,
    planned.filter((row) => row.kind === 'scan' && isAsSeen(row, rows.get(row.key))),
  );
}

function isAsSeen(row: ScanRow, seen: ScanRow | undefined): boolean {
  const [now, then] = [row.status, seen?.status];
  if (!then || now.kind !== then.kind) return false;
  return 'here' in now && 'here' in then ? isSame(now.here, then.here) : true;
}

/** What takes a scan out of a round, also when it is in there more than once. Empty when it is not. */
export function dropScan(dossier: Dossier, roundId: string, scanId: string): Patch[] {
  const round = dossier.rounds.find(({ id }) => id === roundId);
  const amount = round ? countScan(round, scanId) : 0;
  if (!round || amount === 0) return [];
  if (amount === 1) return [{ path: [...pathOf(roundId), { id: scanId }], value: undefined }];
  return [{ path: pathOf(roundId), value: round.scans.filter(({ id }) => id !== scanId) }];
}

function putScans(dossier: Dossier, roundId: string, given: readonly Scan[]): Patch[] {
  const round = dossier.rounds.find(({ id }) => id === roundId);
  if (!round) return [];
  const scans = given.toSorted((a, b) => inOrder(a.createdAt, b.createdAt) || inOrder(a.id, b.id));
  const ids = new Set(scans.map(({ id }) => id));
  const here = round.scans.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  // A path finds the first scan with an id; a file can have an id twice. Then the list goes whole.
  if (new Set(here).size < here.length) {
    return [{ path: pathOf(roundId), value: [...round.scans.filter(({ id }) => !ids.has(id)), ...scans] }];
  }
  return scans.map((scan) => ({ path: [...pathOf(roundId), { id: scan.id }], value: scan }));
}

const pathOf = (roundId: string): Path => ['rounds', { id: roundId }, 'scans'];
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const countScan = ({ scans }: Round, scanId: string): number => scans.filter(({ id }) => id === scanId).length;
