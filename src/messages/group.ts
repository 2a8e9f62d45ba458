import type { Agreement, GroupFigures } from '../domain/group';
import type { Heard } from '../domain/respondents';
import type { GroupSort } from '../domain/group-order';
import type { ItemView, ShownLayer } from '../domain/group-view';
import { count } from './format';
import { levelLabel } from './levels';

/** Words of the page where a chain lays its scans side by side. */
export const groepWords = {
  title: 'Jullie antwoorden naast elkaar',
  loading: 'De scans worden naast elkaar gelegd.',
  print: 'Afdrukken',
  contents: 'Op deze pagina',
  round: 'Meting',
  gone: (round: string) =>
    `De meting die hier open stond, is weggehaald. Dit is nu ${round}. Stonden er scans klaar om in te brengen? Kies die dan opnieuw.`,
  cover: (chain: string, round: string) =>
    ['Ketenspiegel', chain, round, 'de scans naast elkaar'].filter(Boolean).join(' · '),
  scans: (amount: number) => (amount === 0 ? 'nog geen scans' : count(amount, 'scan', 'scans')),
  toReport: 'Naar het rapport',
  toCompare: 'Vergelijk met een andere meting',
} as const;

export const laterWords = {
  coming: 'De rest van de pagina komt eraan.',
  failed: 'De rest van de pagina kon niet laden. Laad de pagina opnieuw.',
};

/** Titles of the sections, by the id of their heading. */
export const groepTitles = {
  uitnodigen: 'Uitnodigen',
  inbrengen: 'Scans inbrengen',
  verschillen: 'Waar verschillen jullie?',
  afspreken: 'Samen afspreken',
  moeders: 'Wat merken moeders?',
  weggeven: 'Weggeven zonder namen',
  buren: 'Naast een buurketen',
} as const;

/** What the page says without a dossier. */
export const beginWords = {
  title: 'Zo werkt het met een groep',
  intro:
    'Iedereen vult de scan zelf in, op een eigen computer of telefoon. Eén van jullie brengt de scans hier bij elkaar. Er gaat niets naar een server.',
  steps: [
    'Maak een uitnodiging en stuur die naar je partners.',
    'Elke partner vult de scan in en geeft hem terug: als bestand, als link of met een QR-code.',
    'Je brengt de scans hier in. Je ziet waar jullie het eens zijn, waar niet, en wat niemand weet.',
    'Jullie praten over de verschillen en spreken een niveau af, met de reden erbij.',
  ],
  start: 'Begin een scan',
  invite: 'Maak een uitnodiging',
  open: 'Open een bestand',
  example: 'Bekijk een voorbeeld van een groep',
  waiting:
    'De link die je opende, bevat een scan. Hier staat nog geen dossier om hem in te brengen. Open eerst het dossier van jullie keten, of begin een scan. Open daarna de link nog een keer.',
  problem: 'Er is iets met wat hier bewaard was. Bij Gegevens lees je wat je kunt doen.',
} as const;

export const cardWords = {
  invite: {
    text: 'Maak een link, een bestand en een tekst voor de mail. Je partners vullen de scan zelf in en geven hem aan jou terug.',
    link: 'Maak een uitnodiging',
  },
} as const;

