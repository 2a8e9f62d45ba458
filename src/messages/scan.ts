import { levelLabel } from './levels';

/** Status of one item in the task list. */
export const progressText = { left: 'nog te doen', begun: 'begonnen', done: 'klaar' } as const;

/** A rating in words; null where nothing was chosen. */
export function ratingText(
  rating: { kind: 'level'; level: 0 | 1 | 2 | 3 | 4 } | { kind: 'unknown' | 'notApplicable' | 'unanswered' },
): string | null {
  if (rating.kind === 'level') return levelLabel(rating.level);
  if (rating.kind === 'unanswered') return null;
  return rating.kind === 'unknown' ? choiceWords.unknown : choiceWords.notApplicable;
}

export const choiceWords = {
  unknown: 'Weet ik niet',
  unknownHint: 'Komt op de lijst om uit te zoeken.',
  notApplicable: 'Niet van toepassing',
  notApplicableHint: 'Telt nergens mee. Schrijf erbij waarom.',
} as const;

/** Answers to a success factor, in the order they are shown. */
export const presenceLabels = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
  nvt: 'N.v.t.',
} as const;

export const stageLabels: Readonly<Record<string, string>> = {
  verkennen: 'We verkennen of een ketenaanpak iets voor ons is',
  opbouwen: 'We bouwen de keten op',
  draaiend: 'De keten draait',
};

export { layerLabels, roleLabels } from './respondents';

export const depthLabels: Readonly<Record<string, string>> = {
  kort: 'Kort: 32 vragen',
  volledig: 'Volledig: 32 vragen en 43 succesfactoren',
};

/** "12 van 32 klaar". */
export const doneText = (done: number, all: number): string => `${done} van ${all} klaar`;

export const overviewWords = {
  begin: 'Begin een scan',
  first: 'Begin bij vraag 1',
  next: (number: number) => `Verder met vraag ${number}`,
  resume: 'Verder met de scan',
  toBarriers: 'Verder met de belemmeringen',
  report: 'Naar het rapport',
  check: 'Controleer je antwoorden',
  barriersRow: 'Belemmeringen die kunnen spelen',
  discuss: 'bespreken',
  empty: 'Er is nog geen scan open in deze browser.',
  emptyHow: 'Begin er een, of open een bestand bij Gegevens.',
  nobody: 'In dit dossier vul je zelf nog geen scan in.',
  nobodyHow: 'Vul zelf ook in, of kies bij Gegevens welke scan je invult.',
  alsoMe: 'Vul zelf ook in',
  chooseScan: 'Kies een scan',
  group: 'Naar de groep',
  openFile: 'Open een bestand',
  details: 'Gegevens van deze scan',
  noName: 'Keten zonder naam',
  begun: (count: number) => `${count} begonnen`,
  toDiscuss: (count: number) => `${count} om te bespreken`,
  reminder: 'Je deed veel sinds je voor het laatst een bestand bewaarde.',
  reminderHow: 'Alles staat alleen in deze browser. Een bestand is je reservekopie.',
  saveFile: 'Bewaar een bestand',
  toFiles: 'Naar Gegevens',
} as const;

export const checkWords = {
  change: 'Wijzig',
  open: 'Nog open',
  openNone: 'Alle vragen hebben een antwoord.',
  openIntro: 'Je mag vragen openlaten. In het rapport tellen ze als onbekend, nooit als 0.',
  note: 'Toelichting',
  evidence: 'Waaruit blijkt dat?',
  reason: 'Waarom niet van toepassing?',
  discuss: 'Bespreken in de keten',
  factors: 'Succesfactoren',
  noAnswer: 'Nog geen antwoord',
  missingReason: 'De reden ontbreekt nog',
  barriersReviewed: 'Je hebt de lijst bekeken.',
  barriersNotReviewed:
    'Je hebt de lijst nog niet bekeken. Tot die tijd zegt het rapport dat ze kunnen spelen, niet dat ze spelen.',
  barriersOn: (on: number, all: number) => `${on} van ${all} kunnen spelen in jullie keten.`,
  barriersOff: 'Spelen hier niet',
  report: 'Naar het rapport',
  saveFile: 'Bewaar een bestand',
  loading: 'Je antwoorden worden opgehaald…',
} as const;

export const detailWords = {
  name: 'Keten',
  region: 'Regio',
  stage: 'Fase',
  goal: 'Doel van de scan',
  role: 'Rol',
  organisation: 'Organisatie',
  layer: 'Laag',
  depth: 'Soort scan',
} as const;

export const barrierGroups: Readonly<Record<string, string>> = {
  moeders: 'Bij moeders',
  professionals: 'Bij professionals en hun organisaties',
  werkgevers: 'Bij werkgevers',
};
