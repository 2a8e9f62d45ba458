import { z } from 'astro/zod';
import { handreikingRoleSchema, linkSchema, sourceSchema } from './source';

export const perspectieven = ['moeders', 'professionals', 'werkgevers'] as const;
export const systemen = ['individu', 'microsysteem', 'mesosysteem', 'exosysteem', 'macrosysteem'] as const;

/** One of the 35 barriers. The body says how it hinders a mother or the chain in 40 to 90 words. */
export const belemmeringSchema = z.strictObject({
  /** Description of the element in the framework. */
  naam: z.string().min(5),
  /** Name for lists and maps: at most 36 characters. */
  korteNaam: z.string().min(3).max(36),
  /** Place in framework order, from 1. */
  volgorde: z.int().min(1),
  /** Main group: who experiences it. */
  perspectief: z.enum(perspectieven),
  /** Who names it in the sources. */
  genoemdDoor: z.array(z.enum(perspectieven)).min(1),
  /** Rings of Bronfenbrenner (§2.5); the placing is always our own reading. */
  systemen: z.array(z.enum(systemen)).min(1),
  /** Randvoorwaarden that help against it. */
  randvoorwaarden: z.array(linkSchema).min(1),
  /** What you notice when it plays, in one sentence about an organisation or a situation. */
  herkennen: z.string().min(20),
  /** Roles whose handreiking has a section about it. */
  rollen: z.array(handreikingRoleSchema),
  bronnen: z.array(sourceSchema).min(1),
  letOp: z.string().optional(),
});
export type Belemmering = z.infer<typeof belemmeringSchema> & { id: string };
