import { type Answers, ratingOf } from './answers';
import { type Framework, ratedIds } from './framework';
import { groupAnswers, groupFigures } from './group';

/** One scan of the round, as far as a meeting needs it to know what to talk about. */
export interface MeetingScan {
  answers: Answers;
  /** As everybody in the room may see it (`shownRoles`). */
  role: string;
  /** Items that this respondent marked "bespreken". */
  discuss: ReadonlySet<string>;
}

/** Why an item needs talk. */
export type TalkReason =
  /** Agreement of the known levels (RULES, "Several respondents"). */
  | { kind: 'tegengesteld' | 'verdeeld' }
  /** Unknown for the group although it is not opposed: nobody gave a level, or only one did. */
  | { kind: 'niemand-weet-het' | 'een-weet-het' }
  /** Marked by these, one entry for each scan. */
  | { kind: 'bespreken'; roles: readonly string[] }
  /** Some, not all, said that it does not apply. */
  | { kind: 'deels-nvt'; amount: number; scans: number };

export interface TalkItem {
  id: string;
  /** In the order of what needs talk first. */
  reasons: readonly TalkReason[];
}

export interface MeetingPlan {
  /** What needs talk, what needs it most first; within that in framework order. */
  first: readonly TalkItem[];
  /** All other rated items, in framework order. */
  others: readonly string[];
}

/** The order of talking: what stands in the way of one answer goes first. */
const order: readonly TalkReason['kind'][] = [
  'tegengesteld',
  'verdeeld',
  'niemand-weet-het',
  'een-weet-het',
  'bespreken',
  'deels-nvt',
];

/** Nobody and too few are the same hurry: there is no level to start from. */
const rankOf = ({ kind }: TalkReason): number => order.indexOf(kind === 'een-weet-het' ? 'niemand-weet-het' : kind);

/**
 * What a group has to talk about before its scans make one answer. What was agreed does not count here: it changes no
 * figure. Scans in which nobody filled in anything yet give no reasons.
 */
export function planMeeting(framework: Framework, scans: readonly MeetingScan[]): MeetingPlan {
  const ids = ratedIds(framework);
  if (!scans.some(isBegun)) return { first: [], others: ids };
  const answers = scans.map((scan) => scan.answers);
  const group = groupAnswers(framework, answers, new Map()).answers;
  const items = ids.map((id) => ({ id, reasons: reasonsFor(id, scans, answers, group) }));
  const first = items.filter(({ reasons }) => reasons.length > 0);
  return {
    first: first.toSorted((a, b) => mostPressing(a) - mostPressing(b)),
    others: items.filter(({ reasons }) => reasons.length === 0).map(({ id }) => id),
  };
}

const mostPressing = ({ reasons }: TalkItem): number => Math.min(...reasons.map(rankOf));

/** Whether somebody filled in anything in a scan. */
export function isBegun({ answers, discuss }: Pick<MeetingScan, 'answers' | 'discuss'>): boolean {
  return discuss.size > 0 || [...answers.ratings.values()].some(({ kind }) => kind !== 'unanswered');
}

function reasonsFor(
  id: string,
  scans: readonly MeetingScan[],
  answers: readonly Answers[],
  group: Answers,
): TalkReason[] {
  const { agreement, known, notApplicable } = groupFigures(answers, id);
  const { kind } = ratingOf(group, id);
  const roles = scans.filter(({ discuss }) => discuss.has(id)).map(({ role }) => role);
  const reasons: TalkReason[] = [];
  if (agreement === 'tegengesteld' || agreement === 'verdeeld') reasons.push({ kind: agreement });
  else if (kind === 'unknown' || kind === 'unanswered')
    reasons.push({ kind: known === 0 ? 'niemand-weet-het' : 'een-weet-het' });
  if (roles.length > 0) reasons.push({ kind: 'bespreken', roles });
  if (notApplicable > 0 && notApplicable < scans.length)
    reasons.push({ kind: 'deels-nvt', amount: notApplicable, scans: scans.length });
  return reasons;
}

/** How long to reckon for an item: opposed views take longer to hear out. Our own estimate. */
export function talkMinutes(reasons: readonly TalkReason[]): number {
  return reasons.some(({ kind }) => kind === 'tegengesteld') ? 8 : 5;
}
