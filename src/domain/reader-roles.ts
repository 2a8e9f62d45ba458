import type { HandreikingRole } from '../schemas/source';

/** Which handreiking meets a respondent's role. A role that is not named here can be anybody's. */
const handreikingOf: Readonly<Record<string, HandreikingRole>> = {
  gemeente: 'klantmanager',
  werkgever: 'werkgever',
  'interventie-eigenaar': 'interventie-eigenaar',
  projectleider: 'projectleider',
  vrouwenorganisatie: 'interventie-eigenaar',
  zorg: 'interventie-eigenaar',
  onderwijs: 'interventie-eigenaar',
  intermediair: 'interventie-eigenaar',
};

/**
 * The roles whose handreikingen meet those who filled in a scan, in the order of `existing`. An ervaringsdeskundige,
 * "anders", and a role that is not known or not given, meet all of them. Without respondents there are none.
 */
export function rolesForRespondents(
  respondents: readonly string[],
  existing: readonly HandreikingRole[],
): HandreikingRole[] {
  const met = new Set(respondents.map((role) => (Object.hasOwn(handreikingOf, role) ? handreikingOf[role] : 'all')));
  return existing.filter((role) => met.has('all') || met.has(role));
}
