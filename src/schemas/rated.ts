import { z } from 'astro/zod';
import { handreikingRoleSchema, sourceSchema } from './source';

/** The levels, in order. An item's own descriptors say what each means for that item (RULES: levels build up). */
export const levelNames = [
  'Niet aanwezig',
  'Eerste aanzet',
  'Afgesproken',
  'Werkt in de praktijk',
  'Geborgd en verbeterd',
] as const;

const sentence = z.string().min(10);
const words = (text: string) => text.trim().split(/\s+/u).length;

/** What every rated item (randvoorwaarde, aandachtspunt, praktijkles) says about itself. */
export const ratedFields = {
  /** Name of the element in the framework, as the report has it. */
  naam: z.string().min(5),
  /** Name for axes and tables: at most 24 characters. */
  korteNaam: z.string().min(3).max(24),
  /** Noun phrase that fits in "Begin bij …", with its article, without a capital. */
  onderwerp: z.string().min(3).max(70),
  /** Place in framework order, from 1, within its kind. */
  volgorde: z.int().min(1),
  /** The question in plain words; ends with a question mark. */
  vraag: z.string().endsWith('?'),
  /** Five descriptors, level 0 to 4: at most 20 words each, observable, each a clear step more. */
  niveaus: z
    .array(sentence.refine((text) => words(text) <= 20, { error: 'at most 20 words' }))
    .length(5),
  /** Four next steps: from level 0 to 1, 1 to 2, 2 to 3, 3 to 4. */
  stappen: z.array(sentence).length(4),
  /** Why it matters for mothers and the chain. */
  waarom: sentence,
  /** How you recognise it in practice: two to four things to see, hear or ask for. */
  herkennen: z.array(sentence).min(2).max(4),
  /** Completes "Dit weet vaak: …". */
  weetDit: z.string().min(5),
  /** One open question a facilitator can ask the group. */
  gespreksvraag: z.string().endsWith('?'),
  /** Roles that need a handreiking section about this item (RULES: a gap always has one in each). */
  rollen: z.array(handreikingRoleSchema).min(1),
  bronnen: z.array(sourceSchema).min(1),
  /** Ids of other elements worth reading; free, never counted. */
  zieOok: z.array(z.string()).default([]),
  /** Where a source contradicts itself or the other one. */
  letOp: sentence.optional(),
};
