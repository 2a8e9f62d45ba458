import { z } from 'astro/zod';
import { sourceSchema } from './source';

export const pijlerIds = ['multidisciplinair', 'intra-organisatorisch', 'proces'] as const;
export const pijlerIdSchema = z.enum(pijlerIds);
export type PijlerId = z.infer<typeof pijlerIdSchema>;

/** One of the three pillars. The body explains it in 80 to 150 words. */
export const pijlerSchema = z.strictObject({
  naam: z.string().min(5),
  /** Name for labels: at most 24 characters. */
  korteNaam: z.string().max(24),
  /** Order in which the report builds a chain (§7.2): 1, 2, 3. */
  volgorde: z.int().min(1).max(3),
  /** Colour of the pillar in Figuur 2. */
  kleur: z.enum(['geel', 'blauw', 'oranje']),
  /** The question the pillar answers. */
  leidendeVraag: z.string().endsWith('?'),
  /** One sentence for cards and overviews. */
  samenvatting: z.string().min(20),
  bronnen: z.array(sourceSchema).min(1),
  letOp: z.string().optional(),
});
export type Pijler = z.infer<typeof pijlerSchema> & { id: PijlerId };
