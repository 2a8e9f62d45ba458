import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/check';
import type { Checked } from '../../src/model/problem';
import { contentFiles, dataFiles, type ContentFile } from './content.ts';
import { figureInventory, practiceInventory } from './inventory.ts';
import { readModel } from './model.ts';
import { compareFigures, comparePractice, findForeignNumbers, findPieceFaults } from './practice-rules.ts';

const { cijfers, reeksen } = dataFiles;

describe('practice is as the reports tell it', () => {
  test('10 werkzame elementen, 4 for borging, 7 aanbevelingen and 130 figures', () => {
    expect(Object.values(practiceInventory).map(({ length }) => length)).toEqual([10, 4, 7]);
    expect(figureInventory).toHaveLength(130);
  });
  test('every id, name, order, link, origin and source is that of the inventory', () => {
    expect(comparePractice(contentFiles)).toEqual([]);
  });
  test('every figure has the value, the unit, the n and the source of the inventory', () => {
    expect(compareFigures(cijfers, reeksen)).toEqual([]);
  });
  test('a message says only numbers that its series has', () => {
    expect(findForeignNumbers(reeksen, cijfers)).toEqual([]);
  });
  test('every piece has 40 to 120 words', () => {
    expect(findPieceFaults(contentFiles)).toEqual([]);
  });
  test('each praktijkles tells what happened where it was learned', () => {
    const told = contentFiles.filter(({ kind }) => kind === 'praktijkstukken').flatMap(({ data }) => data.les ?? []);
    expect(told.sort()).toEqual(contentFiles.filter(({ kind }) => kind === 'praktijklessen').map(({ id }) => id).sort());
  });
});

describe('a difference is found', () => {
  const path = 'content/praktijk/rotterdam/kinderopvang.mdx';
  const piece = contentFiles.find((file) => file.path === path)!;
  const links = piece.data.randvoorwaarden as object[];
  const change = (data: Record<string, unknown>): ContentFile[] =>
    contentFiles.map((file) => (file === piece ? { ...file, data: { ...file.data, ...data } } : file));

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['name', { naam: 'Opvang' }, /naam: "Opvang", not "Kinderopvang regelen en laten ervaren"/u],
    ['order', { volgorde: 7 }, /volgorde: 7, not 6/u],
    ['origin', { uit: 'ander onderzoek' }, /uit: "ander onderzoek", not "project en literatuur"/u],
    ['link that is gone', { randvoorwaarden: links.slice(1) }, /randvoorwaarden/u],
    ['ground of a link', { randvoorwaarden: links.map((link) => ({ ...link, grond: 'x' })) }, /"grond":"x"/u],
    ['source', { bronnen: [] }, /lacks \{"rapport":"rotterdam","plaats":"§6\.6","pagina":"47"\}/u],
    ['kind', { soort: 'borging' }, /kinderopvang\.mdx is (?:missing|not in the inventory)/u],
  ])('another %s', (_, data, message) => {
    expect(comparePractice(change(data)).join('\n')).toMatch(message);
  });

  const changeFigure = (id: string, data: Record<string, unknown>) =>
    cijfers.map((figure) => (figure.id === id ? { ...figure, ...data } : figure));
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['value', { waarde: 402 }, /r-intake waarde: 402, not 46/u],
    ['unit', { eenheid: 'moeders' }, /r-intake eenheid: "moeders", not "vrouwen"/u],
    ['n', { n: 686 }, /r-intake n: 686, not 80/u],
    ['series', { reeks: 'r-deelname' }, /r-intake reeks: "r-deelname", not "r-bereik"/u],
    ['source', { bronnen: [] }, /r-intake bronnen: lacks .*§4\.1/u],
  ])('another %s of a figure', (_, data, message) => {
    expect(compareFigures(changeFigure('r-intake', data), reeksen).join('\n')).toMatch(message);
  });
  test('a remark about a figure that is gone, a figure that is gone, one too many and one twice', () => {
    expect(compareFigures(changeFigure('k-uitstroom-mannen', { letOp: undefined }), reeksen)).toHaveLength(1);
    expect(compareFigures(cijfers.slice(1), reeksen)).toEqual([`${String(cijfers[0]!.id)} stands there not at all`]);
    expect(compareFigures([...cijfers, { id: 'r-x' }], reeksen)).toEqual(['r-x is not in the inventory']);
    expect(compareFigures([...cijfers, cijfers[0]!], reeksen)[0]).toContain('more than once');
  });
  test('a number in a message that the series does not have', () => {
    const wrong = reeksen.map((series) => (series.id === 'r-deelname' ? { ...series, boodschap: 'Er waren 76 vrouwen.' } : series));
    expect(findForeignNumbers(wrong, cijfers)).toEqual(['r-deelname boodschap: 76 is none of its figures']);
  });
  test('a piece of one sentence', () => {
    expect(findPieceFaults([{ ...piece, body: 'Kort.' }])).toEqual([`${path}: 1 words, not 40 to 120`]);
  });
});

