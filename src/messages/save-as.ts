/** What a page says about a document that it makes as a file. */
export const saveAsWords = {
  busy: 'Het bestand wordt gemaakt…',
  made: (file: string) => `Gemaakt: ${file}. Je vindt het bij je downloads.`,
  failed:
    'Het bestand is niet gemaakt. Kijk of je internet hebt, laad de pagina opnieuw en probeer het nog een keer. Wat je invulde, staat er nog.',
} as const;
