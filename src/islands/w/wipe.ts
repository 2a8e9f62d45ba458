import { find } from './find';

/** The button that wipes, with the question whether one is sure. */
export function openWipe(onWipe: () => void): void {
  const ask = find('[data-wis]');
  const sure = find('[data-zeker]');
  const close = () => {
    sure.hidden = true;
    ask.hidden = false;
    ask.focus();
  };
  ask.addEventListener('click', () => {
    ask.hidden = true;
    sure.hidden = false;
    find('[data-ja]', sure).focus();
  });
  find('[data-nee]', sure).addEventListener('click', close);
  find('[data-ja]', sure).addEventListener('click', () => {
    close();
    onWipe();
  });
}
