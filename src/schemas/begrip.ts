import { z } from 'astro/zod';
import { explain, fields, ids, list, text } from './messages';
import { sourceSchema } from './source';

const page = explain('a path on this site', 'Begin with a slash: /randvoorwaarden/expertise/');

/** One term of the glossary. The body explains it in 15 to 60 words. */
export const begripSchema = fields({
  /** The term as people write it. */
  naam: text('the term', 'Write it as people do.', { min: 2 }),
  /** Other words for the same thing. */
  ook: list(
    text('another word for the term', 'Write one word or a few.'),
    'other words for the same thing',
    'Leave the field out if there are none.',
  ).default([]),
  /**
   * Forms of the term in running text besides `naam`: plurals, inflections. The first of these on a page links to the
   * term. A word of `ook` that should link stands here too; most have another meaning as well ("partner").
   */
  vormen: list(
    text('a form of the term', 'Write it as it stands in a sentence.', { min: 2 }),
    'forms of the term as they stand in running text',
    'Leave the field out if there are none.',
  ).default([]),
  /** False for an everyday word that is explained here but that pages do not link. */
  linken: z
    .boolean({ error: explain('true or false', 'Write false for an everyday word; else leave the field out.') })
    .default(true),
  /** Ids of related terms. */
  zieOok: ids('ids of related terms', 'They are file names in content/begrippen, without .mdx.').default([]),
  /** What it means in the draft convenant, in one or two sentences without "je"; only for a term that an article explains. */
  definitie: text('a definition for the convenant', 'One or two sentences that parties can sign.', {
    min: 20,
  }).optional(),
  /** Path on this site where it is used most, beginning with a slash. */
  pagina: z.string({ error: page }).startsWith('/', { error: page }).optional(),
  bronnen: list(sourceSchema, 'places in the reports', 'Write rapport, plaats and, where it is known, pagina.').default(
    [],
  ),
});
export type Begrip = z.infer<typeof begripSchema> & { id: string };