/** What someone must know before reading on; also on paper. */
export const warnWords = {
  one: {
    title: 'Er is nog één scan',
    text: 'Een verschil zie je pas vanaf twee scans. Nodig je partners uit, of breng hun scans hieronder in. Hieronder staat wat deze ene scan zegt.',
  },
  none: {
    title: 'In deze meting zit nog geen scan',
    text: 'Nodig je partners uit en breng hun scans hieronder in. Daarna zie je hier waar jullie verschillen.',
  },
  few: (amount: number) =>
    `${amount === 1 ? 'Dit is één scan' : `Dit zijn ${amount} scans`}. Met minder dan vijf scans is te herkennen wie wat antwoordde. Laat deze pagina alleen zien aan wie meedeed, en vraag eerst of dat goed is.`,
  single: (amount: number) =>
    `${amount === 1 ? 'Eén organisatie heeft' : `${amount} organisaties hebben`} één scan. Wat bij zo'n organisatie staat, is het antwoord van één mens, niet van de hele organisatie.`,
  empty: (amount: number) =>
    `${amount === 1 ? 'Eén scan is nog leeg. Die telt' : `${amount} scans zijn nog leeg. Die tellen`} overal mee als onbekend. Komt er niets meer in? Haal wat leeg is dan uit de meting, bij Scans inbrengen.`,
  voices: {
    moeders: {
      yes: '',
      no: 'Er is geen scan van een moeder of van een vrouwenorganisatie. Hun kijk ontbreekt in dit beeld.',
      hidden:
        'Er is geen scan van een vrouwenorganisatie. Of een ervaringsdeskundige meedeed, laten we pas zien als er drie scans van zijn. Tot dan staat er "Anders".',
    },
    werkgever: {
      yes: '',
      no: 'Er is geen scan van een werkgever. De kijk van werkgevers ontbreekt in dit beeld.',
      hidden: '',
    },
  } satisfies Record<'moeders' | 'werkgever', Record<Heard, string>>,
};

export const differWords = {
  intro:
    'Een verschil is geen fout. Mensen zien elk een ander stuk van de keten. Het verschil laat zien waar een gesprek nodig is.',
  sort: 'Volgorde',
  sorts: {
    verschil: 'Grootste verschil eerst',
    pijler: 'Per pijler',
    gat: 'Verst van niveau 3 eerst',
  } satisfies Record<GroupSort, string>,
  beside: 'Leg ernaast',
  all: 'Niets, alleen de hele groep',
  organisations: 'Eén organisatie',
  layers: 'Eén laag',
  namelessShort: 'Zonder naam',
  picture: 'In het beeld',
  option: (name: string, amount: number) => `${name} (${count(amount, 'scan', 'scans')})`,
  layerTooSmall: (layer: ShownLayer, amount: number) =>
    `${layerNames[layer]}: te weinig scans in deze laag (${amount}). Cijfers per laag laten we zien vanaf drie scans.`,
  oneAnswer: 'Dit is één scan: het antwoord van één mens.',
  legend: {
    dot: 'een stip is één antwoord',
    column: 'hoe hoger de kolom, hoe meer antwoorden',
    own: (name: string) => `een vierkant is een antwoord van ${name}`,
    ownColumn: (name: string) => `donker is ${name}`,
    median: 'omlijst is het middelste antwoord',
    target: 'rechts van de stippellijn ligt niveau 3 en hoger, waar je naar streeft',
  },
  item: 'Onderdeel',
  answers: 'Antwoorden',
  median: 'Midden',
  agreement: 'Eens?',
  result: 'Nu in het rapport',
  who: 'Wie gaf wat',
  at: (name: string) => `bij ${name}`,
  level: 'Niveau',
  discuss: (amount: number) => `${amount} keer gemarkeerd om te bespreken`,
  under2: (amount: number) => `${count(amount, 'organisatie', 'organisaties')} onder niveau 2`,
  recorded: 'samen afgesproken',
  open: 'jullie zoeken dit uit',
  provisional: 'voorlopig',
  noLevel: 'Geen niveau',
  notApplicable: 'Niet van toepassing',
  caption: (name: string, amount: number) => `${name}: ${count(amount, 'onderdeel', 'onderdelen')}`,
} as const;

export const layerNames: Record<ShownLayer, string> = {
  strategisch: 'Strategisch',
  tactisch: 'Tactisch',
  operationeel: 'Operationeel',
};

/** What an agreement means (RULES), below its heading. */
export const agreementMeanings: Record<Agreement, string> = {
  tegengesteld:
    'Van wie een niveau gaf, zit minstens een derde op 0 of 1 en minstens een derde op 3 of 4. Hoogste en laagste liggen drie niveaus of meer uit elkaar. Praat hier eerst over.',
  verdeeld: 'Minstens een derde zit meer dan één niveau van het midden af. Het midden geldt voorlopig.',
  'te-weinig': 'Minder dan twee mensen gaven een niveau. Zoek eerst uit wie dit weet.',
  eens: 'Minder dan een derde zit meer dan één niveau van het midden af.',
};

