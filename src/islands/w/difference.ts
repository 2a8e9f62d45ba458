import { shortAnswer, workshopFormWords as words } from '../../messages/workshop-form';
import { compareMoments, type ScoreDifference } from '../../stores/workshop-form';
import { find } from './find';

/** Shows the difference between the two moments, or says that there is nothing to lay beside it. */
export function showDifference(): void {
  const points = compareMoments();
  find('[data-verschil]').hidden = false;
  find('[data-geen-verschil]').hidden = points !== null;
  find('[data-wel-verschil]').hidden = points === null;
  const rows = document.querySelectorAll<HTMLElement>('[data-verschil] tbody tr');
  points?.forEach((point, index) => {
    const row = rows[index];
    if (row) fillRow(row, point);
  });
}

/** Takes it away, with the answers in it. */
export function hideDifference(): void {
  find('[data-verschil]').hidden = true;
  for (const cell of document.querySelectorAll('[data-verschil] td')) cell.textContent = '';
}

function fillRow(row: HTMLElement, { before, after, change }: ScoreDifference): void {
  const [first, second, third] = row.querySelectorAll('td');
  if (!first || !second || !third) return;
  first.textContent = shortAnswer(before);
  second.textContent = shortAnswer(after);
  third.textContent = words.changes[change];
  if (change === 'none') third.replaceChildren(sign(words.changes.none), heard(words.notCompared));
}

function sign(text: string): Element {
  const made = document.createElement('span');
  made.ariaHidden = 'true';
  made.textContent = text;
  return made;
}

function heard(text: string): Element {
  const made = document.createElement('span');
  made.className = 'verborgen';
  made.textContent = text;
  return made;
}
