import { z } from 'astro/zod';
import { explain, fields, list, text } from './messages.ts';
import { handreikingRoleSchema } from './source.ts';

const address = (expected: string, write: string, protocol: RegExp) => {
  const error = explain(expected, write);
  return z.url({ protocol, error });
};
const page = (what: string) => address(`the address of ${what}`, 'Write it in full, with https://.', /^https$/u);
const mail = (what: string) => {
  const error = explain(`the mail address of ${what}`, 'Write only the address, such as keten@voorbeeld.nl.');
  return z.email({ error });
};
const dayError = explain('a day', "Write it as '2026-11-23'.");
const day = z.iso.date({ error: dayError });

const partnerKindSchema = fields({
  /** Permanent: dossiers keep it. Small letters, digits and dashes; not one of the kinds everybody has. */
  id: z
    .string({ error: explain('an id', 'Use small letters, digits and dashes, such as bibliotheek.') })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
      error: explain('an id', 'Use small letters, digits and dashes, such as bibliotheek.'),
    }),
  /** As people read it in the list of partners. */
  name: text('the name of a kind of partner', 'Write it as it reads in a list, such as Bibliotheek.', { max: 60 }),
});

/**
 * Who puts this site on the web, and what that organisation adds to it: `host.json` in the folder `HOST_DIR`. Every field
 * but the name and the contact can be left out.
 */
export const hostSchema = fields({
  /** Name of the organisation, as in its own letters: "Gemeente Waterstad". */
  name: text('the name of the organisation', 'Write it as in your own letters.', { max: 100 }),
  /** Where visitors go with questions about this site, also about accessibility. */
  contact: fields({
    mail: mail('the people who look after this site'),
    phone: text('a phone number', 'Write it as people dial it, or leave the field out.', { max: 30 }).optional(),
    page: page('a page with how to reach you').optional(),
  }),
  /** What the privacy page says about this host. */
  privacy: fields({
    /** Mail address of the functionaris gegevensbescherming. */
    officer: mail('the functionaris gegevensbescherming').optional(),
    /** How long the logs of the web server are kept, as it reads behind "Dat duurt": "vier weken". */
    logsKept: text('how long the logs of your server are kept', 'Write it in words: "vier weken".', {
      max: 60,
    }).optional(),
    /** The privacy statement of the organisation itself. */
    statement: page('your own privacy statement').optional(),
  }).optional(),
  /** What security.txt says (RFC 9116). */
  security: fields({
    contact: mail('the people who take reports about security'),
    /** Last day that this contact holds: at most a year ahead. */
    expires: day,
    policy: page('your policy on reporting a weakness').optional(),
  }).optional(),
  /** What the accessibility statement says, once somebody has tested the site where it stands. */
  accessibility: fields({
    /** Address in the register of toegankelijkheidsverklaring.nl. */
    statement: page('your statement in the register').optional(),
    /** The day of the last test. */
    tested: day.optional(),
  }).optional(),
  /** Kinds of partner that this chain has beside those everybody has. */
  partnerKinds: list(partnerKindSchema, 'kinds of partner', 'Write an id and a name for each.', { max: 20 }).optional(),
  /** Own explanation at a randvoorwaarde, by its id: plain text, an empty line between paragraphs. */
  explanations: z
    .record(
      z.string(),
      text('an explanation', 'Write what is different or already arranged in your region.', { max: 2000 }),
    )
    .optional(),
  /** Roles whose handreiking is shown; leave it out for all of them. */
  handreikingen: list(handreikingRoleSchema, 'at least one role', 'Leave the field out to show all of them.', {
    min: 1,
  }).optional(),
});
export type Host = z.infer<typeof hostSchema>;
