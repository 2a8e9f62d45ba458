import type { PijlerId } from '../schemas/pijler';
import type { Partner } from './partners';

/** What the rules of the chain need to know of the content, in framework order. */
export interface ChainFramework {
  randvoorwaarden: readonly { id: string; pijler: PijlerId }[];
}

/** How a randvoorwaarde is carried. `nog-niet`: only by partners that are not in the chain yet. */
export type Carried = 'niemand' | 'nog-niet' | 'een' | 'meer';

/** A row of the matrix: who carries a randvoorwaarde. Ids of partners in the order of the list. */
export interface MatrixRow {
  id: string;
  pijler: PijlerId;
  carried: Carried;
  /** Partners with status betrokken: only these carry it today. */
  by: string[];
  /** Partners with status benaderd or gewenst. */
  soon: string[];
  /** Partners that left and still stand there. */
  left: string[];
}

/**
 * The matrix partner × randvoorwaarde, in framework order. A randvoorwaarde that is n.v.t. is left out, as in every list
 * (RULES); a partner without a known status counts for nothing.
 */
export function chainMatrix(
  framework: ChainFramework,
  partners: readonly Partner[],
  notApplicable: ReadonlySet<string>,
): MatrixRow[] {
  return framework.randvoorwaarden
    .filter(({ id }) => !notApplicable.has(id))
    .map(({ id, pijler }) => {
      const having = (...statuses: string[]) =>
        partners
          .filter(({ status, carries }) => statuses.includes(status) && carries.includes(id))
          .map((partner) => partner.id);
      const [by, soon] = [having('betrokken'), having('benaderd', 'gewenst')];
      return { id, pijler, carried: howCarried(by.length, soon.length), by, soon, left: having('afgehaakt') };
    });
}

function howCarried(by: number, soon: number): Carried {
  if (by > 1) return 'meer';
  if (by === 1) return 'een';
  return soon > 0 ? 'nog-niet' : 'niemand';
}
