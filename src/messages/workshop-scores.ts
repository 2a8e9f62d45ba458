import type { Agreement } from '../domain/group';
import type { Moment } from '../domain/workshop-scores';
import type { Closing } from '../domain/workshop-counts';
import type { ScoreProblem } from '../stores/workshop-codes';
import { count } from './format';

/** What the two measurements are called. */
export const momentNames: Readonly<Record<Moment, string>> = { vooraf: 'Vooraf', achteraf: 'Achteraf' };

const people = (amount: number): string => count(amount, 'mens', 'mensen');

/** Words of taking scores in. */
export const entryWords = {
  title: (moment: Moment) => `Scores ${moment}`,
  notBegun: 'Nog niet begonnen.',
  begin: 'Begin met codes',
  beginHands: 'Begin met handen opsteken',
  handsHint: 'Met handen opsteken ziet iedereen wat een ander kiest. Met codes of papier niet.',
  code: 'Code van een telefoon, of de acht tekens van een blad',
  codeHint: 'Zes tekens van een telefoon, bijvoorbeeld 7KQ 2MD. Of de strook van een blad, bijvoorbeeld 23w01n42.',
  add: 'Neem over',
  scan: 'Scan met de camera',
  inside: (amount: number) => `${count(amount, 'code', 'codes')} binnen`,
  added: (code: string, amount: number) => `${code} is overgenomen. ${count(amount, 'code', 'codes')} binnen.`,
  readable:
    'Wie een code heeft, kan de antwoorden erin lezen. Bij het sluiten tellen we ze op en gooien we de codes weg.',
  twice: {
    title: 'Deze code is er al',
    text: (code: string) =>
      `${code} staat al in de lijst. Dat kan: twee mensen met dezelfde antwoorden hebben dezelfde code.`,
    same: 'Zelfde persoon',
    other: 'Iemand anders',
    scanned: 'Deze code is er al. Is het iemand anders met dezelfde antwoorden? Typ de code dan in het veld.',
    sameSaid: 'Dezelfde persoon: de code telt één keer.',
    leftOut: (code: string) =>
      `${code} is niet nog een keer meegeteld. Was het iemand anders? Typ de code dan opnieuw.`,
  },
  list: (amount: number) => `Codes die binnen zijn (${amount})`,
  remove: 'Haal weg',
  removed: (code: string) => `${code} is weggehaald.`,
  putBack: 'Zet terug',
  close: 'Sluit de invoer en toon',
  closeTitle: 'De invoer sluiten?',
  closeText: (amount: number) =>
    `De antwoorden van ${people(amount)} worden opgeteld en in één keer getoond. Daarna kan er niemand meer bij en zijn de codes weg.`,
  closeYes: 'Sluit en toon',
  discard: 'Stop zonder uitkomst',
  discardTitle: 'Stoppen zonder uitkomst?',
  discardText: 'Wat er binnen is, wordt weggegooid. Dat kun je niet terugdraaien.',
  discardYes: 'Gooi weg',
  closed: (amount: number) => `De invoer is gesloten: ${people(amount)}. Er kan niemand meer bij.`,
  full: 'Er zijn al tweehonderd codes. Meer past hier niet.',
  hands: {
    intro: 'Lees de vraag en de niveaus voor. Tel bij elk niveau de handen.',
    unknown: 'Weet niet',
    notApplicable: 'N.v.t.',
    raised: (amount: number) => `${count(amount, 'hand', 'handen')}`,
    level: (level: number) => `Niveau ${level}`,
  },
  notSaid: 'De code hoort bij een andere meting.',
} as const;

/** Why what was typed is no code that counts here, and what to do. */
export const scoreProblems: Readonly<Record<ScoreProblem, string>> = {
  empty: 'Typ eerst een code.',
  length: 'Een code heeft zes tekens, een strook van een blad acht. Kijk of er iets mist.',
  letters: 'Er staat een teken in dat in geen enkele code voorkomt. Kijk de code nog eens na.',
  check: 'Deze code klopt niet: er is een teken verkeerd of verwisseld. Kijk hem na op de telefoon.',
  nothing: 'In deze code zit geen enkel antwoord. Vraag of de deelnemer iets wil kiezen.',
  'other-moment': 'Deze code is van de andere meting. Vraag de deelnemer om bovenaan de goede meting te kiezen.',
  'other-link': 'Dit is een link van Ketenspiegel, maar niet met scores van een workshop.',
  newer: 'Deze code is van een nieuwere versie van de site. Laad deze pagina opnieuw.',
};

/** Why a measurement can't be closed yet, and what helps. */
export function closingText(closing: Closing): string {
  switch (closing.kind) {
    case 'allowed':
      return '';
    case 'few':
      return `Nog ${people(closing.missing)} erbij, dan kun je sluiten. Met minder dan vijf is te raden wie wat koos.`;
    case 'other-group':
      return closing.difference > 0
        ? `De andere meting was van ${people(closing.difference)} meer. Toon je nu, dan is uit te rekenen wat ${closing.difference === 1 ? 'die koos' : 'die kozen'}. Wacht op wie nog mist. Lukt dat niet, stop dan zonder uitkomst: ieder ziet het eigen verschil op de telefoon.`
        : `De andere meting was van ${people(-closing.difference)} minder. Toon je nu, dan is uit te rekenen wat ${closing.difference === -1 ? 'de nieuwe deelnemer koos' : 'de nieuwe deelnemers kozen'}. Haal de code weg van wie bij de andere meting niet meedeed.`;
  }
}

/** Words of what the room scored. */
export const resultWords = {
  title: 'Uitkomst van de groep',
  none: 'Er is nog niets getoond. Een uitkomst komt er na het sluiten van de invoer, vanaf vijf mensen.',
  people: (moment: Moment, amount: number, isHands: boolean) =>
    `${momentNames[moment]}: ${people(amount)}${isHands ? ', met handen opsteken' : ''}`,
  item: 'Aandachtspunt',
  moment: 'Meting',
  unknown: 'Weet niet',
  notApplicable: 'N.v.t.',
  skipped: 'Leeg',
  median: 'Midden',
  view: 'Samen',
  few: 'Minder dan vijf antwoorden: niet te zien.',
  fewLevels: 'te weinig niveaus',
  change: 'Verschil',
  changeFew: '-',
  lower: 'Een lager midden achteraf is vaak een scherpere blik, en geen stap terug.',
  notScan: 'Dit is wat mensen in de zaal over hun eigen organisatie zeggen. Het telt nooit mee in een scan of rapport.',
  median2: 'Het midden: de helft van de groep koos dit niveau of lager.',
} as const;

/** How far the room agrees, as in a measurement of a chain. */
export const agreementTexts: Readonly<Record<Agreement, string>> = {
  eens: 'eens',
  verdeeld: 'verdeeld',
  tegengesteld: 'tegenover elkaar',
  'te-weinig': 'te weinig niveaus',
};

/** "van 1 naar 2", "gelijk op 1". */
export const changeText = (before: number, after: number): string =>
  before === after ? `gelijk op ${after}` : `van ${before} naar ${after}`;
