/** A link as it was found in a text: not checked yet. */
export interface FoundLink {
  /** What it carries: `u` an invitation, `s` a scan, `m` answers of a mother; another letter is of a newer program. */
  letter: string;
  version: number;
  /** What may be its body, most likely first: where a link ends in a text only the checksum can tell. */
  bodies: readonly string[];
}

/** What mail and chat programs put inside a link: line breaks, signs of a quote, "=" at a line's end, signs without width. */
const soft = '\\s=>|\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const head = new RegExp(`(?:#|^)[${soft}]*([a-z])[${soft}]*(\\d{1,3})[${soft}]*\\.([-\\w${soft}]*)`, 'gu');
const before = new RegExp(`^[<("'«“‘${soft}]+`, 'u');
const breaks = new RegExp(`[${soft}]+`, 'u');

/** Signs that all tries of one link may look at together, so that a long text never keeps a phone busy. */
const work = 4_000_000;

/** All that looks like a link of ours in a pasted text: a whole address, its part after `#`, or a mail around it. */
export function findLinks(pasted: string): FoundLink[] {
  return [...decodePercent(pasted).replace(before, '').matchAll(head)].map(
    ([, letter = '', version = '', rest = '']) => ({
      letter,
      version: Number(version),
      bodies: listBodies(rest),
    }),
  );
}

/** Whether a text without any link may be a piece of one: the address without its end, or the end without its begin. */
export function isPieceOfLink(pasted: string): boolean {
  return /\/(?:uitnodiging|groep|moeders)\b|^\s*#?\S{0,4}.?[-\w]{20,}\s*$/u.test(decodePercent(pasted));
}

/** The whole rest, then its first part, its first two parts and so on: words of a mail may follow the link. */
function listBodies(rest: string): string[] {
  const parts = rest.split(breaks).filter(Boolean);
  const whole = parts.join('');
  const tries = Math.min(parts.length - 1, Math.ceil(work / whole.length), 200);
  return [whole, ...Array.from({ length: Math.max(0, tries) }, (_none, at) => parts.slice(0, at + 1).join(''))];
}

/** Some programs write `#` as `%23`, and some write the `%` of that as `%25` once more. No link of ours has a `%`. */
function decodePercent(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3; round += 1) {
    decoded = decoded.replace(/%([0-7][0-9a-f])/giu, (_found, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  return decoded;
}
