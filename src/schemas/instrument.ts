import { z } from 'astro/zod';
import { explain, fields, ids, list, oneOf, text, wholeNumber } from './messages';
import { handreikingRoleSchema, letOpSchema, sourcesSchema } from './source';

const idWrite = 'Small letters, digits and dashes. Dossiers keep what people fill in under it: never rename it.';
const id = text('a permanent id', idWrite, { min: 2, max: 60 }).regex(/^[a-z0-9-]+$/u, {
  error: explain('a permanent id', idWrite),
});
const flag = (write: string) => z.boolean({ error: explain('true or false, without quotes', write) });
const choices = list(text('a choice', 'Write it as people will read it.'), 'two or more choices', 'Only for "keuze".', {
  min: 2,
}).optional();

/** Under which heading of the list an instrument stands; the words are in messages/instruments.ts. */
export const instrumentGroups = ['organiseren', 'overtuigen', 'begeleiden'] as const;

/** What the open scan can put in a field. What each gives: src/domain/instrument-proposals.ts. */
export const proposalNames = [
  'ketennaam',
  'regio',
  'keten-doel',
  'stadium',
  'meetdatum',
  'aantal-scans',
  'wie-scoorden',
  'opening',
  'pijlers',
  'grootste-gaten',
  'drie-gaten',
  'eerste-stap',
  'sterk',
  'drie-sterke',
  'uitzoeken',
  'genderscan',
  'lessen',
  'blinde-vlekken',
  'belemmeringen-open',
  'klaar-voor-convenant',
  'stem-van-moeders',
  'werkgevers',
] as const;
/** The same for one element: `niveau:<id of a rated item>`, `succesfactoren:<id of a randvoorwaarde>`. */
export const elementProposals = ['niveau', 'succesfactoren'] as const;

/** What one can fill in: a line, a longer text, a date, one of several choices, or a tick. */
export const fieldKinds = ['regel', 'tekst', 'datum', 'keuze', 'vink'] as const;

const fieldSchema = fields({
  id,
  soort: oneOf(fieldKinds),
  label: text('the label', 'Say what to fill in.', { min: 2 }),
  /** One or two sentences under the label. */
  hulp: text('a hint', 'Write it in one or two sentences, or leave the field out.').optional(),
  /** Only for "keuze". */
  keuzes: choices,
  /** What the open scan can put here when it is empty, with a button; the visitor may change it. One of `proposalNames`. */
  voorstel: text('the name of a proposal', 'Leave the field out if the scan has nothing for it.').optional(),
});

const columnSchema = fields({
  id,
  soort: oneOf(fieldKinds),
  label: text('the head of the column', 'Two or three words.', { min: 2, max: 40 }),
  keuzes: choices,
});

const tableSchema = fields({
  id,
  /** Without a column for the head of a fixed row: that is there already. */
  kolommen: list(columnSchema, 'one to six columns', 'The first says what the row is about.', { min: 1, max: 6 }),
  /** Rows that are always there, each with a head of its own. Either these or `rijNaam`. */
  rijen: list(
    fields({ id, label: text('the head of the row', 'Short.'), hulp: text('a hint', 'One sentence.').optional() }),
    'fixed rows',
    'Leave the field out when people add rows themselves.',
    { min: 1 },
  ).optional(),
  /** The visitor adds rows; what one row is, for the button that adds one: "lid", "stap". Either this or `rijen`. */
  rijNaam: text('what one row is', 'One word: lid, stap, doel.', { min: 2, max: 24 }).optional(),
});

const partSchema = fields({
  id,
  titel: text('the title of this part', 'Short.', { min: 3 }),
  /** What this part is for and how to fill it in. */
  uitleg: text('an explanation', 'One to three sentences, or leave the field out.').optional(),
  velden: list(fieldSchema, 'fields', 'Leave it out for a part that is only a table.').default([]),
  tabel: tableSchema.optional(),
});

/** An instrument that the reports name, as a form to fill in, print and save. The body says when and how to use it. */
export const instrumentSchema = fields({
  titel: text('the title', 'As the field names it.', { min: 5 }),
  /** Name for lists and search: at most 36 characters. */
  korteNaam: text('a short name', 'It stands in lists.', { min: 3, max: 36 }),
  volgorde: wholeNumber('the place in the list', 'Each number stands once.', { min: 1 }),
  /** Under which heading of the list it stands. */
  groep: oneOf(instrumentGroups),
  /** What it is for, in one sentence. */
  doel: text('what it is for', 'One sentence.', { min: 20 }),
  /** Who fills it in, with whom, in how much time. */
  wie: text('who fills it in', 'Who, with whom, how long it takes.', { min: 20 }),
  /** Roles that use it. */
  rollen: list(handreikingRoleSchema, 'at least one role', 'Who uses it.', { min: 1 }),
  /** Ids of randvoorwaarden, aandachtspunten, praktijklessen and belemmeringen it helps with, the main one first. */
  elementen: ids('ids of elements it helps with', 'The main one first.', { min: 1, max: 8 }),
  /** Ids of success factors it puts into practice. */
  succesfactoren: ids('ids of success factors', 'Leave the field out if there are none.').default([]),
  delen: list(partSchema, 'the parts of the form', 'At least one.', { min: 1 }),
  /** Whether it can be shown as slides, one for each part with its title. */
  dias: flag('Leave the field out for a form that is not shown on a screen.').default(false),
  bronnen: sourcesSchema,
  letOp: letOpSchema,
});
export type InstrumentData = z.infer<typeof instrumentSchema>;
export type Instrument = InstrumentData & { id: string };
