import { countAnswers, type Counts, fewestForms, type MotherForm } from './mothers';

/* When results of "Wat merken moeders?" may be seen, so that no answer points at one mother. Pure. */

/** Whether results are to be seen, and what has to come first. */
export type Release =
  /** Nothing was shown yet. `missing`: so many forms must still come; 0: they may be shown now. */
  | { kind: 'closed'; missing: number }
  /** These forms are counted. `waiting` are not yet; so many more must come before those may be: 0 is now. */
  | { kind: 'shown'; counted: ReadonlySet<string>; waiting: number; missing: number }
  /** A form that was counted is taken away, so nothing is shown until so many others came. */
  | { kind: 'withdrawn'; missing: number };

/**
 * When results may be seen. Whoever sees results before and after one form came in or was taken away could read that
 * mother's answers from the difference. So results stand still over the forms that were counted when somebody asked for
 * them, and count anew only when there are five forms or more, and any set that was ever shown is the same or differs in
 * five forms or more. `shown` are those sets in this round, the last one last; `elsewhere` those of other rounds: forms can
 * move from one to another. The same holds for each statement by itself (`nextShowing`). This is our own rule.
 */
export function releaseOf(
  forms: ReadonlySet<string>,
  shown: readonly ReadonlySet<string>[],
  elsewhere: readonly ReadonlySet<string>[] = [],
): Release {
  const earlier = [...shown, ...elsewhere].map((set) => missingSince(forms, set));
  const missing = Math.max(0, fewestForms - forms.size, ...earlier);
  const last = shown.at(-1);
  if (!last) return { kind: 'closed', missing };
  if (!isWithin(last, forms)) return { kind: 'withdrawn', missing };
  return { kind: 'shown', counted: last, waiting: forms.size - last.size, missing };
}

/** How many forms must still come before this set differs enough from one that was shown. */
function missingSince(forms: ReadonlySet<string>, earlier: ReadonlySet<string>): number {
  const differing = countOutside(forms, earlier) + countOutside(earlier, forms);
  return differing === 0 ? 0 : fewestForms - differing;
}

const countOutside = (inside: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...inside].filter((id) => !other.has(id)).length;
const isWithin = (inside: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  countOutside(inside, other) === 0;

/** One time that results were shown. */
export interface Showing {
  /** All forms that were counted. */
  counted: ReadonlySet<string>;
  /** By statement the forms that answered it; a statement that kept what was shown before, or nothing, is not in it. */
  answered: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Everything that was ever shown: in a round, the last one last, and in the other rounds. */
export interface Showings {
  here: readonly Showing[];
  elsewhere: readonly Showing[];
}

/** Where a round stands as a whole. */
export function releaseOfRound(forms: readonly MotherForm[], { here, elsewhere }: Showings): Release {
  return releaseOf(idsOf(forms), here.map(countedIn), elsewhere.map(countedIn));
}

/**
 * What showing these forms now would show; null when that may not be. A mother can skip a statement: of five new forms one
 * may have answered it, and the difference would be hers. So the rule of `releaseOf` holds for each statement too, over the
 * forms that answered it. One that fewer than five answered counts as not shown.
 */
export function nextShowing(forms: readonly MotherForm[], showings: Showings): Showing | null {
  if (releaseOfRound(forms, showings).missing > 0) return null;
  const statements = new Set(forms.flatMap(({ answers }) => [...answers.keys()]));
  const answered = [...statements].flatMap((statement) => {
    const given = answeredBy(forms, statement);
    const { here, elsewhere } = setsOf(showings, statement);
    return releaseOf(given, here, elsewhere).missing > 0 ? [] : [[statement, given] as const];
  });
  return { counted: idsOf(forms), answered: new Map(answered) };
}

/** What is to be seen of one statement. */
export type StatementOutcome =
  /** `over`: the forms that are counted; `isEarlier`: those of an earlier time, for what came since would point at somebody. */
  | { kind: 'counts'; counts: Counts; over: ReadonlySet<string>; isEarlier: boolean }
  /** Fewer than five mothers answered it. */
  | { kind: 'few' }
  /** What was shown lost a form, or differs too little from now: nothing, or it would point at somebody. */
  | { kind: 'held' };

/** What is to be seen of one statement; `nothing` is shown of it while nothing is shown of the round. */
export function outcomeOf(
  forms: readonly MotherForm[],
  showings: Showings,
  statement: string,
): StatementOutcome | { kind: 'nothing' } {
  const release = releaseOfRound(forms, showings);
  if (release.kind !== 'shown') return { kind: 'nothing' };
  const now = answeredBy(
    forms.filter(({ id }) => release.counted.has(id)),
    statement,
  );
  const last = setsOf(showings, statement).here.at(-1);
  if (!last) return { kind: now.size < fewestForms ? 'few' : 'held' };
  const over = forms.filter(({ id }) => last.has(id));
  const counts = over.length === last.size ? countAnswers(over, statement) : null;
  return counts ? { kind: 'counts', counts, over: last, isEarlier: !isSame(now, last) } : { kind: 'held' };
}

const countedIn = ({ counted }: Showing): ReadonlySet<string> => counted;
const idsOf = (forms: readonly MotherForm[]): Set<string> => new Set(forms.map(({ id }) => id));
const answeredBy = (forms: readonly MotherForm[], statement: string): Set<string> =>
  idsOf(forms.filter(({ answers }) => answers.has(statement)));
const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  isWithin(one, other) && isWithin(other, one);

function setsOf({ here, elsewhere }: Showings, statement: string) {
  const sets = (showings: readonly Showing[]) => showings.flatMap(({ answered }) => answered.get(statement) ?? []);
  return { here: sets(here), elsewhere: sets(elsewhere) };
}
