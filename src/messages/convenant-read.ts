/* Words of what comes behind the first frame. */

export const readWords = {
  intro: 'Zo ziet het concept er nu uit. Lees het met de partners door en geef het daarna aan een jurist.',
  take: 'Neem het concept mee',
  takeHow:
    'Word en OpenDocument hebben dezelfde tekst. Een jurist kan er verder in werken: artikelen en leden nummeren zichzelf.',
  docx: 'Word (.docx)',
  odt: 'OpenDocument (.odt)',
  print: 'Afdrukken',
  fileName: 'Convenant concept',
} as const;

export const strayWords = {
  title: 'Teksten zonder plaats',
  intro:
    'Deze teksten schreven jullie bij een onderdeel dat er niet meer is. Ze staan niet in het concept. Neem over wat je nodig hebt, en haal ze daarna weg.',
} as const;

export const behindWords = {
  sources: 'Bronnen:',
  noSources: 'De rapporten zeggen hier niets over. Dit artikel is van ons, zoals het in een convenant gebruikelijk is.',
  elements: 'Hoort bij:',
} as const;
