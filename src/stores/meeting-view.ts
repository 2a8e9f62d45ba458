import { type Answers, type Level, levels, ratingOf, type Rating } from '../domain/answers';
import { type Framework, ratedIds } from '../domain/framework';
import { type ConsensusRating, groupAnswers, type GroupFigures, groupFigures } from '../domain/group';
import { isBegun, type MeetingPlan, type MeetingScan, planMeeting, type TalkReason } from '../domain/meeting';
import { fewestToBlendIn, shownRoles } from '../domain/respondents';
import { type ConsensusEntry, readConsensus, type Round, scansOnce } from '../dossier/dossier';
import { readAnswers, type Scan } from '../dossier/scan';
import { roundInView } from './picked-round';
import type { Session } from './session';
import { isUndone, listSteps, type ShownStep } from './steps';

/** What is recorded for an item. `none`: nothing was agreed; a motivation can be there already. */
export interface Agreement {
  rating: ConsensusRating | { kind: 'none' };
  motivation: string;
  owner: string;
  due: string;
  on: string;
}

export interface Ambition {
  level: Level;
  by: string;
}

/** One item as the meeting shows it. */
export interface MeetingItem {
  reasons: readonly TalkReason[];
  figures: GroupFigures;
  /** How many gave level 0, 1, 2, 3 and 4. */
  counts: readonly number[];
  /** The group's answer by the rules, with what was agreed (RULES, "The group's answer"). */
  result: Rating;
  /** The result is the median of a divided group. */
  isProvisional: boolean;
  agreement: Agreement;
  ambition: Ambition | null;
}

/** A round as a meeting needs it. */
export interface MeetingView {
  dossierId: string;
  chain: string;
  round: { id: string; name: string; measuredOn: string };
  rounds: { id: string; name: string; measuredOn: string }[];
  scans: number;
  /** Whether anybody filled in anything: without that there is nothing to show or hide. */
  hasAnswers: boolean;
  /** So few scans that a person can be recognised in an answer or a note. */
  isRecognisable: boolean;
  plan: MeetingPlan;
  item: (id: string) => MeetingItem;
}

/** The round in view as a meeting shows it; null while there is no round to meet about. */
export function meetingView(session: Session, picked: string | null, framework: Framework): MeetingView | null {
  const round = roundInView(session, picked);
  if (session.state !== 'open' || !round) return null;
  const { plan, hasAnswers, amount, spread } = readScans(round, framework);
  const recorded = new Map(ratedIds(framework).map((id) => [id, readAgreement(round, id)]));
  const consensus = new Map<string, ConsensusRating>();
  for (const [id, { rating }] of recorded) if (rating.kind !== 'none') consensus.set(id, rating);
  const reasons = new Map(plan.first.map((item) => [item.id, item.reasons]));
  return {
    dossierId: session.dossier.id,
    chain: session.dossier.chain.name.trim(),
    round: trimmed(round),
    rounds: session.dossier.rounds.map(trimmed),
    scans: amount,
    hasAnswers,
    isRecognisable: amount > 0 && amount < fewestToBlendIn,
    plan,
    item: (id) => {
      const found = spread.get(id) ?? nothing;
      const agreed = consensus.get(id);
      return {
        reasons: reasons.get(id) ?? [],
        figures: found.figures,
        counts: found.counts,
        result: agreed ? ratingFrom(agreed) : found.result,
        isProvisional: !agreed && found.isProvisional,
        agreement: recorded.get(id) ?? readAgreement(round, id),
        ambition: readAmbition(round, id),
      };
    },
  };
}

const trimmed = ({ id, name, measuredOn }: Round) => ({ id, name: name.trim(), measuredOn });

/** Consensus goes before everything else; left open is unknown. */
const ratingFrom = (agreed: ConsensusRating): Rating => (agreed.kind === 'open' ? { kind: 'unknown' } : agreed);

interface ScanPart {
  plan: MeetingPlan;
  hasAnswers: boolean;
  amount: number;
  spread: ReadonlyMap<string, Spread>;
}

interface Spread {
  figures: GroupFigures;
  counts: readonly number[];
  result: Rating;
  isProvisional: boolean;
}

const nothing: Spread = {
  figures: groupFigures([], ''),
  counts: [0, 0, 0, 0, 0],
  result: { kind: 'unanswered' },
  isProvisional: false,
};

/** Typing changes the session with every key, the scans hardly ever: with hundreds of them that is felt. */
const read = new WeakMap<readonly Scan[], ScanPart>();

function readScans(round: Round, framework: Framework): ScanPart {
  const known = read.get(round.scans);
  if (known) return known;
  const scans = meetingScans(round);
  const answers = scans.map((scan) => scan.answers);
  const group = groupAnswers(framework, answers, new Map());
  const part: ScanPart = {
    plan: planMeeting(framework, scans),
    hasAnswers: scans.some(isBegun),
    amount: scans.length,
    spread: new Map(
      ratedIds(framework).map((id) => [
        id,
        {
          figures: groupFigures(answers, id),
          counts: countLevels(answers, id),
          result: ratingOf(group.answers, id),
          isProvisional: group.provisional.has(id),
        },
      ]),
    ),
  };
  read.set(round.scans, part);
  return part;
}

function meetingScans(round: Round): MeetingScan[] {
  const scans = scansOnce(round);
  const roles = shownRoles(scans.map(({ respondent }) => respondent));
  return scans.map((scan, index) => ({
    answers: readAnswers(scan),
    role: roles[index] ?? '',
    discuss: new Set(Object.keys(scan.answers).filter((id) => scan.answers[id]?.discuss === true)),
  }));
}

function countLevels(answers: readonly Answers[], id: string): number[] {
  const given = answers.map((scan) => ratingOf(scan, id));
  return levels.map((level) => given.filter((rating) => rating.kind === 'level' && rating.level === level).length);
}

function readAgreement({ consensus }: Round, id: string): Agreement {
  const entry: ConsensusEntry = Object.hasOwn(consensus, id) ? (consensus[id] ?? {}) : {};
  const [motivation = '', owner = '', due = '', on = ''] = ['motivation', 'owner', 'due', 'on'].map((field) => {
    const value = entry[field];
    return typeof value === 'string' ? value : '';
  });
  return { rating: readConsensus(entry) ?? { kind: 'none' }, motivation, owner, due, on };
}

/** Without a level there is nothing to reach. */
function readAmbition({ ambition }: Round, id: string): Ambition | null {
  const entry = Object.hasOwn(ambition, id) ? ambition[id] : undefined;
  const level = levels.find((known) => known === entry?.['level']);
  const by = entry?.['by'];
  return level === undefined ? null : { level, by: typeof by === 'string' ? by : '' };
}

/** The last step about an item in this round, and, when that one was undone, the one before it that still can be. */
export function lastStepsAbout(session: Session, roundId: string, id: string): ShownStep[] {
  const [last, ...earlier] = listSteps(session).filter(
    ({ what, changes }) =>
      (what.kind === 'consensus' || what.kind === 'ambition') &&
      what.id === id &&
      changes.some(({ path: [, round] }) => typeof round === 'object' && round.id === roundId),
  );
  if (!last) return [];
  const before = isUndone(last) ? earlier.find((step) => step.canUndo && !isUndone(step)) : undefined;
  return before ? [last, before] : [last];
}
