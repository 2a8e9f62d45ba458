/** What the page says where a scan begins or its details are changed. */
export const startWords = {
  newTitle: 'Een scan beginnen',
  editTitle: 'Gegevens van deze scan',
  nameMissing: 'Vul de naam van de keten in',
  startFailed: 'De scan is niet begonnen',
  otherScan: 'In een ander venster is een andere scan geopend. Laad deze pagina opnieuw om die scan te zien.',
} as const;
