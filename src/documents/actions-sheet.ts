import { type Action, dueDay, isOverdue } from '../domain/actions';
import { planWords } from '../messages/actieplan';
import { actionsSheetWords as words } from '../messages/actions-sheet';
import { dateText } from '../messages/format';
import type { Cell, Column, Sheet, Workbook } from './sheet-model';

/** An action with the names of what it is for; empty where it is for nothing that this framework knows. */
export interface NamedAction extends Action {
  itemName: string;
  factorName: string;
}

/** The plan as a file with one table. */
export const actionsWorkbook = (chain: string, actions: readonly NamedAction[], day: string): Workbook => ({
  title: words.title(chain),
  sheets: [actionsSheet(actions, day)],
});

/** The plan as a table, in the order given. `day`: today, ISO, from which is seen what is late. */
export function actionsSheet(actions: readonly NamedAction[], day: string): Sheet {
  const { item, factor, action, owner, due, status, late, id } = words.columns;
  const columns: Column[] = [
    { ...item, width: 28 },
    { ...factor, width: 26 },
    { ...action, width: 60 },
    { ...owner, width: 26 },
    { ...due, width: 12 },
    { ...status, width: 14 },
    { head: late.head, explanation: late.explanation(dateText(day)), width: 8 },
    { ...id, width: 38 },
  ];
  return { name: words.sheet, columns, rows: actions.map((given) => rowOf(given, day)) };
}

function rowOf(action: NamedAction, day: string): Cell[] {
  const due = dueDay(action);
  return [
    // An item of another framework stands as its id: nothing of the file is left out.
    action.itemName || action.item || null,
    action.factorName || action.factor || null,
    action.text || null,
    action.owner || null,
    due === null ? action.due || null : { day: due },
    planWords.statuses[action.status],
    isOverdue(action, day) ? words.yes : null,
    action.id,
  ];
}
