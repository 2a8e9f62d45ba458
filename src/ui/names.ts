import { barrierHref, elementHref, factorHref } from './href';
import type { ContentItem, ReportContent, ShownContent } from './content';

export type ItemKind = 'randvoorwaarde' | 'aandachtspunt' | 'praktijkles';

/** A rated item with what its place in the framework says about it. */
export interface NamedItem extends ContentItem {
  kind: ItemKind;
  /** Class that gives it the colours of its pillar or kind. */
  tone: string;
  href: string;
}

/** Looks up everything of the content by id. Ids come from the rules, so they are always there. */
export interface Names<C extends ShownContent = ReportContent> {
  content: C;
  items: readonly NamedItem[];
  item: (id: string) => NamedItem;
  factor: (id: string) => { name: string; href: string };
  barrier: (id: string) => { name: string; href: string };
  pillar: (id: string) => string;
  shortPillar: (id: string) => string;
}

export function namesOf<C extends ShownContent>(content: C): Names<C> {
  const named = (kind: ItemKind, found: ContentItem, tone: string): NamedItem => ({
    ...found,
    kind,
    tone,
    href: elementHref(kind, found.id),
  });
  const items = [
    ...content.randvoorwaarden.map((found) => named('randvoorwaarde', found, `pijler-${found.pijler}`)),
    ...content.aandachtspunten.map((found) => named('aandachtspunt', found, 'soort-aandachtspunt')),
    ...content.praktijklessen.map((found) => named('praktijkles', found, 'soort-praktijkles')),
  ];
  return {
    content,
    items,
    item: finder(items),
    factor: (id) => {
      const found = finder(content.succesfactoren)(id);
      return { name: found.korteNaam, href: factorHref(found) };
    },
    barrier: (id) => ({ name: finder(content.belemmeringen)(id).korteNaam, href: barrierHref(id) }),
    pillar: (id) => finder(content.pijlers)(id).naam,
    shortPillar: (id) => finder(content.pijlers)(id).korteNaam,
  };
}

function finder<T extends { id: string }>(list: readonly T[]): (id: string) => T {
  return (id) => {
    const found = list.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The content has no "${id}"`);
    return found;
  };
}
