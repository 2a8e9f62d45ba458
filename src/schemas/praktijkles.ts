import type { z } from 'astro/zod';
import { fields, list } from './messages';
import { ratedFields } from './rated';
import { linkSchema } from './source';

/** One of the four lessons from Midden-Brabant. The body says what it means in 60 to 120 words. */
export const praktijklesSchema = fields({
  ...ratedFields,
  /** Randvoorwaarden it is linked to; may be empty. */
  randvoorwaarden: list(linkSchema, 'the linked randvoorwaarden', 'Write [] if the framework links none.'),
});
export type Praktijkles = z.infer<typeof praktijklesSchema> & { id: string };
