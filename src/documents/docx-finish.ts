import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { frameWords } from '../messages/document';
import { headOfStyles, ownStyleIds } from './docx-styles';
import { zipDay } from './zip';

/**
 * Puts right what the library writes differently each time, or not at all: when it was made (its text says from which day
 * it is), the names and numbers of links and bookmarks, and the language in the properties and settings.
 */
export function finishDocx(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const links = namer('rIdLink');
  const bookmarks = namer('');
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  const finished = parts.map(([path, data]) => {
    if (!/\.(?:xml|rels)$/u.test(path)) return [path, data] as const;
    // In texts a quotation mark is written as a code, so only names in the structure are found here.
    const xml = strFromU8(data)
      .replace(/(?<= (?:r:id|Id)=")rId[a-z0-9_-]{21}(?=")/gu, links)
      .replace(/(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+(?=")/gu, bookmarks);
    return [path, strToU8(finishPart(path, xml))] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(finished), { mtime: zipDay }));
}

/** Gives each name that it meets the next number. */
function namer(start: string): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `${start}${names.size + 1}`;
    names.set(name, known);
    return known;
  };
}

/** The list of parts stands first, as programs that look at the first bytes expect. */
function place(path: string): number {
  return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2;
}

/** Tells Word which styles are not its own. */
const ownStyles = new RegExp(`<w:style [^>]*w:styleId="(?:${ownStyleIds.join('|')})"`, 'gu');

function finishPart(path: string, xml: string): string {
  if (path === 'docProps/core.xml')
    return xml
      .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, '')
      .replace('</cp:coreProperties>', `<dc:language>${frameWords.language}</dc:language></cp:coreProperties>`);
  if (path === 'word/settings.xml')
    return xml.replace('</w:compat>', `</w:compat><w:themeFontLang w:val="${frameWords.language}"/>`);
  // Headings in the list come without a page, so there is nothing to reach with a tab.
  if (path === 'word/document.xml') return xml.replaceAll('<w:tab/><w:t xml:space="default"></w:t>', '');
  if (path === 'word/styles.xml')
    return xml
      .replace(/(?<=<w:styles [^>]*>)/u, headOfStyles)
      .replace(ownStyles, (found) => found.replace('<w:style ', '<w:style w:customStyle="1" '));
  // A list with levels, not one that each level begins anew in.
  if (path === 'word/numbering.xml') return xml.replaceAll('"hybridMultilevel"', '"multilevel"');
  return xml;
}
