/** One opening tag of a page. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** What stands in a script or style element; empty for every other tag. */
  text: string;
}

const tagPattern = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/giu;
const attributePattern = /([^\s"'=/<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;
const rawTextElements = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Reads the opening tags of a built page, in order. Enough for HTML that a program wrote; html-validate, which runs over
 * the same pages, is the one that says whether it is correct HTML.
 */
export function readTags(html: string): Tag[] {
  const source = html.replace(/<!--[\s\S]*?-->/gu, '');
  const tags: Tag[] = [];
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(source); match; match = tagPattern.exec(source)) {
    const name = (match[1] ?? '').toLowerCase();
    let text = '';
    if (rawTextElements.has(name)) {
      const start = tagPattern.lastIndex;
      const end = source.toLowerCase().indexOf(`</${name}`, start);
      tagPattern.lastIndex = end < 0 ? source.length : end;
      text = source.slice(start, tagPattern.lastIndex);
    }
    tags.push({ name, attributes: readAttributes(match[2] ?? ''), text });
  }
  return tags;
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attributePattern)) {
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? whole;
  });
}
