import { evaluation, intention } from '../../messages/workshop-print';

/** How many cards of a werkvorm fit on one A4: two beside each other, four below. */
export const cardsPerSheet = 8;
/** How many cards for an intention fit on one A4. */
export const intentionsPerSheet = 4;

/** A list in pieces of at most so many. */
export function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

interface Card {
  titel?: string | undefined;
  tekst: string;
  vraag?: string | undefined;
}

/** Questions to go on that stand on the trainer's own sheet, each with the number of its card. */
export function listQuestions<One extends Card>(
  cards: readonly One[],
): { number: number; card: One; question: string }[] {
  return cards.flatMap((card, index) => (card.vraag ? [{ number: index + 1, card, question: card.vraag }] : []));
}

/** The pages A4 that the cards of a werkvorm take: the cards, and one for the trainer when they have questions. */
export function countCardPages(cards: readonly Card[]): number {
  return Math.ceil(cards.length / cardsPerSheet) + (listQuestions(cards).length > 0 ? 1 : 0);
}

/** Above so many characters a card is set smaller, so that it still fits; never below 14 points. */
const shortCard = 120;
export const isShortCard = ({ titel = '', tekst }: Card): boolean => titel.length + tekst.length <= shortCard;

/** One line of what a trainer brings on paper: how many of it, and how many sheets of paper that is. */
export interface Need {
  name: string;
  amount: string;
  sheets: number;
}

/** So many people score on paper when the others use a phone. */
const onPaper = 3;

/** What an ordinary workshop of so many people needs on paper, when it measures twice and has one case. */
export function listNeeds(people: number): Need[] {
  return [
    { name: 'Scoreblad', amount: `${2 * onPaper}, als reserve`, sheets: 2 * onPaper },
    { name: 'De casus', amount: `${people}, van één casus`, sheets: people },
    { name: 'De wending', amount: '1, alleen voor jou', sheets: 1 },
    {
      name: `Kaartje: ${intention.title}`,
      amount: `${people} kaartjes`,
      sheets: Math.ceil(people / intentionsPerSheet),
    },
    { name: `Evaluatie: ${evaluation.title}`, amount: `${people}, voor ieder één`, sheets: people },
  ];
}
