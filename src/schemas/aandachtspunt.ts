import type { z } from 'astro/zod';
import { fields, list, text } from './messages';
import { ratedFields } from './rated';
import { linkFields } from './source';

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
});
export type Aandachtspunt = z.infer<typeof aandachtspuntSchema> & { id: string };
