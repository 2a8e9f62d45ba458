import type { Begrip } from '../schemas/begrip';
import type { Bron } from '../schemas/bron';
import type { Casus } from '../schemas/casus';
import type { Cijfer, Reeks } from '../schemas/cijfer';
import type { ConvenantAfspraak, ConvenantArtikel } from '../schemas/convenant';
import type { Instrument } from '../schemas/instrument';
import type { Model } from '../schemas/model';
import type { PraktijkPagina, PraktijkStuk } from '../schemas/praktijk';
import type { Programma } from '../schemas/programma';
import type { Werkvorm } from '../schemas/werkvorm';

/** Something that does not fit, told to the person who edits the content. */
export interface ContentProblem {
  file: string;
  field: string;
  /** What stands there. */
  found: string;
  expected: string;
  /** What to write instead, or where to look. */
  fix: string;
}

/** Gives the lines that an editor reads when the build stops. */
export function describeProblem({ file, field, found, expected, fix }: ContentProblem): string {
  return `${file}\n  field:    ${field}\n  found:    ${found}\n  expected: ${expected}\n  fix:      ${fix}`;
}

/** What is checked: all content, each element with its id. */
export type Checked = Model & {
  instrumenten: readonly Instrument[];
  convenantArtikelen: readonly ConvenantArtikel[];
  convenantAfspraken: readonly ConvenantAfspraak[];
  werkvormen: readonly Werkvorm[];
  casussen: readonly Casus[];
  programmas: readonly Programma[];
  praktijk: readonly PraktijkPagina[];
  praktijkstukken: readonly PraktijkStuk[];
  cijfers: readonly Cijfer[];
  reeksen: readonly Reeks[];
  begrippen: readonly Begrip[];
  bronnen: readonly Bron[];
};

export const fileOf = (kind: string, { id }: { id: string }): string => `content/${kind}/${id}.mdx`;

export const sectionFile = ({ rol, id }: { rol: string; id: string }): string =>
  `content/handreikingen/${rol}/${id}.mdx`;

export const practiceFile = ({ pagina, id }: { pagina: string; id: string }): string =>
  `content/praktijk/${pagina}/${id}.mdx`;
