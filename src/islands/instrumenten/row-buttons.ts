import type { Form, FormTable } from '../../domain/instrument';
import { rowLabel, saidWords } from '../../messages/instruments';
import { addRow, moveRow, removeRow } from '../../stores/instruments';
import { takeNoted } from '../../stores/instruments-early';
import { find, say } from '../../ui/page';
import { listControls } from './controls';
import { listRows } from './rows';

/** Makes the buttons of a table work. `ready` makes sure that there is a dossier to change. */
export function openRowButtons(place: HTMLElement, form: Form, table: FormTable, ready: () => Promise<boolean>): void {
  if (table.rijen) return;
  place.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-doe]') : null;
    if (!button || button.ariaDisabled === 'true') return;
    void ready().then((isReady) => {
      if (isReady) act(button, place, form.id, table);
      // Without storage rows cannot be kept; the message above the form says what can be done.
      else find('[data-staat]').focus();
    });
  });
}

function act(button: HTMLElement, place: HTMLElement, id: string, table: FormTable): void {
  takeNoted();
  const action = button.dataset['doe'];
  const row = button.closest<HTMLElement>('[data-rij]');
  if (action === 'erbij') add(place, id, table);
  if (action === 'weg' && row) remove(row, place, id, table);
  if (action === 'omhoog' && row) move(row, place, id, table, -1);
  if (action === 'omlaag' && row) move(row, place, id, table, 1);
}

function add(place: HTMLElement, id: string, { id: table, rijNaam = '' }: FormTable): void {
  addRow(id, table);
  const rows = listRows(place);
  const added = rows.at(-1);
  if (added) listControls(added)[0]?.focus();
  say(saidWords.added(rowLabel(rijNaam, rows.length)));
}

function remove(row: HTMLElement, place: HTMLElement, id: string, { id: table, rijNaam = '' }: FormTable): void {
  const index = listRows(place).indexOf(row);
  removeRow(id, table, row.dataset['rij'] ?? '');
  // The button is gone; the row that took its place, or the button that adds one, is where one goes on.
  const rows = listRows(place);
  const next = rows[Math.min(index, rows.length - 1)];
  find(next ? '[data-doe="weg"]' : '[data-doe="erbij"]', next ?? place).focus();
  say(saidWords.removed(rowLabel(rijNaam, index + 1)));
}

function move(
  row: HTMLElement,
  place: HTMLElement,
  id: string,
  { id: table, rijNaam = '' }: FormTable,
  by: -1 | 1,
): void {
  const index = listRows(place).indexOf(row);
  moveRow(id, table, row.dataset['rij'] ?? '', by);
  say(saidWords.moved(rowLabel(rijNaam, index + 1), index + 1 + by));
}
