import { describe, expect, test } from 'vitest';
import {
  chunk,
  countCardPages,
  isShortCard,
  listNeeds,
  listQuestions,
} from '../../../src/components/workshop/print-sheets';

const cards = (amount: number) => Array.from({ length: amount }, (_, index) => ({ tekst: `Kaart ${index + 1}` }));

describe('pages of cards', () => {
  test.each([
    [1, 1],
    [8, 1],
    [9, 2],
    [16, 2],
  ])('%i cards take %i', (amount, pages) => {
    expect(countCardPages(cards(amount))).toBe(pages);
  });
  test('questions to go on have a page of their own, for the trainer', () => {
    expect(countCardPages([...cards(8), { tekst: 'Nog een', vraag: 'Wat dan?' }])).toBe(3);
  });
  test('a question keeps the number of its card', () => {
    const questions = listQuestions([...cards(2), { tekst: 'Nog een', vraag: 'Wat dan?' }]);
    expect(questions).toMatchObject([{ number: 3, question: 'Wat dan?' }]);
  });
  test('nothing is lost or doubled over the pages', () => {
    const all = cards(19);
    expect(chunk(all, 8).map(({ length }) => length)).toEqual([8, 8, 3]);
    expect(chunk(all, 8).flat()).toEqual(all);
    expect(chunk([], 8)).toEqual([]);
  });
});

test('a card with a long text, or a title besides, is set smaller', () => {
  expect(isShortCard({ tekst: 'a'.repeat(120) })).toBe(true);
  expect(isShortCard({ tekst: 'a'.repeat(121) })).toBe(false);
  expect(isShortCard({ titel: 'b', tekst: 'a'.repeat(120) })).toBe(false);
});

test('what a workshop needs grows with the people, but for what is one for all', () => {
  const sheets = (people: number) => listNeeds(people).map((need) => need.sheets);
  expect(sheets(12)).toEqual([6, 12, 1, 3, 12]);
  expect(sheets(13)).toEqual([6, 13, 1, 4, 13]);
});
