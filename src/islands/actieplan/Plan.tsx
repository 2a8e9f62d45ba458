import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { countPlan, groupActions, isShown, type PlanGroup } from '../../domain/action-plan';
import { type Action, isBegun } from '../../domain/actions';
import { ratedIds } from '../../domain/framework';
import { planWords as words } from '../../messages/actieplan';
import { addOwnAction, type PlanView, removeAction, removeBlankAction } from '../../stores/actions';
import { $planLook, setPlanLook } from '../../stores/plan-look';
import { undo } from '../../stores/saving';
import { $session } from '../../stores/session';
import { lastStep } from '../../stores/steps';
import { Controls } from './Controls';
import { GroupTable } from './GroupTable';
import type { Later } from './later-module';
import type { PlanNames } from './names';
import type { Editing } from './use-editing';
import { useHeld } from './use-held';

interface Props {
  view: PlanView;
  names: PlanNames;
  editing: Editing;
  later: Later;
}

/** The actions, in groups, each with its fields behind a button. */
export function Plan({ view, names, editing, later }: Props) {
  const look = useStore($planLook);
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);
  const held = useHeld(editing.id);
  const { actions, day } = view;
  // A row in which nothing was filled in is there only while somebody writes it.
  const written = actions.filter((action) => isBegun(action) || action.id === editing.id);
  const shown = held.placed(written).filter((action) => isShown(action, look.filter, day) || action.id === editing.id);
  const groups = groupActions(shown, { grouping: look.grouping, order: ratedIds(names.content), day });
  const now = new Map(actions.map((action) => [action.id, action]));
  const close = (action: Action) => {
    editing.close();
    const isGone = removeBlankAction(action.id);
    if (isGone) heading.current?.focus();
    return isGone;
  };
  const remove = (action: Action) => {
    editing.close();
    removeAction(action.id);
    setRemoved(lastStep($session.get())?.id ?? null);
    setBack(false);
    heading.current?.focus();
  };
  const add = () => {
    setPlanLook({ filter: 'all' });
    editing.open(addOwnAction(''), 'tekst');
  };
  return (
    <section class="plan" aria-labelledby="plan">
      <h2 id="plan" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {written.length === 0 && (
        <p>{view.proposals.some(({ proposals }) => proposals.length > 0) ? words.empty : words.emptyOwn}</p>
      )}
      <div class="plan-keuzes alleen-scherm">
        {written.length > 0 && <Controls look={look} counts={countPlan(written, day)} />}
        <button type="button" class="knop licht" onClick={add}>
          {words.add}
        </button>
      </div>
      <p class="alleen-scherm gezegd" role="status">
        {removed && (
          <>
            {isBack ? words.backAgain : words.removed}{' '}
            {!isBack && (
              <button
                type="button"
                class="tekstknop"
                onClick={() => {
                  undo(removed);
                  setBack(true);
                  heading.current?.focus();
                }}
              >
                {words.putBack}
              </button>
            )}
          </>
        )}
      </p>
      {look.filter !== 'all' && shown.length > 0 && (
        <p class="alleen-druk">{words.filtered(look.filter, shown.length, written.length)}</p>
      )}
      {written.length > 0 && shown.length === 0 && (
        <p>
          {words.nothingShown}{' '}
          <button type="button" class="tekstknop" onClick={() => setPlanLook({ filter: 'all' })}>
            {words.showAll}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <GroupTable
          key={group.key}
          group={withNow(group, now)}
          grouping={look.grouping}
          day={day}
          names={names}
          editing={editing}
          held={held}
          later={later}
          onClose={close}
          onRemove={remove}
        />
      ))}
    </section>
  );
}

/** What is shown in a place is the action as it is now. */
const withNow = (group: PlanGroup, now: ReadonlyMap<string, Action>): PlanGroup => ({
  ...group,
  actions: group.actions.map((action) => now.get(action.id) ?? action),
});
