import { isDeepStrictEqual } from 'node:util';
import type { ContentFile } from './content.ts';
import { elementKinds, inventory, parsePlaces, type ElementKind, type InventoryElement, type Place } from './inventory.ts';

/** Finds every place where the content says something else about the framework than the inventory does. */
export function compareWithInventory(files: readonly ContentFile[]): string[] {
  return elementKinds.flatMap((kind) => {
    const found = files.filter((file) => file.kind === kind);
    const expected = inventory[kind];
    return [
      ...found
        .filter(({ id }) => !expected.some((element) => element.id === id))
        .map(({ path }) => `${path} is not in the inventory`),
      ...expected.flatMap((element, index) => {
        const file = found.find(({ id }) => id === element.id);
        return file ? compareElement(file, kind, element, index + 1) : [`content/${kind}/${element.id}.mdx is missing`];
      }),
    ];
  });
}

function compareElement(file: ContentFile, kind: ElementKind, element: InventoryElement, order: number): string[] {
  const expected = { volgorde: order, ...fixedFields[kind](element) };
  const differences = Object.entries(expected).flatMap(([field, value]) => {
    const found = field === 'randvoorwaarden' && kind !== 'succesfactoren' ? listLinks(file) : file.data[field];
    return isDeepStrictEqual(found, value) ? [] : [`${file.path} ${field}: ${show(found)}, not ${show(value)}`];
  });
  const places = Array.isArray(file.data.bronnen) ? (file.data.bronnen as Place[]) : [];
  const missing = parsePlaces(element.bron)
    .filter((place) => !places.some((found) => isDeepStrictEqual({ ...found }, place)))
    .map((place) => `${file.path} bronnen: lacks ${show(place)}`);
  const remark = element['let-op'] && !file.data.letOp ? [`${file.path} letOp: lacks ${show(element['let-op'])}`] : [];
  return [...differences, ...missing, ...remark];
}

/** What the framework fixes for an element of each kind, under the names that the content uses. */
const fixedFields: Record<ElementKind, (element: InventoryElement) => Record<string, unknown>> = {
  pijlers: ({ naam, kleurInFiguur2, leidendeVraag }) => ({ naam, kleur: kleurInFiguur2, leidendeVraag }),
  randvoorwaarden: ({ naam, pijler, succesfactoren, genoemdBij, hoeVaakGenoemd }) => ({
    ...{ naam, pijler, succesfactoren, genoemdBij, hoeVaakGenoemd },
  }),
  succesfactoren: ({ omschrijving, randvoorwaarden, genoemdBij }) => ({ naam: omschrijving, randvoorwaarden, genoemdBij }),
  aandachtspunten: (element) => ({ naam: element.naam, randvoorwaarden: expectLinks(element) }),
  praktijklessen: (element) => ({ naam: element.naam, randvoorwaarden: expectLinks(element) }),
  belemmeringen: (element) => ({
    naam: element.omschrijving,
    perspectief: element.perspectief,
    genoemdDoor: element.genoemdDoor,
    systemen: element.systemen,
    randvoorwaarden: expectLinks(element),
  }),
};

const link = (id: unknown, herkomst: unknown, grond: unknown) => ({ id, herkomst, grond });

export const expectLinks = ({ randvoorwaarden = [], herkomst, grond }: InventoryElement) =>
  randvoorwaarden.map((id) => link(id, herkomst?.[id], grond?.[id]));

export const listLinks = ({ data }: ContentFile) =>
  Array.isArray(data.randvoorwaarden)
    ? (data.randvoorwaarden as Record<string, unknown>[]).map(({ id, herkomst, grond }) => link(id, herkomst, grond))
    : data.randvoorwaarden;

export const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
