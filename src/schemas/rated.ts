import { countWords, describeValue, ids, list, question, text, wholeNumber } from './messages';
import { handreikingRoleSchema, letOpSchema, sourcesSchema } from './source';

/** The levels, in order. An item's own descriptors say what each means for that item (RULES: levels build up). */
export const levelNames = [
  'Niet aanwezig',
  'Eerste aanzet',
  'Afgesproken',
  'Werkt in de praktijk',
  'Geborgd en verbeterd',
] as const;

const maxDescriptorWords = 20;

const descriptor = text(
  'the descriptor of a level',
  `At most ${maxDescriptorWords} words, something a visitor could ask to see.`,
  { min: 10 },
).refine((written) => countWords(written) <= maxDescriptorWords, {
  error: ({ input }) =>
    `Expected at most ${maxDescriptorWords} words; found ${countWords(String(input))}: ${describeValue(input)}. ` +
    'Keep what a visitor could ask to see and leave out the rest.',
});

/** What every rated item (randvoorwaarde, aandachtspunt, praktijkles) says about itself. */
export const ratedFields = {
  /** Name of the element in the framework, as the report has it. */
  naam: text('the name of the element', 'Write it as the report has it.', { min: 5 }),
  /** Name for axes and tables: at most 24 characters. */
  korteNaam: text('a short name', 'It stands on the axis of a chart and in tables.', { min: 3, max: 24 }),
  /** Noun phrase that fits in "Begin bij …", with its article, without a capital. */
  onderwerp: text(
    'words that fit after "Begin bij"',
    'Write them with the article and without a capital: "de projectleider of kartrekker".',
    { min: 3, max: 70 },
  ),
  /** Place in framework order, from 1, within its kind. */
  volgorde: wholeNumber('the place in framework order', 'Count within the folder, in the order of the report.', {
    min: 1,
  }),
  /** The question in plain words; ends with a question mark. */
  vraag: question('the question of the scan', 'Ask it in plain words, in one sentence.'),
  /** Five descriptors, level 0 to 4: at most 20 words each, observable, each a clear step more. */
  niveaus: list(
    descriptor,
    'five descriptors, level 0 to 4',
    `Write one for each level: at most ${maxDescriptorWords} words, something a visitor could ask to see.`,
    { min: 5, max: 5 },
  ),
  /** Four next steps: from level 0 to 1, 1 to 2, 2 to 3, 3 to 4. */
  stappen: list(
    text('a next step', 'Say what to do first to come to the next level.', { min: 10 }),
    'four next steps: from level 0 to 1, 1 to 2, 2 to 3 and 3 to 4',
    'Write one for each step: what to do first to come to the next level.',
    { min: 4, max: 4 },
  ),
  /** Why it matters for mothers and the chain. */
  waarom: text('why it matters', 'Write two or three sentences about mothers and the chain.', { min: 10 }),
  /** How you recognise it in practice: two to four things to see, hear or ask for. */
  herkennen: list(
    text('how you recognise it', 'Write one thing you can see, hear or ask for.', { min: 10 }),
    'two to four ways to recognise it',
    'Write each as one thing you can see, hear or ask for.',
    { min: 2, max: 4 },
  ),
  /** Completes "Dit weet vaak: …". */
  weetDit: text('who usually knows', 'Complete "Dit weet vaak: …", without a capital and without a full stop.', {
    min: 5,
  }),
  /** One open question a facilitator can ask the group. */
  gespreksvraag: question('a question for a group', 'Ask something open that a facilitator can put to the group.'),
  /** Roles that need a handreiking section about this item (RULES: a gap always has one in each). */
  rollen: list(
    handreikingRoleSchema,
    'at least one role',
    'Name the roles whose handreiking needs a section about it.',
    { min: 1 },
  ),
  bronnen: sourcesSchema,
  /** Ids of other elements worth reading; free, never counted. */
  zieOok: ids('ids of other elements', 'Leave the field out if there are none.').default([]),
  letOp: letOpSchema,
};
