import type { Host } from '../../schemas/host';

/** One thing that an entry of the register must name (AVG, article 30.1). */
export interface RegisterRow {
  name: string;
  /** What the program knows; empty where only the organisation knows it. */
  known: readonly string[];
  /** What the organisation still fills in. */
  fill?: string;
}

export interface RegisterEntry {
  id: string;
  name: string;
  /** Which organisation takes this entry. */
  whose: string;
  rows: readonly RegisterRow[];
}

const fillController = 'naam en contact van de organisatie, van eventuele andere die mee beslissen, en van de FG.';
const noTransfer = 'Niet door het programma.';
const asMeasures = 'Zie de maatregelen onder aan dit blad.';
const ground: RegisterRow = { name: 'Grondslag', known: [], fill: 'jullie grondslag (AVG, artikel 6).' };

/** What the controller of the server logs is, as far as the host said it. */
function hostLines(host: Host | null): string[] {
  if (!host) return [];
  const { mail, phone } = host.contact;
  const officer = host.privacy?.officer;
  return [[host.name, mail, phone].filter(Boolean).join(', '), ...(officer ? [`FG: ${officer}`] : [])];
}

/** The entries, each for the organisation that decides about it. What the host said of itself is filled in. */
export function registerEntries(host: Host | null): RegisterEntry[] {
  return [website(host), together, workshop];
}

const website = (host: Host | null): RegisterEntry => ({
  id: 'website',
  name: 'De website Ketenspiegel tonen',
  whose: 'Voor wie de site op het web zet.',
  rows: [
    {
      name: 'Verwerkingsverantwoordelijke',
      known: hostLines(host),
      fill: host?.privacy?.officer ? 'of er nog een organisatie mee beslist.' : fillController,
    },
    {
      name: 'Doel',
      known: ['De site tonen, veilig houden en storingen vinden.'],
      fill: 'of de logboeken nog ergens anders voor dienen.',
    },
    ground,
    { name: 'Wie het betreft', known: ['Bezoekers van de site.'] },
    {
      name: 'Welke gegevens',
      known: ['Meestal IP-adres, pagina, tijd en soort browser. Niet wat iemand invult of zoekt.'],
      fill: 'wat jullie server bijhoudt.',
    },
    { name: 'Wie het krijgt', known: [], fill: 'beheerders en het bedrijf waar de server staat (verwerker).' },
    { name: 'Doorgifte buiten de EER', known: [noTransfer], fill: 'waar de server staat.' },
    host?.privacy?.logsKept
      ? { name: 'Bewaartermijn', known: [`De logboeken: ${host.privacy.logsKept}.`] }
      : { name: 'Bewaartermijn', known: [], fill: 'hoe lang de logboeken blijven.' },
    { name: 'Beveiliging', known: [asMeasures], fill: 'wat jullie zelf doen voor de server.' },
  ],
});

const together: RegisterEntry = {
  id: 'samen-scoren',
  name: 'Samen scoren met Ketenspiegel',
  whose: 'Voor de organisatie die scans of formulieren verzamelt. Meestal leidt die de keten.',
  rows: [
    { name: 'Verwerkingsverantwoordelijke', known: [], fill: fillController },
    {
      name: 'Doel',
      known: ['Zien hoe sterk de samenwerking in een keten is, en afspreken wat beter moet.'],
      fill: 'jullie eigen doel.',
    },
    ground,
    {
      name: 'Wie het betreft',
      known: [
        'Medewerkers en vrijwilligers van partners in de keten.',
        'Moeders die een scan of formulier invullen, als jullie hen dat vragen.',
        'Anderen, als iemand over hen schrijft in een vrij veld.',
      ],
    },
    {
      name: 'Welke gegevens',
      known: [
        'Scan: rol, laag, antwoorden, nummer en tijden. Als de invuller het wil ook organisatie en toelichtingen.',
        'Formulier van een moeder: antwoorden op acht zinnen en een code, zonder naam of datum.',
        'Lijst van partners, acties en convenant: organisaties, functies, afspraken.',
        'Gevoelig: uit de rol ervaringsdeskundige en de formulieren kan blijken dat iemand een uitkering heeft of had.',
      ],
      fill: 'of jullie namen van personen bewaren, bijvoorbeeld bij acties.',
    },
    {
      name: 'Wie het krijgt',
      known: ['Wie de scans verzamelt, en de partners aan wie zij iets laten zien of sturen.'],
      fill: 'welke partners, en de bedrijven achter jullie mail en mappen (verwerkers).',
    },
    { name: 'Doorgifte buiten de EER', known: [noTransfer], fill: 'waar jullie mail en mappen staan.' },
    {
      name: 'Bewaartermijn',
      known: [
        'Het programma wist geen scan of formulier vanzelf. Na wissen in de browser kunnen er nog bestanden, mails en afdrukken zijn.',
      ],
      fill: 'hoe lang, en wie wist.',
    },
    { name: 'Beveiliging', known: [asMeasures], fill: 'wat jullie doen voor computers, mappen en mail.' },
  ],
};

const workshop: RegisterEntry = {
  id: 'workshop',
  name: 'Scoren in een workshop',
  whose: 'Voor de organisatie waarvoor de trainer werkt.',
  rows: [
    { name: 'Verwerkingsverantwoordelijke', known: [], fill: fillController },
    { name: 'Doel', known: ['In een workshop samen zien hoe gendersensitief de eigen organisatie werkt.'] },
    ground,
    { name: 'Wie het betreft', known: ['Deelnemers aan de workshop.'] },
    {
      name: 'Welke gegevens',
      known: ['Een code met keuzes bij acht punten, vooraf of achteraf. Geen naam, organisatie of dag.'],
    },
    {
      name: 'Wie het krijgt',
      known: ['De trainer, tot de meting sluit. De zaal ziet alleen aantallen, vanaf vijf mensen.'],
    },
    { name: 'Doorgifte buiten de EER', known: [noTransfer] },
    {
      name: 'Bewaartermijn',
      known: [
        'Bij het sluiten worden de codes opgeteld en weggegooid. De aantallen blijven tot de trainer ze wist. Een bestand dat de trainer eerder bewaarde, heeft de codes nog.',
      ],
    },
    { name: 'Beveiliging', known: [asMeasures], fill: 'wat jullie doen voor de laptop van de trainer.' },
  ],
};
