/** The colours that a theme may give other values, in the groups of `src/styles/tokens.css`. */
export const grounds = ['paper', 'surface', 'note-soft', 'error-soft', 'good-soft'] as const;
export const kinds = ['geel', 'blauw', 'oranje', 'gender', 'les'] as const;
const kindTokens = kinds.flatMap((kind) =>
  (['inkt', 'vlak', 'zacht'] as const).map((part) => `${kind}-${part}` as const),
);
export const rings = ['ring-1', 'ring-2', 'ring-3', 'ring-4'] as const;

export const colourTokens: readonly string[] = [
  ...grounds,
  ...['ink', 'ink-soft', 'line', 'line-strong', 'link', 'button', 'on-button', 'error', 'good', 'focus', 'focus-glow'],
  ...kindTokens,
  ...rings,
  'ring-line',
];

/** What else a theme may set, with how its value looks. The other tokens hold the layout together and stay ours. */
const otherTokens: Readonly<Record<string, { value: RegExp; expected: string }>> = {
  radius: {
    value: /^(?:0|\d{1,2}(?:\.\d+)?px|[01](?:\.\d+)?rem)$/u,
    expected: 'a length in px or rem, such as 4px',
  },
  font: {
    value: /^[\p{L}\d\s,'"-]+$/u,
    expected: "names of fonts with commas between them, such as 'Verdana', sans-serif",
  },
  'font-head': {
    value: /^[\p{L}\d\s,'"-]+$/u,
    expected: "names of fonts with commas between them, such as 'Georgia', serif",
  },
};

export const themeTokens: readonly string[] = [...colourTokens, ...Object.keys(otherTokens)];

/** What is wrong with the value of a token: what it should be; null when it is good. */
export function checkValue(token: string, value: string): string | null {
  if (colourTokens.includes(token))
    return /^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(value)
      ? null
      : 'a colour as #rrggbb, so that its contrast can be checked';
  const other = otherTokens[token];
  return !other || other.value.test(value) ? null : other.expected;
}
