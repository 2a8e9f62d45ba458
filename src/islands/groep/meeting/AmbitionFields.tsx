import { levels } from '../../../domain/answers';
import { dateText } from '../../../messages/format';
import { levelLabel } from '../../../messages/levels';
import { ambitionWords } from '../../../messages/meeting';
import { clearAmbition, setAmbition } from '../../../stores/meeting';
import type { Ambition } from '../../../stores/meeting-view';

interface Props {
  id: string;
  ambition: Ambition | null;
}

/** Of a day as in `2026-11-20`. */
const dayLength = 10;

/** The level that the group itself wants to reach, beside the target of the site; folded, for few will want one. */
export function AmbitionFields({ id, ambition }: Props) {
  const by = ambition?.by ?? '';
  const choose = (value: string) => {
    const level = levels.find((known) => String(known) === value);
    if (level === undefined) clearAmbition(id);
    else setAmbition(id, level, by);
  };
  return (
    <details class="eigen-doel">
      <summary>{ambition ? ambitionWords.some(ambition.level, dateText(ambition.by)) : ambitionWords.none}</summary>
      <p class="hulp">{ambitionWords.help}</p>
      <div class="raster half">
        <div class="veld">
          <label for="doel">{ambitionWords.level}</label>
          <select
            id="doel"
            value={ambition ? String(ambition.level) : ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">{ambitionWords.noLevel}</option>
            {levels.map((level) => (
              <option key={level} value={String(level)}>
                {levelLabel(level)}
              </option>
            ))}
          </select>
        </div>
        {ambition && (
          <div class="veld">
            <label for="doel-datum">{ambitionWords.by}</label>
            <input
              id="doel-datum"
              type="date"
              max="9999-12-31"
              value={by}
              onChange={({ currentTarget }) => {
                // A year of five digits is no day.
                if (currentTarget.value.length > dayLength) currentTarget.value = by;
                else setAmbition(id, ambition.level, currentTarget.value);
              }}
            />
          </div>
        )}
      </div>
    </details>
  );
}
