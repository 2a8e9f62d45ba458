/*
 * What this program does with data about people, as far as the program itself decides it. The pre-scan DPIA and the entries
 * of the register both tell it from here.
 */

/** How long something stays, for as far as the program knows. */
export interface Retention {
  what: string;
  where: string;
  until: string;
}

export const retention: readonly Retention[] = [
  {
    what: 'Logboeken van de server',
    where: 'Bij wie de site op het web zet',
    until: 'Dat bepaalt de beheerder van de site.',
  },
  {
    what: 'Scans, dossiers en instrumenten',
    where: 'Browser van wie ze invult of verzamelt',
    until: 'Tot iemand ze wist, of tot de browser de gegevens van de site wist. Er is geen vaste termijn.',
  },
  {
    what: 'Verwijderde dossiers en workshops',
    where: 'Dezelfde browser',
    until: 'Tot iemand ze definitief wist.',
  },
  {
    what: 'Stappen om ongedaan te maken',
    where: 'Dezelfde browser',
    until: 'De laatste 50 van elk dossier. Ook een scan die uit de meting is gehaald, staat daar nog in.',
  },
  {
    what: 'Antwoorden van een moeder op het formulier',
    where: 'Tabblad op het apparaat waarop zij invult',
    until: 'Tot zij ze wist of het tabblad sluit.',
  },
  {
    what: 'Formulieren van moeders die zijn ingebracht',
    where: 'Dossier van de keten',
    until: 'Tot iemand ze eruit haalt, of het dossier wist.',
  },
  {
    what: 'Codes van deelnemers aan een workshop',
    where: 'Browser van de trainer',
    until:
      'Tot de trainer de meting sluit. Daarna blijven alleen aantallen over. Een bestand dat de trainer eerder bewaarde, heeft de codes nog.',
  },
  {
    what: 'Scores en voornemen van een deelnemer',
    where: 'Telefoon van de deelnemer',
    until: 'Tot iemand op "Wis alles van deze telefoon" drukt.',
  },
  {
    what: 'Namen bij "Aanwezig" in een bijeenkomst',
    where: 'Tabblad van wie de bijeenkomst leidt',
    until: 'Tot het tabblad sluit. In een afgedrukt verslag blijven ze staan.',
  },
  {
    what: 'Bestanden, afdrukken, links en mails',
    where: 'Waar mensen ze bewaren',
    until: 'Dat bepaalt elke organisatie zelf. Het programma kan ze niet terughalen.',
  },
];

/** Measures of the program itself, as a general description for the register (AVG article 30.1 g). */
export const measures: readonly string[] = [
  'De site bestaat uit vaste bestanden. Er is geen database, geen account en geen programma op de server.',
  'Wat iemand invult, gaat niet naar de server. De site mag van de browser alleen gegevens ophalen bij zichzelf (Content-Security-Policy).',
  'Formulieren kunnen door diezelfde regels niet naar een server worden verstuurd.',
  "Er worden geen programma's, lettertypes of plaatjes van andere sites geladen.",
  'Elk bestand, elke link en elke code wordt gecontroleerd voordat het programma iets overneemt. Tekst blijft tekst en wordt nooit als programma uitgevoerd.',
  'Een link met een scan of een code verdwijnt uit het adres zodra hij is ingelezen.',
  'Niets wordt stil overschreven. Wat niet te lezen is, wordt apart gezet.',
  'De gegevens in de browser en in bestanden zijn niet versleuteld. De beveiliging van het apparaat en van de map is dus nodig.',
];

/** Who can come to see what, when people use the program as it is meant. */
export const recipients: readonly { who: string; sees: string }[] = [
  { who: 'Wie de site beheert', sees: "Bezoeken aan pagina's in de logboeken. Niet wat iemand invult." },
  {
    who: 'Wie scans verzamelt',
    sees: 'Alles wat in een scan zit die iemand geeft, en alles in het dossier.',
  },
  {
    who: 'Partners in de keten',
    sees: 'Wat wie verzamelt laat zien of doorstuurt: de groep, het rapport, het dossierbestand.',
  },
  { who: 'Wie formulieren van moeders inbrengt', sees: 'De antwoorden van elk formulier, zonder naam.' },
  { who: 'Trainer', sees: 'De codes tot het sluiten, daarna aantallen. Wie een code ontcijfert, leest de keuzes.' },
  { who: 'Zaal bij een workshop', sees: 'Alleen aantallen, vanaf vijf mensen.' },
  {
    who: "Makers van mail- en agendaprogramma's",
    sees: 'Een bestand, link of agenda die iemand daarmee verstuurt of bewaart.',
  },
  { who: 'Makers van Ketenspiegel', sees: 'Niets.' },
];
