import { count } from './format';
import { layerLabels, roleLabels } from './scan';

/** Words of giving scans away without names. */
export const leaveWords = {
  intro:
    'Een buurketen kan iets hebben aan jullie antwoorden. Je maakt hier een bestand waarin geen namen staan en ook geen tekst die iemand schreef.',
  warning:
    'Zonder namen wil niet zeggen dat niemand te herkennen is. Wie jullie keten kent, kan aan de antwoorden soms zien wie ze gaf. Vraag het daarom eerst aan wie meedeed.',
  few: (amount: number) =>
    `Let op: dit ${amount === 1 ? 'is één scan' : `zijn ${amount} scans`}. Met zo weinig scans is herkennen makkelijk. Wacht liever tot er vijf zijn.`,
  look: 'Bekijk wat er weggaat',
  again: 'Maak het opnieuw',
  changed: 'Er is iets veranderd in deze meting. Maak het opnieuw, dan klopt het weer.',
  title: 'Dit gaat weg',
  notIn: {
    title: 'Dit gaat niet mee',
    text: 'De naam van de keten en de regio, organisaties, toelichtingen, redenen, markeringen om te bespreken, dagen en tijden, wat jullie afspraken, ambities, partners, acties en instrumenten.',
  },
  fileTitle: 'Het bestand zelf',
  fileHint: 'Precies deze tekst wordt opgeslagen. Er staat niets anders in.',
  save: 'Opslaan zonder namen',
  close: 'Sluit dit',
  saved: (file: string, scans: number) =>
    `Opgeslagen als bestand ${file}. Het opent weer: ${count(scans, 'scan', 'scans')}.`,
  broken: (file: string) => `Het bestand ${file} is gemaakt, maar het opent niet goed weer. Deel het niet.`,
} as const;

interface Summary {
  scans: number;
  answers: number;
  factors: number;
  barriers: number;
  years: readonly string[];
  respondents: readonly { role: string; layer: string; scans: number }[];
}

const labelOf = (labels: Readonly<Record<string, string>>, value: string) => labels[value] ?? value;

/** What is in the file, one sentence each. */
export function leavingLines({ scans, answers, factors, barriers, years, respondents }: Summary): string[] {
  const numbers = [
    count(answers, 'antwoord op een vraag', 'antwoorden op vragen'),
    factors > 0 && count(factors, 'antwoord over een succesfactor', 'antwoorden over succesfactoren'),
    barriers > 0 && count(barriers, 'uitgezette belemmering', 'uitgezette belemmeringen'),
  ].filter((part) => part !== false);
  return [
    `${count(scans, 'scan', 'scans')} met een nieuw nummer, in een willekeurige volgorde.`,
    `${numbers.join(', ')}: een niveau, weet niet of niet van toepassing, zonder tekst.`,
    years.length > 0
      ? `Het jaar: ${years.join(', ')}. En of de scan kort of volledig is.`
      : 'Of de scan kort of volledig is. Er staat geen jaar bij.',
    respondents.length === 0
      ? 'Geen rol en geen laag: er zijn geen vijf scans die dezelfde hebben.'
      : `Rol en laag alleen waar vijf scans of meer die delen: ${respondents.map(respondentText).join('; ')}.`,
  ];
}

const respondentText = ({ role, layer, scans }: Summary['respondents'][number]) =>
  `${[labelOf(roleLabels, role), layer && labelOf(layerLabels, layer)].filter(Boolean).join(', ')} (${count(scans, 'scan', 'scans')})`;

/** Words of laying another chain's file beside one's own. */
export const neighbourWords = {
  intro: 'Leg een bestand van een buurketen naast dat van jullie. Je ziet dan per onderdeel beide spreidingen.',
  memory:
    'Het bestand blijft in het geheugen van deze pagina. Het wordt niet bewaard en is weg als je de pagina sluit.',
  ranking:
    'Dit is geen ranglijst. Andere mensen vulden de scan in, in een andere plaats en met andere partners. Een hoger niveau daar zegt niet dat die keten beter is. Vraag liever hoe zij het aanpakten. Daarom staan de onderdelen altijd in de volgorde van het raamwerk.',
  field: 'Bestanden van buurketens',
  hint: 'Een bestand zonder namen, een dossier of een scan. Je kunt er meer tegelijk kiezen.',
  list: 'Wat hiernaast ligt',
  name: (name: string, number: number) => name || `Buurketen ${number}`,
  own: 'Jullie',
  facts: (scans: number, year: string) => [count(scans, 'scan', 'scans'), year].filter(Boolean).join(', '),
  one: 'Dit is het antwoord van één mens.',
  otherFramework: 'Gemaakt met een andere versie van het raamwerk. Wat hier niet bestaat, telt niet mee.',
  remove: 'Haal weg',
  refused: (file: string, what: string) => `${file} is niet geopend: ${what}`,
  noScans: {
    what: 'er zit geen scan in.',
    how: 'Vraag de buurketen om een bestand met scans erin.',
  },
  opened: (amount: number) => `${count(amount, 'bestand ligt', 'bestanden liggen')} ernaast.`,
  caption: 'Jullie spreiding en die van de buren, in de volgorde van het raamwerk',
  item: 'Onderdeel',
  chain: 'Keten',
  answers: 'Antwoorden',
  words: 'In woorden',
  noLevel: 'geen niveau',
} as const;

/** "midden 2, van 0 tot 4; 1 onbekend", for one chain and one item. */
export function spreadText(figures: {
  median: number | null;
  min: number | null;
  max: number | null;
  unknown: number;
  notApplicable: number;
}): string {
  const { median, min, max, unknown, notApplicable } = figures;
  const range = min === max ? `alleen ${min ?? ''}` : `van ${min ?? ''} tot ${max ?? ''}`;
  return [
    median === null ? neighbourWords.noLevel : `midden ${median}, ${range}`,
    unknown > 0 && `${unknown} onbekend`,
    notApplicable > 0 && `${notApplicable} n.v.t.`,
  ]
    .filter(Boolean)
    .join(', ');
}
