import type { Model } from '../schemas/model';
import { barrierHref, elementHref, factorHref } from '../ui/href';

/** An element of the framework as a page names it: with its own address and colours. */
export interface ElementLink {
  id: string;
  kind: 'randvoorwaarde' | 'aandachtspunt' | 'praktijkles' | 'succesfactor' | 'belemmering';
  naam: string;
  korteNaam: string;
  href: string;
  /** CSS class that sets its colours; empty for a belemmering. */
  colour: string;
}

/** All elements that a visitor can read about, by id. */
export function listElements(model: Model): ReadonlyMap<string, ElementLink> {
  const pillarOf = new Map(model.randvoorwaarden.map(({ id, pijler }) => [id, `pijler-${pijler}`]));
  const links: ElementLink[] = [
    ...model.randvoorwaarden.map(({ id, naam, korteNaam }) => ({
      ...{ id, naam, korteNaam, kind: 'randvoorwaarde' as const },
      ...{ href: elementHref('randvoorwaarde', id), colour: pillarOf.get(id) ?? '' },
    })),
    ...model.aandachtspunten.map(({ id, naam, korteNaam }) => ({
      ...{ id, naam, korteNaam, kind: 'aandachtspunt' as const },
      ...{ href: elementHref('aandachtspunt', id), colour: 'soort-aandachtspunt' },
    })),
    ...model.praktijklessen.map(({ id, naam, korteNaam }) => ({
      ...{ id, naam, korteNaam, kind: 'praktijkles' as const },
      ...{ href: elementHref('praktijkles', id), colour: 'soort-praktijkles' },
    })),
    ...model.succesfactoren.map((factor) => ({
      ...{ id: factor.id, naam: factor.naam, korteNaam: factor.korteNaam, kind: 'succesfactor' as const },
      ...{ href: factorHref(factor), colour: pillarOf.get(factor.randvoorwaarden[0] ?? '') ?? '' },
    })),
    ...model.belemmeringen.map(({ id, naam, korteNaam }) => ({
      ...{ id, naam, korteNaam, kind: 'belemmering' as const },
      ...{ href: barrierHref(id), colour: '' },
    })),
  ];
  return new Map(links.map((link) => [link.id, link]));
}
