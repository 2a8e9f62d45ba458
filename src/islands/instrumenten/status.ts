import { formStateWords, saidWords } from '../../messages/instruments';
import { formStepText } from '../../messages/form-history';
import { historyWords } from '../../messages/history';
import { storageProblems } from '../../messages/saving';
import type { Form } from '../../domain/instrument';
import { foundPart } from '../../stores/instruments';
import { $isNoting } from '../../stores/instruments-early';
import { $saving, hasUnsaved, saveNow, undo } from '../../stores/saving';
import { $session, type Session } from '../../stores/session';
import { $starting } from '../../stores/start';
import { lastStep } from '../../stores/steps';
import { find, say, write } from '../../ui/page';
import { watchProblems, watchStatus } from '../../ui/save-place';
import { namesOf } from './form-data';

/** Lets the page say whether everything is safe, what went wrong, and what was done last. */
export function showStatus(form: Form, saveFile: () => void): void {
  watchStatus($saving, $isNoting);
  watchProblems($saving, { retry: () => void saveNow(), saveFile });
  $session.subscribe(() => showProblem(form));
  $starting.subscribe(() => showProblem(form));
  showLastStep(form);
  announceOther();
}

/** Saves what waits. When that fails, the message gets the focus and the answer is false. */
export async function saveOrShow(): Promise<boolean> {
  await saveNow();
  if (!hasUnsaved()) return true;
  find('[data-mislukt]').focus();
  return false;
}

function showProblem({ id }: Form): void {
  const problem = problemText($session.get(), id);
  const place = find('[data-staat]');
  place.hidden = problem === null;
  write(find('[data-staat-tekst]', place), problem ?? '');
}

/** Why what one fills in is not saved, or why nothing can be filled in; null when all is well. */
function problemText(session: Session, id: string): string | null {
  const starting = $starting.get();
  const code = session.state === 'no-storage' ? session.code : starting.state === 'failed' ? starting.problem : null;
  if (code) return `${formStateWords.noStorage}. ${storageProblems[code]} ${formStateWords.noStorageHow}`;
  if (session.state === 'unreadable')
    return session.error.code === 'newer-version' ? formStateWords.newerDossier : formStateWords.unreadable;
  const { kind } = foundPart(session, id);
  if (kind === 'newer') return formStateWords.newerPart;
  return kind === 'unreadable' ? formStateWords.unreadablePart : null;
}

/** The last step, when it was made in this form, with a button that undoes it. */
function showLastStep(form: Form): void {
  const names = namesOf(form);
  const text = find('[data-stap-tekst]');
  const button = find<HTMLButtonElement>('[data-ongedaan]');
  /** The last step and its words; null when something else was done last. */
  const mine = (session: Session) => {
    const step = lastStep(session);
    if (step?.what.kind !== 'form' || step.what.id !== form.id) return null;
    return { id: step.id, words: formStepText(step.what.change, step, names) };
  };
  $session.subscribe((session) => {
    const step = mine(session);
    write(text, step ? `${historyWords.last}: ${step.words}.` : '');
    button.hidden = !step;
  });
  button.addEventListener('click', () => {
    const step = mine($session.get());
    if (!step) return;
    undo(step.id);
    say(mine($session.get())?.words ?? '');
  });
}

/** Another tab may open another dossier: who does not see the page must hear that the form holds something else now. */
function announceOther(): void {
  let shown = '';
  $session.subscribe((session) => {
    if (session.state !== 'open' || session.dossier.id === shown) return;
    if (shown !== '') say(saidWords.otherDossier(session.dossier.chain.name));
    shown = session.dossier.id;
  });
}
