import type { AgreementReason } from '../domain/convenant-draft';
import { levelLabel } from './levels';

export const agreementWords = {
  standing: 'In het concept',
  others: (amount: number) => `Andere onderwerpen om afspraken over te maken (${amount})`,
  othersHint: 'Deze staan niet in het concept. Neem op wat jullie ook willen vastleggen.',
  none: 'Er staan nog geen afspraken in. Kies ze hieronder.',
  takeIn: 'Neem op',
  takeInOf: (name: string) => `Neem op: ${name}`,
  leaveOut: 'Laat weg',
  leaveOutOf: (name: string) => `Laat weg: ${name}`,
  what: 'Wat spreken partijen af?',
  who: 'Wie zorgt dat dit gebeurt?',
  when: 'Wanneer is dit klaar?',
  measure: 'Hoe zien jullie dat het gebeurt?',
  whoShort: 'Wie',
  whenShort: 'Wanneer',
  measureShort: 'Zo zien we het',
  levels: (level: 0 | 1 | 2 | 3 | 4 | null, target: 0 | 1 | 2 | 3 | 4) =>
    level === null
      ? `Nu: nog niet bekend. Doel: ${levelLabel(target)}.`
      : level >= target
        ? `Nu: ${levelLabel(level)}. Dat houden we vast.`
        : `Nu: ${levelLabel(level)}. Doel: ${levelLabel(target)}.`,
  notApplicable: 'Volgens de scan niet van toepassing.',
} as const;

/** Why an agreement stands in the draft. */
export function reasonText(reason: AgreementReason): string {
  switch (reason.kind) {
    case 'ambition':
      return 'eigen doel van de groep';
    case 'gap':
      return `op plaats ${reason.rank} in jullie rapport`;
    case 'start-pillar':
      return 'hoort bij de pijler waar je begint';
    case 'gender':
      return 'laag in de genderscan';
    case 'written':
      return 'jullie schreven hier zelf iets';
    case 'chosen':
      return 'zelf gekozen';
  }
}

export const agreementEditWords = {
  whoHint: 'Organisaties of functies, geen namen van personen.',
  whoNone: 'Bij Keten draagt nog geen betrokken partner dit.',
  could: (names: string) => `Past misschien bij: ${names}.`,
  kinds: (roles: string) => `Dit past vaak bij: ${roles}.`,
  whenHint:
    'Een dag of een vast moment, zoals "voor 1 mei 2027" of "elk kwartaal". Komt de dag uit het actieplan? Kijk of hij ook bij deze afspraak past.',
  late: 'Deze dag is voorbij. Kies een nieuwe.',
} as const;
