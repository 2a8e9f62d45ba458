import MiniSearch from 'minisearch';
import { indexTerms, searchFields, type SearchRegister, type SearchSection } from '../../domain/search.ts';
import { listWords } from '../../domain/search-words.ts';
import { makeSplitter } from './compounds.ts';

/** Makes the file that the search page loads: the sections, and the index over their words and the words in compounds. */
export function makeRegister(sections: readonly SearchSection[]): SearchRegister {
  const listed = sections.map((section) => searchFields.map((field) => listWords(searchedText(section, field))));
  const vocabulary = new Set(listed.flat(2));
  const split = makeSplitter(vocabulary);
  const terms = new Map(
    [...vocabulary].map((word) => [word, [...new Set([word, ...split(word)].flatMap(indexTerms))]]),
  );
  const index = new MiniSearch({
    fields: [...searchFields],
    tokenize: (words) => words.split(' '),
    processTerm: (word) => terms.get(word) ?? [],
  });
  const asDocument = (fields: readonly string[][], id: number) =>
    Object.fromEntries([['id', id], ...searchFields.map((field, at) => [field, fields[at]?.join(' ') ?? ''])]);
  index.addAll(listed.map(asDocument));
  return { sections, index };
}

/** "Projectleider (randvoorwaarde)": its kind is not what a page is about. */
const searchedText = (section: SearchSection, field: (typeof searchFields)[number]): string =>
  field === 'title' ? section.title.replace(/ \(.*\)$/u, '') : section[field];
