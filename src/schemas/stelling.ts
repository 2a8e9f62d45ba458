import type { z } from 'astro/zod';
import { countWords, describeValue, fields, ids, text, wholeNumber } from './messages';
import { sourcesSchema } from './source';

const maxWords = { stelling: 12, uitleg: 14 } as const;

/** A sentence that somebody who learns Dutch reads at once (A2). */
const easy = (field: keyof typeof maxWords, expected: string, write: string) =>
  text(expected, `${write} At most ${maxWords[field]} words.`, { min: 10 }).refine(
    (written) => countWords(written) <= maxWords[field],
    {
      error: ({ input }) =>
        `Expected at most ${maxWords[field]} words; found ${countWords(String(input))}: ${describeValue(input)}. ` +
        'Keep one idea, and leave out the rest.',
    },
  );

/**
 * One statement of the form "Wat merken moeders?", in A2 Dutch. The file name is a permanent id, and `volgorde` stays as it
 * is: codes that mothers gave go by it. The body tells professionals in 40 to 80 words what stands behind it.
 */
export const stellingSchema = fields({
  /** Place in the form, from 1. Permanent. */
  volgorde: wholeNumber('the place in the form', 'Each number stands once and stays: codes go by it.', { min: 1 }),
  /** What a mother agrees with or not: one idea, "je", everyday words. */
  stelling: easy('stelling', 'a statement', 'One idea, with "je", in everyday words.'),
  /** One line that helps to understand it. */
  uitleg: easy('uitleg', 'a line of help', 'In everyday words, or leave the field out.').optional(),
  /** Ids of the randvoorwaarden, aandachtspunten, praktijklessen and success factors that it says something about. */
  elementen: ids('one to four ids of elements', 'The main one first.', { min: 1, max: 4 }),
  bronnen: sourcesSchema,
});
export type Stelling = z.infer<typeof stellingSchema> & { id: string };
