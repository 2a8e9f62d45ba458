import { type Framework, ratedIds } from '../domain/framework';
import type { Presence, Rating } from '../domain/answers';
import { ratingOf } from '../domain/answers';
import { isOutdated, makeReport, type Report } from '../domain/report';
import { type Respondent, shownRespondents } from '../domain/respondents';
import type { Ambition } from '../domain/compare-ambitions';
import { isEmptyScan } from '../dossier/blank';
import { newestRound, readConsensus, type Round, scansOnce } from '../dossier/dossier';
import { reportInput } from '../dossier/report-input';
import { readAmbitions } from '../dossier/ambitions';
import { emptyRespondent, readPresence, type Scan } from '../dossier/scan';
import type { HandreikingRole } from '../schemas/source';
import { shownAnswer, type ShownAnswer } from './answers';
import { environment } from './environment';
import type { Session } from './session';

/** One respondent's scan as the annex shows it. */
export interface ShownScan {
  id: string;
  /** As everybody may see it (`shownRoles`). */
  role: string;
  organisation: string;
  layer: string;
  measuredOn: string;
  answer: (id: string) => ShownAnswer;
  factor: (id: string) => { present: Presence | null; note: string };
  barriersOff: ReadonlySet<string>;
  barriersReviewed: boolean;
}

/** What the group recorded for an item. */
export interface ShownConsensus {
  rating: Rating;
  motivation: string;
  owner: string;
  due: string;
}

export type Ambitions = ReadonlyMap<string, Ambition>;

/** A report with what stands around it: whose it is, how old, which rounds there are. */
export interface ReportView {
  report: Report;
  chain: string;
  region: string;
  round: string;
  roundId: string | null;
  /** Rounds that have a scan, in the order of the dossier. */
  rounds: { id: string; name: string; measuredOn: string }[];
  scans: ShownScan[];
  consensus: ReadonlyMap<string, ShownConsensus>;
  /** Own levels that the group wants to reach; they stand beside the target and never count in points. */
  ambitions: Ambitions;
  /** Rated items that somebody answered, also with "weet niet" or "niet van toepassing". */
  answered: number;
  /** Rated items in all. */
  asked: number;
  isOutdated: boolean;
  /** The newest other round that was filled in: to look at while this one is empty. */
  earlier: { id: string; name: string; measuredOn: string } | null;
  /** Whether this round can be compared with another. */
  isComparable: boolean;
  dossierId: string | null;
}

/**
 * The report of the picked round, or of the newest round that has a scan (FORMATS, "Report"). Without one it is the
 * report of an empty scan.
 */
export function viewReport(
  session: Session,
  picked: string | null,
  framework: Framework,
  roles: readonly HandreikingRole[],
): ReportView {
  const dossier = session.state === 'open' ? session.dossier : null;
  const rounds = dossier?.rounds.filter(({ scans }) => scans.length > 0) ?? [];
  const round = rounds.find(({ id }) => id === picked) ?? (dossier && newestRound(dossier));
  const report = makeReport(framework, reportInput(dossier, round, roles));
  const rated = ratedIds(framework);
  const answered = rated.filter((id) => ratingOf(report.answers, id).kind !== 'unanswered').length;
  const isFilled = ({ scans }: Round) => scans.some((scan) => !isEmptyScan(scan));
  const others = dossier && { ...dossier, rounds: rounds.filter((other) => other !== round && isFilled(other)) };
  const earlier = others && newestRound(others);
  return {
    report,
    chain: dossier?.chain.name.trim() ?? '',
    region: dossier?.chain.region.trim() ?? '',
    round: round?.name.trim() ?? '',
    roundId: round?.id ?? null,
    rounds: rounds.map(({ id, name, measuredOn }) => ({ id, name, measuredOn })),
    scans: round ? shownScans(round) : [],
    consensus: shownConsensus(round),
    ambitions: new Map(round ? readAmbitions(round).map((ambition) => [ambition.id, ambition]) : []),
    answered,
    asked: rated.length,
    isOutdated: isOutdated(report.measuredOn, environment().now().toISOString()),
    earlier: earlier && { id: earlier.id, name: earlier.name, measuredOn: earlier.measuredOn },
    isComparable: earlier !== null && round !== null && isFilled(round),
    dossierId: dossier?.id ?? null,
  };
}

/** The scans of a round, each id once, as everybody may see them. */
export function shownScans(round: Round): ShownScan[] {
  const scans = scansOnce(round);
  const shown = shownRespondents(scans.map(({ respondent }) => respondent));
  return scans.map((scan, index) => shownScan(scan, shown[index] ?? emptyRespondent));
}

function shownScan(scan: Scan, { role, organisation, layer }: Respondent): ShownScan {
  return {
    id: scan.id,
    role,
    organisation,
    layer,
    measuredOn: scan.measuredOn,
    answer: (id) => shownAnswer(Object.hasOwn(scan.answers, id) ? scan.answers[id] : undefined),
    factor: (id) => {
      const given = Object.hasOwn(scan.factors, id) ? scan.factors[id] : undefined;
      return { present: readPresence(given), note: given?.note ?? '' };
    },
    barriersOff: new Set(Object.keys(scan.barriers).filter((id) => scan.barriers[id] === false)),
    barriersReviewed: scan.barriersReviewed === true,
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function shownConsensus(round: Round | null): Map<string, ShownConsensus> {
  return new Map(
    Object.entries(round?.consensus ?? {}).flatMap(([id, entry]) => {
      const found = readConsensus(entry);
      if (!found) return [];
      const rating: Rating = found.kind === 'open' ? { kind: 'unknown' } : found;
      const [motivation, owner, due] = [entry['motivation'], entry['owner'], entry['due']].map(textOf);
      return [[id, { rating, motivation: motivation ?? '', owner: owner ?? '', due: due ?? '' }] as const];
    }),
  );
}
