import { z } from 'astro/zod';
import { explain, fields, ids, oneOf, text, wholeNumber } from './messages';
import { letOpSchema, sourcesSchema } from './source';

const id = text('a permanent id', 'Small letters with hyphens; "k-" for ketenaanpak, "r-" for rotterdam.', { min: 3 });
const valueError = explain(
  'what the source gives: a number, or a text when it gives words, a range or a date',
  "Write 54.6, or between quotes '3/4', '80-100', '2022-01', '2022 najaar' or '2023-04/2023-11'.",
);
/** Words, ranges and dates begin with a digit: 3/4, 80-100, 2022 najaar, 2023-04/2023-11. */
const valueText = /^\d[\d/ a-z-]*$/u;
const percentError = explain('a percentage from 0 to 100', 'Write it as the source does, or leave the field out.');
const most = 1_000_000;

/** How exact a number is where the source says so: "ongeveer 226.000". */
const roundings = ['ongeveer', 'ruim', 'bijna'] as const;

/** One figure that a report gives, exactly as it stands there. */
export const cijferSchema = fields({
  id,
  waarde: z.union(
    [z.number({ error: valueError }), z.string({ error: valueError }).regex(valueText, { error: valueError })],
    {
      error: valueError,
    },
  ),
  /** What is counted: `procent`, `deel`, `datum`, or a noun that fits behind the number. */
  eenheid: text('the unit', 'Write procent, deel, datum, or what is counted: vrouwen, maanden.'),
  /** The word the source puts before the number. */
  rond: oneOf(roundings).optional(),
  /** Name of its row in a chart: at most 36 characters. Only for a figure of a series. */
  label: text('the name of its row in a chart', 'Short; the series says the rest.', { min: 3, max: 36 }).optional(),
  /** What the number is about, for tables and lists. */
  omschrijving: text('what the number is about', 'Write it in your own words, without a full stop.', { min: 5 }),
  /** How many people or things it is a part of, where the source gives it or a section makes it clear. */
  n: wholeNumber('how many it is a part of', 'Leave it out where the source does not say.', {
    min: 1,
    max: most,
  }).optional(),
  nRond: oneOf(roundings).optional(),
  /** The number behind a percentage. */
  aantal: wholeNumber('the number behind the percentage', 'Only where the source gives both.', {
    min: 1,
    max: most,
  }).optional(),
  /** The percentage beside a number. */
  procent: z
    .number({ error: percentError })
    .min(0, { error: percentError })
    .max(100, { error: percentError })
    .optional(),
  /** Id of the series it belongs to. */
  reeks: text('the id of a series', 'They are in content/cijfers/reeksen.json.').optional(),
  /** Place of its row in that series, from 1. */
  volgorde: wholeNumber('the place in its series', 'Each number stands once in a series.', { min: 1 }).optional(),
  /** Id of the randvoorwaarde it counts for. */
  randvoorwaarde: text('the id of a randvoorwaarde', 'It is a file name, without .mdx.').optional(),
  bronnen: sourcesSchema,
  letOp: letOpSchema,
});
export type Cijfer = z.infer<typeof cijferSchema>;

/**
 * How a series is shown. `staven`: bars from zero. `delen`: parts of one whole. `tijdlijn`: months on a line. `tabel`:
 * only a table, where a drawing would suggest what the source does not say.
 */
export const vormen = ['staven', 'delen', 'tijdlijn', 'tabel'] as const;

/** Figures that are read together. Which ones: those that name it as their `reeks`. */
export const reeksSchema = fields({
  id,
  /** Order on a page that shows several that no piece names, from 1. */
  volgorde: wholeNumber('the order', 'Each number stands once.', { min: 1 }),
  titel: text('the title', 'What the figures are about, without a full stop.', { min: 5, max: 90 }),
  /** What to take from it, in one sentence with the numbers in it. */
  boodschap: text('the message', 'One sentence that is true without the drawing.', { min: 20 }),
  /** Head of the column with the values. */
  eenheid: text('the head of the column', 'What is counted: "Aantal vrouwen", "Procent van de vrouwen".', { min: 4 }),
  vorm: oneOf(vormen),
  /** Whom or what the figures are about, and where the report has them from. */
  grondslag: text('what the figures rest on', 'Who, where, when; n where it is known.', { min: 10 }).optional(),
  /** Single figures that are told below it. */
  erbij: ids('ids of figures', 'They are in content/cijfers/cijfers.json.').default([]),
  /** The page that shows it, for a series that no piece of a practice page shows. */
  plek: oneOf(['praktijk', 'bronnen']).optional(),
  letOp: letOpSchema,
});
export type Reeks = z.infer<typeof reeksSchema>;
