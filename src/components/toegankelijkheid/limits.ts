/** Something that does not meet the norm, or that nobody knows of whether it does. */
export interface Limit {
  name: string;
  /** The criterion it is about, as WCAG numbers it. */
  norm: string;
  cause: string;
  effect: string;
  instead: string;
  plan: string;
}

/** What we know to fall short, and what was never tried. Whoever mends one takes it out here. */
export const limits: readonly Limit[] = [
  {
    name: 'Niemand met een schermlezer of spraakbediening heeft de site getest',
    norm: 'Alle onderdelen van de norm die hulpmiddelen raken',
    cause: 'De makers hebben programma’s laten zoeken en zelf met het toetsenbord gewerkt. Meer is er nog niet gedaan.',
    effect: 'Er kan iets onduidelijk zijn of niet werken wat wij niet zagen.',
    instead: 'Lukt iets niet? Meld het bij de beheerder van deze site. Vraag om het antwoord op een andere manier.',
    plan: 'Wie de site op het web zet, loopt het protocol na met de programma’s die bezoekers gebruiken.',
  },
  {
    name: 'Een pdf die je browser maakt bij het afdrukken',
    norm: 'EN 301 549, hoofdstuk 10 (documenten)',
    cause:
      'De browser maakt de pdf, niet de site. Of er labels voor koppen en tabellen in staan, hangt af van de browser.',
    effect: 'Een schermlezer leest zo’n pdf misschien als losse regels. De pdf voldoet niet aan PDF/UA.',
    instead: 'Lees het rapport in de browser. Of sla het op als Word-bestand of als ODT-bestand.',
    plan: 'Geen. Verstuur geen afgedrukte pdf, maar het Word-bestand of de link.',
  },
  {
    name: 'Documenten en rekenbladen die je opslaat',
    norm: 'EN 301 549, hoofdstuk 10 (documenten)',
    cause:
      'Ze hebben koppen, lijsten, tabelkoppen en een tekst bij elke tekening. Ze zijn niet met een schermlezer nagelezen.',
    effect: 'De leesvolgorde of de naam van een tabel kan in Word, LibreOffice of Excel tegenvallen.',
    instead: 'Alles uit het document staat ook op de pagina waar je het opslaat.',
    plan: 'Nalezen met de schermlezers uit het protocol.',
  },
  {
    name: 'Kleine woorden in tekeningen en grafieken',
    norm: '1.4.4 en 1.4.12',
    cause:
      'Een tekening past in haar geheel op het scherm, ook als dat smal is. Letters in de tekening groeien dan niet mee, en woorden staan in een vakje van een vaste breedte.',
    effect:
      'Op een telefoon en bij 400% zijn de woorden in de tekening kleiner dan de tekst. Zet je letters verder uit elkaar, dan lopen woorden over hun vakje. Van "duurzaam en passend werk" vallen dan letters weg.',
    instead: 'Dezelfde woorden, niveaus en getallen staan als tekst of in een tabel op de pagina. Inzoomen kan ook.',
    plan: 'Vakjes die met hun woorden meegroeien.',
  },
  {
    name: 'Lange namen boven de tabel Wie draagt wat',
    norm: '1.4.12',
    cause: 'De namen van partners staan boven smalle kolommen.',
    effect: 'Zet je letters verder uit elkaar, dan wordt het eind van een lange naam afgekapt.',
    instead: 'De naam staat voluit in de lijst met partners erboven. Een schermlezer krijgt altijd de hele naam.',
    plan: 'Geen, zolang de lijst erboven staat.',
  },
  {
    name: 'Voorlezen op het formulier voor moeders',
    norm: 'Geen eis uit de norm',
    cause: 'Voorlezen gebruikt een Nederlandse stem die op de telefoon zelf staat.',
    effect: 'Is er geen stem, dan is er geen knop om voor te lezen.',
    instead: 'Iemand kan het formulier voorlezen. Het is er ook op papier.',
    plan: 'Geen. Een stem van internet zou de antwoorden van moeders langs een ander bedrijf sturen.',
  },
  {
    name: 'QR-codes lezen met de camera',
    norm: 'Geen eis uit de norm zolang er een andere manier is',
    cause: 'Een code richten voor een camera lukt niet iedereen.',
    effect: 'Wie niet kan richten of zien, kan de camera niet gebruiken.',
    instead: 'Overal waar de camera kan, kan ook een link, een bestand of een code die je typt.',
    plan: 'Geen.',
  },
  {
    name: 'Links naar andere sites',
    norm: 'Buiten deze verklaring',
    cause: 'Bronnen staan op sites van andere organisaties, vaak als pdf.',
    effect: 'Zo’n bron is misschien niet toegankelijk.',
    instead: 'Wat Ketenspiegel uit een bron gebruikt, staat op de site zelf. Vraag de uitgever om een andere vorm.',
    plan: 'Geen.',
  },
];
