import type { Rating } from '../domain/answers';
import type { GroupFigures } from '../domain/group';
import type { TalkReason } from '../domain/meeting';
import { count } from './format';
import { levelLabel } from './levels';
import { roleLabels } from './scan';

/** Words of the page on which a group agrees. */
export const meetingWords = {
  title: 'De bijeenkomst',
  loading: 'De bijeenkomst wordt klaargezet.',
  minutesComing:
    'Het verslag wordt geladen. Blijft het weg, laad de pagina dan opnieuw: wat jullie vastlegden, is bewaard.',
  intro:
    'Zet dit scherm in de zaal. Jullie nemen de onderdelen één voor één. Eerst leest iedereen de vraag, dan zie je de antwoorden, dan spreken jullie iets af. Wat je vastlegt, is meteen bewaard en kun je terugdraaien.',
  script: 'Lees het draaiboek',
  group: 'Naar de antwoorden naast elkaar',
  round: 'Meting',
  gone: (round: string) =>
    `De meting die hier open stond, is in een ander tabblad weggehaald. Dit is nu ${round}. Wat jullie vastleggen, komt daarin.`,
} as const;

/** While there is no round to meet about. */
export const beginWords = {
  title: 'Er is hier nog niets om over te praten',
  text: 'Open het dossier van jullie keten, of begin een scan. Hebben jullie nog geen scans, dan kunnen jullie ook zo beginnen: je ziet dan per onderdeel de vraag en legt vast wat jullie afspreken.',
  start: 'Begin zonder scans',
  busy: 'Bezig…',
  scan: 'Begin een scan',
  open: 'Open een dossier',
  problem: 'Er is iets met wat hier bewaard was.',
} as const;

export const planWords = {
  title: 'Waar praten jullie over?',
  noScans:
    'Er zijn nog geen ingevulde scans. Kies zelf de onderdelen waar jullie over praten. Je ziet dan de vraag en de vijf niveaus, en legt vast wat jullie afspreken.',
  one: 'Er is één scan. Of jullie het eens zijn, is dus nog niet te zien.',
  first: 'Praat hier eerst over',
  nothing:
    'Er is geen onderdeel waar jullie eerst over hoeven te praten. Kies hieronder wat jullie samen willen vaststellen.',
  others: (amount: number) => `Andere onderdelen (${amount})`,
  all: 'Alle onderdelen',
  minutes: (amount: number) => `${amount} min.`,
  total: (items: number, minutes: number) =>
    items === 0
      ? 'Je hebt nog niets aangevinkt.'
      : `${count(items, 'onderdeel', 'onderdelen')}, samen ongeveer ${durationText(minutes)}.`,
  estimate: 'We rekenen 5 minuten voor een onderdeel, en 8 als de antwoorden tegenover elkaar staan.',
  tooLong: 'Dat is meer dan past in een ochtend. Kies er minder, of plan een tweede keer.',
  begin: (item: string) => `Begin met ${item}`,
  keys: 'Toetsen',
  keysHow:
    'Pijl naar rechts of Page Down is volgende, pijl naar links of Page Up is vorige: ook een klikker werkt. Met H laat je de antwoorden zien. In een tekstveld werken deze toetsen niet; bij de keuzes werken alleen Page Down en Page Up. Met F11 vult de pagina het hele scherm.',
  keysOn: 'Gebruik deze toetsen',
} as const;

/** "1 uur en 20 minuten". */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && `${hours} uur`, (rest > 0 || hours === 0) && count(rest, 'minuut', 'minuten')];
  return parts.filter(Boolean).join(' en ');
}

/** Why an item needs talk, in a few words. */
export function reasonText(reason: TalkReason): string {
  switch (reason.kind) {
    case 'tegengesteld':
      return 'de antwoorden staan tegenover elkaar';
    case 'verdeeld':
      return 'de antwoorden lopen uiteen';
    case 'niemand-weet-het':
      return 'niemand gaf een niveau';
    case 'een-weet-het':
      return 'maar één invuller gaf een niveau';
    case 'bespreken':
      return `bespreken gevraagd door: ${rolesText(reason.roles)}`;
    case 'deels-nvt':
      return `niet van toepassing volgens ${reason.amount} van de ${reason.scans}`;
  }
}

/** "Gemeente, 2 keer Anders". */
function rolesText(roles: readonly string[]): string {
  return [...new Set(roles)]
    .map((role) => {
      const amount = roles.filter((other) => other === role).length;
      const name = roleText(role);
      return amount > 1 ? `${amount} keer ${name}` : name;
    })
    .join(', ');
}

/** A role as it is shown; an unknown one stands as it was written. */
export function roleText(role: string): string {
  if (role === '') return 'rol onbekend';
  return Object.hasOwn(roleLabels, role) ? (roleLabels[role] ?? role) : role;
}

