import { ratedIds } from '../domain/framework';
import { experienceRole, fewestToShow } from '../domain/respondents';
import { countAnswered } from './answered';
import { contentId } from './content-id';
import { type Dossier, newestRound, scansOnce } from './dossier';
import { isSame } from './equal';
import { nearerRound } from './intake-day';
import { type Differences, listDifferences } from './intake-differences';
import type { LinkFramework, LinkProblem } from './link';
import type { LoadError } from './load';
import type { Scan } from './scan';

/** Where something that is brought in came from. */
export type Source = { kind: 'file'; name: string } | { kind: 'link' } | { kind: 'qr' };

/** Why something brought in holds no scan. Words are in `messages/intake.ts`. */
export type IntakeProblem =
  | { about: 'file'; error: LoadError | { code: 'no-access' } | { code: 'no-scans' } | { code: 'no-qr' } }
  | { about: 'link'; problem: LinkProblem | { code: 'is-invitation' } | { code: 'is-mothers' } };

/** One source that was opened. */
export type Found = { source: Source } & (
  { kind: 'scan'; scan: Scan } | { kind: 'dossier'; dossier: Dossier } | { kind: 'problem'; problem: IntakeProblem }
);

/** How a scan stands to what is in the dossier already. `differs`: nobody can tell which of the two is newer. */
export type IntakeStatus =
  | { kind: 'new' | 'same' }
  | { kind: 'newer' | 'older' | 'differs'; here: Scan; differences: Differences }
  /** The same scan is in another round of this dossier, or a new one was measured nearer to the day of another round. */
  | { kind: 'elsewhere' | 'other-day'; round: string };

export type IntakeFlag = 'other-chain' | 'other-framework' | 'twice' | 'incomplete';

/** `replace`: it takes the place of the version that is here. */
export type IntakeChoice = 'take' | 'replace' | 'leave';

/** One scan of a source. */
export interface ScanRow {
  kind: 'scan';
  /** Stays the same as long as its source stays where it is in the list. */
  key: string;
  source: Source;
  scan: Scan;
  /** Who gave it, as everybody may see that in the round as it becomes; a protected role has no organisation and no layer. */
  role: string;
  organisation: string;
  layer: string;
  /** Rated items with an answer, of those the framework has. */
  answered: number;
  asked: number;
  status: IntakeStatus;
  flags: readonly IntakeFlag[];
  /** What the visitor can choose; with one, there is nothing to choose. */
  options: readonly IntakeChoice[];
  choice: IntakeChoice;
}

/** A source that holds no scan that can be read. */
export interface ProblemRow {
  kind: 'problem';
  key: string;
  source: Source;
  problem: IntakeProblem;
}

export type IntakeRow = ScanRow | ProblemRow;

/** What the visitor chose, by the key of a row. */
export type IntakeChoices = Readonly<Record<string, IntakeChoice>>;

/**
 * One row for every scan that was brought in: how it stands to the round, and what happens to it unless the visitor says
 * otherwise. What is here is never replaced by itself: only what is new, of this chain and not of the day of another round
 * is taken. Of an id that comes more than once the last updated stands (RULES), on a tie the fuller one, then the one whose
 * content id comes first: the order of the sources never matters.
 */
export function planIntake(
  dossier: Dossier,
  roundId: string,
  found: readonly Found[],
  framework: LinkFramework,
  choices: IntakeChoices = {},
): IntakeRow[] {
  const round = dossier.rounds.find(({ id }) => id === roundId);
  const here = new Map((round ? scansOnce(round) : []).map((scan) => [scan.id, scan]));
  const elsewhere = placesElsewhere(dossier, roundId);
  const opened = found.flatMap(listEntries);
  const standing = findStanding(opened);
  const rated = ratedIds(framework);
  const rows = opened.map((entry): IntakeRow => {
    if (entry.kind === 'problem') return entry;
    const { key, scan } = entry;
    const mine = here.get(scan.id);
    const status = mine
      ? statusOf(scan, mine, framework)
      : freshStatusOf(dossier, roundId, scan, elsewhere.get(scan.id));
    const answered = countAnswered(scan, rated);
    const flags: IntakeFlag[] = [];
    if (isOtherChain(dossier, scan)) flags.push('other-chain');
    if (scan.framework !== framework.version) flags.push('other-framework');
    if (standing.get(scan.id)?.key !== key) flags.push('twice');
    if (answered < rated.length) flags.push('incomplete');
    const options = optionsOf(status, flags);
    const wanted = choices[key];
    const choice = wanted && options.includes(wanted) ? wanted : defaultOf(status, flags);
    const { role, organisation, layer } = scan.respondent;
    const who = { role, organisation: organisation.trim(), layer };
    return { ...entry, ...who, answered, asked: rated.length, status, flags, options, choice };
  });
  return withRoles(rows, here);
}

type Entry = Pick<ScanRow, 'kind' | 'key' | 'source' | 'scan'> | ProblemRow;

