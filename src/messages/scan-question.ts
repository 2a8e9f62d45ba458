/** What a question page says when nothing can be saved here yet, or something else is open now. */
export const questionWords = {
  cleared: 'Keuze gewist',
  reasonMissing: 'Schrijf waarom dit niet van toepassing is',
  otherScan: (name: string) =>
    `In een ander venster is een andere scan geopend: ${name}. Deze pagina laat nu die scan zien.`,
} as const;
