import { z } from 'astro/zod';
import { pijlerIdSchema } from './pijler';
import { sourceSchema } from './source';

const level = z.int().min(0).max(4);

/** What a section answers. A belemmering has no levels; a rated item has both. */
const elementSchema = z.strictObject({
  /** Id of a randvoorwaarde, aandachtspunt, praktijkles or belemmering. */
  id: z.string().min(1),
  /** Lowest level of the item that this section is for. */
  van: level.optional(),
  /** Highest level of the item that this section is for. */
  tot: level.optional(),
});

/** One section of a handreiking. The body says what helps; the whole section has 150 to 350 words. */
export const handreikingSectieSchema = z.strictObject({
  titel: z.string().min(5),
  /** Reading order within the handreiking, from 1. */
  volgorde: z.int().min(1),
  /** The pillar it is read under (§7.2: the order in which a chain is built). */
  deel: pijlerIdSchema,
  /** At most six elements, the one it is mainly about first (RULES: matching). */
  elementen: z.array(elementSchema).min(1).max(6),
  /** The situation, recognisable for this role. */
  situatie: z.string().min(40),
  /** What to watch for, tied to the aandachtspunten. */
  letOp: z.string().min(20),
  /** Whom you need for this. */
  nodig: z.string().min(10),
  /** A first step for this week. */
  dezeWeek: z.string().min(20),
  /** A step for this quarter. */
  ditKwartaal: z.string().min(20),
  /** A question for the next chain meeting. */
  vraag: z.string().endsWith('?'),
  /** A fact from Rotterdam or Midden-Brabant, where the reports have one. */
  praktijk: z.string().min(20).optional(),
  bronnen: z.array(sourceSchema).min(1),
});
export type HandreikingSectieData = z.infer<typeof handreikingSectieSchema>;
