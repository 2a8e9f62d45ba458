import type { HandreikingSectie, Model } from '../schemas/model';
import { handreikingRoles, type HandreikingRole } from '../schemas/source';

/** Kinds of element that handreikingen answer. */
export const coveredKinds = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'belemmeringen'] as const;

/** What one handreiking has on one element. */
export interface CoverCell {
  role: HandreikingRole;
  /** The element's file names the role in `rollen`. */
  isNeeded: boolean;
  /** Sections that name the element: first those mainly about it, then in reading order. */
  sections: HandreikingSectie[];
  /** Levels under the target for which no section is meant; a belemmering has no levels, so it has all or none. */
  missing: number[];
}

/** Levels at which an item is a gap (RULES: target level 3). */
const gapLevels = [0, 1, 2];

/** For each role, in the order given, what its handreiking has on an element (RULES, "Matching handreiking sections"). */
export function coverOf(
  secties: Model['secties'],
  item: { id: string; rollen: readonly HandreikingRole[] },
  roles: readonly HandreikingRole[] = handreikingRoles,
): CoverCell[] {
  return roles.map((role) => {
    const named = secties
      .filter(({ rol }) => rol === role)
      .flatMap((section) => {
        const place = section.elementen.findIndex(({ id }) => id === item.id);
        const element = section.elementen[place];
        return element ? [{ section, isMain: place === 0, van: element.van ?? 0, tot: element.tot ?? 4 }] : [];
      })
      .sort((a, b) => Number(b.isMain) - Number(a.isMain) || a.section.volgorde - b.section.volgorde);
    return {
      role,
      isNeeded: item.rollen.includes(role),
      sections: named.map(({ section }) => section),
      missing: gapLevels.filter((level) => !named.some(({ van, tot }) => van <= level && level <= tot)),
    };
  });
}
