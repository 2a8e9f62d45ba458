/** Words of putting the outcome of a workshop in a dossier. */
export const joinWords = {
  title: 'In het dossier van de keten',
  none: 'Hoort deze workshop bij een keten? Open dan eerst het dossier. Daarna zet je de uitkomst erin.',
  toFiles: 'Open een dossier bij Gegevens',
  nameless: 'een dossier zonder naam',
  open: (name: string) =>
    `In deze browser staat ${name} open. Daarin komen de opgetelde scores en het programma, zonder codes en zonder je aantekeningen.`,
  join: 'Zet de uitkomst in dit dossier',
  renew: 'Werk de uitkomst in dit dossier bij',
  there: 'Deze uitkomst staat in het dossier.',
  joined: (name: string) => `De uitkomst staat in ${name}. Ze telt niet mee in de niveaus van de scan.`,
  remove: 'Haal uit het dossier',
  removed: 'De workshop is uit het dossier gehaald. Bij Laatste stappen zet je hem terug.',
  unreadable: 'Een workshop die deze versie niet kan lezen',
} as const;
