import type { z } from 'astro/zod';
import { countWords, describeValue, fields, list, question, text } from './messages';
import { ratedFields } from './rated';
import { linkFields } from './source';

const maxWorkshopWords = 15;

const workshopLevel = text(
  'the level of one organisation',
  `At most ${maxWorkshopWords} words, about "mijn organisatie".`,
  {
    min: 10,
  },
).refine((written) => countWords(written) <= maxWorkshopWords, {
  error: ({ input }) =>
    `Expected at most ${maxWorkshopWords} words; found ${countWords(String(input))}: ${describeValue(input)}. ` +
    'Somebody reads it on a phone, in a room, in a few seconds.',
});

/** One of the eight points of attention from the gender scan. The body says what it means in 60 to 120 words. */
export const aandachtspuntSchema = fields({
  ...ratedFields,
  /** Randvoorwaarden it belongs to, each with what goes unseen when that one is strong and this one weak. */
  randvoorwaarden: list(
    fields({
      ...linkFields,
      /** Explains the blind spot of this pair: one or two sentences. */
      blindeVlek: text(
        'what goes unseen when the randvoorwaarde is strong and this point weak',
        'Write one or two sentences about this pair.',
        { min: 20 },
      ),
    }),
    'at least one randvoorwaarde',
    'Write id, herkomst, grond and blindeVlek.',
    { min: 1 },
  ),
  /**
   * The same point for one's own organisation, to score in a workshop in well under a minute: whatever kind of organisation
   * it is. Codes hold these answers, so a level keeps its meaning. It never counts in a scan.
   */
  workshop: fields({
    vraag: question('the question about one organisation', 'Ask it about "jouw organisatie", in one sentence.'),
    niveaus: list(workshopLevel, 'five levels, 0 to 4', 'Each is one step more than the one before.', {
      min: 5,
      max: 5,
    }),
  }),
});
export type Aandachtspunt = z.infer<typeof aandachtspuntSchema> & { id: string };
