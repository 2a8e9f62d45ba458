/** What is wrong with what is stored in this browser, in words. */
export const stateWords = {
  noStorage: 'Deze browser bewaart nu niets',
  unreadable: 'De scan in deze browser is niet te lezen',
  unreadableHow:
    'Wat er staat, is opzij gezet en niet verloren. Download het bij Gegevens. Daarna kun je een bestand openen of opnieuw beginnen.',
  newer:
    'Deze scan is gemaakt met een nieuwere versie van Ketenspiegel. Laad de pagina opnieuw om die versie te krijgen.',
} as const;
