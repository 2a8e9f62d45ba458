import { count } from './format';

const fieldNames = {
  note: 'Toelichting',
  evidence: 'Waaruit blijkt dat?',
  reason: 'Waarom niet van toepassing?',
} as const;

export const giveBackWords = {
  title: 'Geef je scan terug',
  loading: 'Je scan wordt opgehaald…',
  none: 'Er is geen scan open in deze browser.',
  noneHow: 'Open eerst de uitnodiging die je kreeg, of kies je scan bij Gegevens.',
  toFiles: 'Naar Gegevens',
  incomplete: (answered: number, asked: number) =>
    answered === 0 ? 'In deze scan staat nog geen antwoord.' : `Je beantwoordde ${answered} van ${asked} vragen.`,
  incompleteHow:
    'Teruggeven mag. Wat open is, telt als onbekend, nooit als 0. Je kunt later verdergaan en je scan opnieuw teruggeven.',
  goOn: 'Verder met de vragen',
  choose: {
    title: 'Jij kiest wat meegaat',
    notes: 'Mijn toelichtingen gaan mee',
    notesHint: 'Alles wat je typte bij een antwoord, en het doel van de scan.',
    organisation: 'De naam van mijn organisatie gaat mee',
    organisationHint: 'Staat de naam ook in een toelichting? Die gaat dan toch mee met je toelichtingen.',
    experience:
      'Je vult in als ervaringsdeskundige. Daarom gaan je toelichtingen en je organisatie nu niet mee. Misschien beslist wie dit leest over je uitkering of je hulp. Jij mag het anders kiezen.',
  },
  preview: {
    title: 'Precies dit gaat mee',
    chain: 'Keten',
    stage: 'Fase',
    goal: 'Doel van de scan',
    role: 'Rol',
    organisation: 'Organisatie',
    layer: 'Laag',
    answers: 'Antwoorden',
    answersText: (answered: number, asked: number, discuss: number) =>
      [`${answered} van ${asked} vragen`, discuss > 0 && `${discuss} om te bespreken`].filter(Boolean).join(', '),
    factors: 'Succesfactoren',
    factorsText: (amount: number) => count(amount, 'antwoord', 'antwoorden'),
    barriers: 'Belemmeringen',
    barriersText: (off: number) => (off === 0 ? 'geen uitgezet' : `${off} uitgezet`),
    notes: 'Toelichtingen',
    notesText: (amount: number) => (amount === 0 ? 'je schreef er geen' : `${amount}, hieronder na te lezen`),
    empty: 'niet ingevuld',
    staysOut: 'gaat niet mee',
    rest: 'Dit gaat ook mee: een nummer dat deze scan herkenbaar houdt als je hem opnieuw teruggeeft, en wanneer je begon en voor het laatst iets veranderde. In een bestand staat ook met welke versie van Ketenspiegel het is gemaakt.',
    unknown: (amount: number) =>
      `In je scan ${amount === 1 ? 'staat iets' : `staan ${amount} dingen`} uit een andere versie van Ketenspiegel. Dat gaat mee in het bestand.`,
    never: 'Er gaat niets mee van andere scans, metingen of instrumenten in deze browser.',
    notesTitle: (amount: number) => `De ${count(amount, 'toelichting', 'toelichtingen')} die meegaan`,
    oneNoteTitle: 'De toelichting die meegaat',
    noteName: (item: string, field: keyof typeof fieldNames) => `${item} · ${fieldNames[field]}`,
  },
  ways: {
    title: 'Geef terug op jouw manier',
    intro: 'De site stuurt zelf niets. Jij geeft je scan aan wie je uitnodigde.',
    file: 'Als bestand',
    fileHow: 'Bewaar het bestand en stuur het als bijlage in een mail.',
    fileButton: 'Bewaar als bestand',
    fileSaved: (name: string) => `Bewaard als ${name}. Het bestand opent goed. Stuur het nu naar wie je uitnodigde.`,
    fileBad: (name: string) =>
      `Het bestand ${name} is gemaakt, maar het opent niet goed weer. Maak lange toelichtingen korter en bewaar het opnieuw.`,
    link: 'Als link',
    linkHow:
      'Kopieer de link en plak hem in een mail. Je hele scan staat in de link zelf: wie de link heeft, kan hem lezen.',
    linkLabel: 'Link met je scan',
    linkButton: 'Kopieer de link',
    linkCopied: 'De link is gekopieerd. Plak hem in een mail aan wie je uitnodigde.',
    linkLong: (length: number) =>
      `Deze link is lang (${length.toLocaleString('nl-NL')} tekens). Sommige mailprogramma's breken zo'n link af. Stuur dan liever het bestand.`,
    qr: 'Als QR-code',
    qrHow: 'Zit je bij elkaar? Laat de code scannen met de camera van wie je uitnodigde.',
    qrButton: 'Toon de QR-code',
    qrHide: 'Verberg de QR-code',
    qrLabel: 'QR-code met je scan',
    qrShown: 'De QR-code staat op het scherm. Wie hem scant, heeft je scan.',
    qrFine: 'Deze code heeft kleine blokjes, want je toelichtingen zitten erin. Lukt scannen niet? Laat ze dan weg.',
    qrTooLong: 'Met je toelichtingen is de scan te lang voor een QR-code.',
    qrWithout: 'Laat mijn toelichtingen weg',
    noLink:
      'Een link of QR-code kan deze scan niet helemaal meenemen. Er staat iets in wat deze versie van Ketenspiegel niet kent. In het bestand past alles.',
  },
  after: {
    title: 'En daarna?',
    rows: [
      'Verander je later iets? Geef je scan dan opnieuw terug. Wie hem ontvangt, ziet dat er een nieuwere is en kiest welke telt.',
      'Je scan blijft hier staan tot je hem wist bij Gegevens.',
      'Wat je teruggaf, kun je niet terughalen. Je kunt de ontvanger wel vragen om je scan te verwijderen.',
    ],
  },
} as const;
