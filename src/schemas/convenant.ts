import type { z } from 'astro/zod';
import { countWords, describeValue, explain, fields, ids, list, oneOf, question, text, wholeNumber } from './messages';
import { sourceSchema, sourcesSchema } from './source';

/** Where an article stands: before the numbered ones, among them, or at the end. */
export const articleKinds = ['aanhef', 'artikel', 'slot'] as const;
/** The steps of the builder on /convenant/, in their order. */
export const convenantSteps = ['partijen', 'doel', 'afspraken', 'samenwerken', 'looptijd'] as const;
export type ConvenantStep = (typeof convenantSteps)[number];
/** What the program adds to an article itself. */
export const articleFillings = ['partijen', 'begrippen', 'afspraken', 'genderscan', 'ondertekening'] as const;
/** One line, several lines, or a day. */
export const convenantFieldKinds = ['regel', 'tekst', 'datum'] as const;
/** What a clause may name besides fields: of the dossier, filled in by the program. */
export const knownPlaces = ['keten', 'regio', 'meting'] as const;
/** Kinds of partners that can carry an agreement. */
export const carrierRoles = [
  'gemeente',
  'werkgever',
  'interventie-eigenaar',
  'projectleider',
  'vrouwenorganisatie',
  'zorg',
  'onderwijs',
  'intermediair',
  'ervaringsdeskundige',
] as const;

const maxWords = 60;

const idWrite = 'Small letters, digits and dashes. Dossiers keep what people write under it: never rename it.';
const id = text('a permanent id', idWrite, { min: 2, max: 60 }).regex(/^[a-z0-9-]+$/u, {
  error: explain('a permanent id', idWrite),
});

const fieldSchema = fields({
  id,
  soort: oneOf(convenantFieldKinds),
  /** Stands before the field, and between square brackets in the text while it is empty: "[nog invullen: begindatum]". */
  label: text('the label', 'Short: it also stands in the text while the field is empty.', { min: 3, max: 70 }),
  /** One or two sentences under the label. A function or organisation, never a person. */
  uitleg: text('a hint', 'One or two sentences, or leave the field out.', { min: 10 }).optional(),
});

const clauseSchema = fields({
  id,
  /** The clause; `{veld-id}`, `{keten}`, `{regio}`, `{meting}` and `{artikel:<id>}` are filled in. */
  tekst: text('the text of a clause', 'Present tense, "Partijen …", one obligation in a sentence.', { min: 15 }),
});

/** A part of the draft convenant. The body says in 40 to 90 words what the reports say about it and what to talk about first. */
export const convenantArtikelSchema = fields({
  /** Without "Artikel 7". */
  titel: text('the title', 'Without "Artikel" and its number.', { min: 3, max: 60 }),
  /** Its place over all articles, from 1. */
  volgorde: wholeNumber('the place among all articles', 'Each number stands once.', { min: 1 }),
  /** `aanhef`: before the numbered articles; `slot`: after them. */
  soort: oneOf(articleKinds),
  /** The step of the builder where it is filled in. */
  stap: oneOf(convenantSteps),
  /** What the program adds itself: the table of parties, the terms, the agreements, the table for signatures. */
  invulling: oneOf(articleFillings).optional(),
  /** What is decided here and why, for the project leader. At most 60 words. */
  waarom: text('why this article is there', `For the project leader, at most ${maxWords} words.`, {
    min: 20,
  }).refine((written) => countWords(written) <= maxWords, {
    error: ({ input }) =>
      `Expected at most ${maxWords} words; found ${countWords(String(input))}: ${describeValue(input)}. ` +
      'Keep what is decided here, and leave out the rest.',
  }),
  /** What the leader fills in. The ids are unique over all articles. */
  velden: list(fieldSchema, 'fields to fill in', 'Leave it out for an article without any.').default([]),
  /** The clauses: each can be changed in the builder. */
  leden: list(clauseSchema, 'the clauses', 'Leave it out where the program fills in all.').default([]),
  /** Questions that somebody must answer before signing; open points until they are ticked. */
  vragen: list(
    question('a question', 'For a lawyer, the privacy officer or the controller.'),
    'questions to answer first',
    'Leave the field out if there are none.',
  ).default([]),
  /** Ids of terms that the article explains; only with `invulling: begrippen`. */
  begrippen: ids('ids of terms', 'They are file names in content/begrippen, without .mdx.').default([]),
  /** Ids of randvoorwaarden, aandachtspunten, praktijklessen and success factors it rests on. */
  elementen: ids('ids of elements', 'The main one first; leave the field out if there are none.').default([]),
  /** Empty where no report speaks of it: then the page says that it is usual in a convenant. */
  bronnen: list(sourceSchema, 'places in the reports', 'Write rapport, plaats and, where it is known, pagina.').default(
    [],
  ),
});
export type ConvenantArtikel = z.infer<typeof convenantArtikelSchema> & { id: string };

const agreement = (level: string) =>
  text(`the agreement at ${level}`, 'Present tense, "Partijen …", one obligation in a sentence.', { min: 20 });

/**
 * What parties can agree on a randvoorwaarde or aandachtspunt; the file has its id. The body says in 25 to 60 words why
 * this belongs in a convenant and what to watch for.
 */
export const convenantAfspraakSchema = fields({
  /** At level 0, 1 or an unknown one: what parties make or agree first. */
  opzetten: agreement('level 0 or 1'),
  /** At level 2: what parties do from now on. */
  uitvoeren: agreement('level 2'),
  /** At level 3 or 4: what parties keep doing and improve. */
  borgen: agreement('level 3 or 4'),
  /** What one shows when the agreement at level 0 or 1 is done: mostly a paper. */
  metenOpzetten: text('what one shows', 'A noun phrase or a short sentence.', { min: 10 }),
  /** What one counts or shows when the other two are done. No number that nobody gave. */
  meten: text('what one counts or shows', 'A noun phrase or a short sentence.', { min: 10 }),
  /** Kinds of partners that can carry it, the main one first. */
  dragers: list(oneOf(carrierRoles), 'one to four kinds of partners', 'The main one first.', { min: 1, max: 4 }),
  bronnen: sourcesSchema,
});
export type ConvenantAfspraak = z.infer<typeof convenantAfspraakSchema> & { id: string };
