import type { Partner } from '../domain/partners';
import { type ListColumns, partnerCells, partnerColumns } from '../domain/partners-table';
import { columnWords, oneOf, sheetName } from '../messages/keten-files';
import type { Sheet } from './sheet-model';

/**
 * The list of partners as a table, one row for each, in the order of the list. `values` is how lists are written in a cell;
 * the page reads the same table back (`planImport`).
 */
export function partnersSheet(partners: readonly Partner[], values: ListColumns): Sheet {
  return {
    name: sheetName,
    columns: partnerColumns.map((column) =>
      column === 'soort'
        ? { ...columnWords.soort, explanation: oneOf(values.soort.map(({ value }) => value)) }
        : columnWords[column],
    ),
    rows: partners.map((partner) => {
      const cells = partnerCells(partner, values);
      return partnerColumns.map((column) => cells[column] || null);
    }),
  };
}
