import { type FormAnswers, type MotherAnswer, motherAnswers } from '../../domain/mothers';
import { motherFormWords as words } from '../../messages/mothers-form';
import { keepAnswers, makeCode, recallForm, wipeForm } from '../../stores/mother-form';
import { openReadAloud, sentencesIn } from './read-aloud';

/**
 * Makes the form for mothers work. The form itself is plain HTML; this keeps her choices in the tab, makes the code and
 * reads aloud. It loads no dossier, and sends nothing.
 */
export function openMotherForm(): void {
  const form = find<HTMLFormElement>('form[data-moeders]');
  const statements = [...form.querySelectorAll<HTMLElement>('[data-zin]')];
  const page = new FormPage(form, statements);
  page.open();
  openReadAloud((what) => textsOf(what, page));
  document.documentElement.dataset['klaar'] = '';
}

function textsOf(what: string, page: FormPage): string[] {
  if (what === 'intro') return sentencesIn(find('[data-voorlezen]'));
  if (what === 'code') return [words.codeIs, ...page.spelledCode()];
  const statement = find(`[data-zin="${what}"]`);
  const parts = [...statement.querySelectorAll('[data-tekst]')].map((part) => part.textContent?.trim() ?? '');
  return [`${words.number(Number(what) + 1)}.`, ...parts, words.choose];
}

class FormPage {
  private code = '';

  constructor(
    private readonly form: HTMLFormElement,
    private readonly statements: readonly HTMLElement[],
  ) {}

  open(): void {
    const kept = recallForm().answers;
    // What was chosen before this program came in goes before what the tab kept.
    const before = this.answers();
    this.statements.forEach((_, index) => this.choose(index, before[index] ?? kept[index] ?? null));
    this.keep();
    this.form.addEventListener('change', () => this.onChange());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.make();
    });
    this.statements.forEach((statement, index) => {
      find('[data-leeg]', statement).addEventListener('click', () => {
        this.choose(index, null);
        this.onChange();
        // The button is gone; the answers are where one goes on.
        statement.querySelector('input')?.focus();
      });
    });
    find('[data-druk]').addEventListener('click', () => print());
    this.openWipe();
  }

  /** Letter by letter, in two groups, so that somebody can write along. */
  spelledCode(): string[] {
    return [this.code.slice(0, 3), this.code.slice(3)].map((group) => `${[...group].join(', ')}.`);
  }

  private answers(): (MotherAnswer | null)[] {
    return this.statements.map((statement) => {
      const value = statement.querySelector<HTMLInputElement>('input:checked')?.value;
      return motherAnswers.find((answer) => answer === value) ?? null;
    });
  }

  private choose(index: number, answer: MotherAnswer | null): void {
    for (const input of this.statements[index]?.querySelectorAll('input') ?? []) input.checked = input.value === answer;
  }

  private onChange(): void {
    this.keep();
    find('[data-gewist]').textContent = '';
    if (this.code === '') return;
    this.hideCode();
    say(words.changed);
  }

  private keep(): void {
    const answers = this.answers();
    if (answers.some((answer) => answer !== null)) keepAnswers(answers);
    else wipeForm();
    this.show(answers);
  }

  private show(answers: FormAnswers): void {
    const given = answers.filter((answer) => answer !== null).length;
    find('[data-stand]').textContent = words.given(given, answers.length);
    this.statements.forEach((statement, index) => {
      statement.toggleAttribute('data-gekozen', answers[index] !== null);
    });
  }

  private make(): void {
    const made = makeCode(this.answers());
    if (!made) {
      say(words.nothing);
      return;
    }
    say('');
    this.code = made.code;
    find('[data-code]').textContent = `${made.code.slice(0, 3)} ${made.code.slice(3)}`;
    const part = find('[data-code-deel]');
    part.hidden = false;
    find('h2', part).focus();
    // The code is what counts: without these she can still say it or write it down.
    void import('./CodeWays').then(
      ({ showWays, hideWays }) => {
        const place = find('[data-manieren]');
        if (this.code === made.code) showWays(place, made.fragment);
        else hideWays(place);
      },
      () => undefined,
    );
  }

  private hideCode(): void {
    this.code = '';
    find('[data-code]').textContent = '';
    find('[data-code-deel]').hidden = true;
    void import('./CodeWays').then(({ hideWays }) => {
      if (this.code === '') hideWays(find('[data-manieren]'));
    });
  }

  private openWipe(): void {
    const ask = find('[data-wis]');
    const sure = find('[data-zeker]');
    const close = () => {
      sure.hidden = true;
      ask.hidden = false;
    };
    ask.addEventListener('click', () => {
      ask.hidden = true;
      sure.hidden = false;
      find('[data-ja]', sure).focus();
    });
    find('[data-nee]').addEventListener('click', () => {
      close();
      ask.focus();
    });
    find('[data-ja]').addEventListener('click', () => {
      close();
      if (this.code !== '') this.hideCode();
      this.statements.forEach((_, index) => this.choose(index, null));
      this.keep();
      say('');
      find('[data-gewist]').textContent = words.wiped;
      ask.focus();
    });
  }
}

/** Said beside the buttons at the end, also to who can't see the page. */
function say(text: string): void {
  find('[data-gezegd]').textContent = text;
}

function find<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
