import { nameKey, type Partner } from './partners';

/** The columns of the list of partners as a table, by the words that stand above them. */
export const partnerColumns = ['id', 'naam', 'soort', 'sector', 'lagen', 'status', 'bijdrage', 'draagt'] as const;
export type PartnerColumn = (typeof partnerColumns)[number];

/** A value of a list with the words that people use for it. The first of `names` is how a table writes it. */
export interface ListValue {
  value: string;
  names: readonly string[];
}

/** What can stand in the columns that hold values of a list. */
export type ListColumns = Readonly<Record<'soort' | 'lagen' | 'status' | 'draagt', readonly ListValue[]>>;

/** Stands between the values in one cell. */
export const listSeparator = '; ';

/** A partner as the cells of a row; an unknown value of a list stands as it is. */
export function partnerCells(partner: Partner, values: ListColumns): Record<PartnerColumn, string> {
  const name = (column: keyof ListColumns, value: string) =>
    values[column].find((known) => known.value === value)?.names[0] ?? value;
  return {
    id: partner.id,
    naam: partner.name,
    soort: name('soort', partner.kind),
    sector: partner.sector,
    lagen: partner.layers.map((layer) => name('lagen', layer)).join(listSeparator),
    status: name('status', partner.status),
    bijdrage: partner.contribution,
    draagt: partner.carries.map((id) => name('draagt', id)).join(listSeparator),
  };
}

/** Reads values from a cell: ids or names, capitals do not count. `unknown` holds what is no value of the list. */
export function readCell(cell: string, values: readonly ListValue[]): { found: string[]; unknown: string[] } {
  const found: string[] = [];
  const unknown: string[] = [];
  for (const part of cell.split(/[;\n]/u)) {
    const whole = findValue(part, values);
    // A name may hold a comma; what is no name may be several.
    const parts = whole === null ? part.split(',').filter((text) => text.trim() !== '') : [part];
    for (const text of parts) {
      const value = whole ?? findValue(text, values);
      if (value === null) unknown.push(text.trim());
      else found.push(value);
    }
  }
  return { found: [...new Set(found)], unknown: [...new Set(unknown)] };
}

function findValue(text: string, values: readonly ListValue[]): string | null {
  const exact = values.find(({ value }) => value === text.trim());
  const meant = (known: ListValue) => [known.value, ...known.names].some((name) => nameKey(name) === nameKey(text));
  return (exact ?? values.find(meant))?.value ?? null;
}
