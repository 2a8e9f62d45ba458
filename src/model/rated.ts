import type { Model, RatedItem } from '../schemas/model';

/** Rated items that belong together on a page: a pillar, the genderscan or the praktijklessen. */
export interface RatedGroup {
  /** Id for anchors. */
  id: string;
  /** CSS class that sets its colours. */
  colour: string;
  /** "Pijler 1 · Multidisciplinaire samenwerking". */
  label: string;
  name: string;
  items: RatedItem[];
}

/** The 32 rated items in framework order, in their groups. */
export function ratedGroups(model: Model): RatedGroup[] {
  const pillars = model.pijlers.map((pijler) => ({
    id: pijler.id,
    colour: `pijler-${pijler.id}`,
    label: `Pijler ${pijler.volgorde} · ${pijler.naam}`,
    name: pijler.naam,
    items: model.randvoorwaarden
      .filter((item) => item.pijler === pijler.id)
      .map((item) => ({ kind: 'randvoorwaarde' as const, ...item })),
  }));
  return [
    ...pillars,
    {
      id: 'genderscan',
      colour: 'soort-aandachtspunt',
      label: 'Genderscan · aandachtspunten',
      name: 'Genderscan',
      items: model.aandachtspunten.map((item) => ({ kind: 'aandachtspunt' as const, ...item })),
    },
    {
      id: 'praktijklessen',
      colour: 'soort-praktijkles',
      label: 'Praktijklessen uit Midden-Brabant',
      name: 'Praktijklessen',
      items: model.praktijklessen.map((item) => ({ kind: 'praktijkles' as const, ...item })),
    },
  ];
}

/** Short names by id, for lists of steps. */
export function shortNames(model: Model): Record<string, string> {
  const all = [
    ...model.randvoorwaarden,
    ...model.aandachtspunten,
    ...model.praktijklessen,
    ...model.succesfactoren,
    ...model.belemmeringen,
  ];
  return Object.fromEntries(all.map(({ id, korteNaam }) => [id, korteNaam]));
}
