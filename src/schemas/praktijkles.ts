import { z } from 'astro/zod';
import { ratedFields } from './rated';
import { linkSchema } from './source';

/** One of the four lessons from Midden-Brabant. The body says what it means in 60 to 120 words. */
export const praktijklesSchema = z.strictObject({
  ...ratedFields,
  /** Randvoorwaarden it is linked to; may be empty. */
  randvoorwaarden: z.array(linkSchema),
});
export type Praktijkles = z.infer<typeof praktijklesSchema> & { id: string };
