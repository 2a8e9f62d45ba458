import { z } from 'astro/zod';
import { pijlerIdSchema } from './pijler';
import { ratedFields } from './rated';

/** One of the twenty preconditions. The body says what it means in 60 to 120 words. */
export const randvoorwaardeSchema = z.strictObject({
  ...ratedFields,
  pijler: pijlerIdSchema,
  /** Ids of its success factors, in the order of Tabel 3a-3c. */
  succesfactoren: z.array(z.string()).min(1),
  /** Ids of sources that name it, from content/bronnen. */
  genoemdBij: z.array(z.string()),
  /** How often the report says it is named: "vier bronnen". */
  hoeVaakGenoemd: z.string().optional(),
});
export type Randvoorwaarde = z.infer<typeof randvoorwaardeSchema> & { id: string };
