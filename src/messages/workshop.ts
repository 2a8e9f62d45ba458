import type { WorkshopError } from '../dossier/workshop';
import { count, dateText } from './format';

/** For whom a workshop is. */
export const audienceNames: Readonly<Record<string, string>> = {
  klantmanagers: 'klantmanagers',
  werkgevers: 'werkgevers',
  keten: 'een gemengde keten',
};

/** Words of the page on which a trainer prepares a workshop. */
export const workshopWords = {
  title: 'Een workshop voorbereiden',
  intro:
    'Voor wie een workshop over gendersensitiviteit geeft. Kies hoe lang en voor wie. Je krijgt een programma met werkvormen, dat je zelf aanpast. Daarna leid je de workshop vanaf je laptop: de zaal kijkt naar een beamer en scoort op de telefoon.',
  privacy: 'Alles blijft in deze browser, tot je zelf een bestand bewaart. Deelnemers hoeven nergens in te loggen.',
  loading: 'Je workshop wordt geladen.',
  later: 'De rest van de pagina komt eraan.',
  begin: {
    title: 'Begin met een voorstel',
    length: 'Hoeveel tijd is er?',
    minutes: (amount: number) => `${amount} minuten`,
    audience: 'Wie zitten er in de zaal?',
    audiences: {
      klantmanagers: 'Klantmanagers en andere begeleiders',
      werkgevers: 'Werkgevers en leidinggevenden',
      keten: 'Mensen van alle partners in de keten',
    },
    make: 'Maak een programma',
    chooseBoth: 'Kies eerst hoeveel tijd er is en wie er in de zaal zitten.',
  },
  details: {
    title: 'Wanneer en voor wie',
    name: 'Naam van de workshop',
    nameHint: 'Bijvoorbeeld: team Werk, voorjaar. Geen namen van deelnemers.',
    on: 'Dag',
    start: 'Begint om',
    casus: 'Casus voor deze groep',
    noCasus: 'Nog niet gekozen',
    casusHint: 'De casus komt op de beamer bij de werkvorm met een casus. Alle personen zijn verzonnen.',
    readCases: 'Lees de casussen',
  },
  programme: {
    title: 'Het programma',
    empty: 'Je programma is leeg. Voeg hieronder een werkvorm toe.',
    total: (minutes: number) => `Samen ${count(minutes, 'minuut', 'minuten')}`,
    fromTo: (from: string, to: string) => `van ${from} tot ${to}`,
    until: (from: string, to: string) => `${from}-${to}`,
    over: (minutes: number) => `Dat is ${count(minutes, 'minuut', 'minuten')} meer dan je gekozen had.`,
    under: (minutes: number) => `Je houdt ${count(minutes, 'minuut', 'minuten')} over.`,
    fits: 'Dat past precies.',
    minutes: (name: string) => `Minuten voor ${name}`,
    minutesUnit: 'minuten',
    tooShort: (least: number) => `Met minder dan ${least} minuten komt deze werkvorm niet uit.`,
    earlier: 'Eerder',
    later: 'Later',
    drop: 'Laat weg',
    steps: 'Stappen en materiaal',
    step: (title: string, minutes: number) => `${title} (${minutes} min)`,
    bring: 'Neem mee:',
    read: 'Lees de hele werkvorm',
    pause: 'Pauze',
    unknown: 'Onbekende werkvorm',
    moved: (name: string, place: number) => `${name} staat nu op plaats ${place}.`,
    dropped: (name: string) => `${name} is weggelaten.`,
    added: (name: string) => `${name} staat in het programma.`,
    onlyAfter: 'Er is wel een meting achteraf, maar niet vooraf. Dan zie je geen verschil.',
    afterFirst: 'De meting achteraf staat voor die van vooraf.',
  },
  more: {
    title: 'Andere werkvormen',
    intro: 'Deze staan niet in je programma.',
    add: 'Voeg toe',
    addNamed: (name: string) => `Voeg toe: ${name}`,
    pause: 'Een pauze van tien minuten',
    others: 'Gemaakt voor een andere groep',
    goal: (minutes: number, goal: string) => `${count(minutes, 'minuut', 'minuten')}. ${goal}`,
  },
  undo: {
    label: (what: string) => `Maak ongedaan: ${what}`,
    done: 'Ongedaan gemaakt.',
  },
  again: {
    title: 'Begin opnieuw met een ander voorstel',
    text: 'Je programma hierboven wordt vervangen. Met Maak ongedaan komt het terug.',
    make: 'Vervang het programma',
    made: 'Er staat een nieuw voorstel.',
  },
  actions: {
    title: 'En dan',
    lead: 'Leid de workshop',
    print: 'Druk kaarten en bladen af',
    printThis: 'Druk dit programma af',
    save: 'Bewaar de workshop als bestand',
    saved: (name: string) => `${name} staat bij je downloads. Het bestand opent weer.`,
    savedBad: (name: string) => `${name} is gemaakt, maar opent niet goed. Bewaar het nog een keer.`,
    fileHasCodes: 'Er loopt een meting. De codes die al binnen zijn, staan ook in het bestand.',
  },
  files: {
    title: 'Jouw workshops',
    open: 'Workshop openen',
    openHint: 'Kies een bestand dat eindigt op .ketenworkshop.json.',
    opened: (name: string) => `Geopend: ${name}.`,
    copied: (name: string) =>
      `Geopend: ${name}. Hier stond al een andere versie van deze workshop. Die is er nog; dit is een kopie.`,
    refused: (why: string) => `Niet geopend: ${why}`,
    here: 'In deze browser',
    now: 'nu open',
    pick: 'Werk hieraan verder',
    unreadable: 'Onleesbare workshop',
    saveRaw: 'Bewaar als bestand',
    fresh: 'Begin een nieuwe workshop',
    remove: 'Verwijder',
    removed: 'Verwijderd',
    restore: 'Zet terug',
    erase: 'Wis definitief',
    eraseTitle: (name: string) => `${name} definitief wissen?`,
    eraseText:
      'Het programma, je aantekeningen en de uitkomst zijn dan weg. Bewaar ze eerst als bestand als je twijfelt.',
    eraseYes: 'Wis definitief',
    nameless: 'Workshop zonder naam',
    copy: (name: string) => `${name.trim() || 'Workshop zonder naam'} (uit bestand)`,
    failed: 'Dat lukte niet: deze browser kan nu niets bewaren.',
    removedSaid: 'De workshop is verwijderd. Onder Verwijderd zet je hem terug.',
  },
  unreadable: {
    title: 'Er staat hier een workshop die niet te lezen is',
    text: 'Hij blijft staan zoals hij is. Bewaar hem als bestand voordat je iets nieuws begint.',
    save: 'Bewaar wat er staat',
    fresh: 'Begin een nieuwe workshop',
  },
} as const;

