import { xml, xmlAttribute } from './sheet-zip';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** The first day that a zip file can name: the same document gives the same bytes, whenever it is written. */
export const zipDay = new Date(1980, 0, 1);

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
