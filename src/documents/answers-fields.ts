import type { Rating } from '../domain/answers';
import { answersWorkbookWords as words } from '../messages/answers-workbook';
import type { AnswersNames } from './answers-source';
import type { Cell, Column, Sheet } from './sheet-model';

/** A column with what stands in it for each row, so that a head never comes to stand above another column. */
export interface Field<Row> extends Column {
  cell: (row: Row) => Cell;
}

/** The columns of the parts that are wanted. */
export const fieldsOf = <Row>(...parts: readonly (readonly Field<Row>[] | false)[]): Field<Row>[] =>
  parts.flatMap((part) => part || []);

export const sheetOf = <Row>(
  name: string,
  fields: readonly Field<Row>[],
  rows: readonly (readonly Cell[])[],
): Sheet => ({
  name,
  columns: fields.map(({ head, explanation, width }) => ({ head, explanation, ...(width !== undefined && { width }) })),
  rows,
});

export type Item = AnswersNames['items'][number];

/** What an item is. */
export function itemFields(names: AnswersNames): Record<'kind' | 'pillar' | 'id' | 'name', Field<Item>> {
  const pillars = new Map(names.content.randvoorwaarden.map(({ id, pijler }) => [id, names.pillar(pijler)]));
  return {
    kind: { ...words.item.kind, width: 15, cell: ({ kind }) => words.kinds[kind] },
    pillar: { ...words.item.pillar, width: 36, cell: ({ id }) => pillars.get(id) ?? '' },
    id: { ...words.item.id, width: 30, cell: ({ id }) => id },
    name: { ...words.item.name, width: 34, cell: ({ korteNaam }) => korteNaam },
  };
}

export const levelOf = (rating: Rating): Cell => (rating.kind === 'level' ? rating.level : null);

/** A day as a file says it; another text stays text. */
export const dayOf = (text: string): Cell => (/^\d{4}-\d{2}-\d{2}$/u.test(text) ? { day: text } : text || null);
