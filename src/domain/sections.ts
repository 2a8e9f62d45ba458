import type { HandreikingRole } from '../schemas/source';
import type { Answers } from './answers';
import { levelOf } from './answers';
import type { Framework, SectionShape } from './framework';

/** A section that fits an item, with the reasons the report shows. */
export interface SectionMatch {
  section: SectionShape;
  /** The section is mainly about the item. */
  isMain: boolean;
  /** Levels of the item the section is written for; null where it names none. */
  range: { from: number; to: number } | null;
  /** Switched-on belemmeringen linked to the item that the section deals with too. */
  barriers: string[];
}

/**
 * Sections that match an item (RULES, "Matching"): they name it and its level lies in their range (an unknown level
 * matches any). Order: names the item first, number of switched-on belemmeringen in common, roles as chosen, reading
 * order.
 */
export function matchSections(
  framework: Framework,
  answers: Answers,
  roles: readonly HandreikingRole[],
  id: string,
  barriers: readonly string[],
): SectionMatch[] {
  const level = levelOf(answers, id);
  return framework.secties
    .filter(({ rol }) => roles.includes(rol))
    .flatMap((section): SectionMatch[] => {
      const element = section.elementen.find((candidate) => candidate.id === id);
      if (!element) return [];
      const { van: from = 0, tot: to = 4 } = element;
      if (level !== null && (level < from || level > to)) return [];
      const named = new Set(section.elementen.map((candidate) => candidate.id));
      return [
        {
          section,
          isMain: section.elementen[0]?.id === id,
          range: element.van === undefined && element.tot === undefined ? null : { from, to },
          barriers: barriers.filter((barrier) => named.has(barrier)),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(b.isMain) - Number(a.isMain) ||
        b.barriers.length - a.barriers.length ||
        roles.indexOf(a.section.rol) - roles.indexOf(b.section.rol) ||
        a.section.volgorde - b.section.volgorde,
    );
}

/** An item's matches as a reader meets them: one to begin with for each role, and what else there is. */
export interface SectionChoice {
  /** Per role its first match, roles in the order chosen; a role without a match is left out. */
  best: SectionMatch[];
  /** All other matches, in the order of RULES. */
  more: SectionMatch[];
}

/** Splits matches, which come in the order of RULES, into the best one for each role and the rest. */
export function chooseSections(matches: readonly SectionMatch[], roles: readonly HandreikingRole[]): SectionChoice {
  const best = roles.flatMap((role) => matches.find(({ section }) => section.rol === role) ?? []);
  return { best, more: matches.filter((match) => !best.includes(match)) };
}
