/** Words of a text that can be copied. */
export const copyWords = {
  refused: 'De browser laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C, of houd je vinger erop.',
} as const;
