import type { z } from 'astro/zod';
import { fields, list, oneOf, text } from './messages';
import { reportKeys } from './source';

const ifKnown = 'Write it, or leave the field out where it is not known.';

/** One publication that the reports or an element name. */
export const bronSchema = fields({
  /** Permanent id; other content refers to it. */
  id: text('a permanent id', 'Write author and year in small letters: "pharos-2023b".', { min: 3 }),
  auteurs: text('the authors', 'Write them as the reference list has them.', { min: 2 }),
  /** Year as the reference list has it, with its letter: `2023b`. */
  jaar: text('the year between quotes', "Write it as the reference list has it, with its letter: '2023b'.", { min: 4 }),
  titel: text('the title', 'Write it as the reference list has it.', { min: 2 }),
  uitgave: text('the place and publisher', ifKnown).optional(),
  /** The part it plays: examined chain (Tabel 1), evaluated intervention (Tabel 2), experts, literature. */
  rol: oneOf(['tabel-1', 'tabel-2', 'expert', 'literatuur']),
  /** The chain it describes (Tabel 1). */
  ketenaanpak: text('the chain it describes (Tabel 1)', ifKnown).optional(),
  /** Who did the study (Tabel 2). */
  organisatie: text('who did the study (Tabel 2)', ifKnown).optional(),
  /** Whom the intervention was for (Tabel 2). */
  doelgroep: text('whom the intervention was for (Tabel 2)', ifKnown).optional(),
  /** In whose reference list it stands. */
  literatuurlijst: list(oneOf(reportKeys), 'the reports that list it', 'Write [] if neither does.'),
  /** Where the reports cite it. */
  geciteerdIn: text('where the reports cite it', ifKnown).optional(),
  /** Where years, names or lists contradict each other. */
  letOp: text('what contradicts what', 'Write it in a sentence, or leave the field out.').optional(),
});
export type Bron = z.infer<typeof bronSchema>;
