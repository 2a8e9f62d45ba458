import type { ActionStatus } from './action-statuses';

export { type ActionStatus, actionStatuses } from './action-statuses';

/** An action of the chain's plan, as its dossier has it. What is not filled in is empty. */
export interface Action {
  id: string;
  /** Rated item it is for, or empty; may be one that this framework does not know. */
  item: string;
  /** Success factor it takes up, or empty. */
  factor: string;
  text: string;
  /** A function or an organisation, never asked as a person. */
  owner: string;
  /** ISO day, or empty. What is no day is kept and shown, but counts as no date (`dueDay`). */
  due: string;
  /** Open where the file says nothing, or something this program does not know. */
  status: ActionStatus;
}

/** Where an action stands on a day: exactly one of these holds. */
export type ActionState = 'klaar' | 'te-laat' | 'bezig' | 'open';

/** The day an action is due, or null where none is given. */
export const dueDay = ({ due }: Pick<Action, 'due'>): string | null => (isDay(due) ? due : null);

/** Whether a text is a day that exists, as in `2026-11-20`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  // A browser may read 30 February as 2 March.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** Due before the day and not done. On its last day an action is still in time. */
export function isOverdue(action: Pick<Action, 'due' | 'status'>, day: string): boolean {
  const due = dueDay(action);
  return action.status !== 'klaar' && due !== null && due < day;
}

/** Where an action stands on a day. */
export const stateOf = (action: Pick<Action, 'due' | 'status'>, day: string): ActionState =>
  isOverdue(action, day) ? 'te-laat' : action.status;

/** An action without a text and without an item says nothing; a row that somebody just began is one. */
export const saysSomething = ({ item, text }: Pick<Action, 'item' | 'text'>): boolean => item !== '' || text !== '';

/** Whether anything of an action was filled in. One with only who or when says nothing yet, but somebody wrote it. */
export const isBegun = (action: Pick<Action, 'item' | 'text' | 'owner' | 'due'>): boolean =>
  saysSomething(action) || action.owner !== '' || action.due !== '';

export interface ActionSummary {
  total: number;
  done: number;
  /** Begun and not done; some may be late. */
  running: number;
  /** Not begun; some may be late. */
  open: number;
  /** Of `running` and `open`: due before the day. */
  overdue: number;
}

/** Counts of a plan on a day (ISO): total = done + running + open. */
export function summariseActions(actions: readonly Pick<Action, 'due' | 'status'>[], day: string): ActionSummary {
  const having = (status: ActionStatus) => actions.filter((action) => action.status === status).length;
  return {
    total: actions.length,
    done: having('klaar'),
    running: having('bezig'),
    open: having('open'),
    overdue: actions.filter((action) => isOverdue(action, day)).length,
  };
}
