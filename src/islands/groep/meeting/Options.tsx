import type { ConsensusRating } from '../../../domain/group';
import { levelLabel } from '../../../messages/levels';
import { itemWords } from '../../../messages/meeting';
import type { MeetingItem } from '../../../stores/meeting-view';
import type { NamedItem } from '../../../ui/names';
import type { ChoiceValue } from './choice';
import { Dots } from './Dots';

interface Props {
  item: NamedItem;
  /** The answers beside the options; null while they are hidden. */
  spread: MeetingItem | null;
  /** Whether there is anything to show, now or later. */
  hasRoom: boolean;
  /** What was agreed. */
  rating: ConsensusRating | { kind: 'none' };
  onChoose: (value: ChoiceValue) => void;
}

interface Option {
  value: ChoiceValue;
  name: string;
  text: string;
  /** How many gave this answer. */
  amount: number;
  isMedian?: boolean;
  /** An answer without a level. */
  isRest?: boolean;
}

/**
 * The five levels, n.v.t. and "we zoeken het uit", to read from afar and to choose from. The answers stand in the same
 * rows, so that nobody has to look from one list to another.
 */
export function Options({ item, spread, hasRoom, rating, onChoose }: Props) {
  const chosen = rating.kind === 'level' ? String(rating.level) : rating.kind;
  return (
    <fieldset class={hasRoom ? 'opties met-punten' : 'opties'} aria-describedby="keuze-hulp">
      <legend>{itemWords.legend}</legend>
      <p class="hulp" id="keuze-hulp">
        {itemWords.legendHelp}
      </p>
      {optionsOf(item, spread).map(({ value, name, text, amount, isMedian, isRest }) => (
        <div class="optie" key={value} data-waarde={value}>
          <input
            id={`kies-${value}`}
            type="radio"
            name="afspraak"
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <label for={`kies-${value}`}>
            <strong>{name}</strong> <span>{text}</span>
          </label>
          {hasRoom && (
            <div class="punten" aria-hidden="true">
              {spread && amount > 0 && <Dots amount={amount} isHollow={isRest === true} />}
              {spread && isMedian && <span class="midden-teken">{itemWords.median}</span>}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

function optionsOf(item: NamedItem, spread: MeetingItem | null): Option[] {
  const { counts = [], figures } = spread ?? {};
  const levels = ([0, 1, 2, 3, 4] as const).map((level): Option => ({
    value: `${level}`,
    name: levelLabel(level),
    text: item.niveaus[level] ?? '',
    amount: counts[level] ?? 0,
    isMedian: figures !== undefined && figures.known > 1 && figures.median === level,
  }));
  const { notApplicable, notApplicableHelp, open, openHelp } = itemWords;
  return [
    ...levels,
    {
      value: 'notApplicable',
      name: notApplicable,
      text: notApplicableHelp,
      amount: figures?.notApplicable ?? 0,
      isRest: true,
    },
    { value: 'open', name: open, text: openHelp, amount: figures?.unknown ?? 0, isRest: true },
  ];
}