describe('what does not fit stops the build', () => {
  const spoil = (change: (content: Checked) => void): string[] => {
    const content = readModel();
    change(content);
    return checkContent(content).map(({ file, field, found, expected }) => [file, field, found, expected].join(' | '));
  };
  const piece = (content: Checked, id: string) => content.praktijkstukken.find((one) => one.id === id)!;
  const series = (content: Checked, id: string) => content.reeksen.find((one) => one.id === id)!;
  const figure = (content: Checked, id: string) => content.cijfers.find((one) => one.id === id)!;
  const own = 'content/praktijk/rotterdam';

  test.each<[string, (content: Checked) => void, string]>([
    [
      'a figure that no page shows',
      (content) => (piece(content, 'startbijeenkomsten').cijfers = []),
      'content/cijfers/cijfers.json | r-startbijeenkomsten | a figure that no page shows',
    ],
    [
      'a series that no page shows',
      (content) => (piece(content, 'bereik').reeksen = []),
      'content/cijfers/reeksen.json | r-bereik: plek | no page that shows it | one place',
    ],
    [
      'a series on two pages',
      (content) => piece(content, 'bereik').reeksen.push('r-deelname'),
      `content/cijfers/reeksen.json | r-deelname: plek | ${own}/bereik.mdx and ${own}/kiezen-voor-werk.mdx | one place`,
    ],
    [
      'a series that does not exist',
      (content) => piece(content, 'bereik').reeksen.push('r-berijk'),
      `${own}/bereik.mdx | reeksen | "r-berijk" | an id from content/cijfers/reeksen.json`,
    ],
    [
      'shares in words as bars',
      (content) => (series(content, 'k-leeftijd-kinderen').vorm = 'staven'),
      'content/cijfers/reeksen.json | k-leeftijd-kinderen: vorm | "staven" | numbers, and no percentage over 100',
    ],
    [
      'percentages that are no whole as parts of one',
      (content) => (series(content, 'r-opleiding').vorm = 'delen'),
      'content/cijfers/reeksen.json | r-opleiding: vorm | "delen" | numbers that add up to n, where n is known',
    ],
    [
      'numbers as dates',
      (content) => (series(content, 'r-bereik').vorm = 'tijdlijn'),
      'content/cijfers/reeksen.json | r-bereik: vorm | "tijdlijn" | dates',
    ],
    [
      'a row without a name',
      (content) => delete figure(content, 'r-intake').label,
      'content/cijfers/reeksen.json | r-bereik: label | r-intake without label or volgorde | both for each row',
    ],
    [
      'a row in the place of another',
      (content) => (figure(content, 'r-intake').volgorde = 1),
      'content/cijfers/cijfers.json: r-intake | volgorde | 1, which r-bekend has too | a number from 1 to 5 of its own',
    ],
    [
      'a part that the page does not have',
      (content) => (piece(content, 'empowerment').deel = 'elementen'),
      `${own}/empowerment.mdx | deel | "elementen" | one of: plan, verloop, opbrengst`,
    ],
    [
      'an anchor twice on a page',
      (content) => (content.praktijk[0]!.delen[0]!.id = 'spiegelgroep'),
      `${own}/spiegelgroep.mdx | id (the file name) | "spiegelgroep", which a part of this page has too`,
    ],
    [
      'a link to a randvoorwaarde that does not exist',
      (content) => (piece(content, 'empowerment').randvoorwaarden[0]!.id = 'zelfstandigheid'),
      `${own}/empowerment.mdx | randvoorwaarden | "zelfstandigheid" | an id from content/randvoorwaarden`,
    ],
    [
      'a place in a part that two pieces have',
      (content) => (piece(content, 'empowerment').volgorde = 1),
      `${own}/empowerment.mdx | volgorde | 1, which intensieve-gendersensitieve-begeleiding has too`,
    ],
  ])('%s', (_, change, line) => {
    expect(spoil(change).join('\n')).toContain(line);
  });
});
