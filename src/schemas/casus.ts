import type { z } from 'astro/zod';
import { fields, ids, list, question, text, wholeNumber } from './messages';
import { sourcesSchema } from './source';
import { audiencesSchema } from './werkvorm';

/** A made-up mother and chain to practise on. The body tells it in 110 to 220 words, and says nowhere what to think. */
export const casusSchema = fields({
  titel: text('the title', 'Her first name and what it is about: no judgement.', { min: 5, max: 60 }),
  volgorde: wholeNumber('the place in the list', 'Each number stands once.', { min: 1 }),
  doelgroepen: audiencesSchema,
  /** On the projector: who she is and what she wants, in her terms. */
  kort: text('the case in short', 'At most three short sentences.', { min: 40, max: 260 }),
  /** The made-up organisations around her. */
  keten: list(
    fields({
      wie: text('who', 'A function and an organisation, made up.', { min: 3, max: 60 }),
      wat: text('what they see or do', 'One sentence.', { min: 10 }),
    }),
    'three to six organisations',
    'Write wie and wat of each.',
    { min: 3, max: 6 },
  ),
  vragen: list(
    question('a question to the groups', 'Open, about what people in the chain do.'),
    'three or four questions',
    'In the order of the talk.',
    {
      min: 3,
      max: 4,
    },
  ),
  /** What becomes known halfway, and changes the picture. */
  wending: text('what becomes known halfway', 'Two or three sentences.', { min: 40 }),
  /** For the trainer: what is easily overlooked. */
  letOpDit: list(
    text('what is easily overlooked', 'One or two sentences.', { min: 20 }),
    'two to four points',
    'For the trainer only.',
    {
      min: 2,
      max: 4,
    },
  ),
  aandachtspunten: ids('ids of aandachtspunten', 'The main one first.', { min: 1, max: 4 }),
  /** What the situation rests on; the persons are made up. */
  bronnen: sourcesSchema,
});
export type Casus = z.infer<typeof casusSchema> & { id: string };
