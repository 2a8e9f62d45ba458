import type { Reference } from './check-references';
import { practiceFile, type Checked } from './problem';

const elements = ['randvoorwaarden', 'aandachtspunten', 'praktijklessen', 'succesfactoren', 'belemmeringen'] as const;
const preconditions = ['randvoorwaarden'] as const;
const figures = ['cijfers'] as const;
const series = ['reeksen'] as const;

/** What the practice pages and the figures name elsewhere. */
export function listPracticeReferences({ praktijkstukken, cijfers, reeksen }: Checked): Reference[] {
  const optional = (id: string | undefined) => (id === undefined ? [] : [id]);
  return [
    ...praktijkstukken.flatMap((piece) => {
      const file = practiceFile(piece);
      const links = piece.randvoorwaarden.map(({ id }) => id);
      return [
        { file, field: 'randvoorwaarden', ids: links, to: preconditions },
        { file, field: 'les', ids: optional(piece.les), to: ['praktijklessen'] as const },
        { file, field: 'zieOok', ids: piece.zieOok, to: elements },
        { file, field: 'reeksen', ids: piece.reeksen, to: series },
        { file, field: 'cijfers', ids: piece.cijfers, to: figures },
      ];
    }),
    ...cijfers.flatMap(({ id, reeks, randvoorwaarde }) => {
      const file = 'content/cijfers/cijfers.json';
      return [
        { file, field: `${id}: reeks`, ids: optional(reeks), to: series },
        { file, field: `${id}: randvoorwaarde`, ids: optional(randvoorwaarde), to: preconditions },
      ];
    }),
    ...reeksen.map(({ id, erbij }) => ({
      ...{ file: 'content/cijfers/reeksen.json', field: `${id}: erbij` },
      ...{ ids: erbij, to: figures },
    })),
  ];
}
