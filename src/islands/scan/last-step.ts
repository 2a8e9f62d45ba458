import { type ElementNames, historyWords, scanStepText } from '../../messages/history';
import { undo } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { lastStep, type Step } from '../../stores/steps';
import { find, say } from '../../ui/page';

/** Names the last step under the form, with a button that undoes it. */
export function showLastStep(): void {
  const place = find('[data-stap]');
  const names = JSON.parse(place.dataset['namen'] ?? '{}') as ElementNames;
  const text = find('[data-stap-tekst]', place);
  const button = find<HTMLButtonElement>('[data-ongedaan]', place);
  /** Null for a step that was made elsewhere in the dossier: it is undone there. */
  const wordsOf = (step: Step | null) => step && scanStepText(step, names);
  const draw = (session: Session) => {
    const words = wordsOf(lastStep(session));
    text.textContent = words ? `${historyWords.last}: ${words}.` : '';
    button.hidden = !words;
  };
  $session.subscribe(draw);
  button.addEventListener('click', () => {
    const step = lastStep($session.get());
    if (!step) return;
    undo(step.id);
    say(wordsOf(lastStep($session.get())) ?? '');
  });
}
