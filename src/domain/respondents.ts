/** Who gave a scan, as its file says. */
export interface Respondent {
  role: string;
  organisation: string;
  layer: string;
}

/** The role of a mother who answers; a few views protect it. */
export const experienceRole = 'ervaringsdeskundige';
/** How many scans must share the role of a mother, or a layer, before it is shown. */
export const fewestToShow = 3;
/** With fewer scans than this a person can be recognised in an answer or a note. */
export const fewestToBlendIn = 5;

const areMothersShown = (given: readonly Pick<Respondent, 'role'>[]): boolean =>
  given.filter(({ role }) => role === experienceRole).length >= fewestToShow;

/**
 * The role of each scan of a round as others may see it, in the order given. A mother may be dependent on who reads this:
 * until three scans have her role it reads "anders".
 */
export function shownRoles(respondents: readonly Pick<Respondent, 'role'>[]): string[] {
  const isShown = areMothersShown(respondents);
  return respondents.map(({ role }) => (role === experienceRole && !isShown ? 'anders' : role));
}

/**
 * Who gave the scans of a round, as others may see it, in the order given. Until three scans have the role of a mother,
 * nobody who reads "anders" shows an organisation or a layer: those would tell which of them she is. That holds without a
 * mother, too: what is only hidden when she is there, tells that she is there.
 */
export function shownRespondents<T extends Omit<Respondent, 'layer'> & Partial<Respondent>>(given: readonly T[]): T[] {
  const roles = shownRoles(given);
  const isHiding = !areMothersShown(given);
  return given.map((respondent, place) => {
    const role = roles[place] ?? '';
    if (!isHiding || role !== 'anders') return { ...respondent, role, organisation: respondent.organisation.trim() };
    return { ...respondent, role, organisation: '', ...(respondent.layer !== undefined && { layer: '' }) };
  });
}

/** Whether somebody whose voice it is scored. `hidden`: nobody may learn that from what is shown. */
export type Heard = 'yes' | 'no' | 'hidden';

/**
 * Whether one of these roles scored, over the roles as shown (`shownRoles`). A mother may stand among those that read
 * "anders": then it is not said, one way or the other, whether she did.
 */
export function isHeard(shown: readonly string[], roles: readonly string[]): Heard {
  if (shown.some((role) => roles.includes(role))) return 'yes';
  return roles.includes(experienceRole) && shown.includes('anders') ? 'hidden' : 'no';
}
