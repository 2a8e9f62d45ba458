import type { Contrast, Counts, MotherAnswer } from '../domain/mothers';
import type { Release } from '../domain/mothers-showing';
import type { CodeProblem } from '../stores/mothers-code';
import type { OwnAnswer } from '../stores/mothers-levels';
import { count } from './format';
import { levelLabel } from './levels';

/** Words of the page where a leader brings in what mothers said. */
export const mothersWords = {
  title: 'Wat merken moeders?',
  loading: 'Het dossier wordt gelezen…',
  round: 'Meting',
  namelessRound: 'meting zonder naam',
  print: 'Afdrukken',
  toForm: 'Naar het formulier voor moeders',
  toGroup: 'Naar de groep',
  intro:
    'Moeders vullen acht zinnen in. Jullie zien hier wat zij samen zeggen, naast de niveaus die jullie zelf gaven. Hun antwoorden veranderen nooit een niveau of een score.',
  none: {
    title: 'Er is nog geen dossier in deze browser',
    text: 'Formulieren van moeders horen bij een meting van jullie keten. Open het dossier van de keten, of begin een nieuw.',
    code: (code: string) => `Je opende code ${code}. Typ die over op de computer waar het dossier van de keten staat.`,
    begin: 'Begin een dossier',
    open: 'Open een dossier',
  },
  newer:
    'Deze formulieren zijn bewaard met een nieuwere versie van Ketenspiegel. Wat er staat, is er nog en blijft zo. Laad de pagina opnieuw om die versie te krijgen.',
} as const;

export const bringInWords = {
  title: 'Formulieren inbrengen',
  who: 'Laat iemand dit doen die niet over een uitkering beslist. Wie een formulier inbrengt, kan het lezen.',
  code: 'Code van een moeder',
  codeHint: 'Zes letters en cijfers, of de link die zij stuurde.',
  add: 'Toevoegen',
  fromLink: (code: string) => `Code ${code} kwam uit de link. Klopt de meting? Kies dan Toevoegen.`,
  paper: 'Een formulier van papier overnemen',
  paperHint: 'Neem over wat er staat, ook als er niets is aangekruist. Staat er iets bij geschreven? Laat dat weg.',
  noAnswer: 'Geen antwoord',
  paperAdd: 'Formulier toevoegen',
  paperEmpty: 'Er is nog niets aangekruist. Neem minstens één antwoord over.',
  added: (forms: number) =>
    `Toegevoegd. Er ${forms === 1 ? 'is' : 'zijn'} nu ${count(forms, 'formulier', 'formulieren')}.`,
  notSaved: 'Dit is nog niet opgeslagen. Onderaan deze pagina lees je wat je kunt doen.',
  paperAdded: (code: string, forms: number) =>
    `Toegevoegd als ${code}. Schrijf die code op het papier, dan kun je het nog nakijken. Er ${forms === 1 ? 'is' : 'zijn'} nu ${count(forms, 'formulier', 'formulieren')}.`,
  twice: {
    title: 'Deze code is er al',
    text: (code: string) =>
      `In deze meting zit al een formulier met code ${code}. Meestal is dat dezelfde moeder. Heel soms krijgen twee moeders met dezelfde antwoorden dezelfde code.`,
    elsewhere: (code: string, round: string) =>
      `In de meting ${round} zit al een formulier met code ${code}. Meestal is dat hetzelfde formulier. Hoort het hier? Haal het dan eerst daar weg.`,
    same: 'Dezelfde moeder: niet nog een keer',
    other: 'Iemand anders: toevoegen',
    notAdded: 'Niet toegevoegd: deze code was er al.',
  },
} as const;

/** What is wrong with what was typed, and what to do. */
export const codeProblems: Readonly<Record<CodeProblem, string>> = {
  empty: 'Typ eerst een code, of plak een link.',
  length: 'Een code heeft zes letters en cijfers. Kijk of er iets mist of te veel is.',
  letters: 'Hier staat een teken dat niet in een code kan. Een code heeft alleen cijfers en letters, en nooit een U.',
  check: 'Deze code klopt niet. Waarschijnlijk is één teken verkeerd of zijn er twee omgedraaid. Kijk hem na.',
  'other-form': 'Deze code is niet van dit formulier. Vraag of er een andere code is.',
  'other-link': 'In deze link zit een scan of een uitnodiging. Open een scan op de pagina Groep.',
  newer: 'Deze code is gemaakt met een nieuwere versie van Ketenspiegel. Laad de pagina opnieuw.',
};

export const formListWords = {
  title: (forms: number) => `Formulieren in deze meting: ${forms}`,
  hint: 'Wil een moeder haar antwoorden terug? Zoek haar code en haal het formulier weg. In de lijst staat niet wat zij zei, en ook niet wie eerst kwam.',
  came: { code: 'met een code', papier: 'van papier' },
  remove: 'Weghalen',
  removed: (code: string) => `Formulier ${code} is weggehaald. Bij Laatste stappen kun je dat terugdraaien.`,
} as const;

/** Forms of a measurement that was undone or taken away. */
export const strayWords = {
  title: (forms: number) => `Formulieren van een meting die er niet meer is: ${forms}`,
  hint: 'Haalde je die meting per ongeluk weg? Zet de meting dan terug bij Laatste stappen op de pagina Vergelijken. De formulieren staan er dan weer bij.',
  adopt: (round: string) => `Zet ze bij ${round}`,
  remove: 'Haal ze weg',
  adopted: (forms: number, round: string) =>
    `${count(forms, 'formulier staat', 'formulieren staan')} nu bij ${round}. Bij Laatste stappen kun je dat terugdraaien.`,
  removed: (forms: number) =>
    `${count(forms, 'formulier is', 'formulieren zijn')} weggehaald. Bij Laatste stappen kun je dat terugdraaien.`,
} as const;

