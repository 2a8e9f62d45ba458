import { z } from 'astro/zod';
import { explain, fields, list, oneOf, text, wholeNumber } from './messages';

/** Ways of looking at the site by hand, in the order of the protocol. */
export const protocolParts = [
  'toetsenbord',
  'schermlezer',
  'zoom',
  'kleuren',
  'beweging',
  'tekstafstand',
  'spraak',
  'afdruk',
] as const;
export type ProtocolPart = (typeof protocolParts)[number];

const day = z.iso.date({ error: explain('a day', "Write it as '2026-11-23'.") });
const together = 'Write version, day and what you saw together, or none of them: then it reads "niet gedaan".';

/** What one program showed; with only its name it was not done yet. */
const outcomeSchema = fields({
  programma: text('the name of the program', 'Write it as it calls itself: "NVDA met Firefox".', { min: 3 }),
  versie: text('the version of each program', together).optional(),
  datum: day.optional(),
  gezien: text('what you really saw', together, { min: 10 }).optional(),
}).refine(({ versie, datum, gezien }) => new Set([versie, datum, gezien].map((one) => one === undefined)).size === 1, {
  error: together,
});

/** One thing to try by hand. */
export const protocolStepSchema = fields({
  /** Permanent: people who do the protocol again refer to it. */
  id: text('a permanent id', 'Write the part and the page in small letters: "zoom-scan".', { min: 3 }),
  volgorde: wholeNumber('the place within its part', 'Count from 1.', { min: 1 }),
  deel: oneOf(protocolParts),
  /** Where: as people call the page. */
  waar: text('the page', 'Write it as the menu has it.'),
  /** Its address, with slashes. */
  adres: z
    .string({ error: explain('an address', "Write it from the first slash: '/scan/'.") })
    .regex(/^\/([a-z0-9-]+\/)*$/u, { error: explain('an address', "Write it from the first slash: '/scan/'.") }),
  doe: text('what to do', 'Say it to somebody who does not know the site.', { min: 10 }),
  moet: text('what must happen', 'Say it so that two people would judge alike.', { min: 10 }),
  uitkomsten: list(outcomeSchema, 'at least one program', 'Write the name of a program.', { min: 1 }),
});
export type ProtocolStep = z.infer<typeof protocolStepSchema>;
