import type { Rating } from '../domain/answers';
import type { Who } from '../domain/group-findings';
import type { ShownLayer } from '../domain/group-view';
import { count, list } from './format';
import { layerNames } from './group';
import { levelLabel } from './levels';
import { choiceWords, layerLabels, roleLabels } from './scan';

/** Words of the ways to a meeting and to what mothers said. */
export const roomWords = {
  agree: {
    text: ({ first, agreed }: { first: number; agreed: number }) => {
      if (first === 0)
        return 'Er is geen onderdeel waar jullie eerst over hoeven te praten. Je kunt wel elk niveau samen vaststellen.';
      const done = agreed === 0 ? '' : ` Bij ${agreed} daarvan is al iets vastgelegd.`;
      return `Praat eerst over ${count(first, 'onderdeel', 'onderdelen')}. Daar lopen de antwoorden uiteen, is het niveau onbekend, of wil iemand het bespreken.${done}`;
    },
    how: 'In de bijeenkomst neem je ze een voor een door en leg je vast wat jullie afspreken.',
    meeting: 'Naar de bijeenkomst',
    script: 'Draaiboek voor de bijeenkomst',
  },
  mothers: {
    text: (answers: number) =>
      answers === 0
        ? 'Moeders kunnen met acht zinnen laten weten wat zij merken. Er zijn nog geen formulieren.'
        : `Moeders laten met acht zinnen weten wat zij merken. Er ${answers === 1 ? 'is' : 'zijn'} ${count(answers, 'formulier', 'formulieren')}.`,
    link: 'Bekijk wat moeders merken',
  },
} as const;

export const layerWords = {
  title: 'Verschil tussen lagen',
  intro:
    'In één onderzoek naar ketens in de zorg gaven managers hogere cijfers dan anderen. Een verschil tussen lagen kan dus iets zeggen over jullie keten. Vraag elkaar wat je ziet.',
  none: 'Bij geen enkel onderdeel liggen de middelste antwoorden van de lagen twee niveaus of meer uit elkaar.',
  tooFew: 'Om lagen naast elkaar te leggen zijn minstens twee lagen nodig met elk drie scans. Die zijn er niet.',
  difference: (medians: readonly { layer: ShownLayer; median: 0 | 1 | 2 | 3 | 4 }[]) =>
    medians.map(({ layer, median }) => `${layerNames[layer].toLowerCase()} ${levelLabel(median)}`).join(', '),
} as const;

/** How many names are written out before the rest is counted. */
const mostNames = 8;

export const knowWords = {
  title: 'Wie weet wat niet',
  intro: 'Weet de een iets niet en de ander wel, dan is een vraag aan elkaar genoeg.',
  item: 'Onderdeel',
  notKnown: 'Weet het niet',
  known: 'Vraag het aan',
  knownNameless: 'iemand zonder naam',
  nobody: 'Dit weet niemand van jullie',
  open: (names: readonly string[]) => `Nog door niemand beantwoord: ${listed(names)}.`,
  often: (who: string) => `Dit weet vaak: ${who}.`,
  allKnown: 'Er is geen onderdeel dat de een wel weet en de ander niet.',
  silent: (who: Who) => `${whoText(who)}: hier is nog niets beantwoord. Die scans tellen in deze lijst niet mee.`,
} as const;

const listed = (names: readonly string[]): string => {
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} en nog ${more}` : names.join(', ');
};

/** "Gemeente X, Bakkerij Y en 2 scans zonder naam". */
export function whoText({ organisations, nameless }: Who): string {
  const shown = organisations.slice(0, mostNames);
  const more = organisations.length - shown.length;
  const parts = [
    ...shown,
    ...(more > 0 ? [`nog ${count(more, 'organisatie', 'organisaties')}`] : []),
    ...(nameless > 0 ? [count(nameless, 'scan zonder naam', 'scans zonder naam')] : []),
  ];
  return list(parts);
}

export const under2Words = {
  title: 'In de eigen organisatie',
  intro:
    'Over deze onderdelen antwoordt ieder voor de eigen organisatie. Daarom tellen we hoeveel organisaties onder niveau 2 zitten. Scans zonder naam tellen elk apart.',
  none: 'Geen organisatie gaf hier een niveau onder 2.',
  noLevels: 'Hier gaf nog niemand een niveau.',
} as const;

/** One respondent's answer in a few words. */
export function answerText(rating: Rating): string {
  switch (rating.kind) {
    case 'level':
      return levelLabel(rating.level);
    case 'unknown':
      return 'Weet niet';
    case 'notApplicable':
      return choiceWords.notApplicable;
    case 'unanswered':
      return 'Nog niet beantwoord';
  }
}

/** "Gemeente, strategisch"; a value nobody knows stands as it was written. */
export function respondentText(role: string, layer: string): string {
  const label = (labels: Readonly<Record<string, string>>, value: string) =>
    Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
  return [label(roleLabels, role), label(layerLabels, layer)].filter(Boolean).join(' · ');
}

/** What opens below an item. */
export const whoWords = {
  question: 'Vraag voor het gesprek',
  levels: 'Wat de gegeven niveaus zeggen',
  who: 'Wie',
  answer: 'Antwoord',
  texts: 'Toelichting',
  nameless: 'Zonder naam',
  discuss: 'Bespreken',
  note: 'Toelichting',
  evidence: 'Blijkt uit',
  reason: 'Reden',
  caption: (name: string) => `Wie gaf wat bij ${name}`,
  more: (amount: number) => `Laat alle ${amount} zien`,
  order: 'Op alfabet van de organisatie.',
} as const;
