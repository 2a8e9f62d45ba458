import type { Framework } from '../../domain/framework';
import type { Model } from '../../schemas/model';
import { elementHref, factorHref } from '../../ui/href';

/** An element of the framework that a statement says something about. */
export interface LinkedElement {
  id: string;
  name: string;
  href: string;
  /** Class that gives it the colours of its pillar or kind; empty for a success factor. */
  tone: string;
}

export interface Statement {
  id: string;
  text: string;
  help: string;
  elements: LinkedElement[];
}

/** What the page of the results needs of the content. */
export interface OutcomeContent {
  /** Version of the framework, for a dossier that is begun here. */
  version: string;
  /** Only the elements that statements are linked to: enough for the group's own answers. */
  framework: Framework;
  /** In the order of the form. */
  statements: Statement[];
}

/** Trims the model to what the results need. Runs at build time, in the page. */
export function trimOutcomes(model: Model): OutcomeContent {
  const linked = new Set(model.stellingen.flatMap(({ elementen }) => elementen));
  const isLinked = ({ id }: { id: string }) => linked.has(id);
  const elements = new Map(listLinked(model).map((element) => [element.id, element]));
  return {
    version: model.framework,
    framework: {
      pijlers: [],
      randvoorwaarden: model.randvoorwaarden
        .filter(isLinked)
        .map(({ id, pijler }) => ({ id, pijler, succesfactoren: [] })),
      aandachtspunten: model.aandachtspunten.filter(isLinked).map(({ id }) => ({ id, randvoorwaarden: [] })),
      praktijklessen: model.praktijklessen.filter(isLinked).map(({ id }) => ({ id })),
      succesfactoren: model.succesfactoren.filter(isLinked).map(({ id }) => ({ id })),
      belemmeringen: [],
      secties: [],
    },
    statements: model.stellingen.map(({ id, stelling, uitleg, elementen }) => ({
      id,
      text: stelling,
      help: uitleg ?? '',
      elements: elementen.flatMap((element) => elements.get(element) ?? []),
    })),
  };
}

function listLinked(model: Model): LinkedElement[] {
  return [
    ...model.randvoorwaarden.map(({ id, korteNaam, pijler }) => ({
      ...{ id, name: korteNaam, tone: `pijler-${pijler}` },
      href: elementHref('randvoorwaarde', id),
    })),
    ...model.aandachtspunten.map(({ id, korteNaam }) => ({
      ...{ id, name: korteNaam, tone: 'soort-aandachtspunt' },
      href: elementHref('aandachtspunt', id),
    })),
    ...model.praktijklessen.map(({ id, korteNaam }) => ({
      ...{ id, name: korteNaam, tone: 'soort-praktijkles' },
      href: elementHref('praktijkles', id),
    })),
    ...model.succesfactoren.map((factor) => ({
      ...{ id: factor.id, name: factor.korteNaam, tone: '' },
      href: factorHref(factor),
    })),
  ];
}