/** The scans of a source, those of the newest round of a dossier first. */
function listEntries(found: Found, index: number): Entry[] {
  const { source } = found;
  if (found.kind === 'problem') return [{ kind: 'problem', key: `${index}`, source, problem: found.problem }];
  const scans = found.kind === 'scan' ? [found.scan] : scansOf(found.dossier);
  if (scans.length === 0) {
    return [{ kind: 'problem', key: `${index}`, source, problem: { about: 'file', error: { code: 'no-scans' } } }];
  }
  return scans.map((scan, place) => ({ kind: 'scan', key: `${index}.${place}`, source, scan }));
}

function scansOf(dossier: Dossier): Scan[] {
  const newest = newestRound(dossier);
  const rounds = newest ? [newest, ...dossier.rounds.filter((round) => round !== newest)] : [];
  return rounds.flatMap(({ scans }) => scans);
}

/** By scan id the one that stands, of all that came along. */
function findStanding(entries: readonly Entry[]): Map<string, Entry & { kind: 'scan' }> {
  const standing = new Map<string, Entry & { kind: 'scan' }>();
  for (const entry of entries) {
    if (entry.kind === 'problem') continue;
    const other = standing.get(entry.scan.id);
    if (!other || stands(entry.scan, other.scan)) standing.set(entry.scan.id, entry);
  }
  return standing;
}

/** Whether a version goes before another of the same scan. */
function stands(one: Scan, other: Scan): boolean {
  const later = timeOf(one) - timeOf(other);
  if (later !== 0) return later > 0;
  // The same moment: with notes from a file, and without them from a link.
  const longer = JSON.stringify(one).length - JSON.stringify(other).length;
  if (longer !== 0) return longer > 0;
  return contentId(one) < contentId(other);
}

/** When a scan was last changed, in milliseconds; 0 when nobody knows. */
const timeOf = (scan: Scan): number => Date.parse(scan.updatedAt) || 0;

/** Of a scan that is not in the round. `elsewhere`: the name of the other round that has it. */
function freshStatusOf(dossier: Dossier, roundId: string, scan: Scan, elsewhere: string | undefined): IntakeStatus {
  if (elsewhere !== undefined) return { kind: 'elsewhere', round: elsewhere };
  const other = nearerRound(dossier, roundId, scan);
  return other ? { kind: 'other-day', round: other.name.trim() } : { kind: 'new' };
}

function statusOf(scan: Scan, here: Scan, framework: LinkFramework): IntakeStatus {
  if (isSame(here, scan)) return { kind: 'same' };
  const [mine, theirs] = [timeOf(here), timeOf(scan)];
  const isKnown = mine !== 0 && theirs !== 0 && mine !== theirs;
  const kind = isKnown ? (theirs > mine ? 'newer' : 'older') : 'differs';
  return { kind, here, differences: listDifferences(here, scan, framework) };
}

/** By scan id the name of another round of this dossier that has it. */
function placesElsewhere(dossier: Dossier, roundId: string): Map<string, string> {
  const others = dossier.rounds.filter(({ id }) => id !== roundId);
  return new Map(others.flatMap(({ name, scans }) => scans.map(({ id }) => [id, name.trim()] as const)));
}

function isOtherChain(dossier: Dossier, scan: Scan): boolean {
  const [mine, theirs] = [dossier.chain.name, scan.chain.name].map((name) => name.toLowerCase().replace(/\s+/gu, ''));
  return mine !== '' && theirs !== '' && mine !== theirs;
}

function optionsOf({ kind }: IntakeStatus, flags: readonly IntakeFlag[]): IntakeChoice[] {
  if (kind === 'same' || flags.includes('twice')) return ['leave'];
  return [kind === 'new' || kind === 'elsewhere' || kind === 'other-day' ? 'take' : 'replace', 'leave'];
}

function defaultOf({ kind }: IntakeStatus, flags: readonly IntakeFlag[]): IntakeChoice {
  return kind === 'new' && !flags.includes('twice') && !flags.includes('other-chain') ? 'take' : 'leave';
}

/** The role of a mother is protected by how many share it in the round as it becomes, not by how many files there are. */
function withRoles(rows: readonly IntakeRow[], here: ReadonlyMap<string, Scan>): IntakeRow[] {
  const round = new Map(here);
  for (const row of rows) if (row.kind === 'scan' && row.choice !== 'leave') round.set(row.scan.id, row.scan);
  const isMother = ({ role }: { role: string }) => role === experienceRole;
  const mothers = [...round.values()].filter(({ respondent }) => isMother(respondent)).length;
  if (mothers >= fewestToShow) return [...rows];
  // The same as `shownRespondents`, also for a scan that stays out.
  return rows.map((row) =>
    row.kind === 'scan' && (isMother(row) || row.role === 'anders')
      ? { ...row, role: 'anders', organisation: '', layer: '' }
      : row,
  );
}
