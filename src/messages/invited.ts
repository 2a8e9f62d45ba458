import type { InvitedProblem } from '../stores/invited';
import { count } from './format';
import { linkProblem } from './link';
import type { ProblemText } from './load';

/** Why an invitation did not open: to follow "Niet geopend: ", and what to do. */
export function invitedProblem(given: InvitedProblem): ProblemText {
  switch (given.from) {
    case 'link':
      return linkProblem(given.problem);
    case 'other-link':
      return given.kind === 'scan'
        ? {
            what: 'dit is geen uitnodiging, maar een scan die iemand teruggeeft.',
            how: 'Een scan breng je in op de pagina Groep.',
          }
        : {
            what: 'dit is geen uitnodiging. In deze link zitten antwoorden van een moeder.',
            how: 'Wie de formulieren verzamelt, brengt zulke antwoorden in bij Wat merken moeders. Ben jij dat niet? Stuur de link dan niet door.',
          };
    case 'file':
      return fileProblem(given.problem);
  }
}

const askAgain = 'Vraag wie je uitnodigde om het bestand of de link nog een keer te sturen.';

function fileProblem(problem: Extract<InvitedProblem, { from: 'file' }>['problem']): ProblemText {
  switch (problem.code) {
    case 'no-access':
      return {
        what: 'de browser kan het bestand niet lezen.',
        how: 'Misschien is het verplaatst. Kies het opnieuw.',
      };
    case 'other-framework':
      return {
        what: 'de uitnodiging is gemaakt met een andere versie van het raamwerk dan deze site heeft.',
        how: 'Open het bestand op de site waar het gemaakt is. Weet je niet welke dat is, vraag het dan aan wie je uitnodigde.',
      };
    case 'empty':
      return { what: 'het bestand is leeg.', how: askAgain };
    case 'damaged':
      return { what: 'het bestand is beschadigd of niet helemaal aangekomen.', how: askAgain };
    case 'newer-version':
      return {
        what: 'het bestand is gemaakt met een nieuwere versie van Ketenspiegel.',
        how: 'Laad deze pagina opnieuw en kies het bestand dan weer.',
      };
    case 'refused':
    case 'no-version':
    case 'too-deep':
      return {
        what: 'in het bestand staat iets wat er niet hoort. Misschien is het met de hand veranderd.',
        how: askAgain,
      };
    default:
      return {
        what: 'dit bestand is geen uitnodiging.',
        how: 'Kies een bestand dat eindigt op .ketenuitnodiging.json. Een scan of dossier open je bij Gegevens.',
      };
  }
}

export const invitedWords = {
  notOpened: (what: string) => `Niet geopend: ${what}`,
  tryAgain: 'Probeer het nog een keer',
  toGroup: 'Open de scan bij Groep',
  toMothers: 'Naar de antwoorden van moeders',
  toStart: 'Naar Partners uitnodigen',
  noName: 'een keten zonder naam',
  intro: (chain: string) =>
    `Wat zie jij van ${chain}? Je bent gevraagd om je eigen antwoorden te geven, naast die van anderen.`,
  goal: 'Doel',
  round: 'Meting',
  what: {
    title: 'Wat je doet',
    rows: (depth: string) => [
      `Je beantwoordt 32 vragen over de keten, één per pagina. Dat duurt ongeveer ${depth === 'volledig' ? 'een uur' : 'een half uur'}.`,
      'Je kiest steeds het niveau dat past bij wat jij ziet. Weet je iets niet? Dan kies je "Weet ik niet". Ook dat helpt.',
      'Je kunt stoppen en later verdergaan, in dezelfde browser.',
      'Daarna lees je na wat meegaat en geef je je scan zelf terug.',
    ],
    nothing: 'Zolang je alleen leest, bewaren en versturen we niets. Wil je niet meedoen? Sluit dan deze pagina.',
  },
  begun: {
    title: 'Je begon hier al',
    several: 'In deze browser staan al scans van deze meting',
    goOn: 'Ga verder met jouw scan',
    goOnWith: (name: string) => `Ga verder met de scan van ${name}`,
    amount: (answered: number, asked: number) => `${answered} van ${asked} vragen beantwoord`,
    nobody: 'invuller zonder organisatie',
    more: (amount: number) => `Er ${amount === 1 ? 'staat' : 'staan'} nog ${count(amount, 'scan', 'scans')} bij`,
    shared:
      'Vult hier nog iemand in? Dat kan hieronder. Wie deze browser gebruikt, kan alle scans erin openen. Deel je deze computer, geef je scan dan terug en wis hem daarna bij Gegevens.',
    gone: 'Die scan staat hier niet meer. Begin hieronder opnieuw, of zet hem terug bij Gegevens.',
  },
  form: {
    title: 'Wie ben je?',
    another: 'Een nieuwe scan beginnen',
    role: 'Vanuit welke rol vul je in?',
    noRole: 'Kies een rol',
    organisation: 'Organisatie',
    organisationHint: 'Niet je eigen naam.',
    organisationFree: 'Niet je eigen naam. Mag leeg blijven.',
    layer: 'In welke laag werk je?',
    noLayer: 'Dat vul ik niet in',
    begin: 'Begin met vraag 1',
    failed: 'De scan is niet begonnen',
    late: 'In een ander venster is hier net een scan begonnen. Die staat nu bovenaan deze pagina. Wil je toch een nieuwe scan? Kies dan nog een keer Begin.',
    beside: 'Er staat al ander werk in deze browser. Dat blijft staan bij Gegevens.',
  },
} as const;
