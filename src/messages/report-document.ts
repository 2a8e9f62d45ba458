import type { Level } from '../domain/answers';
import type { PillarResult } from '../domain/pillars';
import { count, dateText, decimal, list } from './format';
import { statusNames } from './report';

/** What the report says as a document and not on the screen. */
export const reportDocumentWords = {
  title: (chain: string) => (chain ? `Rapport van ${chain}` : 'Rapport van jullie keten'),
  /** What the file is called, before the name of the chain. */
  file: 'rapport',
  saved: (day: string) => `Opgeslagen op ${dateText(day)}`,
  noPictures: 'De plaatjes ontbreken: je browser kon ze niet maken. Dezelfde getallen staan in de tabellen.',
  pillar: 'Pijler',
  status: 'Status',
  agreement: 'Eens?',
  items: { randvoorwaarde: 'Randvoorwaarde', aandachtspunt: 'Aandachtspunt', praktijkles: 'Praktijkles' },
  ambition: 'Eigen doel',
  action: 'Actie',
  owner: 'Wie',
  due: 'Voor',
  actionItem: 'Waarvoor',
  rests: 'Rust op',
  barriersRead: 'Wat je over de belemmeringen kunt lezen, staat in de leesroute.',
};

interface LevelsTold {
  /** On level 3 or higher. */
  high: number;
  known: number;
  unknown: number;
  notApplicable: number;
  lowest: Level;
  /** Names of what stands on that lowest level. */
  names: readonly string[];
}

/** Words in the pictures of a report, and what one learns from each without seeing it. */
export const pictureWords = {
  target: (level: number) => `${level} = doel`,
  mean: (mean: number) => `gemiddeld ${decimal(mean, 1)}`,
  mother: 'moeder',
  family: 'en gezin',
  partner: 'partner',
  goal: 'duurzaam en passend werk',
  frameworkCaption:
    'Het raamwerk, gevuld met jullie niveaus. Hoe voller een deel, hoe hoger het niveau. Gearceerd is onbekend, een streepjeslijn is niet van toepassing.',
  levelsCaption: 'Het niveau van elke randvoorwaarde. De streepjeslijn is het doel: niveau 3. Gearceerd is onbekend.',
  pillarsCaption:
    'Elke stip is een randvoorwaarde op haar niveau. Boven het vraagteken staat wat onbekend is. Het driehoekje is het gemiddelde.',
  levelsAlt: ({ high, known, unknown, notApplicable, lowest, names }: LevelsTold): string => {
    const low = known - high;
    if (known === 0) return 'Staafdiagram. Van geen enkele randvoorwaarde is het niveau bekend.';
    const where =
      known === 1
        ? `De enige bekende randvoorwaarde staat ${low === 0 ? 'op niveau 3 of hoger' : 'onder niveau 3'}`
        : low === 0
          ? `Alle ${known} bekende randvoorwaarden staan op niveau 3 of hoger`
          : `${low} van de ${known} bekende randvoorwaarden ${low === 1 ? 'staat' : 'staan'} onder niveau 3`;
    const shown = names.length > 3 ? `${names.length} randvoorwaarden` : list(names);
    return [
      `Staafdiagram. ${where}.`,
      low > 0 && `Het laagst ${names.length === 1 ? 'staat' : 'staan'} ${shown}, op niveau ${lowest}.`,
      unknown > 0 && `Van ${unknown} is het niveau onbekend.`,
      notApplicable > 0 && `${count(notApplicable, 'is', 'zijn')} niet van toepassing.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  pillarsAlt: (panels: readonly { name: string; result: PillarResult; mean: number | null }[]): string =>
    `De drie pijlers. ${panels.map(pillarTold).join(' ')}`,
  frameworkAlt: (panels: readonly { name: string; result: PillarResult; mean: number | null }[]): string => {
    const parts = { multidisciplinair: 'De ring', 'intra-organisatorisch': 'De pijlen', proces: 'De treden' };
    const told = panels.map(({ name, result, mean }) => {
      const verb = result.id === 'multidisciplinair' ? 'is' : 'zijn';
      const level = mean === null ? 'nog onbekend' : `gemiddeld gevuld tot niveau ${decimal(mean, 1)}`;
      return `${parts[result.id]} (${name.toLowerCase()}) ${verb} ${level}.`;
    });
    return `Het raamwerk als tekening rond moeder en gezin. ${told.join(' ')}`;
  },
};

function pillarTold({ name, result, mean }: { name: string; result: PillarResult; mean: number | null }): string {
  const { status, known, applicable } = result;
  if (applicable === 0) return `${name}: ${statusNames[status].toLowerCase()}.`;
  const level = mean === null ? 'nog geen niveau bekend' : `gemiddeld ${decimal(mean, 1)}`;
  return `${name}: ${statusNames[status].toLowerCase()}, ${level}, ${known} van ${applicable} bekend.`;
}

/** What the reading route says as a document and not on the screen. */
export const routeDocumentWords = {
  title: (chain: string) => (chain ? `Leesroute voor ${chain}` : 'Leesroute'),
  file: 'leesroute',
  about: (chain: string, date: string) =>
    `Bij het rapport${chain ? ` van ${chain}` : ''}${date ? `, meting van ${date}` : ''}`,
  footer: (chain: string) => ['Ketenspiegel', 'leesroute', chain].filter(Boolean).join(' · '),
  forRoles: (roles: readonly string[]) => `Gekozen voor: ${list(roles)}`,
};

/** The part of the page that saves. */
export const saveWords = {
  intro: 'Alles wordt in je eigen browser gemaakt. Er gaat niets naar een server.',
  report: {
    title: 'Het rapport',
    text: 'Om te bewerken, te mailen of in een vergadering te delen. Met plaatjes en tabellen, zonder de antwoorden van elke invuller.',
    roles: (roles: readonly string[]) => `De stukken uit de handreikingen zijn die voor ${list(roles)}.`,
    label: 'Het rapport opslaan',
    names: { docx: 'Word (.docx)', odt: 'OpenDocument (.odt)' },
  },
  /** These stand beside other buttons, so they say what they do. */
  route: {
    label: 'De leesroute opslaan',
    names: { docx: 'Opslaan als Word (.docx)', odt: 'Opslaan als OpenDocument (.odt)' },
  },
  answers: {
    title: 'Alle antwoorden',
    text: 'Een werkblad met elk antwoord, de succesfactoren, de belemmeringen en de uitkomst. Het laatste blad legt de kolommen uit.',
    legend: 'Wat komt erin?',
    respondents: 'Wie wat antwoordde: rol, organisatie en laag',
    texts: 'Toelichtingen, en wat de groep opschreef',
    /** A group so small that an answer points at somebody, whatever is left out. */
    few: 'Met minder dan vijf invullers is te herkennen wie wat antwoordde, ook als dat er niet bij staat.',
    open: 'In dit bestand staat wat ook in de bijlage van het rapport staat. Geef het alleen aan wie dat mag zien.',
    written:
      'Aan een toelichting is soms te zien van wie zij is. Er kunnen ook andere mensen in staan. Lees ze na voordat je het bestand deelt.',
    label: 'Alle antwoorden opslaan',
    csv: 'Als CSV: een bestand per tabel',
    csvLabel: 'Een tabel opslaan als CSV',
    file: 'antwoorden',
  },
  excel: 'Excel (.xlsx)',
  openSheet: 'OpenDocument (.ods)',
  withoutPictures: (file: string) => `${file} (zonder plaatjes, want die kon je browser niet maken)`,
};
