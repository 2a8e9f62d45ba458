/** What every document says of its own, in its text or to the word processor that opens it. */
export const frameWords = {
  contents: 'Inhoud',
  /** Before the number of an article. */
  article: 'Artikel ',
  /** Before and after the number of the page. */
  page: 'Pagina ',
  pages: ' van ',
  picture: (number: number) => `Afbeelding ${number}`,
  description: 'Gemaakt met Ketenspiegel',
  language: 'nl-NL',
} as const;
