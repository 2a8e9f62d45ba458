import { classesOf, findElement, isElement, readPage, readText, type PageElement, type PageText } from './html.ts';

/** A term of the glossary, as far as pages that use it need it. */
export interface Term {
  id: string;
  /** How it stands in running text, without capitals. */
  forms: readonly string[];
  /** The page that is about it, without the base path. */
  home?: string | undefined;
}

/** Rooms with running text to read. Elsewhere one fills in, or goes on to another page. */
const readingRooms =
  /^\/(?:raamwerk|pijlers|randvoorwaarden|aandachtspunten|praktijklessen|belemmeringen|handreikingen|praktijk|instrumenten|workshop\/werkvormen|over)\//u;

/** Whether the terms on this page are linked. `path` is without the base path. */
export const isReadingPage = (path: string): boolean => readingRooms.test(path);

/** Elements of running text. Only what stands in one of these is linked. */
const running = new Set(['dd', 'figcaption', 'li', 'p']);
/** Elements in which nothing is linked: names, ways to other places, fields, programs, drawings, titles of works. */
const closed = new Set(
  `a aside astro-island button cite code dt form h1 h2 h3 h4 label legend nav noscript pre script style summary svg
  template`.split(/\s+/u),
);
/** Lists of places in reports and of links, what is only heard, and small print. */
const closedClasses = [
  'bij',
  'bronnen',
  'herkomst',
  'herkomst-factor',
  'klein',
  'label',
  'praktijkstuk-voet',
  'verborgen',
];

/** Links the terms on one page. `path` is without the base path. */
export type TermLinker = (html: string, path: string) => string;

/**
 * Makes what links the first use of each term on a page to its explanation, and changes nothing else in the source. A term
 * that the page is about, or that it links already, stays as it is.
 * @param glossary address of the page with the terms, with the base path
 */
export function makeTermLinker(terms: readonly Term[], glossary: string): TermLinker {
  const owners = new Map(terms.flatMap((term) => term.forms.map((form) => [asSource(form), term] as const)));
  const pattern = matchWords([...owners.keys()]);
  const findTerms = (text: string) => {
    const found: { word: string; index: number; term: Term }[] = [];
    // matchAll makes a copy of the pattern, thousands of characters, for every text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const term = owners.get(match[0].toLowerCase().replaceAll(/\s+/gu, ' '));
      if (term) found.push({ word: match[0], index: match.index, term });
    }
    return found;
  };

  return (html, path) => {
    const main = findElement(readPage(html), ({ name }) => name === 'main');
    if (!main) return html;
    const heading = findElement(main, ({ name }) => name === 'h1');
    const linked = new Set(listAddresses(main));
    const done = new Set(terms.filter(({ id, home }) => home === path || linked.has(`${glossary}#${id}`)));
    if (heading) for (const { term } of findTerms(asSource(readText(heading)))) done.add(term);

    const pieces: string[] = [];
    let at = 0;
    for (const { text, start } of listRunningTexts(main)) {
      for (const { word, index, term } of findTerms(text)) {
        if (done.has(term)) continue;
        done.add(term);
        pieces.push(html.slice(at, start + index), `<a class="begrip" href="${glossary}#${term.id}">${word}</a>`);
        at = start + index + word.length;
      }
    }
    return [...pieces, html.slice(at)].join('');
  };
}

/** "Kind & Werkgeluk" as a page has it. */
const asSource = (form: string): string => form.replaceAll('&', '&amp;');

/** Whole words, the longest first: "brede intake" before "intake". A part of a word with a hyphen is no whole word. */
function matchWords(forms: readonly string[]): RegExp {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
}

function listAddresses(from: PageElement): string[] {
  return from.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === 'a' ? [child.attributes['href'] ?? ''] : []), ...listAddresses(child)]);
}

function listRunningTexts(from: PageElement, isRunning = false): PageText[] {
  return from.children.flatMap((child) => {
    if (!isElement(child)) return isRunning ? [child] : [];
    const isClosed = closed.has(child.name) || classesOf(child).some((name) => closedClasses.includes(name));
    return isClosed ? [] : listRunningTexts(child, isRunning || running.has(child.name));
  });
}
