import { historyWords, stepText, type ElementNames } from '../../messages/history';
import { undo } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { lastStep } from '../../stores/steps';
import { find, say } from '../../ui/page';

/** Names the last step under the form, with a button that undoes it. */
export function showLastStep(): void {
  const place = find('[data-stap]');
  const names = JSON.parse(place.dataset['namen'] ?? '{}') as ElementNames;
  const text = find('[data-stap-tekst]', place);
  const button = find<HTMLButtonElement>('[data-ongedaan]', place);
  const draw = (session: Session) => {
    const step = lastStep(session);
    text.textContent = step ? `${historyWords.last}: ${stepText(step, names)}.` : '';
    button.hidden = !step;
  };
  $session.subscribe(draw);
  button.addEventListener('click', () => {
    const step = lastStep($session.get());
    if (!step) return;
    undo(step.id);
    const turned = lastStep($session.get());
    if (turned) say(stepText(turned, names));
  });
}
