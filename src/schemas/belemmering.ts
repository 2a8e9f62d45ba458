import type { z } from 'astro/zod';
import { fields, list, oneOf, text, wholeNumber } from './messages';
import { handreikingRoleSchema, letOpSchema, linkSchema, sourcesSchema } from './source';

export const perspectieven = ['moeders', 'professionals', 'werkgevers'] as const;
export const systemen = ['individu', 'microsysteem', 'mesosysteem', 'exosysteem', 'macrosysteem'] as const;

/** One of the 35 barriers. The body says how it hinders a mother or the chain in 40 to 90 words. */
export const belemmeringSchema = fields({
  /** Description of the element in the framework. */
  naam: text('the name of the belemmering', 'Write it as the framework has it.', { min: 5 }),
  /** Name for lists and maps: at most 36 characters. */
  korteNaam: text('a short name', 'It stands in lists and on maps.', { min: 3, max: 36 }),
  /** Place in framework order, from 1. */
  volgorde: wholeNumber('the place in framework order', 'Count within the folder.', { min: 1 }),
  /** Main group: who experiences it. */
  perspectief: oneOf(perspectieven),
  /** Who names it in the sources. */
  genoemdDoor: list(oneOf(perspectieven), 'who names it in the sources', 'Name at least one group.', { min: 1 }),
  /** Rings of Bronfenbrenner (§2.5); the placing is always our own reading. */
  systemen: list(oneOf(systemen), 'at least one system', 'Name the rings in which it plays (§2.5).', { min: 1 }),
  /** Randvoorwaarden that help against it. */
  randvoorwaarden: list(linkSchema, 'at least one randvoorwaarde', 'Write id, herkomst and grond.', { min: 1 }),
  /** What you notice when it plays, in one sentence about an organisation or a situation. */
  herkennen: text('what you notice when it plays', 'Write one sentence about an organisation or a situation.', {
    min: 20,
  }),
  /** Roles that need a handreiking section about it. */
  rollen: list(
    handreikingRoleSchema,
    'at least one role',
    'Name the roles whose handreiking needs a section about it.',
    { min: 1 },
  ),
  bronnen: sourcesSchema,
  letOp: letOpSchema,
});
export type Belemmering = z.infer<typeof belemmeringSchema> & { id: string };
