/** A head of a column and what stands in it. */
interface ColumnWords {
  head: string;
  explanation: string;
}

const column = (head: string, explanation: string): ColumnWords => ({ head, explanation });

const yes = 'ja';

/** Words of the workbook with all answers of a round. Who reads it may not know the site: every column says what it means. */
export const answersWorkbookWords = {
  title: (chain: string, round: string) =>
    [chain ? `Antwoorden van ${chain}` : 'Antwoorden van jullie keten', round].filter(Boolean).join(' · '),
  yes,
  sheets: {
    answers: 'Antwoorden',
    factors: 'Succesfactoren',
    barriers: 'Belemmeringen',
    group: 'Groep',
    report: 'Rapport',
  },
  kinds: { randvoorwaarde: 'Randvoorwaarde', aandachtspunt: 'Aandachtspunt', praktijkles: 'Praktijkles' },
  on: 'aan',
  off: 'uit',
  provisional: 'voorlopig',
  agreed: 'samen afgesproken',
  open: 'jullie zoeken dit uit',
  respondent: {
    number: column(
      'Invuller',
      'Nummer van de invuller. Hetzelfde nummer is op elk blad dezelfde invuller; het zegt verder niets.',
    ),
    role: column(
      'Rol',
      'De rol van de invuller. Zolang minder dan drie scans de rol ervaringsdeskundige hebben, staat daar Anders, zonder organisatie en laag.',
    ),
    organisation: column(
      'Organisatie',
      'De organisatie van de invuller. Leeg als die niet is ingevuld of niet wordt getoond.',
    ),
    layer: column(
      'Laag',
      'Strategisch (bestuur, directie), tactisch (management, beleid) of operationeel (uitvoering). Leeg als de laag niet is ingevuld of niet wordt getoond.',
    ),
  },
  item: {
    kind: column('Soort', 'Randvoorwaarde, aandachtspunt of praktijkles.'),
    pillar: column(
      'Pijler',
      'De pijler van de randvoorwaarde. Aandachtspunten en praktijklessen horen niet bij één pijler.',
    ),
    id: column(
      'Onderdeel-id',
      'De vaste naam van het onderdeel. Die verandert nooit, ook niet in een volgende meting.',
    ),
    name: column('Onderdeel', 'De naam van het onderdeel.'),
  },
  level: column('Niveau', 'Het niveau, van 0 tot en met 4. Leeg als er geen niveau is: dat is nooit 0.'),
  answer: column(
    'Antwoord',
    'Het niveau in woorden, of: Weet niet, Niet van toepassing, Nog niet beantwoord. Weet niet en niet beantwoord zijn allebei onbekend.',
  ),
  reason: column('Reden', 'Waarom het onderdeel niet van toepassing is.'),
  note: column('Toelichting', 'Wat de invuller erbij schreef.'),
  evidence: column('Blijkt uit', 'Waaruit het niveau blijkt, volgens de invuller.'),
  discuss: column('Bespreken', 'ja: de invuller wil hierover praten.'),
  factor: {
    id: column('Succesfactor-id', 'De vaste naam van de succesfactor.'),
    name: column('Succesfactor', 'De naam van de succesfactor.'),
    of: column('Hoort bij', 'De randvoorwaarde of randvoorwaarden waar de succesfactor bij hoort.'),
    present: column('Aanwezig', 'ja, deels, nee, weet niet, niet van toepassing of niet beantwoord.'),
    note: column('Toelichting', 'Wat de invuller bij de succesfactor schreef.'),
  },
  barrier: {
    id: column('Belemmering-id', 'De vaste naam van de belemmering.'),
    name: column('Belemmering', 'De naam van de belemmering.'),
    state: column(
      'Aan of uit',
      'uit: volgens de invuller speelt de belemmering niet in deze keten. Anders staat zij aan.',
    ),
    reviewed: column('Lijst nagelopen', 'ja: de invuller heeft de lijst met belemmeringen nagelopen.'),
  },
  group: {
    known: column('Met niveau', 'Hoeveel invullers een niveau gaven.'),
    unknown: column('Onbekend', 'Hoeveel invullers weet niet zeiden of niets invulden.'),
    notApplicable: column('N.v.t.', 'Hoeveel invullers zeiden dat het niet van toepassing is.'),
    median: column('Midden', 'Het middelste niveau; bij een even aantal het laagste van de twee middelste.'),
    min: column('Laagste', 'Het laagste niveau dat iemand gaf.'),
    max: column('Hoogste', 'Het hoogste niveau dat iemand gaf.'),
    agreement: column('Eens?', 'eens, verdeeld, tegengesteld of te weinig antwoorden.'),
    level: column(
      'Niveau in het rapport',
      'Het niveau waar het rapport mee rekent. Leeg als het onbekend of niet van toepassing is.',
    ),
    answer: column('In het rapport', 'Hetzelfde in woorden.'),
    how: column(
      'Hoe bepaald',
      'samen afgesproken: de groep legde dit vast. voorlopig: het midden van antwoorden die verdeeld zijn. jullie zoeken dit uit: de groep liet het open. Leeg: het midden van de antwoorden.',
    ),
    motivation: column('Waarom', 'Wat de groep bij de afspraak opschreef.'),
    owner: column('Wie zoekt het uit', 'Wie uitzoekt wat open bleef.'),
    due: column('Voor wanneer', 'De dag waarop dat af is.'),
  },
  report: {
    rank: column(
      'Volgorde',
      'De plaats in de lijst van wat te doen is: 1 komt eerst. Leeg als de randvoorwaarde niet in die lijst staat.',
    ),
    level: column(
      'Niveau',
      'Het niveau van de groep, van 0 tot en met 4. Leeg als het onbekend of niet van toepassing is.',
    ),
    answer: column('Antwoord', 'Hetzelfde in woorden.'),
    gap: column('Verschil', 'Hoeveel niveaus er tot het doel ontbreken. Het doel is niveau 3. Leeg zonder niveau.'),
    points: column('Punten', 'De punten die de volgorde bepalen: de som van de drie kolommen hierna.'),
    forGap: column('Punten voor het verschil', '20 voor elk niveau onder 3.'),
    forPillar: column(
      'Punten voor de startpijler',
      '20 als de randvoorwaarde hoort bij de pijler die eerst moet staan.',
    ),
    forBarriers: column('Punten voor belemmeringen', '1 voor elke belemmering die ermee samenhangt, hooguit 19.'),
    ambition: column('Eigen doel', 'Het niveau dat jullie zelf willen bereiken. Het telt niet mee in de punten.'),
    by: column('Eigen doel op', 'De dag waarop jullie dat eigen doel willen bereiken.'),
  },
} as const;
