import { markBarriersReviewed, switchBarrier } from '../../stores/answers';
import { lastPlace } from '../../stores/early';
import { $session, currentScan } from '../../stores/session';
import { afterFirstFrame, openWork } from '../../stores/work';
import { find, followKeyboard, markReady } from '../../ui/page';
import { showLastStep } from './last-step';
import { saveOrShow, showSaving } from './save-status';
import { showState } from './state';

/** Makes the list of belemmeringen work: everything is on, and each switch is saved at once. */
export function openBarriers(): void {
  afterFirstFrame(start);
}

function start(): void {
  const form = find<HTMLFormElement>('form[data-verder]');
  followKeyboard();
  showSaving();
  showLastStep();

  void openWork().then(() => {
    $session.subscribe((session) => {
      const scan = currentScan(session);
      showState(session);
      // A switch on what is left of a scan that was taken away is not for another.
      markReady(lastPlace().scan !== '');
      if (!scan) return;
      for (const box of form.querySelectorAll<HTMLInputElement>('input'))
        box.checked = scan.barriers[box.name] !== false;
    });
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) switchBarrier(target.name, target.checked);
    });
    form.addEventListener('submit', (event) => {
      if (!currentScan($session.get())) return;
      event.preventDefault();
      void goOn(form);
    });
  });
}

async function goOn(form: HTMLFormElement): Promise<void> {
  markBarriersReviewed(true);
  if (await saveOrShow()) location.assign(form.dataset['verder'] ?? '');
}
