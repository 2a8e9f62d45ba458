import { startWords } from '../../messages/scan-start';
import { storageProblems } from '../../messages/saving';
import { type Details, editDetails } from '../../stores/answers';
import { $session, currentScan, type Scan } from '../../stores/session';
import { $starting, startScan } from '../../stores/start';
import { openWork } from '../../stores/work';
import { takeEarlyDetails } from '../../stores/early';
import { find, markReady, pageData } from '../../ui/page';
import { saveOrShow, showSaving } from './save-status';
import { problemText } from './state';

/** Makes the page work that starts a scan, or, with a scan open, changes what it says of the chain and of who answers. */
export function openStart(): void {
  const form = find<HTMLFormElement>('form[data-start]');
  const isNew = location.search === '?nieuw';
  showSaving();

  void openWork().then(() => {
    const scan = isNew ? null : currentScan($session.get());
    pageData()['scan'] = scan ? 'open' : 'geen';
    // A reader of the page's name must hear what the heading says.
    if (scan) document.title = document.title.replace(startWords.newTitle, startWords.editTitle);
    const early = takeEarlyDetails();
    const stored = scan ? storedValues(scan) : {};
    fill(form, stored, early);
    const shown = readForm(form);
    fill(form, early, {});
    const submit = () => void goOn(form, scan?.id ?? null, { stored, shown });
    showProblem(problemText($session.get()));
    $starting.subscribe((starting) => {
      if (starting.state === 'failed')
        showProblem(`${startWords.startFailed}. ${storageProblems[starting.problem]}`, true);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    markReady(true);
    if ('wacht' in pageData()) submit();
  });
}

type Values = Partial<Record<string, string>>;

/** What was stored when the form was filled, and what the form then showed of it. */
interface Filled {
  stored: Values;
  shown: Values;
}

async function goOn(form: HTMLFormElement, openScan: string | null, filled: Filled): Promise<void> {
  if (showMissing(form)) return;
  const details = readDetails(form, filled);
  if (openScan !== null) {
    const scan = currentScan($session.get());
    if (scan?.id !== openScan) {
      showProblem(startWords.otherScan, true);
      return;
    }
    editDetails(details);
    if (await saveOrShow()) location.assign(form.dataset['overzicht'] ?? '');
    return;
  }
  if ($starting.get().state === 'busy') return;
  if (!(await startScan(details, form.dataset['raamwerk'] ?? ''))) return;
  // Choices that waited for a scan go into it now.
  if (await saveOrShow()) location.assign(form.dataset['start'] ?? '');
}

function storedValues({ chain, respondent, depth }: Scan): Values {
  const { name, region, stage, goal } = chain;
  const { role, organisation, layer } = respondent;
  return { name, region, stage, goal, role, organisation, layer, depth };
}

function readForm(form: HTMLFormElement): Values {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
}

/** A stored value that the form has no option for stays, as long as nobody chooses another. */
function readDetails(form: HTMLFormElement, { stored, shown }: Filled): Details {
  const given = readForm(form);
  const read = (name: string) => (given[name] === shown[name] ? (stored[name] ?? given[name]) : given[name]) ?? '';
  return {
    chain: { name: read('name'), region: read('region'), stage: read('stage'), goal: read('goal') },
    respondent: { role: read('role'), organisation: read('organisation'), layer: read('layer') },
    depth: read('depth'),
  };
}

/** Puts values in the form, except those of fields in `except`. A value that is no option leaves the field as it is. */
function fill(form: HTMLFormElement, values: Values, except: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (value === undefined || name in except) continue;
    if (field instanceof RadioNodeList) field.value = value;
    else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
      field.value = value;
  }
}

/** Without the chain's name nobody can tell two dossiers apart. True when it is missing, and then the page says so. */
function showMissing(form: HTMLFormElement): boolean {
  const field = find<HTMLInputElement>('#name', form);
  const summary = find('[data-fouten]', form);
  const line = find('#name-fout', form);
  const isMissing = field.value.trim() === '';
  summary.hidden = !isMissing;
  line.hidden = !isMissing;
  line.textContent = isMissing ? startWords.nameMissing : '';
  field.ariaInvalid = isMissing ? 'true' : null;
  const title = document.title.replace(/^Eerst nog dit: /u, '');
  document.title = isMissing ? `Eerst nog dit: ${title}` : title;
  if (isMissing) summary.focus();
  return isMissing;
}

function showProblem(text: string | null, isUrgent = false): void {
  const place = find('[data-staat]');
  place.hidden = text === null;
  find('[data-staat-tekst]', place).textContent = text ?? '';
  if (text !== null && isUrgent) place.focus();
}
