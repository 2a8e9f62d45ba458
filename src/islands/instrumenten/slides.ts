import { cellOf, type Filled, type Form, type FormPart, isFilled, rowIds, type Value } from '../../domain/instrument';
import { dateText } from '../../messages/format';
import { documentWords, slideWords } from '../../messages/instrument-document';
import { find, pageData, say } from '../../ui/page';

let leave: AbortController | null = null;

/**
 * Shows what was filled in as slides, one part on a screen: the arrow keys go through them, Escape goes back. The rest of
 * the page is out of sight meanwhile, also on paper, where each slide gets a page.
 */
export function openSlides(form: Form, filled: Filled, chain: string): void {
  const slides = form.delen.flatMap((part) => makeSlide(part, filled));
  if (slides.length === 0) {
    say(slideWords.nothing);
    return;
  }
  const opener = document.activeElement;
  const place = find('[data-dias]');
  leave = new AbortController();
  const { signal } = leave;
  const title = make('div', 'dia titeldia', [make('p', 'dia-titel', [form.titel]), make('p', '', [chain])]);
  const all = [title, ...slides];
  const bar = makeBar();
  place.replaceChildren(...all, bar);
  pageData()['dias'] = '';
  let shown = 0;

  const show = (wanted: number) => {
    shown = Math.max(0, Math.min(all.length - 1, wanted));
    all.forEach((slide, index) => slide.toggleAttribute('data-hier', index === shown));
    find('[data-dia-nummer]', bar).textContent = slideWords.place(shown + 1, all.length);
    scrollTo(0, 0);
  };
  const close = () => {
    leave?.abort();
    delete pageData()['dias'];
    place.replaceChildren();
    if (opener instanceof HTMLElement) opener.focus();
  };
  const actions: Readonly<Record<string, () => void>> = {
    vorige: () => show(shown - 1),
    volgende: () => show(shown + 1),
    sluiten: close,
    afdrukken: () => print(),
  };
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-dia]') : null;
    actions[button?.dataset['dia'] ?? '']?.();
  });
  const keys: Readonly<Record<string, () => void>> = {
    ...{ ArrowRight: () => show(shown + 1), PageDown: () => show(shown + 1) },
    ...{ ArrowLeft: () => show(shown - 1), PageUp: () => show(shown - 1) },
    ...{ Home: () => show(0), End: () => show(all.length - 1), Escape: close },
  };
  addEventListener(
    'keydown',
    (event) => {
      const action = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
  show(0);
  place.focus();
}

/** The slide of a part; none where nothing was filled in. */
function makeSlide({ titel, velden, tabel }: FormPart, filled: Filled): HTMLElement[] {
  const fields = velden.flatMap(({ id, soort, label }) => {
    const text = textOf(soort, filled.fields.get(id));
    return text === '' ? [] : [make('h3', '', [label]), ...paragraphs(text)];
  });
  const rows = tabel
    ? rowIds(tabel, filled)
        .map((row) => tabel.kolommen.map(({ id, soort }) => textOf(soort, cellOf(filled, tabel.id, row, id))))
        .map((cells, index) => ({ cells, head: tabel.rijen?.[index]?.label }))
        .filter(({ cells }) => cells.some((text) => text !== ''))
    : [];
  if (fields.length === 0 && rows.length === 0) return [];
  const heads = [...(tabel?.rijen ? [''] : []), ...(tabel?.kolommen.map(({ label }) => label) ?? [])];
  const table = make('table', '', [
    make('thead', '', [
      make(
        'tr',
        '',
        heads.map((text) => make('th', '', [text])),
      ),
    ]),
    make(
      'tbody',
      '',
      rows.map(({ cells, head }) =>
        make('tr', '', [
          ...(head === undefined ? [] : [make('th', '', [head])]),
          ...cells.map((text) => make('td', '', [text])),
        ]),
      ),
    ),
  ]);
  return [make('div', 'dia', [make('h2', '', [titel]), ...fields, ...(rows.length > 0 ? [table] : [])])];
}

function textOf(kind: string, value: Value | undefined): string {
  if (!isFilled(value)) return '';
  if (value === true) return documentWords.ticked;
  return kind === 'datum' ? dateText(value) : value.trim();
}

const paragraphs = (text: string): HTMLElement[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => make('p', '', [line]));

function makeBar(): HTMLElement {
  const button = (action: string, text: string): HTMLElement => {
    const made = make('button', 'knop licht klein', [text]);
    made.setAttribute('type', 'button');
    made.dataset['dia'] = action;
    return made;
  };
  const place = make('p', 'dia-nummer', []);
  place.setAttribute('role', 'status');
  place.dataset['diaNummer'] = '';
  return make('div', 'dia-balk', [
    button('vorige', slideWords.previous),
    button('volgende', slideWords.next),
    place,
    make('p', 'klein', [slideWords.keys]),
    button('afdrukken', slideWords.print),
    button('sluiten', slideWords.close),
  ]);
}

function make(tag: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
