import { isFilled, type Value } from '../../domain/instrument';
import { dateText } from '../../messages/format';
import { write } from '../../ui/page';

/** What one fills in a form with. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** The controls of a form, or of a part of it, that have a place in the dossier. */
export function listControls(within: HTMLElement): Control[] {
  return [...within.querySelectorAll<Control>('input[name], textarea[name], select[name]')];
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

/** What is in a control now; undefined for nothing. */
export function valueOf(control: Control): Value | undefined {
  if (isTick(control)) return control.checked || undefined;
  return control.value === '' ? undefined : control.value;
}

/** The value of a control as the tab keeps it until it is saved. */
export function noteOf(control: Control): string {
  return isTick(control) ? String(control.checked) : control.value;
}

/** Puts a value in a control, and on paper. What somebody is typing is left alone. */
export function showValue(control: Control, value: Value | undefined): void {
  if ('typt' in control.dataset) return;
  if (isTick(control)) control.checked = isFilled(value);
  else showText(control, typeof value === 'string' ? value : '');
  showOnPaper(control);
}

function showText(control: Control, text: string): void {
  if (control instanceof HTMLSelectElement) offer(control, text);
  // A day that is no day would not show, and must not seem to be gone.
  if (control instanceof HTMLInputElement && control.type === 'date' && text !== '' && !isDay(text))
    control.type = 'text';
  if (control.value !== text) control.value = text;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** A choice that this form does not offer (any more) is kept, so it is shown. */
function offer(select: HTMLSelectElement, text: string): void {
  if ([...select.options].some(({ value }) => value === text)) return;
  const option = document.createElement('option');
  option.textContent = text;
  select.append(option);
}

/** Paper shows a whole text, not a box with a piece of it. */
export function showOnPaper(control: Control): void {
  const place = control.parentElement?.querySelector<HTMLElement>(':scope > .afdruk');
  const text = place?.querySelector('[data-afdruk]');
  if (!place || !text) return;
  const value = valueOf(control);
  place.classList.toggle('vol', isFilled(value));
  const shown = typeof value === 'string' ? value : '';
  write(text, control instanceof HTMLInputElement && control.type === 'date' ? dateText(shown) : shown);
}

/** From here on the field, or every field within, shows what is stored again. */
export function stopTyping(within: HTMLElement): void {
  for (const field of [within, ...within.querySelectorAll<HTMLElement>('[data-typt]')]) delete field.dataset['typt'];
}
