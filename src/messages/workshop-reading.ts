import type { Audience, ScreenPart, Werkvorm } from '../schemas/werkvorm';
import { list } from './format';
import { audienceNames } from './workshop';

/** Words of the pages with ways of working in a workshop. */

/** The kinds of werkvormen, in the order of a workshop. */
export const werkvormKindWords: Record<Werkvorm['soort'], { name: string; text: string }> = {
  begin: { name: 'Beginnen', text: 'Welkom, afspraken en een eerste blik op het onderwerp.' },
  meten: { name: 'Meten', text: 'Ieder geeft de eigen organisatie een niveau. Daarna kijken jullie samen.' },
  oefenen: { name: 'Oefenen', text: 'Kijken, kiezen en proberen, met situaties uit het werk.' },
  slot: { name: 'Afsluiten', text: 'Wat neem je mee, en wat doe je morgen anders?' },
};

/** "klantmanagers en werkgevers"; all of them together are "alle groepen". */
export function audienceText(audiences: readonly Audience[]): string {
  return audiences.length === Object.keys(audienceNames).length
    ? 'alle groepen'
    : list(audiences.map((audience) => audienceNames[audience] ?? audience));
}

/** What the projector shows beside the words of a step. */
export const screenPartNames: Record<ScreenPart, string> = {
  kaarten: 'de kaarten, één voor één',
  casus: 'de casus in het kort',
  vragen: 'de vragen bij de casus',
  wending: 'de wending in de casus',
  scores: 'de QR-code en het adres om te scoren',
  uitkomst: 'de uitkomst van de scores',
  ringen: 'de ringen om de moeder',
};

/** "25 minuten, minstens 16". */
export const minutesText = ({ minuten, minstens }: Pick<Werkvorm, 'minuten' | 'minstens'>): string =>
  minstens < minuten ? `${minuten} minuten, minstens ${minstens}` : `${minuten} minuten`;
