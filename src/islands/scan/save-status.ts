import { saveProblems, savedText, savingText } from '../../messages/saving';
import { $isNoting } from '../../stores/early';
import { downloadScan } from '../../stores/scan-copy';
import { $saving, hasUnsaved, saveNow, type Saving } from '../../stores/saving';
import { find, pageData } from './page';

/** Lets the page's `SaveStatus` and `SaveAlert` say how saving goes. */
export function showSaving(): void {
  const status = find('[data-bewaard]');
  $isNoting.subscribe((isNoting) => status.toggleAttribute('data-bezig', isNoting));
  $saving.subscribe((saving) => write(status, statusText(saving)));
  // While someone types, every pause would be read out.
  document.addEventListener('focusin', ({ target }) => {
    const live = target instanceof HTMLTextAreaElement ? 'off' : 'polite';
    if (status.ariaLive !== live) status.ariaLive = live;
  });
  showSaveProblems();
}

/** Lets the page's `SaveAlert` say that saving failed, until it succeeds. */
export function showSaveProblems(): void {
  const alert = find('[data-mislukt]');
  $saving.subscribe((saving) => showProblem(alert, saving));
  find('[data-opnieuw]', alert).addEventListener('click', () => void saveNow());
  find('[data-bestand]', alert).addEventListener('click', () => downloadScan());
}

/** Saves what waits. When that fails, the message gets the focus and the answer is false. */
export async function saveOrShow(): Promise<boolean> {
  await saveNow();
  if (!hasUnsaved()) return true;
  find('[data-mislukt]').focus();
  return false;
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

/** The same text again is no news for a screen reader. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
