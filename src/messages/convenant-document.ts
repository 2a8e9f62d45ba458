import { count } from './format';
import { levelLabel } from './levels';

type Level = 0 | 1 | 2 | 3 | 4;

/** Words of the draft as a document. */
export const draftWords = {
  title: (chain: string) => `Convenant ${chain}`,
  made: (day: string) => `Concept van ${day}`,
  region: (region: string) => `Regio: ${region}`,
  basis: (round: string) => `De voorstellen rusten op: ${round}`,
  noBasis: 'Er is nog geen scan ingevuld. De afspraken rusten dus niet op een meting.',
  example: 'Dit is een voorbeeld. De keten en de organisaties bestaan niet.',
  footer: (title: string, day: string) => `${title} · concept van ${day}`,
  notice: (points: number) =>
    points === 0
      ? 'Dit is een concept voor een jurist. Het is gemaakt met Ketenspiegel en is geen juridisch advies. Laat een jurist het nalezen voordat iemand tekent.'
      : `Dit is een concept voor een jurist. Het is gemaakt met Ketenspiegel en is geen juridisch advies. Er ${points === 1 ? 'is' : 'zijn'} nog ${count(points, 'open punt', 'open punten')}: zie bijlage D. Wat in de tekst nog moet worden ingevuld, staat tussen vierkante haken. Laat een jurist het nalezen voordat iemand tekent.`,
  parties: {
    head: ['Partij', 'Soort organisatie', 'Wie tekent (functie)', 'Wat deze partij inbrengt'],
    noFunction: 'Functie die tekent',
    none: 'Partijen',
    noContribution: 'Wat deze partij inbrengt',
  },
  considering: 'Partijen overwegen:',
  agree: 'Partijen komen het volgende overeen:',
  terms: 'Partijen verstaan in dit convenant onder:',
  who: 'Uitvoering:',
  when: 'Wanneer:',
  measure: 'Partijen zien dit aan:',
  /** At level 0 and 1 an agreement is only the first step. */
  level: (level: Level, target: Level) => {
    if (level >= target) return `${levelLabel(level)}. Dat houden partijen vast.`;
    const step = level < 2 && target > 2 ? ' Deze afspraak is de stap naar niveau 2.' : '';
    return `${levelLabel(level)}.${step} Het doel is ${levelLabel(target)}.`;
  },
  levelLead: 'Niveau in de scan:',
  levelUnknown: (target: Level) => `. Het doel is ${levelLabel(target)}.`,
  noAgreements: 'Afspraken',
  signatures: {
    head: ['Partij', 'Functie', 'Om te ondertekenen'],
    /** Also gives the row its height. */
    room: 'Naam:\nPlaats en datum:\nHandtekening:',
  },
} as const;

/** Words of the annexes. */
export const annexWords = {
  partners: {
    title: 'Bijlage A · Partnerlijst',
    intro: 'Partijen, en organisaties die zijn gevraagd en nog niet hebben besloten. Die laatste zijn geen partij.',
    head: ['Organisatie', 'Soort en sector', 'Inbreng', 'Zorgt mee voor'],
    none: 'Er staan nog geen partners in het dossier.',
    /** Beside the kind; who takes part needs no word for it. */
    statuses: { betrokken: '', benaderd: 'Gevraagd, nog niet besloten' } as Readonly<Record<string, string>>,
  },
  actions: {
    title: 'Bijlage B · Actieplan',
    intro: 'De acties zoals ze nu in het dossier staan. De stuurgroep houdt deze lijst bij.',
    head: ['Actie', 'Waarvoor', 'Wie', 'Voor wanneer', 'Stand'],
    none: 'Er staan nog geen acties in het dossier.',
    statuses: { open: 'Nog te doen', bezig: 'Bezig', klaar: 'Klaar' } as const,
    unknown: 'Nog niet afgesproken',
  },
  scan: {
    title: 'Bijlage C · Samenvatting van de scan',
    none: 'Er is nog geen scan ingevuld.',
    opening: (sentence: string) => `Volgens de scan kan de keten hier beginnen. ${sentence}`,
    about: (round: string, scans: number, answered: number, asked: number) =>
      `${round}: ${count(scans, 'scan', 'scans')}, ${answered} van ${asked} onderdelen beantwoord. Weet niet is ook een antwoord; het niveau is dan nog niet bekend.`,
    rules:
      'De niveaus lopen van 0 (niet aanwezig) tot 4 (geborgd en verbeterd); het doel is 3. De keten heeft zichzelf gescoord. De regels zijn van Ketenspiegel. De schrijvers van het raamwerk hebben ze niet gemaakt of nagekeken.',
    pillars: 'De drie pijlers',
    pillarHead: ['Pijler', 'Stand', 'Bekend'],
    pillarKnown: (known: number, applicable: number) => `${known} van ${applicable}`,
    levelHead: ['Onderdeel', 'Niveau nu', 'Doel'],
    unknown: 'Nog niet bekend',
    notApplicable: 'Niet van toepassing',
    agreed: ' (samen afgesproken)',
    provisional: ' (voorlopig)',
    preconditions: 'Randvoorwaarden',
    points: 'Aandachtspunten uit de genderscan',
    lessons: 'Lessen uit de praktijk',
    by: (day: string) => `, ${day}`,
  },
  points: {
    title: 'Bijlage D · Open punten',
    intro:
      'Dit moet nog gebeuren voordat iemand kan tekenen. Deze bijlage hoort niet bij het convenant dat getekend wordt.',
    none: 'Er zijn geen open punten meer.',
    answered: 'Aangevinkt als beantwoord',
    answeredHow: 'Controleer of het antwoord in de tekst of in een brief staat.',
    general: 'Voor het hele convenant',
    article: (number: number, title: string) => `Artikel ${number} · ${title}`,
  },
} as const;
