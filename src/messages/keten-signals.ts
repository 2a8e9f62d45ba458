import type { ChainCode, KindState } from '../domain/chain-analysis';
import { count } from './format';

interface SignalText {
  /** What the rule is about, also where nothing stands out. */
  name: string;
  /** Says in one line what there is; `amount` things. */
  title: (amount: number) => string;
  /** The question to ask each other. */
  ask: string;
  /** When it shows, and where it rests on. */
  rule: string;
}

const items = (amount: number) => count(amount, 'randvoorwaarde', 'randvoorwaarden');
const partners = (amount: number) => count(amount, 'partner', 'partners');
const hangs = (amount: number) => (amount === 1 ? 'hangt' : 'hangen');

export const signalTexts: Readonly<Record<ChainCode, SignalText>> = {
  niemand: {
    name: 'Niemand draagt het',
    title: (amount) => `${items(amount)} zonder partner`,
    ask: 'Wie zorgt dat dit gebeurt?',
    rule: 'Een randvoorwaarde die van toepassing is en waarbij geen enkele partner een vinkje heeft. Wat in de scan niet van toepassing is, telt niet mee. Partners die zijn afgehaakt ook niet.',
  },
  'nog-niet-betrokken': {
    name: 'Alleen partners die nog niet betrokken zijn',
    title: (amount) => `${items(amount)} met alleen partners die nog niet betrokken zijn`,
    ask: 'Wat hebben zij nodig om mee te doen, en wie doet het tot die tijd?',
    rule: 'Een randvoorwaarde met een vinkje bij partners die benaderd of gewenst zijn, en bij niemand die betrokken is.',
  },
  afgehaakt: {
    name: 'Afgehaakt, en nog vinkjes',
    title: (amount) =>
      amount === 1
        ? 'Eén partner is afgehaakt en draagt nog iets'
        : `${amount} partners zijn afgehaakt en dragen nog iets`,
    ask: 'Wat verwachtte deze partner, en wie neemt het over?',
    rule: 'Een partner met status afgehaakt die nog vinkjes heeft bij randvoorwaarden die van toepassing zijn. Dat partners uitvallen hoort bij samenwerken, zegt het rapport in §6.1.',
  },
  'een-partner': {
    name: 'Het hangt aan één partner',
    title: (amount) => `${items(amount)} ${hangs(amount)} aan één partner`,
    ask: 'Wie neemt het over als deze partner uitvalt?',
    rule: 'Een randvoorwaarde met een vinkje bij precies één partner die betrokken is. Dat kan een goede keuze zijn, zoals bij de projectleider. Spreek dan af wie vervangt.',
  },
  'soort-ontbreekt': {
    name: 'Een soort partner ontbreekt',
    title: (amount) => `${count(amount, 'soort partner is', 'soorten partners zijn')} nog niet betrokken`,
    ask: 'Hebben moeders in jullie keten deze partner nodig?',
    rule: 'Van zes soorten kijken we of er iemand betrokken is: gemeente, werkgever, zorg of welzijn, onderwijs, vrouwenorganisatie en moeders zelf. Het rapport noemt hen in §5.1.1, Tabel 3a en §6.4. Het zegt ook dat de juiste partners per plek verschillen. De keuze voor deze zes is van ons.',
  },
  'laag-in-keten': {
    name: 'Een laag ontbreekt in de keten',
    title: (amount) => `${count(amount, 'laag ontbreekt', 'lagen ontbreken')} in de hele keten`,
    ask: 'Wie beslist, wie regelt en wie voert uit?',
    rule: 'Een laag die bij geen enkele betrokken partner is aangevinkt, en van waaruit niemand een scan invulde. Het rapport vraagt draagvlak op alle niveaus (§5.1.2). We kijken hier pas naar als er iemand betrokken is.',
  },
  'laag-bij-partner': {
    name: 'Een laag ontbreekt bij een partner',
    title: (amount) => `${partners(amount)} met een lege laag`,
    ask: 'Wie moet hier nog van weten, en wie kan ja zeggen?',
    rule: 'Een betrokken partner waarbij niet alle drie de lagen zijn aangevinkt. Vulde iemand van die organisatie een scan in, dan telt die laag ook. Moeders hebben geen lagen. Niet elke kleine partner heeft drie lagen: dan is dit geen gemis.',
  },
  'stereotiepe-sectoren': {
    name: 'Werkgevers uit dezelfde sectoren',
    title: (amount) =>
      amount === 1
        ? 'De enige werkgever met een ingevulde sector zit in zorg, onderwijs of schoonmaak'
        : 'Alle werkgevers met een ingevulde sector zitten in zorg, onderwijs of schoonmaak',
    ask: 'Welk werk zouden moeders kiezen als het er was?',
    rule: 'Een spiegel, geen verwijt. We kijken naar werkgevers die betrokken of benaderd zijn en van wie de sector is ingevuld. Liggen die allemaal in zorg en welzijn, onderwijs en kinderopvang of schoonmaak, dan staat het hier. Een sector die niet is ingevuld, telt niet mee. Het rapport noemt deze drie in §5.3. Welke woorden erbij horen, is onze keuze.',
  },
  'geen-bijdrage': {
    name: 'Betrokken, inbreng nog leeg',
    title: (amount) => `Bij ${partners(amount)} staat nog niet wat die ${amount === 1 ? 'inbrengt' : 'inbrengen'}`,
    ask: 'Wat brengt deze partner in, en weet iedereen dat?',
    rule: 'Een betrokken partner waarbij het veld ‘Wat brengt deze partner in?’ leeg is. Duidelijke afspraken horen bij §5.1.1 van het rapport.',
  },
};

