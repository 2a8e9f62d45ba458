export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for between tags or quotes of XML. */
export const xml = (text: string): string => text.replace(/[&<>"]/gu, (mark) => marks[mark] ?? '');

/** The same for between quotes, where a new line would become a space. */
export const xmlAttribute = (text: string): string => xml(text).replace(/\n/gu, '&#10;').replace(/\t/gu, '&#9;');

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of XML around what is XML already; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlAttribute(value)}"`))
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text as XML of OpenDocument, which reads spaces together, and none at an edge, unless they are elements. */
export function odfText(text: string): string {
  return text
    .split(/(\t| {2,}|^ | $)/u)
    .map((part) => {
      if (part === '\t') return tag('text:tab', {});
      if (!/^ +$/u.test(part)) return xml(part);
      return tag('text:s', { 'text:c': part.length === 1 ? undefined : String(part.length) });
    })
    .join('');
}
