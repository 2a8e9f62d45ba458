import { nameKey, type Partner } from './partners';
import { layers } from './roles';
import { experienceRole, type Respondent } from './respondents';

/** An organisation that scored in a round and is not on the list of partners. */
export interface ScoredOrganisation {
  name: string;
  /** The role it scored with; of several the one that says what kind of organisation it is. */
  kind: string;
  /** Layers from which it scored, from the board down. */
  layers: string[];
}

/** Roles that say more of a person than of an organisation. */
const rolesOfPersons = [experienceRole, 'projectleider', 'anders', ''];

/**
 * The organisations of a round that are not on the list yet, in the order in which they scored. `respondents` as everybody
 * may see them (`shownRespondents`): whose organisation is hidden, is not proposed.
 */
export function listNewOrganisations(
  respondents: readonly Respondent[],
  partners: readonly Pick<Partner, 'name'>[],
): ScoredOrganisation[] {
  const known = new Set(['', ...partners.map(({ name }) => nameKey(name))]);
  const found = new Map<string, Respondent[]>();
  for (const respondent of respondents) {
    const key = nameKey(respondent.organisation);
    if (!known.has(key)) found.set(key, [...(found.get(key) ?? []), respondent]);
  }
  return [...found.values()].map((scored) => ({
    name: scored[0]?.organisation.trim() ?? '',
    kind: (scored.find(({ role }) => !rolesOfPersons.includes(role)) ?? scored[0])?.role ?? '',
    layers: layers.filter((layer) => scored.some((respondent) => respondent.layer === layer)),
  }));
}
