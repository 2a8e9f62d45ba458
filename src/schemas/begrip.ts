import { z } from 'astro/zod';
import { sourceSchema } from './source';

/** One term of the glossary. The body explains it in 15 to 60 words. */
export const begripSchema = z.strictObject({
  /** The term as people write it. */
  naam: z.string().min(2),
  /** Other words for the same thing. */
  ook: z.array(z.string()).default([]),
  /** Ids of related terms. */
  zieOok: z.array(z.string()).default([]),
  /** Path on this site where it is used most, beginning with a slash. */
  pagina: z.string().startsWith('/').optional(),
  bronnen: z.array(sourceSchema).default([]),
});
export type Begrip = z.infer<typeof begripSchema> & { id: string };
