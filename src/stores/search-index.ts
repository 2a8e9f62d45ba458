import MiniSearch, { type Query } from 'minisearch';
import { isCalled, queryTerms, queryWords, searchFields, weighPath } from '../domain/search';
import type { SearchRegister, SearchSection } from '../domain/search';

/** A place that was found, and the terms of the index by which it was. */
export interface Hit {
  section: SearchSection;
  terms: string[];
}

/** The places on one page, the best first. */
export interface HitPage {
  path: string;
  title: string;
  hits: Hit[];
}

/** `words`: every word is there. `near`: words that differ by a letter or two. `some`: only some of the words. */
const fits = ['words', 'near', 'some'] as const;
export type Fit = (typeof fits)[number];

export interface Found {
  /** How well the best places fit. */
  fit: Fit;
  /** In the order of their best place. */
  pages: HitPage[];
  /** How many places in all. */
  amount: number;
}

/** Looks for what a visitor typed. Null when there is no word in it that says something. */
export type Finder = (query: string) => Found | null;

/** With so many places that fit well, those that fit less would only be in the way. */
const enough = 3;

/** How much more a place counts when it is called what the visitor typed. */
const called = 2.5;

/** Makes the finder of a register. */
export function makeFinder({ sections, index }: SearchRegister): Finder {
  const engine = MiniSearch.loadJS(index as Parameters<typeof MiniSearch.loadJS>[0], { fields: [...searchFields] });
  const look = (words: readonly string[], fit: Fit) =>
    engine.search(askFor(words, fit), {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => fit !== 'words' && countMistakes(term),
      boost: { title: 2, heading: 4, also: 4 },
      weights: { prefix: 0.4, fuzzy: 0.3 },
      boostDocument: (id) => {
        const section = sections[id as number];
        return section ? weighPath(section.path) * (isCalled(section, words) ? called : 1) : 1;
      },
    });

  return (query) => {
    const words = queryWords(query);
    if (words.length === 0) return null;
    const hits = new Map<number, Hit>();
    let best: Fit | undefined;
    for (const fit of fits) {
      if (hits.size >= enough) break;
      for (const { id, match } of look(words, fit)) {
        const section = sections[id as number];
        if (!section || hits.has(id as number)) continue;
        best ??= fit;
        hits.set(id as number, { section, terms: Object.keys(match) });
      }
    }
    return { fit: best ?? 'words', pages: groupByPage([...hits.values()]), amount: hits.size };
  };
}

function askFor(words: readonly string[], fit: Fit): Query {
  return {
    combineWith: fit === 'some' ? 'OR' : 'AND',
    queries: words.map((word) => {
      const { stem, beginning } = queryTerms(word);
      return {
        combineWith: 'OR',
        queries: stem === beginning ? [stem] : [{ queries: [stem], prefix: false }, beginning],
      };
    }),
  };
}

/** How many letters may differ in a word of this length. */
function countMistakes(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

function groupByPage(hits: readonly Hit[]): HitPage[] {
  const pages = new Map<string, HitPage>();
  for (const hit of hits) {
    const { path, title } = hit.section;
    const page = pages.get(path) ?? { path, title, hits: [] };
    page.hits.push(hit);
    pages.set(path, page);
  }
  return [...pages.values()];
}
