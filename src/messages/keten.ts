import { count } from './format';
import { statusLabels } from './partner-names';

export const ketenWords = {
  title: 'De keten: wie doet mee, en wie mist?',
  intro:
    'Zet hier wie er meedoet, wat elke partner inbrengt en welke randvoorwaarde die draagt. Dragen betekent: zorgen dat het gebeurt, alleen of met anderen. Je ziet dan waar niemand staat, wat aan één partner hangt en wie je nog kunt vragen.',
  privacy:
    'Schrijf organisaties en functies op, geen namen van personen. Wie het dossier van je krijgt, leest deze lijst ook.',
  loading: 'De lijst wordt gelezen.',
  later: 'De rest van de pagina komt eraan.',
  laterFailed: 'De rest van de pagina is niet geladen. Controleer je verbinding en laad de pagina opnieuw.',
  contents: 'Op deze pagina',
  print: 'Afdrukken',
  round: 'Gaten uit meting',
  cover: (chain: string) => ['Ketenanalyse', chain].filter(Boolean).join(' van '),
  /** "7 partners: 5 betrokken, 1 benaderd, 1 gewenst". */
  counts: (counts: Readonly<Record<string, number>>, total: number) => {
    const parts = [...Object.keys(statusLabels), ''].flatMap((status) => {
      const amount = counts[status] ?? 0;
      return amount > 0 ? [`${amount} ${status === '' ? 'zonder status' : status}`] : [];
    });
    return `${count(total, 'partner', 'partners')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
  },
  none: {
    title: 'Begin met wie er al meedoet',
    text: 'In deze browser is nog geen dossier open. Een dossier is het bestand met alles over jullie keten. Begin hier, of open het dossier van je keten.',
    begin: 'Begin de lijst',
    busy: 'Bezig…',
    open: 'Open een dossier',
    example: 'Of bekijk eerst het voorbeeld van een keten',
  },
  next: 'Verder naar het convenant',
} as const;

export const ketenTitles = {
  partners: 'Partners',
  beeld: 'De keten in beeld',
  signalen: 'Wat opvalt',
  benaderen: 'Wie je kunt benaderen',
  matrix: 'Wie draagt wat',
  bestand: 'Lijst inlezen of opslaan',
} as const;

export const listWords = {
  empty: 'Er staat nog niemand op de lijst. Voeg de partners toe die nu al meedoen. Daarna zie je wie er mist.',
  add: 'Partner toevoegen',
  edit: 'Aanpassen',
  close: 'Klaar',
  /** Behind the word of a button, for who hears only the buttons. */
  of: (name: string) => ` ${name}`,
  carries: (amount: number) =>
    amount === 0 ? 'draagt nog niets' : `draagt ${count(amount, 'randvoorwaarde', 'randvoorwaarden')}`,
  layers: (names: readonly string[]) => (names.length === 0 ? 'lagen nog niet ingevuld' : names.join(', ')),
  carriesList: 'Draagt',
  noStatus: 'Kies een status. Zonder status telt deze partner nergens mee.',
  unknownStatus: 'Deze status kennen we niet. De partner telt nergens mee tot je een andere kiest.',
  added: 'Er staat een nieuwe partner op de lijst. Vul de gegevens in.',
  removed: (name: string) => `${name} is van de lijst gehaald. Bij ‘Laatste stappen’ kun je dat ongedaan maken.`,
} as const;

export const editorWords = {
  title: (name: string) => `Aanpassen: ${name}`,
  name: 'Organisatie',
  nameHint: 'De naam van de organisatie of de afdeling, niet van een persoon.',
  nameHintMothers: 'Bijvoorbeeld: een groep moeders uit de wijk. Schrijf nooit de naam van een moeder op.',
  kind: 'Soort partner',
  kindNone: 'Kies een soort',
  sector: 'Sector',
  sectorHint: 'Kies of typ. Bij werkgevers zie je zo of de keten breed genoeg kijkt.',
  status: 'Status',
  layers: 'Wie doen er mee? Vink de lagen aan',
  contribution: 'Wat brengt deze partner in?',
  contributionHint: 'Bijvoorbeeld uren, plekken of ruimte. Noem een functie als contact, geen naam van een persoon.',
  carries: 'Welke randvoorwaarden draagt deze partner?',
  carriesHint: 'Dragen betekent: deze partner zorgt dat het gebeurt, alleen of met anderen.',
  unknown: (values: readonly string[]) =>
    `In het bestand stond ook iets dat we niet kennen: ${values.join(', ')}. Dat blijft bewaard en telt niet mee.`,
  remove: 'Van de lijst halen',
} as const;

export const scoredWords = {
  title: 'Deze organisaties vulden een scan in',
  text: (amount: number) =>
    amount === 1
      ? 'Eén organisatie uit de meting staat nog niet op de lijst.'
      : `${amount} organisaties uit de meting staan nog niet op de lijst.`,
  hidden: 'Wie beschermd is, zoals een moeder die alleen invult, staat hier niet bij.',
  take: 'Neem over',
  all: 'Neem alle over',
  taken: (names: readonly string[]) => `Overgenomen: ${names.join(', ')}.`,
} as const;

export const figureWords = {
  intro: 'Het raamwerk als tekening, met jullie eigen partners. De nummers zijn die van de lijst.',
  legend: 'Zo lees je de tekening',
  legendItems: {
    ring: 'Gele lijn: samenwerking. Dicht tussen partners die betrokken zijn, gestippeld waar iemand nog niet meedoet.',
    arrow:
      'Blauwe pijl: wat elke organisatie binnen haar eigen muren regelt. Alleen bij wie betrokken is, is die gevuld.',
    way: 'Oranje treden: het proces naar duurzaam en passend werk.',
    mother: 'In het midden: moeder en gezin, met de systemen om haar heen.',
    missing: 'Vraagteken: van deze soort staat nog niemand op de lijst.',
  },
  status: {
    betrokken: 'Dichte rand: betrokken',
    benaderd: 'Streepjes: benaderd',
    gewenst: 'Puntjes: gewenst',
    afgehaakt: 'Kruis: afgehaakt',
  },
  nobody: 'nog niemand',
  /** What the drawing says in one sentence; the list beside it says all. */
  description: (total: string, missing: readonly string[]) =>
    `De keten rond moeder en gezin. ${total}.${missing.length > 0 ? ` Nog niemand: ${missing.join(', ')}.` : ''} De lijst met partners zegt hetzelfde.`,
  list: 'De keten als lijst',
} as const;

export const matrixWords = {
  intro:
    'Een vinkje betekent: deze partner draagt deze randvoorwaarde. Tussen haakjes: deze partner is niet betrokken en telt dus niet mee.',
  notApplicable: (amount: number) =>
    amount === 1
      ? 'Eén randvoorwaarde is in de scan niet van toepassing en staat er niet bij.'
      : `${amount} randvoorwaarden zijn in de scan niet van toepassing en staan er niet bij.`,
  tick: 'Vinkjes aanpassen in de tabel',
  scroll: 'Wie draagt wat, als tabel. Met de pijltoetsen schuif je opzij.',
  caption: 'Partners en randvoorwaarden',
  item: 'Randvoorwaarde',
  state: 'Gedragen door',
  carries: 'draagt',
  carriesLater: (status: string) => `draagt, ${status}`,
  cell: (partner: string, item: string) => `${partner} draagt ${item}`,
  states: {
    niemand: 'niemand',
    'nog-niet': 'nog niemand die betrokken is',
    een: 'één partner',
  },
  more: (amount: number) => `${amount} partners`,
  /** On a phone: behind the state, who they are. */
  soon: 'Benaderd of gewenst:',
  left: 'Afgehaakt:',
  none: 'Voeg eerst partners toe. Dan staat hier wie wat draagt.',
} as const;
