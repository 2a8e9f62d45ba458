import { z } from 'astro/zod';
import { sourceSchema } from './source';

/** One of the 43 success factors. The body says what it is in 30 to 70 words. */
export const succesfactorSchema = z.strictObject({
  /** Description of the element in the framework. */
  naam: z.string().min(5),
  /** Name for lists: at most 40 characters. */
  korteNaam: z.string().min(3).max(40),
  /** Place in the order of Tabel 3a-3c, from 1. */
  volgorde: z.int().min(1),
  /** Ids of its randvoorwaarden; the first one's page is its home. */
  randvoorwaarden: z.array(z.string()).min(1).max(2),
  /** The question that is answered with ja, deels, nee, weet niet or n.v.t. */
  vraag: z.string().endsWith('?'),
  /** What it looks like when it is there: one or two observable sentences. */
  herkennen: z.string().min(20),
  /** Ids of the studies that found it, from content/bronnen; `expert-review` when experts added it. */
  genoemdBij: z.array(z.string()).min(1),
  bronnen: z.array(sourceSchema).min(1),
  letOp: z.string().optional(),
});
export type Succesfactor = z.infer<typeof succesfactorSchema> & { id: string };
