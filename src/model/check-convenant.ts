import { type ConvenantArtikel, knownPlaces } from '../schemas/convenant';
import { findNearest } from '../schemas/nearest';
import type { Reference } from './check-references';
import { type Checked, type ContentProblem, fileOf } from './problem';

const articles = 'convenant/artikelen';
const agreements = 'convenant/afspraken';
const elements = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'succesfactoren'] as const;

/** What the draft convenant names elsewhere. The file name of an agreement is the id of what it is about. */
export function listConvenantReferences({ convenantArtikelen, convenantAfspraken }: Checked): Reference[] {
  return [
    ...convenantArtikelen.flatMap((item) => [
      { file: fileOf(articles, item), field: 'elementen', ids: item.elementen, to: elements },
      { file: fileOf(articles, item), field: 'begrippen', ids: item.begrippen, to: ['begrippen'] as const },
    ]),
    ...convenantAfspraken.map((item) => ({
      file: fileOf(agreements, item),
      field: 'id (the file name)',
      ids: [item.id],
      to: ['randvoorwaarden', 'aandachtspunten'] as const,
    })),
  ];
}

/** Every item has an agreement; clauses name fields and articles that exist, each field is used, ids differ, and each filling stands once. */
export function checkConvenant(content: Checked): ContentProblem[] {
  const { convenantArtikelen: items, begrippen } = content;
  return [
    ...checkComplete(content),
    ...checkDefinitions(items, begrippen),
    ...items.flatMap((item, index) => {
      const earlier = items.slice(0, index);
      const problems = [
        ...checkPlaces(item, items),
        ...checkUse(item, items),
        ...checkDouble(item),
        ...item.velden.flatMap(({ id }) => checkFieldId(id, earlier)),
        ...checkTerms(item),
        ...checkFilling(item, earlier),
      ];
      return problems.map((problem) => ({ file: fileOf(articles, item), ...problem }));
    }),
  ];
}

/** Whatever the scan says, there is something to agree on: each randvoorwaarde and aandachtspunt has its texts. */
function checkComplete({ randvoorwaarden, aandachtspunten, convenantAfspraken }: Checked): ContentProblem[] {
  const known = new Set(convenantAfspraken.map(({ id }) => id));
  return [...randvoorwaarden, ...aandachtspunten]
    .filter(({ id }) => !known.has(id))
    .map((item) => ({
      file: fileOf(agreements, item),
      field: 'id (the file name)',
      found: 'no file',
      expected: 'texts for each randvoorwaarde and aandachtspunt',
      fix: 'Write this file.',
    }));
}

type Problem = Omit<ContentProblem, 'file'>;
type Articles = readonly ConvenantArtikel[];

const placesIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name);

/** What stands between braces is a field of any article, something of the dossier, or an article. */
function checkPlaces({ leden }: ConvenantArtikel, items: Articles): Problem[] {
  const known = [
    ...knownPlaces,
    ...items.flatMap(({ velden }) => velden.map(({ id }) => id)),
    ...items.filter(({ soort }) => soort === 'artikel').map(({ id }) => `artikel:${id}`),
  ];
  return leden.flatMap(({ id, tekst }) => [
    ...placesIn(tekst)
      .filter((name) => !known.includes(name))
      .map((name): Problem => {
        const near = findNearest(name, known);
        return {
          field: `leden: ${id}`,
          found: `"{${name}}"`,
          expected: `a field of an article, ${knownPlaces.map((place) => `{${place}}`).join(', ')}, or {artikel:<id of a numbered article>}`,
          fix: near ? `Write "{${near}}", if that is what you mean.` : 'Add the field to velden, or correct its name.',
        };
      }),
    ...(/[{}]/u.test(tekst.replaceAll(/\{[^{}]*\}/gu, ''))
      ? [
          {
            field: `leden: ${id}`,
            found: 'a brace without its other half',
            expected: 'braces in pairs, around one name',
            fix: 'Write {name}, with a brace on both sides.',
          },
        ]
      : []),
  ]);
}

/** What one fills in must show in the text. Where the program fills the article, it uses the fields of that article. */
function checkUse({ velden, invulling }: ConvenantArtikel, items: Articles): Problem[] {
  const used = new Set(items.flatMap(({ leden }) => leden.flatMap(({ tekst }) => placesIn(tekst))));
  return velden
    .filter(({ id }) => !used.has(id) && invulling === undefined)
    .map(({ id }) => ({
      field: `velden: ${id}`,
      found: 'a field that no clause uses',
      expected: `"{${id}}" in a clause`,
      fix: `Write {${id}} where it belongs, or take the field out.`,
    }));
}

function checkDouble({ velden, leden }: ConvenantArtikel): Problem[] {
  return Object.entries({ velden, leden }).flatMap(([field, list]) => {
    const ids = list.map(({ id }) => id);
    return ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => ({
        field,
        found: `"${id}" twice`,
        expected: 'every id once in an article',
        fix: 'Give the newest of the two another id; one that was published stays.',
      }));
  });
}

/** A field goes by its id alone, so no two articles may share one. */
function checkFieldId(id: string, earlier: Articles): Problem[] {
  const field = `velden: ${id}`;
  const fix = 'Give the newest of the two another id; one that was published stays.';
  if (knownPlaces.some((place) => place === id))
    return [{ field, found: `"${id}", which the program fills in itself`, expected: 'an id of its own', fix }];
  const other = earlier.find(({ velden }) => velden.some((known) => known.id === id));
  if (!other) return [];
  return [
    {
      field,
      found: `"${id}", which ${fileOf(articles, other)} has too`,
      expected: 'an id that no other article has',
      fix,
    },
  ];
}

function checkTerms({ begrippen, invulling }: ConvenantArtikel): Problem[] {
  if (begrippen.length > 0 === (invulling === 'begrippen')) return [];
  return [
    {
      field: 'begrippen',
      found: begrippen.length > 0 ? `terms with invulling ${invulling ?? 'nothing'}` : 'no terms',
      expected: 'terms with invulling: begrippen, and only there',
      fix: 'Name the terms in the article that explains them.',
    },
  ];
}

/** A convenant needs a meaning that parties can sign; the body of a term talks to the reader of this site. */
function checkDefinitions(items: Articles, terms: Checked['begrippen']): ContentProblem[] {
  const used = new Set(items.flatMap(({ begrippen }) => begrippen));
  return terms
    .filter(({ id, definitie }) => used.has(id) !== (definitie !== undefined))
    .map((term) => ({
      file: fileOf('begrippen', term),
      field: 'definitie',
      found: term.definitie === undefined ? 'nothing' : 'a definition that no article uses',
      expected: used.has(term.id)
        ? 'a definition, because an article of the convenant explains this term'
        : 'no definition',
      fix: used.has(term.id)
        ? 'Write what it means in one or two sentences, without "je".'
        : 'Take it out, or name the term under begrippen in an article.',
    }));
}

function checkFilling({ invulling }: ConvenantArtikel, earlier: Articles): Problem[] {
  const other = invulling && earlier.find((item) => item.invulling === invulling);
  if (!other) return [];
  return [
    {
      field: 'invulling',
      found: `"${invulling}", which ${fileOf(articles, other)} has too`,
      expected: 'each filling in one article',
      fix: 'Take it out of one of the two.',
    },
  ];
}
