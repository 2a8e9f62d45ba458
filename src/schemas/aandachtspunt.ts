import { z } from 'astro/zod';
import { ratedFields } from './rated';
import { linkSchema } from './source';

/** One of the eight points of attention from the gender scan. The body says what it means in 60 to 120 words. */
export const aandachtspuntSchema = z.strictObject({
  ...ratedFields,
  /** Randvoorwaarden it belongs to, each with what goes unseen when that one is strong and this one weak. */
  randvoorwaarden: z
    .array(
      linkSchema.extend({
        /** Explains the blind spot of this pair: one or two sentences. */
        blindeVlek: z.string().min(20),
      }),
    )
    .min(1),
});
export type Aandachtspunt = z.infer<typeof aandachtspuntSchema> & { id: string };
