import type { z } from 'astro/zod';
import { fields, ids, list, oneOf, question, text, wholeNumber } from './messages';
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
  /** Id of the part it is read under, one of `delen` of the handreiking. */
  deel: text('the id of a part', 'Take one from `delen` in content/handreikingen/<rol>.mdx.'),
  /** At most six elements, the one it is mainly about first (RULES: matching). */
  elementen: list(elementSchema, 'one to six elements', 'Name the one it is mainly about first.', { min: 1, max: 6 }),
  /** Forms to fill in with what this section advises. */
  instrumenten: ids('at most two ids of instruments', 'They are file names in content/instrumenten.', {
    max: 2,
  }).default([]),
  /** Rooms of the site where one does what this section advises. */
  kamers: list(oneOf(['keten', 'convenant', 'actieplan']), 'at most two rooms', 'Leave it out without one.', {
    max: 2,
  }).default([]),
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
export type AgreementRoom = HandreikingSectieData['kamers'][number];
export type HandreikingSectieData = z.infer<typeof handreikingSectieSchema>;

/** One handreiking: its parts in reading order. The body says in 50 to 100 words how to use it. */
export const handreikingSchema = fields({
  delen: list(
    fields({
      /** Fragment of the part, permanent. */
      id: text('the id of a part', 'Short, lower case, with hyphens.', { min: 3, max: 30 }),
      titel: text('the title of a part', 'Two to five words.', { min: 3, max: 50 }),
    }),
    'at least two parts',
    'Write id and titel of each, in reading order.',
    { min: 2 },
  ),
});
export type HandreikingData = z.infer<typeof handreikingSchema>;
