import { useRef } from 'preact/hooks';
import { levels } from '../../../domain/answers';
import type { Framework } from '../../../domain/framework';
import { agreeLevel, agreeNotApplicable, leaveOpen } from '../../../stores/meeting';
import { takeNoted } from '../../../stores/meeting-early';
import { meetingView } from '../../../stores/meeting-view';
import { $pickedRound } from '../../../stores/picked-round';
import { $session } from '../../../stores/session';

/** What a group can choose for an item, as a form has it. */
export type ChoiceValue = '0' | '1' | '2' | '3' | '4' | 'notApplicable' | 'open';

/**
 * Records a choice with the texts that are there. Who left an item open, chose a level and comes back, finds the owner and
 * the day as they were.
 */
export function useChoice(id: string, framework: Framework): (value: ChoiceValue) => void {
  const before = useRef({ owner: '', due: '' });
  return (value) => {
    // What was typed last is part of it.
    takeNoted();
    const agreement = meetingView($session.get(), $pickedRound.get(), framework)?.item(id).agreement;
    if (!agreement) return;
    const { rating, motivation, owner, due } = agreement;
    if (rating.kind === 'open') before.current = { owner, due };
    if (value === 'notApplicable') agreeNotApplicable(id, motivation);
    else if (value === 'open') leaveOpen(id, before.current.owner, before.current.due, motivation);
    else {
      const level = levels.find((known) => String(known) === value);
      if (level !== undefined) agreeLevel(id, level, motivation);
    }
  };
}
