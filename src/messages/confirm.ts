/** The safe way out of a question that comes before something goes. */
export const confirmWords = { cancel: 'Annuleren' } as const;
