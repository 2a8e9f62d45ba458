import type { ChangeKind, ItemChange, PillarChange } from '../domain/compare';
import type { RespondentChange } from '../domain/compare-respondents';
import { count, decimal } from './format';

/** The opening sentence: how many items went up, went down and stayed. */
export function compareSentence(counts: Record<ChangeKind, number>): string {
  const { omhoog, omlaag, gelijk } = counts;
  const both = omhoog + omlaag + gelijk;
  if (both === 0) return 'Geen enkel onderdeel is beide keren bekend. Er valt dus nog niets te vergelijken.';
  // A number stays on one line with its word.
  const parts = (
    [
      [omhoog, 'hoger'],
      [omlaag, 'lager'],
      [gelijk, 'gelijk'],
    ] as const
  ).map(([amount, word]) => amount > 0 && `${amount}\u00A0${word}`);
  const basis = both === 1 ? 'Op 1 onderdeel dat' : `Op ${both} onderdelen die`;
  return `${basis} beide keren bekend ${both === 1 ? 'is' : 'zijn'}: ${parts.filter(Boolean).join(', ')}.`;
}

/** What stands beside that: items that have a level on one side only. */
export function restSentence(counts: Record<ChangeKind, number>): string {
  return (
    [
      ['nieuw-bekend', 'nieuw bekend'],
      ['niet-meer-bekend', 'niet meer bekend'],
      ['vervallen', 'vervallen'],
      ['nieuw-van-toepassing', 'nieuw van toepassing'],
      ['beide-onbekend', 'beide keren onbekend'],
    ] as const
  )
    .filter(([kind]) => counts[kind] > 0)
    .map(([kind, text]) => `${counts[kind]} ${text}`)
    .join(' · ');
}

/** Whether the same people answered. A difference between other people is never called progress. */
export function respondentsSentence({ then, now, both, kind }: RespondentChange): string {
  switch (kind) {
    case 'same':
      return then === 1
        ? 'Dezelfde invuller deed beide keren mee.'
        : `Dezelfde ${then} invullers deden beide keren mee.`;
    case 'other':
      return `Beide keren waren er andere invullers: toen ${then}, nu ${now}. Een verschil kan dus ook komen doordat andere mensen antwoordden.`;
    case 'unknown':
      return 'We weten niet of dezelfde mensen antwoordden. Een verschil kan dus ook komen doordat andere mensen antwoordden.';
    case 'partly': {
      const who =
        then === now
          ? `${both} van de ${then} invullers ${both === 1 ? 'deed' : 'deden'} beide keren mee.`
          : `Toen waren er ${count(then, 'invuller', 'invullers')}, nu ${now}. Beide keren ${both === 1 ? 'deed er 1' : `deden er ${both}`} mee.`;
      return `${who} Een verschil kan dus ook komen doordat andere mensen antwoordden.`;
    }
  }
}

export const changeTitles: Record<Exclude<ChangeKind, 'beide-nvt'>, string> = {
  omhoog: 'Hoger',
  omlaag: 'Lager',
  gelijk: 'Gelijk',
  'nieuw-bekend': 'Nieuw bekend',
  'niet-meer-bekend': 'Niet meer bekend',
  vervallen: 'Vervallen: nu niet van toepassing',
  'nieuw-van-toepassing': 'Nieuw van toepassing',
  'beide-onbekend': 'Beide keren onbekend',
};

/** "2 niveaus hoger". Empty where a side has no level. */
export function differenceText({ difference }: Pick<ItemChange, 'difference'>): string {
  if (difference === null) return '';
  if (difference === 0) return 'gelijk';
  const steps = Math.abs(difference);
  return `${count(steps, 'niveau', 'niveaus')} ${difference > 0 ? 'hoger' : 'lager'}`;
}

export const laterWords = {
  coming: 'De rest van de vergelijking komt eraan.',
  failed: 'De rest van de vergelijking kon niet laden. Laad de pagina opnieuw.',
};

