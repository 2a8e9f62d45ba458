import { type Moment, moments } from '../../domain/workshop-scores';
import { workshopFormWords as words } from '../../messages/workshop-form';
import { find } from './find';

/**
 * Which moment the page is for: the one in its address, or else the one that is chosen at the top. Gives the first, and
 * calls back when it becomes the other.
 */
export function openMoment(propose: () => Moment, onSwitch: (moment: Moment) => void): Moment {
  const radios = [...document.querySelectorAll<HTMLInputElement>('[name="moment"]')];
  const check = (moment: Moment) => radios.forEach((radio) => (radio.checked = radio.value === moment));
  const chosen = () => moments.find((moment) => radios.some(({ checked, value }) => checked && value === moment));

  /** From here on the address counts, also when the fragment becomes that of the skip link. */
  const takeAddress = (): Moment | undefined => {
    const named = location.hash.slice(1).toLowerCase();
    const moment = moments.find((each) => each === named);
    if (!moment) return undefined;
    document.documentElement.dataset['vast'] = moment;
    check(moment);
    return moment;
  };

  radios.forEach((radio) => radio.addEventListener('change', () => onSwitch(chosen() ?? 'vooraf')));
  addEventListener('hashchange', () => {
    const moment = takeAddress();
    if (moment) onSwitch(moment);
  });
  const fixed = takeAddress();
  if (fixed) return fixed;
  // Vooraf stands chosen; achteraf was chosen by somebody who was quicker than this program.
  if (chosen() === 'achteraf') return 'achteraf';
  const proposed = propose();
  check(proposed);
  if (proposed === 'achteraf') find('[data-voorstel]').textContent = words.proposed;
  return proposed;
}
