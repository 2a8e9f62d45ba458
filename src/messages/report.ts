import type { Rating } from '../domain/answers';
import type { PillarResult, PillarStatus } from '../domain/pillars';
import type { Report } from '../domain/report';
import { count, decimal } from './format';
import { levelLabel } from './levels';

/** A rating in a few words. */
export function ratingText(rating: Rating): string {
  switch (rating.kind) {
    case 'level':
      return levelLabel(rating.level);
    case 'unknown':
      return 'Weet niet';
    case 'notApplicable':
      return 'Niet van toepassing';
    case 'unanswered':
      return 'Nog niet beantwoord';
  }
}

export const statusNames: Record<PillarStatus, string> = {
  'niet-van-toepassing': 'Niet van toepassing',
  'niet-gereed': 'Niet gereed',
  'onvoldoende-beeld': 'Onvoldoende beeld',
  gereed: 'Gereed',
  bijna: 'Bijna gereed',
};

/** What the status rests on: the first rule that fits (RULES, "Pillar status"). Names are those of the items. */
export function statusReason(
  { status, known, applicable, spread }: PillarResult,
  names: { low: string[]; blind: string[] },
): string {
  const good = spread[3] + spread[4];
  const share = `${good} van de ${applicable} ${applicable === 1 ? 'staat' : 'staan'} op niveau 3 of hoger`;
  switch (status) {
    case 'niet-van-toepassing':
      return 'Alle randvoorwaarden van deze pijler staan op niet van toepassing.';
    case 'onvoldoende-beeld':
      return `Van ${applicable - known} van de ${applicable} randvoorwaarden is het niveau onbekend. Dat is meer dan een kwart.`;
    case 'gereed':
      return 'Alle randvoorwaarden staan op niveau 3 of hoger, zonder blinde vlek.';
    case 'bijna':
      if (good < applicable) return `${share}. Dat is minstens de helft, maar niet alles.`;
      return `Alles staat op niveau 3 of hoger, maar er is een blinde vlek bij ${names.blind.join(', ')}.`;
    case 'niet-gereed':
      if (names.low.length > 0) return `Onder niveau 2: ${names.low.join(', ')}.`;
      return `${share}. Dat is minder dan de helft.`;
  }
}

/** On its own, so that the program of the page does not carry it. */
export const reportNoScript =
  'Het rapport wordt in je eigen browser gemaakt. Daarvoor is JavaScript nodig: zet het aan voor deze site en laad de pagina opnieuw.';

export const reportWords = {
  title: 'Rapport van jullie keten',
  print: 'Afdrukken',
  json: 'Rapport als JSON',
  documents: 'Opslaan als Word of Excel',
  loading: 'Het rapport wordt gemaakt.',
  contents: 'In dit rapport',
  pickRound: 'Meting',
  cover: (chain: string, date: string) =>
    ['Ketenspiegel', chain ? `rapport van ${chain}` : 'rapport', date].filter(Boolean).join(' · '),
  respondents: (amount: number) => count(amount, 'invuller', 'invullers'),
  answered: (given: number, asked: number) => `${given} van ${asked} beantwoord`,
  noDate: 'zonder datum',
  outdated: (date: string) =>
    `Deze meting is van ${date}: meer dan 12 maanden geleden. Meet opnieuw voordat je hierop besluit.`,
  justBegun: (round: string) => `${round || 'Deze meting'} is net begonnen en nog leeg.`,
  showEarlier: (round: string) => `Bekijk ${round}`,
  toQuestions: 'Naar de vragen',
  compare: 'Vergelijk twee metingen',
  again: 'Opnieuw meten',
  example: {
    text: 'Dit is een voorbeeld met een verzonnen keten.',
    link: 'Terug naar je eigen werk',
  },
};

