import { dueDay } from '../domain/actions';
import { planWords } from '../messages/actieplan';
import { actionsSheetWords, calendarWords as words } from '../messages/actions-sheet';
import type { NamedAction } from './actions-sheet';
import { type CalendarDay, writeIcs } from './ics';

/** The plan as a calendar file. `changedAt`: ISO moment of the last change of the dossier; `now`: the moment of writing. */
export function writeActionDays(
  chain: string,
  actions: readonly NamedAction[],
  { changedAt, now }: { changedAt: string; now: Date },
  madeWith?: string,
): Uint8Array<ArrayBuffer> {
  return writeIcs(actionsSheetWords.title(chain), actionDays(actions, changedAt), now, madeWith);
}

/**
 * The actions with a date as days of a calendar, each under an id that stays. What is done stays, as "Klaar: …": a day that
 * is left out of a file stays in the calendar where an earlier file put it, as if it still had to be done. An action does
 * not say when it was changed, so `changedAt` is of the whole dossier: any change makes the next file newer than the last.
 */
export function actionDays(actions: readonly NamedAction[], changedAt: string): CalendarDay[] {
  return actions.flatMap((action) => {
    const day = dueDay(action);
    if (day === null) return [];
    const { id, text, itemName, factorName, owner, status } = action;
    return [
      {
        uid: `${id}@ketenspiegel`,
        day,
        title: words.title(text || itemName || planWords.textless, status === 'klaar'),
        text: words.lines({ owner, item: itemName, factor: factorName, status: planWords.statuses[status] }),
        changedAt,
      },
    ];
  });
}
