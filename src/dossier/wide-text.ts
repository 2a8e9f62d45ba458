/** A text that is written as numbers: four digits of base 36 a character. */
export type WideText = [digits: string];

const digits = 4;
const base = 36;

/**
 * A text of mostly rare characters (emoji, other scripts) is shorter in a link like this: compressing works on bytes,
 * and finds no pattern in the four that such a character has.
 */
export function widenText(text: string): WideText {
  return [[...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(base).padStart(digits, '0')).join('')];
}

/** The text again; what is no wide text stays as it is. Null for digits that no character has. */
export function readWide(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const [written] = given as unknown[];
  if (typeof written !== 'string' || !/^(?:[0-9a-z]{4})*$/u.test(written)) return null;
  const points = (written.match(/.{4}/gu) ?? []).map((sign) => parseInt(sign, base));
  return points.every((point) => point <= 0x10ffff)
    ? points.map((point) => String.fromCodePoint(point)).join('')
    : null;
}
