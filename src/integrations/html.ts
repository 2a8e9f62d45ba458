import { ELEMENT_NODE, parse, TEXT_NODE } from 'ultrahtml';

/** An element of a page that this build wrote. */
export interface PageElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: PageNode[];
  parent: PageElement | null;
}

/** A piece of text, as it stands in the source: `&amp;` is five characters. */
export interface PageText {
  text: string;
  /** Where it begins in the source, so that a change touches nothing else. */
  start: number;
  parent: PageElement;
}

export type PageNode = PageElement | PageText;

interface ParsedNode {
  type: number;
  name: string;
  value: string;
  attributes: Record<string, string>;
  children: ParsedNode[];
  loc?: [{ start: number; end: number }, { start: number; end: number }?];
}

/** Reads a page as a tree, with the place of each text in the source. Throws when an element is not closed. */
export function readPage(html: string): PageElement {
  const root: PageElement = { name: '', attributes: {}, children: [], parent: null };
  addChildren(root, (parse(hideInAttributes(html)) as ParsedNode).children, 0, html);
  return root;
}

/** The parser ends a tag at its first `>`, also in an attribute. Another character there keeps every place the same. */
function hideInAttributes(html: string): string {
  return html.replace(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/giu, (tag) =>
    tag.slice(0, -1).includes('>') ? `${tag.slice(0, -1).replaceAll('>', '›')}>` : tag,
  );
}

function addChildren(parent: PageElement, nodes: readonly ParsedNode[], from: number, html: string): void {
  let start = from;
  for (const node of nodes) {
    if (node.type === TEXT_NODE) {
      if (node.value !== '') parent.children.push({ text: node.value, start, parent });
      start += node.value.length;
      continue;
    }
    const [open, close] = node.loc ?? [];
    if (node.type === ELEMENT_NODE) {
      if (!open || !close) throw new Error(`<${node.name}> is not closed, near "${html.slice(start, start + 60)}"`);
      const element: PageElement = { name: node.name, attributes: node.attributes, children: [], parent };
      parent.children.push(element);
      addChildren(element, node.children, open.end, html);
    }
    start = (close ?? open)?.end ?? start;
  }
}

export const isElement = (node: PageNode): node is PageElement => 'children' in node;

/** The classes of an element. */
export const classesOf = ({ attributes }: PageElement): string[] => (attributes['class'] ?? '').split(/\s+/u);

/** The first element below this one that fits, in the order of the page. */
export function findElement(from: PageElement, fits: (element: PageElement) => boolean): PageElement | undefined {
  for (const child of from.children) {
    if (!isElement(child)) continue;
    const found = fits(child) ? child : findElement(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** The text below an element as people read it: entities decoded, white space single, none at the ends. */
export function readText(from: PageElement): string {
  const collect = (node: PageNode): string =>
    isElement(node) ? node.children.map(collect).join('') : decodeEntities(node.text);
  return collect(from).replaceAll(/\s+/gu, ' ').trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The characters behind `&amp;`, `&#39;` and the like. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
