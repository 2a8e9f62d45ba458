import { countFilled, type Filled, type FilledRow, type Form, type Value } from '../../domain/instrument';
import { readControlName } from '../../domain/instrument-place';
import { dateText } from '../../messages/format';
import { saidWords } from '../../messages/instruments';
import { takeNoted } from '../../stores/instruments-early';
import { madeWith, offerDocument, saveOpenDossier, today } from '../../stores/document-file';
import { $session } from '../../stores/session';
import { find, pageData, write } from '../../ui/page';
import { listControls, valueOf } from './controls';
import { listRows } from './rows';

/** Makes printing, saving and showing work. */
export function openTakeAlong(element: HTMLFormElement, form: Form): void {
  const actions: Readonly<Record<string, () => void>> = {
    afdrukken: () => print(),
    leeg: () => printEmpty(),
    word: () => void saveWord(element, form),
    dossier: () => saveWhole(form),
    dias: () => void showSlides(element, form),
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-neem]')) {
    const action = actions[button.dataset['neem'] ?? ''];
    if (action) button.addEventListener('click', action);
    button.disabled = false;
  }
  showHead();
  $session.subscribe(showHead);
  addEventListener('beforeprint', showHead);
  addEventListener('afterprint', () => delete pageData()['leeg']);
}

/** On paper every form says whose it is and from which day. */
function showHead(): void {
  write(find('[data-keten]'), chainName());
  write(find('[data-datum]'), dateText(today()));
}

function chainName(): string {
  const session = $session.get();
  return session.state === 'open' ? session.dossier.chain.name.trim() : '';
}

/** The form without what was filled in, for a meeting. */
function printEmpty(): void {
  pageData()['leeg'] = '';
  print();
}

async function saveWord(element: HTMLFormElement, form: Form): Promise<void> {
  takeNoted();
  tell(saidWords.wordBusy);
  const day = today();
  try {
    const [{ instrumentDocument }, { writeDocx }] = await Promise.all([
      import('../../documents/instrument'),
      import('../../documents/docx'),
    ]);
    const chain = chainName();
    const bytes = await writeDocx(instrumentDocument(form, readFilled(element, form), { chain, day }), madeWith());
    tell(saidWords.wordSaved(offerDocument('docx', [form.korteNaam, chain], day, bytes)));
  } catch {
    tell(saidWords.wordFailed);
  }
}

/** Saves the whole dossier as a file, and says that it opens again. */
export function saveWhole(form: Form): void {
  takeNoted();
  const offered = saveOpenDossier();
  if (!offered) tell(saidWords.dossierNone);
  else if (offered.kind === 'bad') tell(saidWords.dossierBad(offered.name));
  else tell(saidWords.dossierSaved(offered.name, countFilled(form, readFilled(find('form[data-formulier]'), form))));
}

async function showSlides(element: HTMLFormElement, form: Form): Promise<void> {
  try {
    const { openSlides } = await import('./slides');
    openSlides(form, readFilled(element, form), chainName());
  } catch {
    tell(saidWords.slidesFailed);
  }
}

function tell(text: string): void {
  write(find('[data-gemeld]'), text);
}

/** What the form on the page holds: also what could not be saved. */
function readFilled(element: HTMLFormElement, { delen }: Form): Filled {
  const fields = new Map<string, Value>();
  for (const control of listControls(element)) {
    const place = readControlName(control.name);
    const value = valueOf(control);
    if (place?.at === 'field' && value !== undefined) fields.set(place.field, value);
  }
  const tables = delen.flatMap(({ tabel }) => {
    if (!tabel) return [];
    const rows = listRows(find(`[data-tabel="${tabel.id}"]`, element)).map(readRow);
    return [[tabel.id, rows] as const];
  });
  return { fields, tables: new Map(tables) };
}

function readRow(row: HTMLElement): FilledRow {
  const cells = new Map<string, Value>();
  for (const control of listControls(row)) {
    const place = readControlName(control.name);
    const value = valueOf(control);
    if (place?.at === 'cell' && value !== undefined) cells.set(place.column, value);
  }
  return { id: row.dataset['rij'] ?? '', cells };
}