export const compareWords = {
  title: 'Twee metingen vergelijken',
  print: 'Afdrukken',
  loading: 'De metingen worden opgehaald.',
  cover: (chain: string) => ['Ketenspiegel', chain ? `twee metingen van ${chain}` : 'twee metingen'].join(' · '),
  then: 'Toen',
  now: 'Nu',
  choose: 'Welke metingen vergelijk je?',
  swap: 'Wissel toen en nu om',
  openGroup: (name: string) => name || 'Dit dossier',
  keptGroup: (name: string) => `Ander dossier: ${name || 'keten zonder naam'}`,
  fileGroup: (name: string) => `Bestand: ${name}`,
  unfilled: 'nog leeg',
  noSide: 'Kies een meting',
  more: 'Vergelijk met een ander dossier of bestand',
  file: 'Bestand ernaast leggen',
  fileHint:
    'Een scan (.ketenscan.json) of een dossier (.ketendossier.json). We kijken er alleen in. Het wordt nergens bewaard: sluit je deze pagina, dan is het weg.',
  kept: 'Zoek in de andere dossiers van deze browser',
  keptNone: 'Er staan geen andere dossiers in deze browser.',
  keptFound: (amount: number) =>
    `${count(amount, 'ander dossier staat', 'andere dossiers staan')} nu in de twee lijsten hierboven.`,
  reading: 'Het bestand wordt gelezen.',
  ready: (name: string) => `${name} ligt ernaast. Het is nergens bewaard.`,
  refused: (what: string) => `Niet geopend: ${what}`,
  takeAway: 'Haal het bestand weg',
  same: 'Toen en nu staan op dezelfde meting. Kies twee verschillende.',
  turned: 'Bij Toen staat een latere meting dan bij Nu.',
  noteTitle: 'Goed om te weten',
  who: 'Wie deden er mee?',
  whoIntro:
    'We herkennen een invuller aan organisatie, rol en laag. Een naam weten we niet. Wie hier geen organisatie heeft staan, herkennen we niet.',
  few: (both: number, applicable: number) =>
    `De vergelijking rust op ${both} van de ${applicable} onderdelen. De rest was toen of is nu niet bekend.`,
  otherDossier:
    'Dit zijn twee dossiers. Leg ze naast elkaar om van elkaar te leren. Het is geen ranglijst: het zegt niet welke keten verder is.',
  otherFramework:
    'De twee metingen gebruikten een andere versie van het raamwerk. We vergelijken alleen wat in beide hetzelfde kenmerk heeft.',
  fellAway: (side: string, ids: readonly string[]) =>
    `${side} is ook dit beantwoord, maar het raamwerk op deze site kent het niet: ${ids.join(', ')}. Het telt niet mee.`,
  meaning:
    'Een ander niveau betekent niet vanzelf dat er iets veranderd is. Misschien kijken jullie er anders naar. Vraag bij elk verschil: wat is er gebeurd?',
};

export const comparePillarWords = {
  title: 'De drie pijlers, toen en nu',
  pillar: 'Pijler',
  shared: 'Alleen wat beide keren bekend is',
  mean: (mean: string) => `gemiddeld ${mean}`,
  noMean: 'nog geen niveau bekend',
  known: (known: number, applicable: number) => `${known} van ${applicable} bekend`,
  sharedText: ({ both, meanThen, meanNow }: PillarChange) =>
    meanThen === null || meanNow === null
      ? 'Geen randvoorwaarde is beide keren bekend.'
      : `${count(both, 'randvoorwaarde', 'randvoorwaarden')}: gemiddeld van ${decimal(meanThen, 1)} naar ${decimal(meanNow, 1)}`,
  note: 'Bij Toen en Nu gaat het gemiddelde over alles wat in die meting bekend was. Dat kunnen andere randvoorwaarden zijn. De laatste kolom rekent alleen met wat beide keren bekend is.',
};

export const itemWords = {
  title: 'Per onderdeel',
  caption: 'Onderdelen waar iets anders is, met hun niveau toen en nu',
  noneOther: 'Bij geen onderdeel is iets anders.',
  item: 'Onderdeel',
  difference: 'Verschil',
  group: (title: string, amount: number) => `${title} (${amount})`,
  same: 'Elk onderdeel dat gelijk bleef',
  none: 'Geen enkel onderdeel is toen of nu van toepassing.',
  kinds: { randvoorwaarde: '', aandachtspunt: 'genderscan', praktijkles: 'praktijkles' },
  agreed: 'samen afgesproken',
  provisional: 'voorlopig',
};

/** What stands on the page while there are not two measurements. */
export const nothingWords = {
  'no-scan': {
    title: 'Er is nog niets om te vergelijken',
    text: 'Vul een scan in, of open een dossier dat je eerder opsloeg. Meet na een jaar opnieuw. Dan zie je hier wat er veranderd is.',
  },
  one: {
    title: 'Er is nog maar één meting',
    text: 'Meet na een tijd opnieuw, bijvoorbeeld na een jaar. Dan staan de twee metingen hier naast elkaar. Heb je een oudere of nieuwere meting in een bestand? Leg dat ernaast.',
  },
  waiting: {
    title: 'De nieuwe meting is nog leeg',
    text: 'Zodra daar vragen zijn beantwoord, zie je hier wat er veranderd is.',
  },
  same: { title: 'Kies twee verschillende metingen', text: 'Toen en nu staan nu op dezelfde meting.' },
  begin: 'Begin een scan',
  open: 'Open een bestand',
  goOn: 'Verder met de scan',
};
