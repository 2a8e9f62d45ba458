import { count } from './format';

/** Headings of the list, by what one wants to do. */
export const instrumentGroupNames: Readonly<
  Record<'organiseren' | 'overtuigen' | 'begeleiden', { title: string; text: string }>
> = {
  organiseren: {
    title: 'De keten organiseren',
    text: 'Leg vast wie trekt, wie beslist, wie wat doet en hoe jullie volgen of het werkt.',
  },
  overtuigen: {
    title: 'Steun krijgen',
    text: 'Laat in je eigen organisatie zien waarom de keten nodig is en wat jullie vragen.',
  },
  begeleiden: {
    title: 'Moeders beter begeleiden',
    text: 'Spreek af hoe professionals en werkgevers werken: van het eerste gesprek tot de baan.',
  },
};

/** What a page with a form says, in the page itself. */
export const formWords = {
  room: 'Instrumenten',
  takeAlong: 'Afdrukken en opslaan',
  print: 'Afdrukken',
  printEmpty: 'Leeg afdrukken',
  word: 'Opslaan als Word-bestand',
  dossier: 'Dossier opslaan',
  save: 'Opslaan',
  slides: 'Bekijk als dia’s',
  fillAll: 'Vul lege velden in vanuit de scan',
  fillOne: 'Vul in vanuit de scan',
  addRow: (row: string) => `${row} toevoegen`,
  remove: 'Verwijderen',
  up: 'Omhoog',
  down: 'Omlaag',
  choose: 'Kies',
  noRows: 'Er staan geen rijen in deze tabel.',
  rowButtons: 'Rij verplaatsen of verwijderen',
} as const;

/** "stap 2": which row of a table something is about. */
export const rowLabel = (row: string, number: number): string => `${row} ${number}`;

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What the program of the page says about what somebody did. */
export const saidWords = {
  added: (row: string) => `${capital(row)} toegevoegd.`,
  removed: (row: string) => `${capital(row)} verwijderd. Je kunt dit ongedaan maken.`,
  moved: (row: string, place: number) => `${capital(row)} staat nu op plaats ${place}.`,
  filled: (amount: number) => `${count(amount, 'veld', 'velden')} ingevuld vanuit de scan. Lees na of het klopt.`,
  fillNothing: 'De scan heeft niets voor de velden die nog leeg zijn.',
  fillNothingHere: 'De scan heeft hier niets voor.',
  fillFailed:
    'De scan kon niet worden gelezen, want een deel van de site is niet geladen. Kijk of je internet hebt en probeer het opnieuw.',
  wordBusy: 'Het Word-bestand wordt gemaakt…',
  wordSaved: (file: string) => `Gemaakt: ${file}. Je vindt het bij je downloads.`,
  wordFailed:
    'Het Word-bestand is niet gemaakt, want een deel van de site is niet geladen. Kijk of je internet hebt en probeer het opnieuw.',
  slidesFailed:
    'De dia’s zijn niet geopend, want een deel van de site is niet geladen. Kijk of je internet hebt en probeer het opnieuw.',
  dossierSaved: (file: string, filled: number) =>
    `Opgeslagen als bestand ${file}. Het opent weer, met ${count(filled, 'ingevuld vak', 'ingevulde vakken')} van dit formulier.`,
  dossierBad: (file: string) =>
    `Het bestand ${file} is gemaakt, maar het opent niet goed weer. Vertrouw er niet op: wat in deze browser staat, is er nog.`,
  saved: 'Alles is opgeslagen in deze browser.',
  dossierNone: 'Er is nog niets om op te slaan. Vul eerst iets in.',
  otherDossier: (name: string) =>
    `In een ander venster is een ander dossier geopend${name ? `: ${name}` : ''}. Deze pagina laat nu dat dossier zien.`,
} as const;

/** What is wrong with what is stored, on a page with a form. */
export const formStateWords = {
  noStorage: 'Wat je hier typt, blijft niet bewaard',
  noStorageHow: 'Je kunt het formulier wel invullen en afdrukken, of opslaan als Word-bestand.',
  unreadable:
    'Het dossier in deze browser is niet te lezen. Wat er staat, is opzij gezet en niet verloren. Download het bij Gegevens. Daarna kun je daar een bestand openen.',
  newerDossier:
    'Dit dossier is gemaakt met een nieuwere versie van Ketenspiegel. Laad de pagina opnieuw om die versie te krijgen.',
  newerPart:
    'Dit formulier is ingevuld met een nieuwere versie van Ketenspiegel. Wat er staat, is er nog en blijft zo. Laad de pagina opnieuw om die versie te krijgen.',
  unreadablePart:
    'Wat in het dossier staat over dit formulier, is niet te lezen. Het blijft bewaard zoals het is, en daarom kun je hier niets invullen. Gebruik een leeg formulier op papier, of begin bij Gegevens een ander dossier.',
} as const;
