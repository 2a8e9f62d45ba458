import type { z } from 'astro/zod';
import { fields, ids, list, oneOf, text, wholeNumber } from './messages';
import { letOpSchema, sourcesSchema } from './source';

/** For whom a workshop can be: workers of a municipality, employers, or people of all partners. */
export const audiences = ['klantmanagers', 'werkgevers', 'keten'] as const;
export type Audience = (typeof audiences)[number];
export const audiencesSchema = list(oneOf(audiences), 'at least one audience', 'For whom it is fit.', { min: 1 });

/** How long a workshop can be, in minutes. */
export const workshopLengths = [60, 90, 150] as const;
export type WorkshopLength = (typeof workshopLengths)[number];

/** What the room does in it; the opening and the end have a place of their own in a programme. */
export const werkvormKinds = ['begin', 'meten', 'oefenen', 'slot'] as const;

/** What stands on the projector beside the words of a step. */
export const screenParts = ['kaarten', 'casus', 'vragen', 'wending', 'scores', 'uitkomst', 'ringen'] as const;
export type ScreenPart = (typeof screenParts)[number];

const stepSchema = fields({
  /** Large on the projector. */
  titel: text('the title of a step', 'What the room does now, in a few words.', { min: 3, max: 44 }),
  minuten: wholeNumber('the minutes of a step', 'Together they are the minuten of the werkvorm.', { min: 1, max: 60 }),
  /** For the trainer: what to do. */
  doe: text('what the trainer does', 'One to four sentences, to the trainer.', { min: 20 }),
  /** For the trainer: words to say, ready to be read out. */
  zeg: text('what the trainer says', 'One to five sentences to the room, as one says them.', { min: 20 }).optional(),
  /** On the projector, under the title. */
  scherm: text('what the room reads', 'One or two short sentences, or leave the field out.', {
    min: 5,
    max: 150,
  }).optional(),
  /** What the projector shows besides. */
  toon: oneOf(screenParts).optional(),
});

const cardSchema = fields({
  /** Only where the room needs a name for it. */
  titel: text('the title of a card', 'Two to five words, or leave the field out.', { min: 3, max: 40 }).optional(),
  /** What the card says, to read at a glance. */
  tekst: text('what the card says', 'One to three sentences.', { min: 10, max: 240 }),
  /** What the trainer can ask when the talk stops. */
  vraag: text('a question to go on', 'One open question, or leave the field out.', { min: 10 }).optional(),
  /** For whom it is; without it for all. */
  voor: audiencesSchema.optional(),
});

/**
 * One way of working in a workshop, with everything a trainer needs to lead it. All texts together have 250 words or more;
 * the body says in 60 to 140 words why one does it and what it rests on.
 */
export const werkvormSchema = fields({
  titel: text('the title', 'What it is called.', { min: 5, max: 60 }),
  /** For lists, the clock and cards. */
  korteNaam: text('a short name', 'It stands in the programme.', { min: 3, max: 28 }),
  volgorde: wholeNumber('the place in the list', 'Each number stands once.', { min: 1 }),
  soort: oneOf(werkvormKinds),
  /** Which measurement it is; only for what measures. */
  moment: oneOf(['vooraf', 'achteraf']).optional(),
  /** What somebody can do, knows or has seen afterwards. */
  doel: text('what it is for', 'One sentence.', { min: 20 }),
  doelgroepen: audiencesSchema,
  /** The minutes of its steps together. */
  minuten: wholeNumber('the minutes', 'The steps add up to it.', { min: 3, max: 60 }),
  /** With fewer minutes it does not work any more. */
  minstens: wholeNumber('the fewest minutes', 'At most minuten.', { min: 3, max: 60 }),
  materiaal: list(text('a thing to bring', 'A few words.', { min: 3 }), 'what to bring', 'At least one thing.', {
    min: 1,
  }),
  stappen: list(stepSchema, 'two to seven steps', 'In the order of the room.', { min: 2, max: 7 }),
  /** Cards to print, and to show one by one. */
  kaarten: list(cardSchema, 'cards', 'Leave the field out if there are none.').default([]),
  /** What may go wrong, and what then. */
  misgaan: list(
    fields({
      als: text('what may go wrong', 'One sentence, as the trainer sees it happen.', { min: 10 }),
      dan: text('what to do then', 'One to three sentences.', { min: 20 }),
    }),
    'two to four things that may go wrong',
    'Write als and dan of each.',
    { min: 2, max: 4 },
  ),
  /** How to keep it safe for who is in the room, and for mothers who are not. */
  veilig: list(
    text('how to keep it safe', 'One or two sentences.', { min: 20 }),
    'two to four rules',
    'For this one.',
    {
      min: 2,
      max: 4,
    },
  ),
  /** Ids of the aandachtspunten it works on, the main one first. */
  aandachtspunten: ids('ids of aandachtspunten', 'The main one first.', { min: 1, max: 8 }),
  /** Ids of instruments one uses in it. */
  instrumenten: ids('ids of instruments', 'Leave the field out if there are none.').default([]),
  bronnen: sourcesSchema,
  letOp: letOpSchema,
});
export type Werkvorm = z.infer<typeof werkvormSchema> & { id: string };
