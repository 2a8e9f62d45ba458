import { z } from 'astro/zod';
import { reportKeys } from './source';

/** One publication that the reports or an element name. */
export const bronSchema = z.strictObject({
  /** Permanent id; other content refers to it. */
  id: z.string().min(3),
  auteurs: z.string().min(2),
  /** Year as the reference list has it, with its letter: `2023b`. */
  jaar: z.string().min(4),
  titel: z.string().min(2),
  uitgave: z.string().optional(),
  /** The part it plays: examined chain (Tabel 1), evaluated intervention (Tabel 2), experts, literature. */
  rol: z.enum(['tabel-1', 'tabel-2', 'expert', 'literatuur']),
  /** The chain it describes (Tabel 1). */
  ketenaanpak: z.string().optional(),
  /** Who did the study (Tabel 2). */
  organisatie: z.string().optional(),
  /** Whom the intervention was for (Tabel 2). */
  doelgroep: z.string().optional(),
  /** In whose reference list it stands. */
  literatuurlijst: z.array(z.enum(reportKeys)),
  /** Where the reports cite it. */
  geciteerdIn: z.string().optional(),
  /** Where years, names or lists contradict each other. */
  letOp: z.string().optional(),
});
export type Bron = z.infer<typeof bronSchema>;
