import type { Moment, ScoreAnswer } from '../domain/workshop-scores';

/*
 * Words of the page that a participant of a workshop fills in on the own phone, in a room, in a few minutes: short
 * sentences, and nothing that sounds like an exam.
 */

/** What the page itself says. Apart, so that its program does not carry it. */
export const workshopPageWords = {
  title: 'Hoe staat jouw organisatie ervoor?',
  moment: 'Wanneer vul je dit in?',
  moments: {
    vooraf: 'Vooraf: aan het begin van de workshop',
    achteraf: 'Achteraf: aan het eind van de workshop',
  } satisfies Record<Moment, string>,
  momentHint: 'Maakte je aan het begin al een code? Kies dan achteraf.',
  /** Where the address says which moment it is: what one fills in, and the way to the other. */
  fixed: {
    vooraf: { now: 'Je vult dit in aan het begin van de workshop.', other: 'Naar achteraf' },
    achteraf: { now: 'Je vult dit in aan het eind van de workshop.', other: 'Naar vooraf' },
  } satisfies Record<Moment, { now: string; other: string }>,
  otherAnswers: { 'weet-niet': 'Weet ik niet', nvt: 'Geldt niet voor ons' },
  clear: 'Haal dit antwoord weg',
  ofPoint: (number: number) => `bij punt ${number}`,
  make: 'Maak mijn code',
  what: 'Wat ga ik doen?',
  when: 'Als ik ..., dan ...',
  copy: 'Kopieer',
  print: 'Druk af',
  wipe: 'Wis alles van deze telefoon',
  sure: 'Weet je het zeker? Je antwoorden, je codes en je voornemen zijn dan weg.',
  yes: 'Ja, wis alles',
  no: 'Nee, terug',
} as const;

/** What the program of the page says; the page shows a few of these too. */
export const workshopFormWords = {
  proposed: 'Je maakte vooraf al een code op deze telefoon. Daarom staat achteraf aan.',
  chosen: (amount: number, all: number) => `${amount} van de ${all} gekozen`,
  nothing: 'Kies eerst een antwoord. Eén is genoeg.',
  changed: 'Je antwoord is veranderd. Maak je code opnieuw.',
  qrLabel: 'QR-code met jouw code',
  qrFailed: 'De QR-code komt er nu niet. De zes tekens hierboven zijn genoeg.',
  keepsNothing: 'Deze telefoon bewaart niets van deze pagina. Houd haar open tot je klaar bent.',
  wiped: 'Alles is gewist van deze telefoon.',
  copied: 'Gekopieerd.',
  copyRefused: 'De browser laat kopiëren niet toe. Druk je voornemen af, of maak een foto van je scherm.',
  nothingToCopy: 'Schrijf eerst iets op.',
  changes: { higher: 'hoger', lower: 'lager', same: 'gelijk', none: '-' },
  /** For who hears the table. */
  notCompared: 'niet te vergelijken',
} as const;

/** An answer in the table of the difference: a level is its number. */
export const shortAnswer = (answer: ScoreAnswer | null): string =>
  answer === null ? 'leeg' : answer === 'weet-niet' ? 'weet niet' : answer === 'nvt' ? 'n.v.t.' : answer;
