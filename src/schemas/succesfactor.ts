import type { z } from 'astro/zod';
import { fields, ids, question, text, wholeNumber } from './messages';
import { letOpSchema, sourcesSchema } from './source';

/** One of the 43 success factors. The body says what it is in 30 to 70 words. */
export const succesfactorSchema = fields({
  /** Description of the element in the framework. */
  naam: text('the name of the succesfactor', 'Write it as the framework has it.', { min: 5 }),
  /** Name for lists: at most 40 characters. */
  korteNaam: text('a short name', 'It stands in lists.', { min: 3, max: 40 }),
  /** Place in the order of Tabel 3a-3c, from 1. */
  volgorde: wholeNumber('the place in the order of Tabel 3a-3c', 'Count on from the table before.', { min: 1 }),
  /** Ids of its randvoorwaarden; the first one's page is its home. */
  randvoorwaarden: ids('one or two randvoorwaarden', 'Name the one whose page is its home first.', { min: 1, max: 2 }),
  /** The question that is answered with ja, deels, nee, weet niet or n.v.t. */
  vraag: question('the question of the full scan', 'Ask it so that ja, deels or nee is an answer.'),
  /** What it looks like when it is there: one or two observable sentences. */
  herkennen: text('what it looks like when it is there', 'Write one or two sentences about what you can see.', {
    min: 20,
  }),
  /** Ids of the studies that found it, from content/bronnen; `expert-review` when experts added it. */
  genoemdBij: ids('the studies that found it', 'Write expert-review if experts added it.', { min: 1 }),
  bronnen: sourcesSchema,
  letOp: letOpSchema,
});
export type Succesfactor = z.infer<typeof succesfactorSchema> & { id: string };
