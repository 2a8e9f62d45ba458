import { experienceRole, type Respondent } from './respondents';

/** Whether the same people answered. Their names are not known: organisation, role and layer stand for them. */
export interface RespondentChange {
  then: number;
  now: number;
  /** How many answered both times, as far as can be told. */
  both: number;
  /** `unknown`: there are respondents of whom nobody can tell whether they answered both times. */
  kind: 'same' | 'partly' | 'other' | 'unknown';
}

/**
 * Counts who answered both times, over respondents as everybody may see them (`shownRespondents`): as many of the same organisation, role and layer as both sides have. Who named no
 * organisation can't be told from others, and neither can people of two dossiers: those are never claimed to be the same.
 */
export function compareRespondents(
  then: readonly Respondent[],
  now: readonly Respondent[],
  isOtherDossier = false,
): RespondentChange {
  if (isOtherDossier) return { then: then.length, now: now.length, both: 0, kind: 'unknown' };
  const leftNow = now.map(shown);
  const leftThen = then.map(shown).filter((one) => {
    const at = leftNow.findIndex((other) => isSame(one, other));
    if (at >= 0) leftNow.splice(at, 1);
    return at < 0;
  });
  const both = then.length - leftThen.length;
  const isUnsure = leftThen.some((one) => leftNow.some((other) => mayBeSame(one, other)));
  return { then: then.length, now: now.length, both, kind: isUnsure ? 'unknown' : kindOf(both, then, now) };
}

function kindOf(both: number, then: readonly Respondent[], now: readonly Respondent[]): 'same' | 'partly' | 'other' {
  if (both === 0) return 'other';
  return both === then.length && both === now.length ? 'same' : 'partly';
}

/** A mother reads "anders" in one of the two and not in the other: she may be the same. */
function shown({ organisation, role, layer }: Respondent): Respondent {
  return {
    organisation: organisation.trim().toLowerCase(),
    role: role === experienceRole ? 'anders' : role,
    layer,
  };
}

function isSame(one: Respondent, other: Respondent): boolean {
  if (one.organisation === '') return false;
  return one.organisation === other.organisation && one.role === other.role && one.layer === other.layer;
}

/** At least one named no organisation, and nothing that both said speaks against it. */
function mayBeSame(one: Respondent, other: Respondent): boolean {
  const fits = (a: string, b: string) => a === '' || b === '' || a === b;
  if (one.organisation !== '' && other.organisation !== '') return false;
  return fits(one.role, other.role) && fits(one.layer, other.layer);
}
