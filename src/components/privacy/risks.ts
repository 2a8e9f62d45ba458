/** What may go wrong for people, what the program does about it, and what stays for who uses it. */
export interface Risk {
  risk: string;
  program: string;
  left: string;
}

export const risks: readonly Risk[] = [
  {
    risk: 'In een kleine groep is te herkennen wie wat antwoordde.',
    program:
      'De rol ervaringsdeskundige verschijnt pas bij drie scans, een laag ook. Uitkomsten van moeders en van codes in een workshop komen pas vanaf vijf. Niemand staat op een ranglijst.',
    left: 'Wie het dossierbestand heeft, kan alles lezen. Beslis wie dat krijgt.',
  },
  {
    risk: 'Een moeder voelt druk om mee te doen, of is bang voor gevolgen.',
    program:
      'Het formulier zegt dat het mag en niet hoeft, en dat het niets mag veranderen aan haar uitkering. Het heeft geen naam, datum of vrij veld.',
    left: 'Zorg dat dit ook echt zo is. Laat iemand inbrengen die niet over een uitkering beslist.',
  },
  {
    risk: 'Een bestand, link of code komt bij de verkeerde terecht.',
    program: 'De invuller kiest wat meegaat en ziet dat vooraf. Toelichtingen en organisatie kunnen wegblijven.',
    left: 'Er zit geen wachtwoord op. Verstuur het met jullie veilige mail of deel het in een gesloten map.',
  },
  {
    risk: 'Iemand schrijft over een herkenbare persoon.',
    program:
      'Bij een eigenaar, partner of ondertekening vraagt de site om een functie, niet om een persoon. Weggeven zonder namen haalt alle tekst weg.',
    left: 'Spreek dit af en lees toelichtingen na voordat je een rapport deelt.',
  },
  {
    risk: 'Iemand anders op dezelfde computer ziet het werk.',
    program: 'Er is één knop om alles in de browser te wissen.',
    left: 'Gebruik een eigen account op de computer. Wis op een gedeeld apparaat na gebruik.',
  },
  {
    risk: 'Werk gaat verloren, bijvoorbeeld als een browser opruimt.',
    program:
      'De site vraagt de browser om niets op te ruimen en herinnert aan het bewaren van een bestand. Verwijderde dossiers zijn terug te zetten.',
    left: 'Niemand anders maakt een reservekopie. Bewaar zelf bestanden op een plek die dat wel doet.',
  },
  {
    risk: "Andere pagina's op hetzelfde webadres lezen mee.",
    program: 'Hier kan het programma niets tegen doen: browsers bewaren gegevens per webadres.',
    left: 'Zet de site op een eigen (sub)domein, apart van andere websites en hun scripts.',
  },
  {
    risk: 'Een kwaadwillend bestand of een link voert een programma uit.',
    program: "Alles wat binnenkomt, wordt gecontroleerd. De Content-Security-Policy laat alleen eigen programma's toe.",
    left: 'Neem nieuwe versies over, en zet de beveiligingsregels (headers) op de server aan.',
  },
  {
    risk: 'Uitkomsten worden gebruikt om mensen of organisaties af te rekenen.',
    program: 'De site zegt dat de score voor een gesprek is. Er is geen gemiddelde per organisatie.',
    left: 'Spreek vooraf af waarvoor de uitkomst wel en niet dient.',
  },
  {
    risk: 'Logboeken zeggen wie welke pagina bezocht.',
    program: 'Wat iemand invult of zoekt, komt niet in het adres dat de server ziet.',
    left: 'Bewaar logboeken kort, of laat IP-adressen weg.',
  },
];
