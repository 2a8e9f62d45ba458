import { type Answers, type Level, levels, type Presence, type Rating, ratingOf } from './answers';
import { type Framework, ratedIds } from './framework';

export type Agreement = 'te-weinig' | 'tegengesteld' | 'eens' | 'verdeeld';

/** Figures of one item over all scans of a round (RULES, "Several respondents"). Consensus never changes them. */
export interface GroupFigures {
  known: number;
  unknown: number;
  notApplicable: number;
  median: Level | null;
  min: Level | null;
  max: Level | null;
  agreement: Agreement;
}

/** What the group recorded for an item. */
export type ConsensusRating = { kind: 'level'; level: Level } | { kind: 'notApplicable' } | { kind: 'open' };

/** Figures for one item over the given scans, in one pass. Median: of an even count the lower middle one. */
export function groupFigures(scans: readonly Answers[], id: string): GroupFigures {
  const counts: LevelCounts = [0, 0, 0, 0, 0];
  let known = 0;
  let notApplicable = 0;
  for (const scan of scans) {
    const rating = ratingOf(scan, id);
    if (rating.kind === 'notApplicable') notApplicable += 1;
    if (rating.kind !== 'level') continue;
    counts[rating.level] += 1;
    known += 1;
  }
  return { known, unknown: scans.length - known - notApplicable, notApplicable, ...spreadFigures(counts) };
}

/** How often each level was given. */
export type LevelCounts = [number, number, number, number, number];

/** Middle, ends and agreement of the levels that were given. */
export function spreadFigures(counts: LevelCounts): Pick<GroupFigures, 'median' | 'min' | 'max' | 'agreement'> {
  const given = levels.filter((level) => counts[level] > 0);
  const known = given.reduce<number>((sum, level) => sum + counts[level], 0);
  const [min = null] = given;
  const max = given.at(-1) ?? null;
  const median = medianOf(counts, known);
  return { median, min, max, agreement: agreementOf(counts, known, { min, max, median }) };
}

function medianOf(counts: LevelCounts, known: number): Level | null {
  let left = Math.ceil(known / 2);
  for (const level of levels) {
    left -= counts[level];
    if (known > 0 && left <= 0) return level;
  }
  return null;
}

/** Adapted to five points from the agreement rule used with the SCIROCCO tool; not validated (RULES). */
function agreementOf(
  counts: LevelCounts,
  known: number,
  { min, max, median }: Pick<GroupFigures, 'min' | 'max' | 'median'>,
): Agreement {
  if (known < 2 || min === null || max === null || median === null) return 'te-weinig';
  const isAtLeastAThird = (test: (level: Level) => boolean) =>
    3 * levels.reduce<number>((sum, level) => sum + (test(level) ? counts[level] : 0), 0) >= known;
  if (max - min >= 3 && isAtLeastAThird((level) => level <= 1) && isAtLeastAThird((level) => level >= 3)) {
    return 'tegengesteld';
  }
  return isAtLeastAThird((level) => Math.abs(level - median) > 1) ? 'verdeeld' : 'eens';
}

export interface GroupResult {
  answers: Answers;
  /** Items whose level is the median of scans that are divided: shown as "voorlopig". */
  provisional: ReadonlySet<string>;
}

/** The group's answers, which the report then follows (RULES, "The group's answer"). */
export function groupAnswers(
  framework: Framework,
  scans: readonly Answers[],
  consensus: ReadonlyMap<string, ConsensusRating>,
): GroupResult {
  const provisional = new Set<string>();
  const ratings = new Map<string, Rating>();
  for (const id of ratedIds(framework)) {
    const recorded = consensus.get(id);
    if (recorded) {
      ratings.set(id, recorded.kind === 'open' ? { kind: 'unknown' } : recorded);
      continue;
    }
    const [only] = scans;
    if (only && scans.length === 1) {
      ratings.set(id, ratingOf(only, id));
      continue;
    }
    const { rating, isProvisional } = ratingOfGroup(scans, id);
    ratings.set(id, rating);
    if (isProvisional) provisional.add(id);
  }
  return {
    answers: {
      ratings,
      factors: new Map(
        framework.succesfactoren.flatMap(({ id }) => {
          const presence = presenceOfGroup(scans, id);
          return presence ? [[id, presence] as const] : [];
        }),
      ),
      barriersOff: new Set(
        framework.belemmeringen
          .map(({ id }) => id)
          .filter((id) => scans.length > 0 && scans.every((scan) => scan.barriersOff.has(id))),
      ),
      barriersReviewed: scans.length > 0 && scans.every((scan) => scan.barriersReviewed),
    },
    provisional,
  };
}

function ratingOfGroup(scans: readonly Answers[], id: string): { rating: Rating; isProvisional: boolean } {
  const figures = groupFigures(scans, id);
  const others = scans.length - figures.notApplicable;
  if (figures.known === 0 && figures.notApplicable > others) {
    return { rating: { kind: 'notApplicable' }, isProvisional: false };
  }
  if (figures.known < 2 || figures.agreement === 'tegengesteld' || figures.median === null) {
    const isAsked = scans.some((scan) => ratingOf(scan, id).kind !== 'unanswered');
    return { rating: { kind: isAsked ? 'unknown' : 'unanswered' }, isProvisional: false };
  }
  return { rating: { kind: 'level', level: figures.median }, isProvisional: figures.agreement === 'verdeeld' };
}

/** Most given of ja, deels, nee, on a tie the more cautious; n.v.t. if none of the three was given and somebody said so. */
function presenceOfGroup(scans: readonly Answers[], id: string): Presence | undefined {
  const counts: Record<Presence, number> = { nee: 0, deels: 0, ja: 0, nvt: 0, 'weet-niet': 0 };
  for (const scan of scans) {
    const presence = scan.factors.get(id);
    if (presence) counts[presence] += 1;
  }
  const cautious: readonly Presence[] = ['nee', 'deels', 'ja'];
  const [best] = cautious.toSorted((a, b) => counts[b] - counts[a]);
  if (best && counts[best] > 0) return best;
  if (counts.nvt > 0) return 'nvt';
  return counts['weet-niet'] > 0 ? 'weet-niet' : undefined;
}
