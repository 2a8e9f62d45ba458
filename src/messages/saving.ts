/** Why a change could not be saved; the codes of the store. */
type SaveProblem = 'full' | 'forbidden' | 'failed' | 'gone' | 'newer-version' | 'unreadable';

/** "Opgeslagen om 14:32", for an ISO moment. */
export function savedText(at: string): string {
  const time = new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  return `Opgeslagen om ${time}`;
}

export const savingText = 'Opslaan…';

/** What happened when a change could not be saved, and what to do. */
export const saveProblems: Record<SaveProblem, { what: string; how: string }> = {
  full: {
    what: 'Je laatste wijziging is niet opgeslagen: de opslag van deze browser is vol.',
    how: 'Maak ruimte, bijvoorbeeld door oude dossiers te verwijderen bij Gegevens, en probeer het opnieuw. Of bewaar je werk als bestand.',
  },
  forbidden: {
    what: 'Je laatste wijziging is niet opgeslagen: deze browser staat opslaan niet toe.',
    how: 'Dat gebeurt in een privévenster of als opslag is uitgezet. Bewaar je werk als bestand en open het in een gewoon venster.',
  },
  failed: {
    what: 'Je laatste wijziging is niet opgeslagen: het opslaan in deze browser lukte niet.',
    how: 'Probeer het opnieuw. Lukt het weer niet, bewaar je werk dan als bestand.',
  },
  gone: {
    what: 'Je laatste wijziging is niet opgeslagen: dit is in een ander venster verwijderd.',
    how: 'Haal het terug bij Gegevens en probeer het dan opnieuw. Of bewaar je werk als bestand.',
  },
  'newer-version': {
    what: 'Je laatste wijziging is niet opgeslagen: een nieuwere versie van Ketenspiegel werkt hier al mee.',
    how: 'Bewaar je werk als bestand en laad deze pagina daarna opnieuw.',
  },
  unreadable: {
    what: 'Je laatste wijziging is niet opgeslagen: wat in deze browser staat, is buiten Ketenspiegel om veranderd.',
    how: 'Bewaar je werk als bestand. Open dat bestand daarna bij Gegevens.',
  },
};

export const savingWords = {
  retry: 'Probeer opnieuw',
  saveAsFile: 'Bewaar als bestand',
  toFiles: 'Naar Gegevens',
} as const;

/** Why nothing can be kept in this browser. */
export const storageProblems: Record<'full' | 'forbidden' | 'failed', string> = {
  full: 'De opslag van deze browser is vol. Maak ruimte en probeer het opnieuw.',
  forbidden:
    'Deze browser staat niet toe dat Ketenspiegel iets bewaart. Dat gebeurt in een privévenster of als opslag is uitgezet. Open de site in een gewoon venster.',
  failed: 'Deze browser kan nu niets bewaren. Laad de pagina opnieuw, of gebruik een andere browser.',
};
