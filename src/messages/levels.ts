/** Names of the levels 0 to 4, as every surface shows them. */
export const levelNames = [
  'Niet aanwezig',
  'Eerste aanzet',
  'Afgesproken',
  'Werkt in de praktijk',
  'Geborgd en verbeterd',
] as const;

/** "2 · Afgesproken". */
export function levelLabel(level: 0 | 1 | 2 | 3 | 4): string {
  return `${level} · ${levelNames[level]}`;
}
