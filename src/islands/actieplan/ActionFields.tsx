import { useStore } from '@nanostores/preact';
import { type Action, dueDay } from '../../domain/actions';
import { planWords } from '../../messages/actieplan';
import { actionFieldWords as words, ownerFunctions } from '../../messages/actieplan-fields';
import { suggestOwners } from '../../stores/action-owners';
import { type ActionText, noteActionText, setItem, takeNoted } from '../../stores/actions';
import { $session } from '../../stores/session';
import { KeptText } from '../../ui/KeptText';
import { findItem, isFactorOf, type PlanNames } from './names';

/** Id of the list of suggestions for who carries an action. */
const ownersList = 'wie-voorstellen';

interface Props {
  action: Action;
  names: PlanNames;
  onClose: () => void;
  onRemove: () => void;
}

/** Everything of an action that can be changed, except its status: that is in its row. */
export function ActionFields({ action, names, onClose, onRemove }: Props) {
  const { id, text, due } = action;
  const owners = suggestOwners(useStore($session));
  const field = (name: ActionText) => ({
    stored: action[name],
    onNote: (value: string) => noteActionText(id, name, value),
    onLeave: takeNoted,
  });
  return (
    <div role="group" aria-label={words.title(text || planWords.textless)}>
      <KeptText id={`tekst-${id}`} label={words.text} hint={words.textHint} rows={3} {...field('text')} />
      <div class="raster half">
        <KeptText id={`wie-${id}`} label={words.owner} hint={words.ownerHint} list={ownersList} {...field('owner')} />
        <KeptText
          id={`dag-${id}`}
          label={words.due}
          type="date"
          hint={due !== '' && dueDay(action) === null ? words.strangeDay(due) : undefined}
          {...field('due')}
        />
      </div>
      <datalist id={ownersList}>
        {[...new Set([...owners, ...ownerFunctions])].map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <ItemField action={action} names={names} />
      <p class="knoppen">
        <button type="button" class="knop klein" onClick={onClose}>
          {planWords.close}
        </button>
        <button type="button" class="knop gevaar klein" onClick={onRemove}>
          {planWords.remove}
        </button>
      </p>
    </div>
  );
}

/** For which item an action is, among those of the framework. */
function ItemField({ action, names }: Pick<Props, 'action' | 'names'>) {
  const { id, item, factor } = action;
  const { content } = names;
  const field = `onderdeel-${id}`;
  const isStrange = item !== '' && !findItem(names, item);
  const groups = [
    ...content.pijlers.map(({ id: pillar, naam }) => ({
      label: naam,
      items: content.randvoorwaarden.filter(({ pijler }) => pijler === pillar),
    })),
    { label: words.points, items: content.aandachtspunten },
    { label: words.lessons, items: content.praktijklessen },
  ];
  return (
    <div class="veld">
      <label for={field}>{words.item}</label>
      <select
        id={field}
        value={item}
        onChange={({ currentTarget: { value } }) =>
          setItem(id, value, factor !== '' && isFactorOf(names, factor, value))
        }
      >
        <option value="">{words.noItem}</option>
        {isStrange && <option value={item}>{words.strangeItem(item)}</option>}
        {groups.map(({ label, items }) => (
          <optgroup key={label} label={label}>
            {items.map((known) => (
              <option key={known.id} value={known.id}>
                {known.korteNaam}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
