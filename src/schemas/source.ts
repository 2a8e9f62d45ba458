import { z } from 'astro/zod';
import { handreikingRoles, type HandreikingRole } from './handreiking-roles.ts';
import { explain, fields, list, oneOf, text } from './messages.ts';

/** The two reports everything on this site rests on. */
export const reportKeys = ['ketenaanpak', 'rotterdam'] as const;

const page = explain(
  'a page or a range of pages between quotes, without "p."',
  "Write '27' or '26-27'; leave the field out where the page can't be established.",
);

/** One place in one of the two reports. */
export const sourceSchema = fields({
  /** Which report: `ketenaanpak` (Atria, UU, TNO 2024) or `rotterdam` (Verwey-Jonker 2025). */
  rapport: oneOf(reportKeys),
  /** Section, table or box as the report names it: `§5.1.1`, `Tabel 3a`, `kader`. */
  plaats: text('the place in the report', 'Write it as the report names it: §5.1.1, Tabel 3a or kader.'),
  /** Page or pages without "p.": `27` or `26-27`. Leave out where it can't be established. */
  pagina: z
    .string({ error: page })
    .regex(/^\d+(-\d+)?$/, { error: page })
    .optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** The places an element rests on. */
export const sourcesSchema = list(
  sourceSchema,
  'at least one place in a report',
  'Write rapport, plaats and, where it is known, pagina.',
  { min: 1 },
);

/** Where a link between two elements comes from: the report (`bron`) or our own reading (`duiding`). */
export const originSchema = oneOf(['bron', 'duiding']);
export type Origin = z.infer<typeof originSchema>;

/** What a link from an element to a randvoorwaarde says. */
export const linkFields = {
  /** Id of the randvoorwaarde: its file name without `.mdx`. */
  id: text('the id of a randvoorwaarde', 'It is a file name in content/randvoorwaarden, without .mdx.'),
  herkomst: originSchema,
  /** What the link rests on, in a few words. */
  grond: text('what the link rests on', 'Write it in a few words, or leave the field out.').optional(),
};

/** A link from an element to a randvoorwaarde. Rules count these links; the framework fixes them. */
export const linkSchema = fields(linkFields);
export type Link = z.infer<typeof linkSchema>;

/** Where a source contradicts itself or the other one. */
export const letOpSchema = text('a remark about the sources', 'Write one or two sentences, or leave the field out.', {
  min: 10,
}).optional();

export { handreikingRoles, type HandreikingRole };
export const handreikingRoleSchema = oneOf(handreikingRoles);
