/** What the page says while there is no report of an own scan. */
export const emptyWords = {
  empty: {
    title: 'Er is nog geen scan',
    text: 'Vul een scan in, dan staat hier waar jullie het best kunnen beginnen, waarom daar, en wat de eerste stap is. Of open een bestand dat je eerder opsloeg.',
  },
  noScans: {
    title: 'In dit dossier zit nog geen scan',
    text: 'Begin een scan, of open een scan van iemand anders. Daarna staat hier het rapport.',
  },
  unreadable: {
    title: 'Wat hier bewaard was, kon niet worden gelezen',
    text: 'Het is apart gezet en niet weggegooid. Bij Gegevens kun je het downloaden. Heb je het ook als bestand opgeslagen? Open dat dan.',
  },
  newer: {
    title: 'Dit dossier is gemaakt met een nieuwere versie van Ketenspiegel',
    text: 'Er is niets gewijzigd. Laad de pagina opnieuw om de nieuwe versie te krijgen.',
  },
  forbidden: {
    title: 'Je browser laat deze site niets bewaren',
    text: 'Daarom is er geen scan om een rapport van te maken. Sta opslag toe voor deze site, of gebruik een gewoon venster in plaats van een privévenster. Laad daarna deze pagina opnieuw.',
  },
  failed: {
    title: 'De opslag van je browser gaf geen antwoord',
    text: 'Je gegevens zijn niet gewijzigd. Laad deze pagina opnieuw. Blijft dit staan, sluit dan alle vensters van je browser en open hem weer.',
  },
  start: 'Begin een scan',
  data: 'Naar Gegevens',
};
