import type { ConvenantStep } from '../schemas/convenant';
import { count } from './format';

export const convenantWords = {
  title: 'Convenant',
  intro:
    'Maak hier een concept voor het convenant van jullie keten. De voorstellen komen uit jullie scan, partners en acties. Jij vult aan en past aan.',
  /** Stands on the page and at the top of the document. */
  draft: 'Dit is een concept voor een jurist. Laat een jurist het nalezen voordat iemand tekent.',
  loading: 'Het concept wordt gemaakt…',
  failed: 'Een deel van deze pagina kon niet worden geladen. Kijk of je internet hebt en laad de pagina opnieuw.',
  newer:
    'Dit convenant is gemaakt met een nieuwere versie van Ketenspiegel. Laad deze pagina opnieuw. Blijft dit staan, dan gebruikt deze site nog een oudere versie. Je teksten blijven bewaard.',
  unreadable:
    'Het convenant in dit dossier is niet te lezen. Het blijft in je bestand staan, maar deze pagina kan er niets mee. Heb je een ouder bestand? Open dat bij Gegevens.',
  none: {
    title: 'Begin met een dossier',
    text: 'Een convenant hoort bij een keten. Heb je al een scan of dossier, open dat dan: de voorstellen komen daaruit. Zonder scan kun je ook beginnen.',
    begin: 'Begin een concept',
    busy: 'Bezig…',
    open: 'Open een dossier',
    scan: 'Doe eerst de scan',
    example: 'Bekijk het voorbeeld',
  },
  round: 'Voorstellen uit meting',
  noScan:
    'Er is nog geen scan ingevuld. De algemene artikelen staan er al. Doe eerst een scan, dan stelt deze pagina ook afspraken voor.',
  toScan: 'Naar de scan',
  steps: 'Stappen',
  readStep: 'Nalezen',
  next: (name: string) => `Verder: ${name}`,
  previous: (name: string) => `Terug: ${name}`,
  open: (points: number) => (points === 0 ? 'geen open punten' : count(points, 'open punt', 'open punten')),
  article: (number: number | null, title: string) => (number === null ? title : `Artikel ${number} · ${title}`),
  articleEmpty: 'Dit artikel staat niet in het concept: alle leden zijn weggelaten.',
  moreAgreement: 'Waarom dit in een convenant hoort',
  more: 'Wat de rapporten zeggen en wat je eerst bespreekt',
  moreFailed: 'De uitleg kon niet worden opgehaald. Kijk of je internet hebt en laad de pagina opnieuw.',
  moreComing: 'De uitleg komt…',
  notReady: (amount: number) =>
    `Uit jullie scan blijkt van ${count(amount, 'randvoorwaarde', 'randvoorwaarden')} uit de eerste twee pijlers nog geen niveau 2 of hoger. Schrijven kan al: de afspraken hieronder gaan daar ook over.`,
  ready:
    'In jullie scan staan de eerste twee pijlers op niveau 2 of hoger. Volgens de regels van Ketenspiegel zijn jullie klaar voor een convenant.',
} as const;

export const stepNames: Readonly<Record<ConvenantStep, string>> = {
  partijen: 'Partijen',
  doel: 'Doel',
  afspraken: 'Afspraken',
  samenwerken: 'Samenwerken',
  looptijd: 'Looptijd',
};

/** What each step is about, in one sentence. */
export const stepIntros: Readonly<Record<ConvenantStep, string>> = {
  partijen: 'Wie sluit het convenant, en waarom?',
  doel: 'Wat willen jullie samen bereiken, en wat bedoelen jullie met je woorden?',
  afspraken: 'Wie doet wat, wanneer is het klaar, en hoe zie je dat?',
  samenwerken: 'Wie stuurt, wat deel je met elkaar, en wie levert geld en mensen?',
  looptijd: 'Hoelang geldt het, hoe volg je het, en hoe komt iemand erbij of eruit?',
};

export const clauseWords = {
  fields: 'Vul in',
  clauses: 'De tekst',
  /** A clause without a number is named by how it begins. */
  clause: (label: string, begin: string) => (label === '' ? `"${begin}"` : `lid ${label}`),
  edit: 'Pas aan',
  editOf: (what: string) => `Pas aan: ${what}`,
  done: 'Klaar',
  leaveOut: 'Laat weg',
  takeIn: 'Zet terug',
  leftOut: 'Weggelaten:',
  text: (what: string) => `Tekst van ${what}`,
  places:
    'Woorden tussen { en } vult de pagina zelf in. Laat ze staan, of schrijf er je eigen tekst voor in de plaats.',
  reset: 'Terug naar het voorstel',
  own: 'Eigen tekst',
  add: 'Voeg een eigen lid toe',
  addedHint: 'Schrijf één afspraak per lid. Noem functies en organisaties, geen namen van personen.',
  remove: 'Haal weg',
  up: 'Omhoog',
  down: 'Omlaag',
  terms: 'Partijen verstaan in dit convenant onder:',
  changed: 'Het voorstel is veranderd sinds jij hier schreef.',
  then: 'Toen:',
  now: 'Nu:',
  nothing: '(niets voorgesteld)',
  keep: 'Houd mijn tekst',
  take: 'Neem het nieuwe voorstel',
  questions: 'Eerst beantwoorden',
  questionsHint:
    'Vink pas aan als een jurist, privacydeskundige of financieel deskundige antwoord gaf en jullie dat bewaren. De vraag staat dan bij de beantwoorde vragen in het concept.',
  strangeDay: (text: string) => `Nu staat er: "${text}". Kies een dag.`,
} as const;

export const partyWords = {
  title: 'De partijen',
  from: 'De tabel komt van de pagina Keten: alle partners die betrokken zijn.',
  toChain: 'Pas partners aan bij Keten',
  none: 'Er is nog geen betrokken partner. Zet bij Keten wie meedoet, dan komen die organisaties hier vanzelf.',
  signer: 'Wie tekent',
  signerHint:
    'Schrijf bij elke partij wie tekent: een functie, geen naam van een persoon. Bijvoorbeeld: directeur. Vraag bij een gemeente aan de jurist wie mag tekenen.',
  chain: 'Over de keten',
  chainHint: 'Zo staat de keten in het convenant.',
  fallback: (text: string) => `Laat je dit leeg, dan staat er: ${text}.`,
} as const;
