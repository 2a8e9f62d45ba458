import { saveProblems, savedText, savingText } from '../messages/saving';
import { find, pageData, write } from './page';

/** How saving goes, as the store has it. */
export type Saving =
  | { state: 'idle' | 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; problem: keyof typeof saveProblems };

/** A value that calls back at once and with every change. */
interface Watched<T> {
  subscribe: (callback: (value: T) => void) => unknown;
}

interface Actions {
  retry: () => void;
  saveFile: () => void;
}

/** Lets the page's `SaveStatus` say how saving goes. `isNoting`: a change waits for the frame that shows it. */
export function watchStatus(saving: Watched<Saving>, isNoting: Watched<boolean>): void {
  const status = find('[data-bewaard]');
  isNoting.subscribe((value) => status.toggleAttribute('data-bezig', value));
  saving.subscribe((value) => write(status, statusText(value)));
  // While someone types, every pause would be read out.
  document.addEventListener('focusin', ({ target }) => {
    const live = target instanceof HTMLTextAreaElement ? 'off' : 'polite';
    if (status.ariaLive !== live) status.ariaLive = live;
  });
}

/** Lets the page's `SaveAlert` say that saving failed, until it succeeds. */
export function watchProblems(saving: Watched<Saving>, { retry, saveFile }: Actions): void {
  const alert = find('[data-mislukt]');
  saving.subscribe((value) => showProblem(alert, value));
  find('[data-opnieuw]', alert).addEventListener('click', retry);
  find('[data-bestand]', alert).addEventListener('click', saveFile);
}

/** How saving goes in words; empty when there is nothing to say. */
export function statusText(saving: Saving): string {
  if (saving.state === 'saving') return savingText;
  return saving.state === 'saved' ? savedText(saving.at) : '';
}

/** Stays as it is while saving is tried again, so that it does not come and go. */
function showProblem(alert: HTMLElement, saving: Saving): void {
  if (saving.state === 'saved' && !alert.hidden) showAlert(alert, false);
  if (saving.state !== 'failed') return;
  const { what, how } = saveProblems[saving.problem];
  showAlert(alert, true);
  write(find('[data-wat]', alert), what);
  write(find('[data-hoe]', alert), how);
}

/** Styles make room for it. */
function showAlert(alert: HTMLElement, isShown: boolean): void {
  alert.hidden = !isShown;
  if (isShown) pageData()['bewaren'] = 'mislukt';
  else delete pageData()['bewaren'];
}
