import { z } from 'astro/zod';
import { explain, fields, list, oneOf, text, wholeNumber } from './messages';
import { audiences, workshopLengths } from './werkvorm';

const length = explain(`a length: ${workshopLengths.join(', ')}`, 'Write one of these numbers.');

const partSchema = fields({
  /** Id of the werkvorm; a break has none. */
  werkvorm: text('the id of a werkvorm', 'Leave it out for a break.').optional(),
  minuten: wholeNumber('the minutes', 'All parts together are the length.', { min: 3, max: 60 }),
});

/** What a workshop of one length for one audience begins with; the trainer changes it. */
export const programmaSchema = fields({
  /** `<doelgroep>-<lengte>`. */
  id: text('an id', 'Write <doelgroep>-<lengte>.'),
  doelgroep: oneOf(audiences),
  lengte: z.literal(workshopLengths, { error: length }),
  delen: list(partSchema, 'the parts', 'In the order of the day.', { min: 3 }),
});
export type Programma = z.infer<typeof programmaSchema>;
