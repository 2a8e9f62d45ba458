import type { z } from 'astro/zod';
import { fields, ids, text } from './messages';
import { pijlerIdSchema } from './pijler';
import { ratedFields } from './rated';

/** One of the twenty preconditions. The body says what it means in 60 to 120 words. */
export const randvoorwaardeSchema = fields({
  ...ratedFields,
  pijler: pijlerIdSchema,
  /** Ids of its success factors, in the order of Tabel 3a-3c. */
  succesfactoren: ids('at least one succesfactor', 'Name them in the order of Tabel 3a-3c.', { min: 1 }),
  /** Ids of sources that name it, from content/bronnen. */
  genoemdBij: ids('the sources that name it', 'Write [] if the report names none.'),
  /** How often the report says it is named: "vier bronnen". */
  hoeVaakGenoemd: text(
    'how often the report says it is named',
    'Write it as the report does, or leave the field out.',
  ).optional(),
});
export type Randvoorwaarde = z.infer<typeof randvoorwaardeSchema> & { id: string };