export const itemWords = {
  place: (place: number, all: number) => `${place} van ${all}`,
  moved: (item: string, place: number, all: number) => `Onderdeel ${place} van ${all}: ${item}`,
  lesson: 'Les uit de praktijk',
  point: 'Aandachtspunt van de genderscan',
  own: 'Deze vraag gaat over ieders eigen organisatie. Verschil is hier gewoon. Wat jullie afspreken, geldt voor de keten als geheel.',
  legend: 'Wat past het best bij onze keten?',
  legendHelp: 'Kies samen, als jullie erover gepraat hebben.',
  show: 'Laat de antwoorden zien',
  hide: 'Verberg de antwoorden',
  key: 'toets H',
  hiddenHint: 'Lees eerst samen de vraag en de niveaus. De antwoorden staan nog verborgen.',
  notApplicable: 'Niet van toepassing',
  notApplicableHelp: 'Dit speelt niet in onze keten.',
  open: 'We zoeken het uit',
  openHelp: 'Spreek af wie dat doet, en voor wanneer.',
  median: 'midden',
  answers: 'De antwoorden',
  notes: 'Laat de toelichtingen zien',
  hideNotes: 'Verberg de toelichtingen',
  noNotes: 'Niemand schreef hier een toelichting bij.',
  notesTitle: 'Toelichtingen',
  notesHint: 'Wie welk niveau gaf, staat hier niet.',
  recognisable: (scans: number) =>
    `Er zijn ${count(scans, 'scan', 'scans')}. Met minder dan vijf is te herkennen wie wat schreef. Laat ze alleen zien als iedereen dat vooraf goed vond.`,
  nameless: 'Zonder naam van een organisatie',
  texts: { note: 'Toelichting', evidence: 'Blijkt uit', reason: 'Reden' },
  question: 'Vraag voor het gesprek',
  record: 'Wat jullie afspreken',
  why: {
    none: 'Waarom?',
    level: 'Waarom dit niveau?',
    notApplicable: 'Waarom speelt dit niet?',
    open: 'Wat moeten jullie weten?',
  },
  whyHint: {
    none: 'Wat je hier typt, blijft staan. Het telt pas als jullie hierboven iets kiezen.',
    level: 'Schrijf op waaruit het blijkt. Over een jaar wil je dat teruglezen.',
    notApplicable: 'Het onderdeel telt dan nergens meer mee.',
    open: 'Tot jullie het weten, is het niveau onbekend.',
  },
  owner: 'Wie zoekt het uit?',
  ownerHint: 'Een functie of organisatie, geen naam van een mens.',
  due: 'Voor wanneer?',
  clear: 'Haal de afspraak weg',
  undo: 'Ongedaan maken',
  further: 'Nog een stap terug',
  last: 'Laatste stap',
  more: 'Lees meer over dit onderdeel',
  previous: 'Vorige',
  next: 'Volgende',
  list: 'Lijst',
  minutes: 'Verslag',
  bar: 'Door de onderdelen',
} as const;

/** What the group's answers say, in words: all that the dots say. */
export function answersText(
  counts: readonly number[],
  { known, unknown, notApplicable, median, agreement }: GroupFigures,
): string {
  const given = counts.flatMap((amount, level) => (amount > 0 ? [`${amount} op niveau ${level}`] : []));
  const rest = [unknown > 0 && `${unknown} onbekend`, notApplicable > 0 && `${notApplicable} niet van toepassing`];
  const parts = [...given, ...rest.filter(Boolean)].join(', ');
  if (median === null) return `${parts}.`;
  const middle = known > 1 ? ` Het midden is ${median}. Jullie zijn het ${agreementText[agreement]}.` : '';
  return `${parts}.${middle}`;
}

const agreementText: Record<GroupFigures['agreement'], string> = {
  eens: 'eens',
  verdeeld: 'niet eens: verdeeld',
  tegengesteld: 'niet eens: tegengesteld',
  'te-weinig': 'niet eens: te weinig antwoorden',
};

/** What counts in the report now, before anybody agrees something else. */
export function countsNow(
  result: Rating,
  isProvisional: boolean,
  agreed: 'none' | 'level' | 'notApplicable' | 'open',
): string {
  if (agreed === 'open') return 'Samen afgesproken: jullie zoeken het uit. Tot dan is het niveau onbekend.';
  const text =
    result.kind === 'level'
      ? levelLabel(result.level)
      : result.kind === 'notApplicable'
        ? 'niet van toepassing'
        : 'niveau onbekend';
  if (agreed !== 'none') return `Samen afgesproken: ${text}. Dat telt in het rapport.`;
  return `Nu telt: ${text}${isProvisional ? ', voorlopig' : ''}.`;
}

/** What was agreed, short; for the list. */
export function agreedText(
  rating: { kind: 'level'; level: 0 | 1 | 2 | 3 | 4 } | { kind: 'notApplicable' | 'open' | 'none' },
): string {
  switch (rating.kind) {
    case 'level':
      return `samen afgesproken: ${levelLabel(rating.level)}`;
    case 'notApplicable':
      return 'samen afgesproken: niet van toepassing';
    case 'open':
      return 'jullie zoeken dit uit';
    case 'none':
      return '';
  }
}

export const ambitionWords = {
  none: 'Eigen doel stellen',
  some: (level: 0 | 1 | 2 | 3 | 4, by: string) => `Eigen doel: ${levelLabel(level)}${by && `, uiterlijk ${by}`}`,
  help: 'Jullie eigen doel staat naast het doel van Ketenspiegel, niveau 3. Het telt nooit mee in de punten.',
  level: 'Welk niveau willen jullie halen?',
  noLevel: 'Geen eigen doel',
  by: 'Voor wanneer?',
} as const;