export const signalWords = {
  intro: 'Elk punt is een vraag voor het gesprek, geen oordeel. Per punt staat erbij wanneer het hier komt.',
  none: 'Er valt nu niets op volgens de regels hieronder. Loop de lijst wel samen na: een vinkje zegt niet hoe goed het gaat.',
  empty: 'Zet eerst partners op de lijst. Dan zie je hier wat opvalt.',
  ruleName: 'Wanneer staat dit hier?',
  read: 'Lees verder:',
  rules: 'Regels voor wat nu niet opvalt',
  ours: 'Deze regels zijn een manier van werken van Ketenspiegel. De schrijvers van de rapporten maakten of controleerden ze niet.',
  want: 'Zet op de lijst als gewenste partner',
  wantOf: (kind: string) => ` (${kind})`,
  wanted: (kind: string) => `Er staat nu een gewenste partner op de lijst: ${kind}. Vul de naam in als je die weet.`,
  fillIn: 'Vul de gegevens in',
  canCarry: (kinds: readonly string[]) => `kan bij: ${kinds.join(', ')}`,
  missingLayers: (layers: readonly string[]) => `mist ${layers.join(' en ')}`,
  wantedElsewhere: (names: readonly string[]) =>
    `Buiten deze sectoren staat al als gewenst op de lijst: ${names.join(', ')}.`,
  hasScored: 'Iemand met deze rol vulde wel een scan in.',
} as const;

export const kindStates: Readonly<Record<KindState, string>> = {
  geen: 'staat nog niet op de lijst',
  gewenst: 'staat als gewenst op de lijst, nog niet gevraagd',
  benaderd: 'is benaderd, nog niet betrokken',
  afgehaakt: 'is afgehaakt',
};

export const approachWords = {
  intro:
    'We leggen de gaten uit de scan naast de lijst. Wat niemand of maar één partner draagt, staat hier, met wie het zou kunnen dragen. Het grootste gat eerst.',
  round: (round: string) => `Uit de meting: ${round}.`,
  noScan: 'Er is nog geen scan ingevuld. Zonder scan weten we niet waar de gaten zitten.',
  toScan: 'Naar de scan',
  noGaps: 'In de scan staat geen randvoorwaarde onder niveau 3.',
  none: 'Elk gat uit de scan heeft twee of meer partners die het dragen, of iemand is er al voor gevraagd.',
  kinds: 'Zoek een partner van deze soort',
  present: 'Vraag het eerst aan wie al meedoet',
  presentText: 'Deze partners doen al mee en kunnen dit ook dragen. Zet het vinkje als zij ja zeggen.',
  more: (amount: number) => `En nog ${count(amount, 'gat', 'gaten')}`,
  rank: (rank: number) => `nummer ${rank} van de gaten`,
  level: (level: number) => `niveau ${level}`,
  by: (amount: number, names: readonly string[]) =>
    amount === 0 ? 'niemand draagt het' : `alleen ${names.join(', ')} draagt het`,
  states: {
    geen: 'Er staat nog niemand van deze soort op de lijst.',
    gewenst: 'Staat als gewenst op de lijst en is nog niet gevraagd:',
    afgehaakt: 'Wie op de lijst stond, is afgehaakt:',
  },
  ruleName: 'Zo komt deze lijst tot stand',
  rule: 'We nemen de gaten in de volgorde van het rapport. Draagt niemand het, of maar één betrokken partner, dan kijken we welke soorten partners het kunnen dragen. Die staan bij de afspraken voor het convenant en zijn onze keuze. Een soort die al betrokken of benaderd is, noemen we hier niet. Een projectleider is een functie en geen partner om te zoeken.',
} as const;
