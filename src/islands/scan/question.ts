import { questionWords } from '../../messages/scan-question';
import { chooseAnswer, shownAnswer } from '../../stores/answers';
import { lastPlace, noteChoice, takeNoted } from '../../stores/early';
import { $session, currentScan } from '../../stores/session';
import { afterFirstFrame, openWork } from '../../stores/work';
import { find, followKeyboard, markReady, pageData, say } from '../../ui/page';
import { fillFields, isTextField, stopTyping } from './fields';
import { showLastStep } from './last-step';
import { saveOrShow, showSaving } from './save-status';
import { showState } from './state';

/**
 * Makes a question page work: the form is there from the first paint, this fills in what is stored and saves each change.
 * What someone chose before is already among the early choices, and wins from what is stored.
 */
export function openQuestion(): void {
  afterFirstFrame(start);
}

function start(): void {
  const id = pageData()['vraag'] ?? '';
  const form = find<HTMLFormElement>('form[data-verder]');
  let shown = lastPlace();
  followKeyboard();
  showSaving();
  showLastStep();

  const draw = () => {
    const session = $session.get();
    const scan = currentScan(session);
    showState(session);
    const place = lastPlace();
    // When its scan is taken away, what stands in the form is no choice for another.
    markReady(place.scan !== '');
    if (!scan) return;
    if (shown.scan && shown !== place) {
      stopTyping(form);
      say(questionWords.otherScan(scan.chain.name));
    }
    shown = place;
    fillFields(form, shownAnswer(scan.answers[id]), (factor) => scan.factors[factor]?.present ?? '');
  };

  void openWork().then(() => {
    // What was chosen early has been taken over by now, so nothing is filled in over it.
    $session.subscribe(draw);
    form.addEventListener('input', ({ target }) => onInput(id, target));
    // Whatever comes next must find the choice in the dossier.
    for (const type of ['keydown', 'click', 'submit', 'focusout']) addEventListener(type, takeNoted, true);
    addEventListener('pagehide', takeNoted);
    form.addEventListener('focusout', ({ target }) => {
      if (!isTextField(target)) return;
      stopTyping(target);
      draw();
    });
    find('[data-wis]').addEventListener('click', () => {
      chooseAnswer(id, 'none');
      say(questionWords.cleared);
      find('[name="niveau"]').focus();
    });
    guideForward(id, form);
  });
}

function onInput(id: string, target: EventTarget | null): void {
  if (target instanceof HTMLTextAreaElement) target.dataset['typt'] = '';
  else if (!(target instanceof HTMLInputElement)) return;
  noteChoice(
    id,
    target.name,
    target instanceof HTMLInputElement && target.type === 'checkbox' ? String(target.checked) : target.value,
  );
}

/** "Verder" waits until everything is safe, and asks once for the reason of an answer n.v.t. */
function guideForward(id: string, form: HTMLFormElement): void {
  const summary = find('[data-fouten]');
  const line = find('#reden-fout');
  const reason = find<HTMLTextAreaElement>('#reden');
  const title = document.title;
  let hasAsked = false;

  const showMissing = (isMissing: boolean) => {
    summary.hidden = !isMissing;
    line.hidden = !isMissing;
    line.textContent = isMissing ? questionWords.reasonMissing : '';
    reason.ariaInvalid = isMissing ? 'true' : null;
    if (isMissing) reason.setAttribute('aria-describedby', line.id);
    else reason.removeAttribute('aria-describedby');
    document.title = isMissing ? `Eerst nog dit: ${title}` : title;
  };

  form.addEventListener('submit', (event) => {
    const scan = currentScan($session.get());
    // Without a scan the inline script keeps the choices and goes on.
    if (!scan) return;
    event.preventDefault();
    const { rating, reason: given } = shownAnswer(scan.answers[id]);
    const isMissing = rating.kind === 'notApplicable' && given.trim() === '' && !hasAsked;
    showMissing(isMissing);
    if (isMissing) {
      hasAsked = true;
      summary.focus();
      return;
    }
    void goOn(form);
  });
}

async function goOn(form: HTMLFormElement): Promise<void> {
  if (!(await saveOrShow())) return;
  const isFromCheck = new URLSearchParams(location.search).get('terug') === 'controle';
  location.assign((isFromCheck ? form.dataset['controle'] : form.dataset['verder']) ?? '');
}