export const pillarWords = {
  title: 'De drie pijlers',
  known: (known: number, applicable: number) => `${known} van ${applicable} bekend`,
  rest: ({ unknown, unanswered, notApplicable }: PillarResult) =>
    [
      unknown > 0 && `${unknown} weet niet`,
      unanswered > 0 && `${unanswered} niet beantwoord`,
      notApplicable > 0 && `${notApplicable} n.v.t.`,
    ]
      .filter(Boolean)
      .join(', '),
  mean: (mean: number) => `Gemiddeld niveau ${decimal(mean, 1)}`,
  noMean: 'Nog geen niveau bekend',
  spread: (spread: readonly number[]) =>
    spread
      .map((amount, level) => (amount > 0 ? `${amount} op niveau ${level}` : ''))
      .filter(Boolean)
      .join(', '),
  sum: (levels: readonly number[], mean: number) =>
    `${levels.join(' + ')} = ${levels.reduce((sum, level) => sum + level, 0)}, gedeeld door ${levels.length} is ${decimal(mean, 1)}.`,
  sumTitle: 'Waarom deze status?',
  meanNote: 'De status beslist. Het gemiddelde is een grof hulpmiddel.',
  leftOut: (amount: number) =>
    `Let op: ${count(amount, 'randvoorwaarde staat', 'randvoorwaarden staan')} op niet van toepassing. Dat is meer dan een derde van deze pijler. Kijk of dat klopt.`,
  start: 'Hier begin je',
};

export const convenantWords = {
  title: 'Klaar voor een convenant?',
  ready: 'Ja. Alle randvoorwaarden over samenwerking en over de eigen organisatie staan op niveau 2 of hoger.',
  notReady: (amount: number) =>
    `Nog niet. ${count(amount, 'randvoorwaarde staat', 'randvoorwaarden staan')} nog niet op niveau 2 of hoger:`,
  none: 'Dat is niet te zeggen: alle randvoorwaarden van de eerste twee pijlers staan op niet van toepassing.',
  rule: 'Hiervoor tellen de twaalf randvoorwaarden van de eerste twee pijlers mee, behalve wat niet van toepassing is.',
};

export const levelWords = {
  title: 'De randvoorwaarden',
  figure:
    'Het raamwerk, gevuld met jullie niveaus. Hoe voller een deel, hoe hoger het niveau. Gearceerd is onbekend, gestippeld is niet van toepassing. De blauwe pijlen zijn de vijf randvoorwaarden binnen de organisatie.',
  caption: 'Niveau van elke randvoorwaarde. Het streepje bij 3 is het niveau waar je naar streeft.',
  item: 'Randvoorwaarde',
  level: 'Niveau',
  provisional: 'voorlopig',
  agreed: 'samen afgesproken',
  leftOut: (amount: number) =>
    `${count(amount, 'randvoorwaarde is', 'randvoorwaarden zijn')} niet van toepassing en ${amount === 1 ? 'staat' : 'staan'} hier niet.`,
  leftOutWhy: 'De reden lees je in de bijlage.',
  unknown: 'Onbekend',
  nothing: 'Er is geen randvoorwaarde van toepassing. Daarom is hier niets te tonen.',
};

/** What the level of an item rests on: agreed by the group, the middle of divided answers, or neither. */
export function levelMark({ agreed, provisional }: Pick<Report, 'agreed' | 'provisional'>, id: string): string {
  if (agreed.has(id)) return ` (${levelWords.agreed})`;
  return provisional.has(id) ? ` (${levelWords.provisional})` : '';
}

export const chartWords = {
  title: 'In één beeld',
  /** The message of the chart in words. */
  message: (high: number, known: number, unknown: number) =>
    [
      `${high === 0 ? 'Geen' : high} van de ${known} bekende randvoorwaarden ${high < 2 ? 'staat' : 'staan'} op niveau 3 of hoger.`,
      unknown > 0 ? `Van ${unknown} is het niveau onbekend: daar is de lijn onderbroken.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  source: 'De getallen staan in de tabel hierboven.',
  label: 'Grafiek met het niveau van elke randvoorwaarde. Dezelfde getallen staan in de tabel hierboven.',
  failed: 'De grafiek kon niet laden. De tabel hierboven heeft dezelfde getallen.',
};
