import type { Ambition } from '../domain/compare-ambitions';
import { count, list, monthText } from './format';
import { roleLabels } from './respondents';

/** "Eigen doel 4, november 2027". It stands beside the target of 3 and never counts in points. */
export function ambitionText({ level, by }: Pick<Ambition, 'level' | 'by'>): string {
  return `Eigen doel ${level}${by ? `, ${monthText(by)}` : ''}`;
}

/** The ambitions that stand in no table: "Ook een eigen doel: Sociale omgeving 4 (november 2027)." */
export function otherAmbitions(given: readonly (Ambition & { name: string })[]): string {
  const parts = given.map(({ name, level, by }) => `${name} ${level}${by ? ` (${monthText(by)})` : ''}`);
  return `Ook een eigen doel: ${parts.join(', ')}.`;
}

/** Organisations that are named before the rest is counted. */
const mostNamed = 8;

/**
 * By whom a round was measured: "Gemeten door 2 organisaties: Gemeente X (gemeente) en Bakkerij Zon (werkgever), en 1
 * invuller zonder naam (anders)." Without any organisation: "Gemeten door 3 invullers: gemeente, werkgever en
 * anders." Roles come in as everybody may see them. Empty when nobody said who answered.
 */
export function measuredBy(scans: readonly { role: string; organisation: string }[]): string {
  const named = new Map<string, { name: string; roles: Set<string> }>();
  const others: string[] = [];
  for (const { role, organisation } of scans) {
    const name = organisation.trim();
    if (name === '') others.push(role);
    else {
      const found = named.get(name.toLowerCase()) ?? { name, roles: new Set<string>() };
      named.set(name.toLowerCase(), { ...found, roles: found.roles.add(role) });
    }
  }
  const organisations = [...named.values()].map(({ name, roles }) => `${name}${inBrackets([...roles])}`);
  if (scans.length === 1) {
    const who = organisations[0] ?? roleText(others[0] ?? '');
    return who ? `Gemeten door: ${who}.` : '';
  }
  if (organisations.length === 0) {
    const roles = [...new Set(others.map(shortRole))].filter(Boolean);
    return roles.length > 0 ? `Gemeten door ${scans.length} invullers: ${listed(roles)}.` : '';
  }
  const nameless =
    others.length > 0
      ? `, en ${count(others.length, 'invuller', 'invullers')} zonder naam${inBrackets([...new Set(others)])}`
      : '';
  return `Gemeten door ${count(organisations.length, 'organisatie', 'organisaties')}: ${listed(organisations)}${nameless}.`;
}

function listed(names: readonly string[]): string {
  const shown = names.length > mostNamed ? names.slice(0, mostNamed) : names;
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} en nog ${rest}`;
  return list(shown);
}

function inBrackets(roles: readonly string[]): string {
  const known = roles.map(roleText).filter(Boolean);
  return known.length > 0 ? ` (${known.join('; ')})` : '';
}

function roleText(role: string): string {
  return Object.hasOwn(roleLabels, role) ? (roleLabels[role] ?? '').toLowerCase() : role;
}

/** Without its example, so that a list of roles reads well. */
function shortRole(role: string): string {
  return Object.hasOwn(roleLabels, role) ? (roleText(role).split(',')[0] ?? '') : role.trim();
}

/** "12 onderdelen samen afgesproken." */
export function agreedText(amount: number): string {
  return `${count(amount, 'onderdeel', 'onderdelen')} samen afgesproken.`;
}
