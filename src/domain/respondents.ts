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

/**
 * The role of each scan of a round as others may see it, in the order given. A mother may be dependent on who reads this:
 * until three scans have her role it reads "anders".
 */
export function shownRoles(respondents: readonly Pick<Respondent, 'role'>[]): string[] {
  const mothers = respondents.filter(({ role }) => role === experienceRole).length;
  return respondents.map(({ role }) => (role === experienceRole && mothers < fewestToShow ? 'anders' : role));
}
