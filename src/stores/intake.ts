import { atom } from 'nanostores';
import {
  type Found,
  type IntakeChoice,
  type IntakeChoices,
  type IntakeRow,
  planIntake,
  type ScanRow,
} from '../dossier/intake';
import type { Round } from '../dossier/dossier';
import { dropScan, takeSeen } from '../dossier/intake-take';
import type { LinkFramework } from '../dossier/link';
import { guardLeaving } from './changing-page';
import { $saving, change, hasUnsaved, saveNow } from './saving';
import { $session } from './session';

export type { Difference } from '../dossier/intake-differences';
export type { IntakeChoice, IntakeProblem, IntakeRow, ProblemRow, ScanRow, Source } from '../dossier/intake';
export type { LinkFramework } from '../dossier/link';
export type { Round };

/** What came of the last thing the visitor asked. */
export type IntakeOutcome =
  | { kind: 'none' }
  /** So many scans were read, of which so many are taken unless the visitor says otherwise, and so many things did not open. */
  | { kind: 'read'; scans: number; taken: number; problems: number }
  /** `left`: so many were chosen and left, because another tab changed what they are about. */
  | { kind: 'taken'; scans: number; left: number; round: string }
  | { kind: 'removed'; round: string }
  /** It shows, and could not be saved. */
  | { kind: 'not-saved' }
  /** What could not be saved is saved after all. */
  | { kind: 'saved' }
  | { kind: 'cleared' };

export interface Intake {
  rows: readonly IntakeRow[];
  outcome: IntakeOutcome;
}

/** What was brought in and waits for the visitor's choice. */
export const $intake = atom<Intake>({ rows: [], outcome: { kind: 'none' } });

let aim: { roundId: string; framework: LinkFramework } | null = null;
let found: readonly Found[] = [];
let choices: IntakeChoices = {};
let isFollowing = false;
/** While rows are being taken up they stay as the visitor saw them. */
let isTaking = false;

/** Says which round scans are brought into. Rows are planned again for it, and after every change of the dossier. */
export function aimIntake(roundId: string, framework: LinkFramework): void {
  if (aim?.roundId === roundId && aim.framework === framework) return;
  // What was chosen was chosen beside the scans of another round.
  if (aim && aim.roundId !== roundId) {
    choices = {};
    // Who saw the former round go did not choose this one.
    if (!findRound(aim.roundId)) chooseAll($intake.get().rows, false);
  }
  aim = { roundId, framework };
  replan();
  if (isFollowing) return;
  isFollowing = true;
  // Other tabs bring scans in too.
  $session.listen(replan);
  guardLeaving(() => $intake.get().rows.some(isWaiting));
}

/** Nobody said yet what happens to it: left by the visitor it may go. */
const isWaiting = (row: IntakeRow): boolean =>
  row.kind === 'scan' && row.options.length > 1 && choices[row.key] !== 'leave';

/** What links are read with; null as long as no round is in view. */
export function aimedFramework(): LinkFramework | null {
  return aim?.framework ?? null;
}

function replan(): void {
  if (found.length > 0 && !isTaking) show({ rows: planned() });
}

function planned(): IntakeRow[] {
  const session = $session.get();
  if (session.state !== 'open' || !aim) return [];
  return planIntake(session.dossier, aim.roundId, found, aim.framework, choices);
}

function show(part: Partial<Intake>): void {
  $intake.set({ ...$intake.get(), ...part });
}

/** Adds what was opened to the rows. */
export function addFound(added: readonly Found[]): void {
  const from = $intake.get().rows.length;
  found = [...found, ...added];
  const rows = planned();
  const fresh = rows.slice(from);
  const scans = listScans(fresh);
  const taken = scans.filter(({ choice }) => choice !== 'leave').length;
  show({ rows, outcome: { kind: 'read', scans: scans.length, taken, problems: fresh.length - scans.length } });
}

/** What happens to one row. What it does not offer can't be chosen. */
export function choose(key: string, choice: IntakeChoice): void {
  choices = { ...choices, [key]: choice };
  replan();
}

/** The same for several rows: take them up, or leave them. */
export function chooseAll(rows: readonly IntakeRow[], isTaken: boolean): void {
  const chosen = listScans(rows).map(({ key, options }) => [key, isTaken ? (options[0] ?? 'leave') : 'leave'] as const);
  choices = { ...choices, ...Object.fromEntries(chosen) };
  replan();
}

/** The rows that will be taken up. */
export function listTaken(rows: readonly IntakeRow[]): ScanRow[] {
  return listScans(rows).filter(({ choice }) => choice !== 'leave');
}

/**
 * Takes up what was chosen, as one step that can be undone. What another tab changed since the visitor looked is left, and
 * keeps its row; so does what was left or could not be opened.
 */
export async function takeChosen(): Promise<void> {
  const session = $session.get();
  const { rows } = $intake.get();
  const taken = new Set(listTaken(rows).map(({ key }) => key));
  if (session.state !== 'open' || !aim || taken.size === 0 || isTaking) return;
  const { roundId, framework } = aim;
  const sources = found;
  isTaking = true;
  change({ kind: 'scans', how: 'added' }, (dossier) => takeSeen(dossier, roundId, sources, framework, rows));
  await saveNow();
  isTaking = false;
  const now = planned();
  const scans = now.filter((row) => row.kind === 'scan' && taken.has(row.key) && row.status.kind === 'same').length;
  keepRows(now);
  tell(session.dossier.id, { kind: 'taken', scans, left: taken.size - scans, round: nameOf(roundId) });
}

/** Says what came of it; where that could not be saved only that, until it is. */
function tell(dossierId: string, outcome: IntakeOutcome): void {
  if (!hasUnsaved(dossierId)) {
    show({ outcome });
    return;
  }
  show({ outcome: { kind: 'not-saved' } });
  const stop = $saving.listen(() => {
    if (hasUnsaved(dossierId)) return;
    stop();
    if ($intake.get().outcome.kind === 'not-saved') show({ outcome: { kind: 'saved' } });
  });
}

/** Keeps the rows that still ask or say something. */
function keepRows(rows: readonly IntakeRow[]): void {
  const left = rows.filter((row) => row.kind === 'problem' || row.options.length > 1);
  found = left.map((row): Found => {
    const { source } = row;
    return row.kind === 'scan'
      ? { source, kind: 'scan', scan: row.scan }
      : { source, kind: 'problem', problem: row.problem };
  });
  choices = Object.fromEntries(left.flatMap((row, at) => (row.kind === 'scan' ? [[`${at}.0`, row.choice]] : [])));
  show({ rows: planned() });
}

/** Removes all rows; nothing in the dossier changes. */
export function clearIntake(): void {
  found = [];
  choices = {};
  show({ rows: [], outcome: { kind: 'cleared' } });
}

/** Takes a scan out of a round, as a step that can be undone. */
export async function removeScan(roundId: string, scanId: string): Promise<void> {
  const session = $session.get();
  if (session.state !== 'open') return;
  const round = nameOf(roundId);
  change({ kind: 'scans', how: 'removed' }, (dossier) => dropScan(dossier, roundId, scanId));
  await saveNow();
  tell(session.dossier.id, { kind: 'removed', round });
}

function findRound(roundId: string): Round | undefined {
  const session = $session.get();
  return session.state === 'open' ? session.dossier.rounds.find(({ id }) => id === roundId) : undefined;
}

const nameOf = (roundId: string): string => findRound(roundId)?.name.trim() ?? '';

const listScans = (rows: readonly IntakeRow[]): ScanRow[] => rows.flatMap((row) => (row.kind === 'scan' ? [row] : []));
