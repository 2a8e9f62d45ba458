import type { SearchSection } from '../../domain/search.ts';
import {
  classesOf,
  decodeEntities,
  findElement,
  isElement,
  readPage,
  readText,
  type PageElement,
  type PageNode,
} from '../html.ts';

/**
 * Pages that hold nothing to find, or that one should come to by another way: the questions of the scan, and what a
 * participant of a workshop fills in.
 */
const leftOut = /^\/(?:404\.html|zoeken\/|w\/|workshop\/scherm\/|scan\/(?!start\/)[^/]+\/)$/u;

/** Elements with no running text of the page itself: ways to other places, programs and their first state, tables. */
const skipped = new Set([
  'aside',
  'astro-island',
  'button',
  'form',
  'nav',
  'noscript',
  'script',
  'style',
  'svg',
  'template',
  'tr',
]);
/**
 * Lists of places in reports, what only helps people who hear the page, what waits for an open scan, and sheets to print,
 * which say again what stands on other pages.
 */
const skippedClasses = ['bronnen', 'herkomst', 'kruimel', 'met-scan', 'op-rij', 'vellen', 'verborgen'];

/** An element with an id of its own that is one thing: a term, a barrier, a section of a handreiking, a publication. */
const things = new Set(['article', 'details', 'li', 'section']);
const headings = new Set(['h2', 'h3']);
const titles = new Set(['h2', 'h3', 'h4', 'summary', 'cite']);

/** With fewer characters there is nothing to read but a line above a list of links. */
const shortest = 70;

/** The parts of a built page that people can look for, in the order of the page; none for a page that is left out. */
export function listSections(path: string, html: string): SearchSection[] {
  if (leftOut.test(path)) return [];
  const page = readPage(html);
  const main = findElement(page, ({ name }) => name === 'main');
  const h1 = main && findElement(main, ({ name }) => name === 'h1');
  if (!main || !h1) throw new Error(`${path} has no main part with an h1`);
  const title = readText(findElement(page, ({ name }) => name === 'title') ?? h1).replace(/ - Ketenspiegel$/u, '');
  const sections: SearchSection[] = [];
  const names = listNames(main);
  const begin = (anchor: string, heading: string): SearchSection => {
    const also = (names.get(anchor) ?? []).filter((name) => name !== heading).join('. ');
    const section = { path, anchor, title, heading, also, text: '' };
    sections.push(section);
    return section;
  };
  const top = begin('', readText(h1));
  collect(main, top, h1, begin);
  for (const section of sections) section.text = asSentences(section.text);
  // A page of a program has little text before it starts.
  if (top.text.length < 120) top.text = `${readDescription(page)} ${top.text}`.trim();
  return sections.filter(({ text }) => text.length >= shortest);
}

/** Adds the text below an element to the section it belongs to. `own` is the heading that names that section. */
function collect(
  element: PageElement,
  section: SearchSection,
  own: PageElement | undefined,
  begin: (anchor: string, heading: string) => SearchSection,
): void {
  let here = section;
  for (const child of element.children) {
    if (!isElement(child)) {
      here.text += decodeEntities(child.text);
      continue;
    }
    if ((child === own && child.name !== 'cite') || isSkipped(child)) continue;
    const id = child.attributes['id'];
    if (id !== undefined && headings.has(child.name)) {
      here = begin(id, readText(child));
      continue;
    }
    const title = id !== undefined && things.has(child.name) ? findTitle(child) : undefined;
    if (id !== undefined && title) collect(child, begin(id, readText(title)), title, begin);
    else collect(child, here, own, begin);
    if (isBlock(child)) here.text += blockEnd;
  }
}

const findTitle = (thing: PageElement) => findElement(thing, ({ name }) => titles.has(name));

/** Stands where a block ended, until the text is whole: white space, and on no page. */
const blockEnd = '\u2029';

/** So that a snippet over two paragraphs, or over a term and its meaning, reads as sentences. */
const asSentences = (text: string): string =>
  text
    .replaceAll(/(?<=[\p{L}\p{N})])\s*\u2029/gu, '. ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);
const isBlock = ({ name }: PageElement) => !inline.has(name);

function isSkipped(element: PageElement): boolean {
  return (
    skipped.has(element.name) ||
    'hidden' in element.attributes ||
    classesOf(element).some((name) => skippedClasses.includes(name)) ||
    isPointer(element)
  );
}

/** An entry of a list of links, or a paragraph that is one link: what it names is found where it leads. */
function isPointer({ name, children }: PageElement): boolean {
  const [first, ...rest] = children.filter((node) => !isBlank(node));
  // The link to a term stands in running text.
  if (!first || !isElement(first) || first.name !== 'a' || classesOf(first).includes('begrip')) return false;
  return name === 'li' || (name === 'p' && rest.length === 0);
}

const isBlank = (node: PageNode) => !isElement(node) && node.text.trim() === '';

/** What the links of a page to its own parts call those parts. */
function listNames(from: PageElement, names = new Map<string, string[]>()): Map<string, string[]> {
  for (const child of from.children) {
    if (!isElement(child)) continue;
    const address = child.name === 'a' ? (child.attributes['href'] ?? '') : '';
    if (address.startsWith('#')) names.set(address.slice(1), [...(names.get(address.slice(1)) ?? []), readText(child)]);
    else listNames(child, names);
  }
  return names;
}

function readDescription(page: PageElement): string {
  const meta = findElement(page, ({ name, attributes }) => name === 'meta' && attributes['name'] === 'description');
  return decodeEntities(meta?.attributes['content'] ?? '');
}
