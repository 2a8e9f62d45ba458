/** Titles of the second half of a report, by the id of their heading: the contents name them before they are loaded. */
export const partTitles = {
  gedaan: 'Wat is er gedaan?',
  genderscan: 'Genderscan',
  praktijklessen: 'Praktijklessen',
  leesroute: 'Leesroute',
  dwars: 'Moeders en werkgevers',
  'past-niet': 'Wat niet bij elkaar past',
  uitzoeken: 'Nog uit te zoeken',
  belemmeringen: 'Belemmeringen',
  groep: 'Verschillen tussen invullers',
  zo: 'Zo komt de score tot stand',
  opslaan: 'Opslaan',
  bijlage: 'Bijlage: alle antwoorden',
} as const;

export const laterWords = {
  coming: 'De rest van het rapport komt eraan.',
  failed: 'De rest van het rapport kon niet laden. Laad de pagina opnieuw.',
};
