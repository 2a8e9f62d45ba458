import type { MotherAnswer } from '../domain/mothers';

/*
 * Words of the form for mothers, in A2 Dutch: shorter and simpler than the rest of the site. One idea in a sentence,
 * everyday words, no words of the field.
 */

/** What a mother can answer, as the form says it. */
export const answerWords: Readonly<Record<MotherAnswer, string>> = {
  ja: 'Ja',
  beetje: 'Een beetje',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
};

/** What the page itself says. Apart, so that its program does not carry it. */
export const motherPageWords = {
  title: 'Wat merk jij van de hulp?',
  cannotRead: 'Je telefoon kan niet voorlezen.',
  print: 'Druk het formulier af',
  clear: 'Haal dit antwoord weg',
  make: 'Maak mijn code',
  wipe: 'Wis mijn antwoorden',
  sure: 'Weet je het zeker? Dan is alles weg.',
  yes: 'Ja, wis alles',
  no: 'Nee, terug',
} as const;

/** What the program of the page says; the page shows a few of these too. */
export const motherFormWords = {
  read: 'Lees voor',
  stop: 'Stop',
  number: (number: number) => `Zin ${number}`,
  /** What is read out after a statement. */
  choose: 'Kies: ja, een beetje, nee, of weet ik niet.',
  given: (amount: number, all: number) =>
    amount === 0 ? 'Je hebt nog geen antwoord gekozen.' : `Je hebt bij ${amount} van de ${all} zinnen een antwoord.`,
  nothing: 'Kies eerst een antwoord. Eén is genoeg.',
  changed: 'Je antwoord is veranderd. Maak je code opnieuw.',
  wiped: 'Je antwoorden zijn gewist.',
  codeIs: 'Jouw code is:',
  qr: 'Laat de QR-code zien',
  qrHide: 'Verberg de QR-code',
  qrLabel: 'QR-code met jouw code',
  link: 'Of stuur deze link',
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
} as const;
