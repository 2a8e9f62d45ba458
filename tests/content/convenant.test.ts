import { describe, expect, test } from 'vitest';
import { beginField } from '../../src/domain/convenant-agreements';
import { roles } from '../../src/domain/roles';
import { checkContent } from '../../src/model/check';
import type { Checked } from '../../src/model/problem';
import { carrierRoles, type ConvenantArtikel } from '../../src/schemas/convenant';
import { countWords } from '../../src/schemas/messages';
import { contentFiles } from './content.ts';
import { readModel } from './model.ts';

const { convenantArtikelen: articles, convenantAfspraken: agreements, begrippen } = readModel();
const bodies = (kind: string) => contentFiles.filter((file) => file.kind === kind);
const clauses = [
  ...articles.flatMap(({ id, leden }) => leden.map((clause) => ({ at: `${id}.${clause.id}`, text: clause.tekst }))),
  ...agreements.flatMap(({ id, opzetten, uitvoeren, borgen }) =>
    [opzetten, uitvoeren, borgen].map((text) => ({ at: id, text })),
  ),
];

describe('the texts of the draft convenant', () => {
  test.each([
    ['convenantArtikelen', 40, 90],
    ['convenantAfspraken', 25, 60],
  ])('%s say in %i to %i words what lies behind them, as plain paragraphs', (kind, least, most) => {
    const lengths = bodies(kind).map(({ id, body }) => ({ id, words: countWords(body) }));
    expect(lengths.filter(({ words }) => words < least || words > most)).toEqual([]);
    // The page shows them as text: markup would stand there as it is written.
    expect(bodies(kind).filter(({ body }) => /[*_`#<>[\]]|^\s*[-\d]+[.)]? /mu.test(body))).toEqual([]);
  });
  test('oblige: in the present, without "zullen" or "streven", and not said to a reader', () => {
    const weak = /\b(?:zullen|zal|streven|streeft|trachten|zoveel mogelijk|je|jij|jullie|wij|we)\b/iu;
    expect(clauses.filter(({ text }) => weak.test(text))).toEqual([]);
    expect(begrippen.filter(({ definitie }) => definitie && weak.test(definitie))).toEqual([]);
  });
  test('end as sentences do, also where a place stands at the end', () => {
    expect(clauses.filter(({ text }) => !/(?:[.!?]|\})$/u.test(text))).toEqual([]);
  });
  test('no clause lets a signature or consent of a mother stand for a legal basis, or names one', () => {
    const basis = /toestemming|akkoordverklaring|artikel 6|AVG|algemeen belang|gerechtvaardigd belang/iu;
    expect(clauses.filter(({ text }) => basis.test(text))).toEqual([]);
    const exchange = articles.find(({ id }) => id === 'informatie-uitwisselen');
    expect(exchange?.vragen.length).toBeGreaterThan(5);
    expect(exchange?.vragen.join(' ')).toMatch(/grondslag/u);
  });
  test('no field asks for a person', () => {
    const person = /\b(?:naam van de (?:persoon|wethouder|directeur)|voornaam|achternaam|e-mailadres|telefoonnummer)\b/iu;
    const fields = articles.flatMap(({ velden }) => velden);
    expect(fields.filter(({ label }) => person.test(label))).toEqual([]);
    expect(fields.length).toBeGreaterThan(20);
  });
  test('can be carried by every kind of partner that a dossier knows, except "anders"', () => {
    expect(carrierRoles).toEqual(roles.filter((role) => role !== 'anders'));
  });
  test('have the day on which the convenant begins, which the program compares with', () => {
    const field = articles.flatMap(({ velden }) => velden).find(({ id }) => id === beginField);
    expect(field).toMatchObject({ soort: 'datum' });
  });
});

describe('what does not fit stops the build', () => {
  const spoil = (change: (article: ConvenantArtikel, content: Checked) => void): string[] => {
    const content = readModel();
    change(content.convenantArtikelen.find(({ id }) => id === 'duur-en-wijziging')!, content);
    return checkContent(content).map(({ file, field, found, expected, fix }) =>
      [file, field, found, expected, fix].join(' | '),
    );
  };
  const file = 'content/convenant/artikelen/duur-en-wijziging.mdx';
  test.each<[string, Parameters<typeof spoil>[0], string]>([
    [
      'a place that is misspelled',
      ({ leden }) => (leden[0]!.tekst = 'Dit gaat in op {begindatm}, {einddatum}.'),
      `${file} | leden: duur | "{begindatm}" | `,
    ],
    [
      'an article that is not numbered',
      ({ leden }) => (leden[1]!.tekst += ' Zie {artikel:partijen}.'),
      `${file} | leden: verlengen | "{artikel:partijen}" | `,
    ],
    [
      'half a place',
      ({ leden }) => (leden[1]!.tekst += ' En {einddatum.'),
      `${file} | leden: verlengen | a brace without its other half | `,
    ],
    [
      'a field that no clause uses',
      ({ velden }) => void velden.push({ id: 'los', soort: 'regel', label: 'Los veld' }),
      `${file} | velden: los | a field that no clause uses | "{los}" in a clause | `,
    ],
    [
      'a field that another article has',
      ({ velden }) => (velden[0]!.id = 'werkgebied'),
      `${file} | velden: werkgebied | "werkgebied", which content/convenant/artikelen/doel.mdx has too | `,
    ],
    [
      'a field that the program fills in',
      ({ velden }) => void velden.push({ id: 'keten', soort: 'regel', label: 'Keten' }),
      `${file} | velden: keten | "keten", which the program fills in itself | `,
    ],
    [
      'a clause twice',
      ({ leden }) => (leden[1]!.id = 'duur'),
      `${file} | leden | "duur" twice | every id once in an article | `,
    ],
    [
      'terms in an article that explains none',
      (article) => (article.begrippen = ['nazorg']),
      `${file} | begrippen | terms with invulling nothing | `,
    ],
    [
      'a filling twice',
      (article) => (article.invulling = 'partijen'),
      `${file} | invulling | "partijen", which content/convenant/artikelen/partijen.mdx has too | `,
    ],
    [
      'an element that is not there',
      (article) => (article.elementen = ['concrete-afsprakn']),
      `${file} | elementen | "concrete-afsprakn" | `,
    ],
    [
      'a number twice',
      (article) => (article.volgorde = 1),
      `${file} | volgorde | 1, which partijen has too | `,
    ],
    [
      'an item without an agreement',
      (_article, content) => {
        content.convenantAfspraken = content.convenantAfspraken.filter(({ id }) => id !== 'expertise');
      },
      'content/convenant/afspraken/expertise.mdx | id (the file name) | no file | ',
    ],
    [
      'an agreement on something else',
      (_article, content) => (content.convenantAfspraken[0]!.id = 'taal'),
      'content/convenant/afspraken/taal.mdx | id (the file name) | "taal" | ',
    ],
    [
      'a term without a definition',
      (_article, { begrippen: terms }) => delete terms.find(({ id }) => id === 'nazorg')!.definitie,
      'content/begrippen/nazorg.mdx | definitie | nothing | ',
    ],
    [
      'a definition that no article uses',
      (_article, { begrippen: terms }) => (terms.find(({ id }) => id === 'keten')!.definitie = 'Wie samen nodig is.'),
      'content/begrippen/keten.mdx | definitie | a definition that no article uses | ',
    ],
  ])('%s', (_name, change, problem) => {
    const found = spoil(change);
    expect(found.some((line) => line.startsWith(problem)), found.join('\n')).toBe(true);
  });
});
