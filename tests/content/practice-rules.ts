import { isDeepStrictEqual } from 'node:util';
import { countWords } from '../../src/schemas/messages';
import type { ContentFile } from './content.ts';
import { expectLinks, listLinks, show } from './framework-rules.ts';
import { figureInventory, parsePlaces, practiceInventory, type Place, type PracticeElement } from './inventory.ts';

type Data = Readonly<Record<string, unknown>>;

/** Finds where the practice page of Rotterdam says something else than the inventory about what the report names. */
export function comparePractice(files: readonly ContentFile[]): string[] {
  return Object.entries(practiceInventory).flatMap(([soort, elements]) => {
    const found = files.filter(({ kind, data }) => kind === 'praktijkstukken' && data.soort === soort);
    return [
      ...found
        .filter(({ id }) => !elements.some((element) => element.id === id))
        .map(({ path }) => `${path} is not in the inventory`),
      ...elements.flatMap((element, index) => {
        const path = `content/praktijk/rotterdam/${element.id}.mdx`;
        const file = found.find((each) => each.path === path);
        return file ? compareElement(file, element, index + 1) : [`${path} is missing`];
      }),
    ];
  });
}

function compareElement(file: ContentFile, element: PracticeElement, order: number): string[] {
  const expected = { naam: element.naam, volgorde: order, uit: element.uit, randvoorwaarden: expectLinks(element) };
  const differences = Object.entries(expected).flatMap(([field, value]) => {
    const found = field === 'randvoorwaarden' ? listLinks(file) : file.data[field];
    return isDeepStrictEqual(found, value) ? [] : [`${file.path} ${field}: ${show(found)}, not ${show(value)}`];
  });
  return [...differences, ...findMissingPlaces(file.path, file.data, element.bron)];
}

/** Finds figures that are not those of the inventory, value by value. */
export function compareFigures(figures: readonly Data[], series: readonly Data[]): string[] {
  const remarked = new Set(series.filter(({ letOp }) => letOp !== undefined).map(({ id }) => id));
  return [
    ...figures
      .filter(({ id }) => !figureInventory.some((figure) => figure.id === id))
      .map(({ id }) => `${String(id)} is not in the inventory`),
    ...figureInventory.flatMap((expected) => {
      const [found, ...others] = figures.filter(({ id }) => id === expected.id);
      if (!found || others.length > 0) return [`${expected.id} stands there ${found ? 'more than once' : 'not at all'}`];
      const { waarde, eenheid, n, aantal, procent, reeks, randvoorwaarde } = expected;
      const fixed = { waarde, eenheid, n, aantal, procent, reeks, randvoorwaarde };
      const lacksRemark = expected['let-op'] !== undefined && found.letOp === undefined && !remarked.has(reeks);
      return [
        ...Object.entries(fixed)
          .filter(([field, value]) => !isDeepStrictEqual(found[field], value))
          .map(([field, value]) => `${expected.id} ${field}: ${show(found[field])}, not ${show(value)}`),
        ...findMissingPlaces(expected.id, found, expected.bron),
        ...(lacksRemark ? [`${expected.id} letOp: lacks ${show(expected['let-op'])}`] : []),
      ];
    }),
  ];
}

function findMissingPlaces(what: string, data: Data, bron: string): string[] {
  const places = Array.isArray(data.bronnen) ? (data.bronnen as Place[]) : [];
  return parsePlaces(bron)
    .filter((place) => !places.some((found) => isDeepStrictEqual({ ...found }, place)))
    .map((place) => `${what} bronnen: lacks ${show(place)}`);
}

/** Finds pieces that are too short to tell something or too long to read between figures. */
export function findPieceFaults(files: readonly ContentFile[]): string[] {
  return files
    .filter(({ kind }) => kind === 'praktijkstukken')
    .map(({ path, body }) => ({ path, words: body === '' ? 0 : countWords(body) }))
    .filter(({ words }) => words < 40 || words > 120)
    .map(({ path, words }) => `${path}: ${words} words, not 40 to 120`);
}

/** Numbers in digits, as a Dutch text writes them: 54,6 and 10.193. A date counts as its year. */
const listNumbers = (text: string): number[] =>
  (text.match(/\d+(?:\.\d{3})*(?:,\d+)?/gu) ?? []).map((number) => Number(number.replaceAll('.', '').replace(',', '.')));

/** Finds numbers in the message of a series that are none of its figures: the message would tell something else. */
export function findForeignNumbers(series: readonly Data[], figures: readonly Data[]): string[] {
  return series.flatMap((one) => {
    const own = figures.filter(({ reeks }) => reeks === one.id);
    const known = own.flatMap(({ waarde, n, aantal, procent, label }) => [
      ...(typeof waarde === 'string' ? listNumbers(waarde) : [waarde]),
      ...listNumbers(String(label)),
      ...[n, aantal, procent],
    ]);
    return listNumbers(String(one.boodschap))
      .filter((number) => !known.includes(number))
      .map((number) => `${String(one.id)} boodschap: ${number} is none of its figures`);
  });
}
