import { cellOf, type Form } from '../../domain/instrument';
import { readControlName } from '../../domain/instrument-place';
import { saidWords } from '../../messages/instruments';
import { type Cells, foundPart, shownForm } from '../../stores/instruments';
import { noteForm, setAround, takeNoted } from '../../stores/instruments-early';
import { openFormWork } from '../../stores/instruments-work';
import { startDossier } from '../../stores/start-dossier';
import { $session } from '../../stores/session';
import { afterFirstFrame } from '../../stores/work';
import { find, followKeyboard, markReady, pageData, say } from '../../ui/page';
import { type Control, isControl, listControls, noteOf, showOnPaper, showValue, stopTyping, valueOf } from './controls';
import { readForm } from './form-data';
import { openFromScan } from './from-scan';
import { openRowButtons } from './row-buttons';
import { drawRows } from './rows';
import { saveOrShow, showStatus } from './status';
import { openTakeAlong, saveWhole } from './take-along';

/**
 * Makes the page of an instrument work: the form is there from the first paint, this fills in what is stored and saves
 * each change. What somebody filled in before is already among the early changes, and wins from what is stored.
 */
export function openForm(): void {
  afterFirstFrame(start);
}

function start(): void {
  const form = readForm();
  const element = find<HTMLFormElement>('form[data-formulier]');
  followKeyboard();
  showStatus(form, () => saveWhole(form));
  setAround((field) => lookAround(element, field));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void saveAll();
  });

  void openFormWork().then(() => {
    // What was filled in early has been taken over by now, so nothing is filled in over it.
    $session.subscribe(() => draw(element, form));
    element.addEventListener('input', ({ target }) => onInput(form.id, element, target));
    // Whatever comes next must find the change in the dossier.
    for (const type of ['keydown', 'click', 'focusout']) addEventListener(type, takeNoted, true);
    addEventListener('pagehide', takeNoted);
    element.addEventListener('focusout', ({ target }) => {
      if (!isControl(target)) return;
      stopTyping(target);
      draw(element, form);
    });
    openRows(element, form);
    openFromScan(element, form);
    openTakeAlong(element, form);
    // What was typed without a dossier waits for one.
    if ($session.get().state === 'empty' && listControls(element).some((control) => valueOf(control) !== undefined))
      void hasDossier(element);
  });
}

/** Everything is saved as it is made; who asks for it gets it said. */
async function saveAll(): Promise<void> {
  takeNoted();
  if ($session.get().state !== 'open') say(saidWords.dossierNone);
  else if (await saveOrShow()) say(saidWords.saved);
}

function openRows(element: HTMLElement, form: Form): void {
  for (const { tabel } of form.delen) {
    if (!tabel) continue;
    const place = find(`[data-tabel="${tabel.id}"]`, element);
    openRowButtons(place, form, tabel, () => hasDossier(element));
    for (const button of place.querySelectorAll('button')) button.disabled = false;
  }
}

/** Shows in the form what the dossier has. Where it can't be filled in, it is out of sight; a message says why. */
function draw(element: HTMLElement, form: Form): void {
  const session = $session.get();
  const { kind } = foundPart(session, form.id);
  const isClosed = kind === 'newer' || kind === 'unreadable';
  markReady(session.state === 'open' && !isClosed);
  pageData()['getekend'] = '';
  element.hidden = isClosed;
  // Without a dossier there is nothing to show, and what is being typed stays.
  if (session.state !== 'open' || isClosed) {
    for (const control of listControls(element)) showOnPaper(control);
    return;
  }
  const filled = shownForm(session, form.id);
  for (const { tabel } of form.delen) if (tabel) drawRows(find(`[data-tabel="${tabel.id}"]`, element), tabel, filled);
  for (const control of listControls(element)) {
    const place = readControlName(control.name);
    if (!place || control.closest('[data-weg]')) continue;
    showValue(
      control,
      place.at === 'field' ? filled.fields.get(place.field) : cellOf(filled, place.table, place.row, place.column),
    );
  }
}

function onInput(id: string, element: HTMLElement, target: EventTarget | null): void {
  if (!isControl(target)) return;
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox'))
    target.dataset['typt'] = '';
  showOnPaper(target);
  // Without a dossier the inline script keeps it, and it goes into the one that is made now.
  if ('klaar' in pageData()) noteForm(id, target.name, noteOf(target));
  else void hasDossier(element);
}

/** Whether there is a dossier to write in; makes one where there is none. */
async function hasDossier(element: HTMLElement): Promise<boolean> {
  if ($session.get().state === 'empty') await startDossier(element.dataset['raamwerk'] ?? '');
  return $session.get().state === 'open';
}

/** What the page shows in the row of a cell. */
function lookAround(element: HTMLFormElement, field: string): Cells {
  const control = listControls(element).find(({ name }) => name === field);
  const row = control?.closest<HTMLElement>('[data-rij]');
  return row ? cellsOf(row) : {};
}

function cellsOf(row: HTMLElement): Cells {
  const entries = listControls(row).flatMap((control: Control) => {
    const place = readControlName(control.name);
    const value = valueOf(control);
    return place?.at === 'cell' && value !== undefined ? [[place.column, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
