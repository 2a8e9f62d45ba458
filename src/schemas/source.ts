import { z } from 'astro/zod';

/** The two reports everything on this site rests on. */
export const reportKeys = ['ketenaanpak', 'rotterdam'] as const;

/** One place in one of the two reports. */
export const sourceSchema = z.strictObject({
  /** Which report: `ketenaanpak` (Atria, UU, TNO 2024) or `rotterdam` (Verwey-Jonker 2025). */
  rapport: z.enum(reportKeys),
  /** Section, table or box as the report names it: `§5.1.1`, `Tabel 3a`, `kader`. */
  plaats: z.string().min(1),
  /** Page or pages without "p.": `27` or `26-27`. Leave out where it can't be established. */
  pagina: z.string().regex(/^\d+(-\d+)?$/).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Where a link between two elements comes from: the report (`bron`) or our own reading (`duiding`). */
export const originSchema = z.enum(['bron', 'duiding']);
export type Origin = z.infer<typeof originSchema>;

/** A link from an element to a randvoorwaarde. Rules count these links; the framework fixes them. */
export const linkSchema = z.strictObject({
  /** Id of the randvoorwaarde: its file name without `.mdx`. */
  id: z.string().min(1),
  herkomst: originSchema,
  /** What the link rests on, in a few words. */
  grond: z.string().min(1).optional(),
});
export type Link = z.infer<typeof linkSchema>;

/** The roles that can have a handreiking. */
export const handreikingRoles = ['werkgever', 'klantmanager', 'interventie-eigenaar', 'projectleider'] as const;
export const handreikingRoleSchema = z.enum(handreikingRoles);
export type HandreikingRole = z.infer<typeof handreikingRoleSchema>;
