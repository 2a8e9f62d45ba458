import type { ShownAnswer } from '../../stores/answers';

/** The text fields of a question page; their names are those of an answer. */
const textFields = ['note', 'evidence', 'reason'] as const;

export function isTextField(target: EventTarget | null): target is HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement;
}

/** Shows an answer in the form. A field that someone is typing in is left alone: what is typed comes first. */
export function fillFields(form: HTMLFormElement, answer: ShownAnswer, factor: (id: string) => string): void {
  delete document.documentElement.dataset['nvt'];
  const chosen = choiceOf(answer.rating);
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    if (input.name === 'discuss') input.checked = answer.discuss;
    else if (input.name === 'niveau') input.checked = input.value === chosen;
    else input.checked = input.value === factor(input.name.slice('factor:'.length));
  }
  for (const name of textFields) {
    const field = form.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    if (field && !('typt' in field.dataset) && field.value !== answer[name]) field.value = answer[name];
  }
}

function choiceOf(rating: ShownAnswer['rating']): string {
  return rating.kind === 'level' ? String(rating.level) : rating.kind;
}

/** From here on the field, or every field of the form, shows what is stored again. */
export function stopTyping(within: HTMLElement): void {
  for (const field of [within, ...within.querySelectorAll<HTMLElement>('[data-typt]')]) delete field.dataset['typt'];
}
