/** Publications with an English title, so that a screen reader says it in English. */
const english = new Set([
  'van-der-feltz-cornelis-2011',
  'bedgaard-2023',
  'bronfenbrenner-1995',
  'clark-2000',
  'marmot-2008',
]);

/** The language of a publication's title, when it is not that of the page. */
export const titleLanguage = (id: string): 'en' | undefined => (english.has(id) ? 'en' : undefined);
