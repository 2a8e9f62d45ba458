import type { FieldKind } from './instrument';

/** Which field, or which cell of a table, a form control is for. */
export type FormPlace = { kind: FieldKind } & (
  { at: 'field'; field: string } | { at: 'cell'; table: string; row: string; column: string }
);

/**
 * The name of a form control says all that is needed to save what it holds: `tekst:doel` is a field, `regel:leden:r1:naam`
 * a cell. Ids hold no colon.
 */
export function controlName(place: FormPlace): string {
  const path = place.at === 'field' ? [place.field] : [place.table, place.row, place.column];
  return [place.kind, ...path].join(':');
}

const kinds: readonly FieldKind[] = ['regel', 'tekst', 'datum', 'keuze', 'vink'];

/** The place that a control's name stands for; null for another name. */
export function readControlName(name: string): FormPlace | null {
  const [given, one = '', row = '', column = '', ...more] = name.split(':');
  const kind = kinds.find((known) => known === given);
  if (!kind || one === '' || more.length > 0) return null;
  if (row === '' && column === '') return { kind, at: 'field', field: one };
  return row !== '' && column !== '' ? { kind, at: 'cell', table: one, row, column } : null;
}
