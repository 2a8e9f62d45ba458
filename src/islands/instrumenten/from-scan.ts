import type { Form } from '../../domain/instrument';
import { isFilled } from '../../domain/instrument';
import { saidWords } from '../../messages/instruments';
import { fillFields } from '../../stores/instruments';
import { takeNoted } from '../../stores/instruments-early';
import { hasAnswers } from '../../stores/instruments-work';
import { $session } from '../../stores/session';
import { find, pageData, say } from '../../ui/page';
import { type Control, listControls, stopTyping, valueOf } from './controls';

/** Makes the buttons work that fill empty fields with what the open scan says. They show only when it says something. */
export function openFromScan(element: HTMLFormElement, form: Form): void {
  const place = element.querySelector<HTMLElement>('[data-vanuit-scan]');
  if (!place) return;
  $session.subscribe((session) => {
    const state = hasAnswers(session) ? 'ja' : 'nee';
    if (pageData()['antwoorden'] !== state) pageData()['antwoorden'] = state;
  });
  const all = find<HTMLButtonElement>('[data-vul-alles]', place);
  all.disabled = false;
  all.addEventListener('click', () => {
    void fill(element, form, proposedFields(form)).then((amount) => {
      if (amount !== null) say(amount > 0 ? saidWords.filled(amount) : saidWords.fillNothing);
    });
  });
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-voorstel]') : null;
    if (button) void fillOne(element, form, button.dataset['voorstel'] ?? '');
  });
}

const proposedFields = ({ delen }: Form) => delen.flatMap(({ velden }) => velden.filter(({ voorstel }) => voorstel));

async function fillOne(element: HTMLFormElement, form: Form, id: string): Promise<void> {
  const amount = await fill(
    element,
    form,
    proposedFields(form).filter((field) => field.id === id),
  );
  if (amount === null) return;
  say(amount > 0 ? saidWords.filled(amount) : saidWords.fillNothingHere);
  find(`#veld-${id}`, element).focus();
}

/** Fills in those fields that are empty; gives how many got a text, or null when the scan could not be read. */
async function fill(element: HTMLFormElement, form: Form, fields: readonly Field[]): Promise<number | null> {
  takeNoted();
  const controls = new Map(listControls(element).map((control) => [control.id, control]));
  const empty = fields.filter(({ id }) => isEmpty(controls.get(`veld-${id}`)));
  try {
    const { listProposals } = await import('./proposals');
    const texts = await listProposals(empty, element.dataset['inhoud'] ?? '');
    stopTyping(element);
    fillFields(form.id, texts);
    return texts.length;
  } catch {
    say(saidWords.fillFailed);
    return null;
  }
}

type Field = Form['delen'][number]['velden'][number];
const isEmpty = (control: Control | undefined): boolean => control !== undefined && !isFilled(valueOf(control));
