import { type Filled, type FormTable, newRow, rowIds } from '../../domain/instrument';
import { rowLabel } from '../../messages/instruments';
import { find, write } from '../../ui/page';

/** Makes a table that people fill with rows of their own show the rows there are, in their order. */
export function drawRows(place: HTMLElement, table: FormTable, filled: Filled): void {
  if (table.rijen) return;
  const body = find('[data-rijen]', place);
  const focused = document.activeElement;
  const rows = rowIds(table, filled).map((id) => rowElement(body, id) ?? copyRow(place, id));
  for (const row of rows) delete row.dataset['weg'];
  for (const row of listRows(body)) {
    if (rows.includes(row)) continue;
    // A row that another tab removed stays as it is for who is typing in it: with the next letter it is back.
    if (row.contains(focused) && row.querySelector('[data-typt]')) {
      row.dataset['weg'] = '';
      rows.push(row);
    } else row.remove();
  }
  rows.forEach((row, index) => {
    if (body.children[index] !== row) body.insertBefore(row, body.children[index] ?? null);
  });
  // A row that moves takes its focus along.
  if (focused instanceof HTMLElement && body.contains(focused)) focused.focus();
  numberRows(place, rows, table);
}

export const listRows = (within: HTMLElement): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('[data-rijen] > tr'),
];

function rowElement(body: HTMLElement, id: string): HTMLElement | undefined {
  return listRows(body).find((row) => row.dataset['rij'] === id);
}

/** A copy of the row that the page keeps for this, under its own id. */
function copyRow(place: HTMLElement, id: string): HTMLElement {
  const copy = find<HTMLTemplateElement>('template[data-nieuw]', place).content.cloneNode(true) as DocumentFragment;
  const row = find('tr', copy);
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes(newRow)) element.setAttribute(name, value.replaceAll(newRow, id));
    }
  }
  return row;
}

/** Numbers, names for who does not see the table, and which way a row can go. */
function numberRows(place: HTMLElement, rows: readonly HTMLElement[], { rijNaam = '' }: FormTable): void {
  rows.forEach((row, index) => {
    write(find('[data-nummer]', row), String(index + 1));
    for (const name of row.querySelectorAll('[data-rijnaam]')) write(name, rowLabel(rijNaam, index + 1));
    // Not disabled: a button that has just been used must not lose the focus.
    find('[data-doe="omhoog"]', row).ariaDisabled = String(index === 0);
    find('[data-doe="omlaag"]', row).ariaDisabled = String(index === rows.length - 1);
    for (const button of row.querySelectorAll('button')) button.disabled = false;
  });
  find('[data-geen-rijen]', place).hidden = rows.length > 0;
}
