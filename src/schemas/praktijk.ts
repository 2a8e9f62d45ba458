import type { z } from 'astro/zod';
import { fields, ids, list, oneOf, text, wholeNumber } from './messages';
import { letOpSchema, linkSchema, sourcesSchema } from './source';

/** What a piece of a practice page is: part of the story, or something the report names and the framework links. */
export const praktijkSoorten = ['verhaal', 'werkzaam-element', 'borging', 'aanbeveling', 'les', 'tip'] as const;
export type PraktijkSoort = (typeof praktijkSoorten)[number];

/** Where a working element was seen: in the project and in other studies, or in other studies only. */
export const elementOrigins = ['project en literatuur', 'ander onderzoek'] as const;

const factSchema = fields({
  naam: text('the head of a fact', 'One or two words: Waar, Wanneer, Wie.', { min: 3, max: 24 }),
  tekst: text('the fact', 'A few words, without a full stop.', { min: 3 }),
});

const partSchema = fields({
  /** Fragment of the part, permanent. */
  id: text('the id of a part', 'Short, lower case, with hyphens.', { min: 3, max: 30 }),
  titel: text('the title of a part', 'A few words.', { min: 3, max: 60 }),
  /** What one should know before reading this part. */
  inleiding: text('an introduction', 'One to three sentences, or leave the field out.', { min: 20 }).optional(),
});

/** One place where a chain was tried out. The body says in 30 to 100 words what the page rests on. */
export const praktijkSchema = fields({
  titel: text('the title', 'The place and what it was about.', { min: 5 }),
  korteNaam: text('a short name', 'The place.', { min: 3, max: 24 }),
  volgorde: wholeNumber('the place in the list of pages', 'Each number stands once.', { min: 1 }),
  /** One or two sentences for cards and search engines. */
  samenvatting: text('a summary', 'One or two sentences for cards.', { min: 20 }),
  /** Where, when, who: for the margin. */
  feiten: list(factSchema, 'at least two facts', 'Write naam and tekst of each.', { min: 2 }),
  /** What somebody who reads nothing else should know. */
  kern: list(text('a point', 'One or two sentences.', { min: 20 }), 'three to six points', 'The main thing first.', {
    min: 3,
    max: 6,
  }),
  delen: list(partSchema, 'at least two parts', 'Write id and titel of each, in reading order.', { min: 2 }),
  bronnen: sourcesSchema,
});
export type PraktijkPagina = z.infer<typeof praktijkSchema> & { id: string };

/** One piece of a practice page: its file name is a permanent anchor there. The body has 40 to 120 words. */
export const praktijkStukSchema = fields({
  soort: oneOf(praktijkSoorten),
  naam: text('the name', 'For what the inventory has: write it as it stands there.', { min: 5 }),
  /** Reading order within its part, from 1. */
  volgorde: wholeNumber('the reading order within the part', 'Each number stands once in a part.', { min: 1 }),
  /** Id of the part it is read under. */
  deel: text('the id of a part', 'Take one from `delen` in content/praktijk/<pagina>.mdx.'),
  /** Where a working element was seen. */
  uit: oneOf(elementOrigins).optional(),
  /** Randvoorwaarden it is linked to, exactly as the inventory has them. */
  randvoorwaarden: list(
    linkSchema,
    'links to randvoorwaarden',
    'Leave the field out if the inventory has none.',
  ).default([]),
  /** Id of the praktijkles that came out of this. */
  les: text('the id of a praktijkles', 'It is a file name in content/praktijklessen, without .mdx.').optional(),
  /** Ids of series of figures to draw here, from content/cijfers/reeksen.json. */
  reeksen: ids('ids of series', 'They are in content/cijfers/reeksen.json.').default([]),
  /** Ids of single figures to name here, from content/cijfers/cijfers.json. */
  cijfers: ids('ids of figures', 'They are in content/cijfers/cijfers.json.').default([]),
  /** A drawing that belongs here. */
  beeld: oneOf(['doorlopende-lijn']).optional(),
  /** Ids of elements worth reading; free, never counted. */
  zieOok: ids('ids of other elements', 'Leave the field out if there are none.').default([]),
  bronnen: sourcesSchema,
  letOp: letOpSchema,
});
export type PraktijkStukData = z.infer<typeof praktijkStukSchema>;

/** A piece with its anchor and the page it stands on. */
export type PraktijkStuk = PraktijkStukData & { id: string; pagina: string };
