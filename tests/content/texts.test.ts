import { describe, expect, test } from 'vitest';
import { contentFiles, figureFiles } from './content.ts';
import { describeLikeness, findRepeatedSentences, findSharedRuns, findTemplates } from './text-rules.ts';
import { listTexts, type Text } from './texts.ts';

const files = [...contentFiles, ...figureFiles];
const texts = files.flatMap(listTexts);
const descriptors = texts.filter(({ field }) => field === 'niveaus');

describe('every text is written for its place', () => {
  test('all texts are read', () => {
    const read = new Set(texts.map(({ file }) => file));
    expect(read.size).toBe(files.length);
    expect(texts.length).toBeGreaterThan(1000);
  });
  test('no sentence of six words stands in two fields', () => {
    expect(findRepeatedSentences(texts).map(describeLikeness)).toEqual([]);
  });
  test('no eight words in a row stand in two fields, names aside', () => {
    expect(findSharedRuns(texts, 8).map(describeLikeness)).toEqual([]);
  });
  test('no text is made from a template or from another field', () => {
    expect(findTemplates(texts).map(describeLikeness)).toEqual([]);
  });
  test('no two of the 160 descriptors share six words in a row', () => {
    expect(descriptors).toHaveLength(160);
    expect(findSharedRuns(descriptors, 6).map(describeLikeness)).toEqual([]);
  });
});

describe('the rules find what is wrong', () => {
  /** A text at some place, as if an editor wrote it there. */
  const write = (item: string, place: string, text: string): Text => ({
    ...{ file: `content/${item}.mdx`, item, place, text },
    field: place.replace(/\[\d+\]/gu, ''),
  });
  const first = (text: string) => write('randvoorwaarden/een', 'niveaus[2]', text);
  const second = (text: string) => write('randvoorwaarden/twee', 'niveaus[3]', text);

  test('a sentence that comes back in another field, with other capitals and marks', () => {
    const found = findRepeatedSentences([
      write('begrippen/keten', 'tekst', 'Een keten is groot. Bel elke maand met twee moeders uit de wijk!'),
      write('praktijklessen/een', 'stappen[0]', 'bel elke maand met twee moeders uit de wijk'),
    ]);
    expect(found.map(({ places }) => places)).toEqual([
      ['content/begrippen/keten.mdx tekst', 'content/praktijklessen/een.mdx stappen[0]'],
    ]);
  });
  test('six words in a row in two descriptors', () => {
    const one = first('Op de lijst staat achter elke naam een telefoonnummer en een dag.');
    const other = second('Iedereen ziet dat achter elke naam een telefoonnummer staat.');
    expect(findSharedRuns([one, other], 6).map(({ what }) => what)).toEqual([]);
    expect(
      findSharedRuns([one, second('Een lijst waarop staat achter elke naam een telefoonnummer.')], 6).map(({ what }) => what),
    ).toEqual(['staat achter elke naam een telefoonnummer']);
  });
  test('the name of an element is not a run', () => {
    const name = 'Zorg voor bewustwording over gendersensitiviteit bij alle ketenpartners';
    const texts = [first(`Lees eerst: ${name}.`), second(`Vraag wie dit kent: ${name}.`)];
    expect(findSharedRuns(texts, 6)).toEqual([]);
  });

  /** One sentence with slots, filled in for several items, amid all real texts. */
  const fill = (template: (words: string[]) => string, ...slots: string[][]): Text[] =>
    slots.map((words, index) => write(`randvoorwaarden/item-${index}`, 'niveaus[2]', template(words)));
  const slots = [
    ['expertise', 'de begeleiders', '3'],
    ['het convenant', 'twee gemeenten', '12'],
    ['vroegsignalering', 'elke wijkverpleegkundige', '4'],
  ];

  test.each<[string, (words: string[]) => string]>([
    ['slots of one to two words', ([a, b]) => `In het plan staat wat ${a} vraagt en wat ${b} daarvoor dit jaar gaan doen.`],
    ['a short sentence', ([a, b, n]) => `Het verslag noemt ${a}, met een taak voor ${b} en ${n} besluiten.`],
    ['words that also differ elsewhere', ([a, b]) => `Vraag ${b} naar ${a}: je hoort een voorbeeld van de laatste maand.`],
  ])('a template with %s', (_, template) => {
    const found = findTemplates([...descriptors, ...fill(template, ...slots)]).flatMap(({ places }) => places);
    for (const index of [0, 1, 2]) expect(found).toContain(`content/randvoorwaarden/item-${index}.mdx niveaus[2]`);
  });
  test('a field that is another field with a few words changed', () => {
    const text = 'Directie en uitvoerders stemden in met één stuk over taken, uren en overleg voor dit jaar.';
    const copy = 'Directie en uitvoerders stemden in met één intern stuk over taken, uren en overleg voor dit kwartaal.';
    const item = 'randvoorwaarden/een';
    expect(findTemplates([...descriptors, write(item, 'niveaus[2]', text), write(item, 'stappen[1]', copy)])).not.toEqual([]);
  });
  test('the same name twice', () => {
    const found = findTemplates([write('a', 'korteNaam', 'Korte lijnen'), write('b', 'korteNaam', 'korte lijnen')]);
    expect(found).toHaveLength(1);
  });
  test('two texts about the same subject that were written apart are fine', () => {
    const found = findTemplates([
      ...descriptors,
      first('Op de deur hangt een rooster met de tijden waarop de speelzaal voor iedereen open is.'),
      second('Wie de speelzaal opent, schrijft elke avond in een schrift hoeveel kinderen er waren.'),
    ]).flatMap(({ places }) => places);
    expect(found.filter((place) => place.includes('/een') || place.includes('/twee'))).toEqual([]);
  });
});