/** "team Werk · 23 november 2026". */
export const workshopName = ({ name, on }: { name: string; on: string }): string =>
  [name.trim() || workshopWords.files.nameless, on && dateText(on)].filter(Boolean).join(' · ');

/** What workshops in a list are called: those with one name get a number, to tell them apart. */
export function workshopNames(list: readonly { name: string; on: string; raw?: unknown }[]): string[] {
  const names = list.map((one) => ('raw' in one ? workshopWords.files.unreadable : workshopName(one)));
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** What was done to a programme, after "Maak ongedaan:". */
export function programmeStep(by: string, name: string): string {
  switch (by) {
    case 'add':
      return `${name} toegevoegd`;
    case 'remove':
      return `${name} weggelaten`;
    case 'move':
      return `${name} verplaatst`;
    case 'minutes':
      return `andere minuten voor ${name}`;
    default:
      return 'een nieuw voorstel';
  }
}

/** Why a workshop file was not opened, after "Niet geopend: ", with what to do. */
export function workshopProblem(error: WorkshopError): string {
  switch (error.code) {
    case 'too-large':
      return 'het bestand is te groot voor een workshop. Kijk of je het goede bestand koos.';
    case 'empty':
      return 'het bestand is leeg. Kies een ander bestand, of bewaar de workshop opnieuw.';
    case 'damaged':
      return 'het bestand is beschadigd of niet helemaal aangekomen. Kopieer het nog een keer.';
    case 'other-file':
      return 'dit is een ander bestand van Ketenspiegel. Een scan of dossier open je bij Gegevens.';
    case 'not-ours':
      return 'dit is geen bestand van Ketenspiegel. Kies een bestand dat eindigt op .ketenworkshop.json.';
    case 'no-version':
      return 'in het bestand staat niet met welke versie het is gemaakt. Open een bestand dat niet met de hand veranderd is.';
    case 'no-access':
      return 'de browser kan het bestand niet lezen. Misschien is het verplaatst. Kies het opnieuw.';
    case 'newer-version':
      return `het bestand komt van een nieuwere versie van Ketenspiegel (indeling ${error.version}). Laad deze pagina opnieuw en kies het weer.`;
    case 'refused':
      return `op de plek ${error.path || 'bovenaan'} staat iets wat hier niet kan. Open een bestand dat niet met de hand veranderd is.`;
  }
}
