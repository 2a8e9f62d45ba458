import type { Fit } from '../stores/search-index';
import { count } from './format';

/** What the search page itself says. Apart, so that its program does not carry it. */
export const searchPageWords = {
  title: 'Zoeken',
  label: 'Waar zoek je naar?',
  hint: 'Een woord of een paar woorden, bijvoorbeeld nazorg of eerste gesprek. Een typefout is niet erg.',
  all: 'Alle bladzijden',
} as const;

/** What the program of the search page says. */
export const searchWords = {
  loading: 'Even ophalen wat er te vinden is.',
  failed: 'Zoeken lukt nu niet: de lijst met woorden kwam niet binnen. Kijk of je verbinding hebt.',
  retry: 'Probeer het opnieuw',
  noWord: 'Typ een woord dat zegt waarover je iets zoekt.',
  nothing: 'Niets gevonden. Probeer een ander woord, of kies een bladzijde uit de lijst.',
  morePlaces: (amount: number) => `Nog ${count(amount, 'plek', 'plekken')} op deze bladzijde`,
  morePages: (amount: number) => `Toon nog ${count(amount, 'bladzijde', 'bladzijden')}`,
} as const;

/** What was found, in one sentence. */
export function foundText(fit: Fit, amount: number, pages: number): string {
  const where = `${count(amount, 'plek', 'plekken')} op ${count(pages, 'bladzijde', 'bladzijden')}`;
  if (fit === 'words') return `${where}.`;
  return fit === 'near'
    ? `Niets met precies deze woorden. Wat erop lijkt: ${where}.`
    : `Niets met al deze woorden. Met een deel ervan: ${where}.`;
}
