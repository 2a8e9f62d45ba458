import { type Answers, type Level, levelOf, type Presence, type Rating, ratingOf } from './answers';
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

/** Figures for one item over the given scans. Median: of an even count the lower middle one. */
export function groupFigures(scans: readonly Answers[], id: string): GroupFigures {
  const known = scans
    .map((scan) => levelOf(scan, id))
    .filter((level) => level !== null)
    .sort((a, b) => a - b);
  const notApplicable = scans.filter((scan) => ratingOf(scan, id).kind === 'notApplicable').length;
  const median = known[Math.ceil(known.length / 2) - 1] ?? null;
  return {
    known: known.length,
    unknown: scans.length - known.length - notApplicable,
    notApplicable,
    median,
    min: known[0] ?? null,
    max: known.at(-1) ?? null,
    agreement: agreementOf(known, median),
  };
}

/** Adapted to five points from the agreement rule used with the SCIROCCO tool; not validated (RULES). */
function agreementOf(known: readonly Level[], median: Level | null): Agreement {
  const [min, max] = [known[0], known.at(-1)];
  if (known.length < 2 || min === undefined || max === undefined || median === null) return 'te-weinig';
  const isAtLeastAThird = (test: (level: Level) => boolean) => 3 * known.filter(test).length >= known.length;
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
  const given = scans.map((scan) => scan.factors.get(id)).filter((presence) => presence !== undefined);
  const counted = (['nee', 'deels', 'ja'] as const)
    .map((presence) => ({ presence, count: given.filter((found) => found === presence).length }))
    .sort((a, b) => b.count - a.count);
  const [best] = counted;
  if (best && best.count > 0) return best.presence;
  if (given.includes('nvt')) return 'nvt';
  return given.includes('weet-niet') ? 'weet-niet' : undefined;
}
