import type { z } from 'astro/zod';
import { fields, oneOf, question, text, wholeNumber } from './messages';
import { letOpSchema, sourcesSchema } from './source';

export const pijlerIds = ['multidisciplinair', 'intra-organisatorisch', 'proces'] as const;
export const pijlerIdSchema = oneOf(pijlerIds);
export type PijlerId = z.infer<typeof pijlerIdSchema>;

/** One of the three pillars. The body explains it in 80 to 150 words. */
export const pijlerSchema = fields({
  naam: text('the name of the pillar', 'Write it as the report has it.', { min: 5 }),
  /** Name for labels: at most 24 characters. */
  korteNaam: text('a short name', 'It stands on labels.', { min: 3, max: 24 }),
  /** Order in which the report builds a chain (§7.2): 1, 2, 3. */
  volgorde: wholeNumber('the order in which a chain is built (§7.2)', 'Each number stands once.', { min: 1, max: 3 }),
  /** Colour of the pillar in Figuur 2. */
  kleur: oneOf(['geel', 'blauw', 'oranje']),
  /** The question the pillar answers. */
  leidendeVraag: question('the question the pillar answers', 'Write it as the framework has it.'),
  /** One sentence for cards and overviews. */
  samenvatting: text('a summary', 'Write one sentence for cards and overviews.', { min: 20 }),
  bronnen: sourcesSchema,
  letOp: letOpSchema,
});
export type Pijler = z.infer<typeof pijlerSchema> & { id: PijlerId };