const gapNames: Readonly<Record<string, string>> = {
  'gat-3': 'Drie niveaus onder niveau 3',
  'gat-2': 'Twee niveaus onder niveau 3',
  'gat-1': 'Eén niveau onder niveau 3',
  'op-doel': 'Op niveau 3 of hoger',
  'geen-niveau': 'Nog geen niveau',
  nvt: 'Niet van toepassing',
  aandachtspunten: 'Aandachtspunten van de genderscan',
  praktijklessen: 'Lessen uit de praktijk',
};

const agreementTitles: Record<Agreement, string> = {
  tegengesteld: 'Tegengesteld',
  verdeeld: 'Verdeeld',
  'te-weinig': 'Te weinig antwoorden',
  eens: 'Eens',
};

const isAgreement = (key: string): key is Agreement => Object.hasOwn(agreementTitles, key);

/** The heading of a group of items, by its key; a pillar goes by its own name. */
export function groupTitle(key: string, pillar: (id: string) => string): string {
  if (isAgreement(key)) return agreementTitles[key];
  return gapNames[key] ?? pillar(key);
}

export function groupMeaning(key: string): string {
  return isAgreement(key) ? agreementMeanings[key] : '';
}

/** How many items stand at each agreement: the message of the picture in one sentence. */
export function agreementSummary(items: readonly ItemView[]): string {
  const amount = (agreement: Agreement) => items.filter(({ figures }) => figures.agreement === agreement).length;
  const [opposed, divided, few, same] = [
    amount('tegengesteld'),
    amount('verdeeld'),
    amount('te-weinig'),
    amount('eens'),
  ];
  const apart = [
    divided > 0 && `over ${divided} zijn jullie verdeeld`,
    opposed > 0 && `over ${opposed} staan jullie tegenover elkaar`,
  ].filter(Boolean);
  return [
    `Van de ${items.length} onderdelen zijn jullie het over ${same} eens.`,
    apart.length > 0 && `O${apart.join(' en ').slice(1)}.`,
    few > 0 && `Bij ${few} gaven te weinig mensen een niveau.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "1 op niveau 0, 2 op niveau 3, 1 onbekend". */
export function countsText(counts: readonly number[], { unknown, notApplicable }: GroupFigures): string {
  const given = counts.flatMap((amount, level) => (amount > 0 ? [`${amount} op niveau ${level}`] : []));
  const rest = [unknown > 0 && `${unknown} onbekend`, notApplicable > 0 && `${notApplicable} n.v.t.`].filter(Boolean);
  return [...given, ...rest].join(', ');
}

/** "van 0 tot 4"; nothing where nobody gave a level. */
export function rangeText({ min, max }: GroupFigures): string {
  if (min === null || max === null) return '';
  return min === max ? `alleen ${min}` : `van ${min} tot ${max}`;
}

/** What the report takes from the group's answers. */
export function resultText({
  rating,
  isRecorded,
  isProvisional,
}: Pick<ItemView, 'rating' | 'isRecorded' | 'isProvisional'>): string {
  const text =
    rating.kind === 'level'
      ? levelLabel(rating.level)
      : rating.kind === 'notApplicable'
        ? differWords.notApplicable
        : differWords.noLevel;
  if (isRecorded) return `${text} (${rating.kind === 'unknown' ? differWords.open : differWords.recorded})`;
  return isProvisional ? `${text} (${differWords.provisional})` : text;
}

/** What a selection answered, next to the group. One organisation with more scans keeps all its levels: no average. */
export function selectedText(counts: readonly number[], { unknown, notApplicable }: GroupFigures): string {
  const given = counts.flatMap((amount, level) =>
    amount > 0 ? [amount === 1 ? `niveau ${level}` : `${amount} keer niveau ${level}`] : [],
  );
  const rest = [unknown > 0 && `${unknown} onbekend`, notApplicable > 0 && `${notApplicable} n.v.t.`].filter(Boolean);
  return [...given, ...rest].join(', ');
}
