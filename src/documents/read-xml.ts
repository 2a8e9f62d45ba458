export type Token =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/**
 * Walks through the tags and texts of well-formed XML, one at a time. It knows no entities but the five of XML itself, so
 * no file can make it grow. An empty element opens and closes. Throws when the tags do not fit.
 */
export function* readXml(source: string): Generator<Token, void, void> {
  const open: string[] = [];
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start !== at) yield { kind: 'text', text: decoded(source.slice(at, start === -1 ? source.length : start)) };
    if (start === -1) break;
    const skipped = skip(source, start);
    if (skipped) {
      if (skipped.text !== undefined) yield { kind: 'text', text: skipped.text };
      at = skipped.end;
      continue;
    }
    tag.lastIndex = start;
    const match = tag.exec(source);
    if (!match) throw new Error('tag');
    at = tag.lastIndex;
    const [, slash, name = '', rest = '', empty] = match;
    if (slash) {
      if (open.pop() !== name) throw new Error('order');
      yield { kind: 'close', name };
      continue;
    }
    yield { kind: 'open', name, attributes: attributesOf(rest) };
    if (empty) yield { kind: 'close', name };
    else open.push(name);
  }
  if (open.length > 0) throw new Error('end');
}

const tag = /<(\/?)([^\s/>]+)((?:[^"'>/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/uy;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

const attributesOf = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(attribute)].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );

/** What is no tag: remarks, instructions, a document type; and a text that stands as it is. */
function skip(source: string, start: number): { end: number; text?: string } | undefined {
  const ending = (mark: string) => {
    const end = source.indexOf(mark, start);
    if (end === -1) throw new Error('end');
    return end + mark.length;
  };
  if (source.startsWith('<!--', start)) return { end: ending('-->') };
  if (source.startsWith('<![CDATA[', start)) {
    const end = ending(']]>');
    return { end, text: source.slice(start + 9, end - 3) };
  }
  if (source.startsWith('<?', start)) return { end: ending('?>') };
  // A document type could name other files or make texts grow; office files have none.
  if (source.startsWith('<!', start)) throw new Error('doctype');
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, number, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(number) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
