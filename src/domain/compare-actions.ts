import type { Action } from './actions';
import type { Comparison, ItemChange } from './compare';

export interface ActionWithChange extends Action {
  /** What happened to its item; null without an item of this framework, or where that applied neither time. */
  change: ItemChange | null;
  /** It was due after the first measurement and not after the second; false where a day is not known. */
  isBetween: boolean;
  /** It was done already in the earlier file, so it was not done in between. */
  wasDone: boolean;
}

/** The actions that are done, by what can be said of when. */
export function splitDone(
  done: readonly ActionWithChange[],
): Record<'between' | 'outside' | 'before', ActionWithChange[]> {
  return {
    between: done.filter(({ isBetween, wasDone }) => isBetween && !wasDone),
    outside: done.filter(({ isBetween, wasDone }) => !isBetween && !wasDone),
    before: done.filter(({ wasDone }) => wasDone),
  };
}

/**
 * The actions that were done, and those that were not, each in framework order of their item and those without an item
 * last. A file does not say when an action was done, so its due date is all that can be set beside the two days.
 */
export function listActions(
  {
    items,
    doneBefore,
    then,
    now,
  }: Pick<Comparison, 'items' | 'doneBefore'> & Record<'then' | 'now', { measuredOn: string }>,
  actions: readonly Action[],
): { done: ActionWithChange[]; open: ActionWithChange[] } {
  const place = (id: string) => {
    const at = items.findIndex((item) => item.id === id);
    return at < 0 ? items.length : at;
  };
  const all = actions
    .map((action): ActionWithChange => {
      const change = items.find(({ id }) => id === action.item);
      return {
        ...action,
        change: change && change.kind !== 'beide-nvt' ? change : null,
        isBetween: isBetween(action.due, then.measuredOn, now.measuredOn),
        wasDone: action.status === 'klaar' && doneBefore.has(action.id),
      };
    })
    .sort((a, b) => place(a.item) - place(b.item));
  return {
    done: all.filter(({ status }) => status === 'klaar'),
    open: all.filter(({ status }) => status !== 'klaar'),
  };
}

/** A day that is not known is empty, which comes before every day: only `from` has to be looked at for that. */
function isBetween(day: string, from: string, to: string): boolean {
  return from !== '' && day > from && day <= to;
}
