import type { z } from 'astro/zod';
import { fields, list, question, text, wholeNumber } from './messages';
import { pijlerIdSchema } from './pijler';
import { sourcesSchema } from './source';

const level = (which: string) =>
  wholeNumber(`the ${which} level this section is for`, 'Leave it out for a belemmering: that has no level.', {
    min: 0,
    max: 4,
  }).optional();

/** What a section answers. A belemmering has no levels; a rated item has both. */
const elementSchema = fields({
  /** Id of a randvoorwaarde, aandachtspunt, praktijkles or belemmering. */
  id: text('the id of an element', 'It is a file name without .mdx.'),
  /** Lowest level of the item that this section is for. */
  van: level('lowest'),
  /** Highest level of the item that this section is for. */
  tot: level('highest'),
});

/** One section of a handreiking. The body says what helps; the whole section has 150 to 350 words. */
export const handreikingSectieSchema = fields({
  titel: text('the title', 'Say in a few words what to do.', { min: 5 }),
  /** Reading order within the handreiking, from 1. */
  volgorde: wholeNumber('the reading order within the handreiking', 'Each number stands once in a role.', { min: 1 }),
  /** The pillar it is read under (§7.2: the order in which a chain is built). */
  deel: pijlerIdSchema,
  /** At most six elements, the one it is mainly about first (RULES: matching). */
  elementen: list(elementSchema, 'one to six elements', 'Name the one it is mainly about first.', { min: 1, max: 6 }),
  /** The situation, recognisable for this role. */
  situatie: text('the situation', 'Write what this role sees or hears.', { min: 40 }),
  /** What to watch for, tied to the aandachtspunten. */
  letOp: text('what to watch for', 'Tie it to an aandachtspunt.', { min: 20 }),
  /** Whom you need for this. */
  nodig: text('whom you need', 'Name people by what they do.', { min: 10 }),
  /** A first step for this week. */
  dezeWeek: text('a first step for this week', 'Write something one person can do.', { min: 20 }),
  /** A step for this quarter. */
  ditKwartaal: text('a step for this quarter', 'Write something the chain can do.', { min: 20 }),
  /** A question for the next chain meeting. */
  vraag: question('a question for the next meeting', 'Ask something the partners can answer together.'),
  /** A fact from Rotterdam or Midden-Brabant, where the reports have one. */
  praktijk: text('a fact from practice', 'Write it in your own words, or leave the field out.', { min: 20 }).optional(),
  bronnen: sourcesSchema,
});
export type HandreikingSectieData = z.infer<typeof handreikingSectieSchema>;
