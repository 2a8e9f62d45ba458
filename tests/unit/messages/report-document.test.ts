import { expect, test } from 'vitest';
import { pictureWords } from '../../../src/messages/report-document';
import { doneWords } from '../../../src/messages/report-actions';

const told = { high: 0, known: 0, unknown: 0, notApplicable: 0, lowest: 0, names: [] } as const;

test.each([
  [{ ...told, unknown: 20 }, 'Staafdiagram. Van geen enkele randvoorwaarde is het niveau bekend.'],
  [
    { ...told, known: 1, high: 1, unknown: 19, lowest: 3, names: ['Projectleider'] },
    'Staafdiagram. De enige bekende randvoorwaarde staat op niveau 3 of hoger. Van 19 is het niveau onbekend.',
  ],
  [
    { ...told, known: 1, lowest: 1, names: ['Projectleider'] },
    'Staafdiagram. De enige bekende randvoorwaarde staat onder niveau 3. Het laagst staat Projectleider, op niveau 1.',
  ],
  [
    { ...told, known: 4, high: 2, notApplicable: 1, lowest: 0, names: ['A', 'B'] },
    'Staafdiagram. 2 van de 4 bekende randvoorwaarden staan onder niveau 3. Het laagst staan A en B, op niveau 0. 1 is niet van toepassing.',
  ],
  [
    { ...told, known: 4, high: 4, lowest: 3, names: ['A'] },
    'Staafdiagram. Alle 4 bekende randvoorwaarden staan op niveau 3 of hoger.',
  ],
] as const)('the picture of the levels is told whatever is known', (given, text) => {
  expect(pictureWords.levelsAlt(given)).toBe(text);
});

test.each([
  [{ total: 1, done: 0, running: 0, open: 1, overdue: 1 }, '1 actie: 1 nog te doen. 1 is over de datum.'],
  [
    { total: 7, done: 3, running: 2, open: 2, overdue: 2 },
    '7 acties: 3 klaar, 2 bezig en 2 nog te doen. 2 zijn over de datum.',
  ],
  [{ total: 2, done: 2, running: 0, open: 0, overdue: 0 }, '2 acties: 2 klaar.'],
])('the plan in a sentence names no zeros', (summary, text) => {
  expect(doneWords.summary(summary)).toBe(text);
});
