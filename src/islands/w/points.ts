import { type ScoreAnswers, scoreAnswers } from '../../domain/workshop-scores';
import { workshopFormWords as words } from '../../messages/workshop-form';
import { find } from './find';

/** The eight points as they stand in the form. */
export class Points {
  readonly form = find<HTMLFormElement>('form[data-punten]');
  private readonly points = [...this.form.querySelectorAll<HTMLElement>('[data-punt]')];

  /** Calls back after every choice, also when one is taken away. */
  open(onChange: () => void): void {
    const changed = () => {
      this.show();
      onChange();
    };
    this.form.addEventListener('change', changed);
    this.points.forEach((point) => {
      find('[data-leeg]', point).addEventListener('click', () => {
        for (const input of point.querySelectorAll('input')) input.checked = false;
        changed();
        // The button is gone; the answers are where one goes on.
        point.querySelector('input')?.focus();
      });
    });
  }

  answers(): ScoreAnswers {
    return this.points.map((point) => {
      const value = point.querySelector<HTMLInputElement>('input:checked')?.value;
      return scoreAnswers.find((answer) => answer === value) ?? null;
    });
  }

  fill(answers: ScoreAnswers): void {
    this.points.forEach((point, index) => {
      for (const input of point.querySelectorAll('input')) input.checked = input.value === answers[index];
    });
    this.show();
  }

  private show(): void {
    const answers = this.answers();
    const chosen = answers.filter((answer) => answer !== null).length;
    find('[data-stand]').textContent = words.chosen(chosen, answers.length);
    this.points.forEach((point, index) => point.toggleAttribute('data-gekozen', answers[index] !== null));
  }
}