export const resultWords = {
  title: 'Uitkomsten',
  over: (forms: number) => `Uitkomsten van ${forms} formulieren.`,
  beside:
    'Dit verandert geen niveau en geen score. Leg het ernaast en praat erover. Vinden moeders iets anders dan jullie? Dan merken zij misschien iets wat jullie nog niet zien.',
  same: 'Antwoorden alle moeders hetzelfde, dan weet iedereen wat elke moeder zei. Vraag niet wie iets zei, maar wat er anders moet.',
  show: 'Toon de uitkomsten',
  again: 'Tel de nieuwe formulieren mee',
  why: 'Waarom niet na elk formulier?',
  whyText:
    'Wie de uitkomsten ziet voor en na één formulier, kan uit het verschil lezen wat die moeder zei. Daarom zie je pas iets vanaf vijf formulieren, en staan de uitkomsten daarna stil. Ze tellen opnieuw als er minstens vijf formulieren anders zijn dan bij elke vorige keer. Hetzelfde geldt als je een formulier weghaalt dat meetelde. Een moeder mag een zin overslaan. Daarom gelden deze regels ook per zin, voor de formulieren met een antwoord op die zin. Deze regels hebben wij gemaakt.',
  tooFew: 'Minder dan vijf moeders gaven hier antwoord. Daarom staat hier niets.',
  earlier:
    'Bij deze zin zie je wat er eerder stond. Anders kun je uit het verschil lezen wat één moeder zei. Er zijn eerst meer nieuwe antwoorden op deze zin nodig.',
  held: 'Hier staat nu niets. Anders kun je uit het verschil met eerder lezen wat één moeder zei. Er zijn eerst meer nieuwe antwoorden op deze zin nodig.',
  answer: 'Antwoord',
  amount: 'Aantal',
  caption: (number: number) => `Antwoorden bij zin ${number}`,
  yours: 'Dit vinden jullie zelf',
} as const;

/** Where the results stand, in one or two sentences. */
export function releaseText(release: Release, forms: number): string {
  const { missing } = release;
  const now = `Er ${forms === 1 ? 'is' : 'zijn'} nu ${count(forms, 'formulier', 'formulieren')}.`;
  switch (release.kind) {
    case 'closed':
      return missing > 0
        ? `${now} Vanaf vijf kun je de uitkomsten zien. Nog ${missing} te gaan.`
        : `${now} Heb je alles ingebracht? Toon dan de uitkomsten. Daarna tellen nieuwe formulieren pas mee als het er vijf zijn.`;
    case 'withdrawn':
      return missing > 0
        ? `Er is een formulier weggehaald dat meetelde. De uitkomsten zijn weer te zien als er nog ${count(missing, 'nieuw formulier', 'nieuwe formulieren')} bij ${missing === 1 ? 'komt' : 'komen'}.`
        : `Er is een formulier weggehaald dat meetelde. ${now} Je kunt de uitkomsten opnieuw tonen.`;
    case 'shown': {
      const { waiting } = release;
      if (waiting === 0) return `Alle ${forms} formulieren tellen mee.`;
      const fresh = `${count(waiting, 'nieuw formulier telt', 'nieuwe formulieren tellen')} nog niet mee.`;
      return missing > 0 ? `${fresh} Dat kan als er nog ${missing} bij ${missing === 1 ? 'komt' : 'komen'}.` : fresh;
    }
  }
}

const saidAs: Readonly<Record<MotherAnswer, string>> = {
  ja: 'ja',
  beetje: 'een beetje',
  nee: 'nee',
  'weet-niet': 'weet ik niet',
};

/** "6 van de 8 moeders zeggen ‘nee’." */
export function mostText(answer: MotherAnswer, counts: Counts): string {
  const amount = counts[answer];
  return `${amount} van de ${counts.given} moeders ${amount === 1 ? 'zegt' : 'zeggen'} ‘${saidAs[answer]}’.`;
}

const presences = { ja: 'ja', deels: 'deels', nee: 'nee' } as const;

/** What the group says of one element: "jullie gaven niveau 3 · Werkt in de praktijk". */
export function ownText({ level, presence, isProvisional }: OwnAnswer): string {
  if (level !== null) return `jullie gaven niveau ${levelLabel(level)}${isProvisional ? ' (voorlopig)' : ''}`;
  if (presence === 'ja' || presence === 'deels' || presence === 'nee') return `jullie zeiden ‘${presences[presence]}’`;
  return 'jullie gaven nog geen antwoord';
}

/** The question to talk about. */
export const contrastWords: Readonly<Record<Contrast, string>> = {
  minder: 'Jullie vinden dit sterk, en veel moeders merken het niet. Waar gaat het mis op weg naar haar?',
  meer: 'Moeders merken meer dan jullie niveau zegt. Wie doet dit al goed, en hoe leg je dat vast?',
  gelijk: 'Herkennen jullie wat moeders hier zeggen? Wat zou je aan een moeder willen vragen?',
  'geen-antwoord': 'Jullie gaven hier zelf nog geen antwoord. Wat leert dit jullie?',
};
