import { filters, groupings, type PlanCounts } from '../../domain/action-plan';
import { planWords as words } from '../../messages/actieplan';
import { type PlanLook, setPlanLook } from '../../stores/plan-look';

interface Props {
  look: PlanLook;
  counts: PlanCounts;
}

/** How the plan is put together, and what of it is shown. */
export function Controls({ look, counts }: Props) {
  const amounts = {
    all: counts.total,
    'to-do': counts.running + counts.open,
    overdue: counts.overdue,
    done: counts.done,
  };
  return (
    <>
      <fieldset class="veld">
        <legend>{words.group}</legend>
        <div>
          {groupings.map((grouping) => (
            <label class="keuze" key={grouping}>
              <input
                type="radio"
                name="samen"
                checked={grouping === look.grouping}
                onChange={() => setPlanLook({ grouping })}
              />
              <span>{words.groupings[grouping]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="veld">
        <label for="toon">{words.filter}</label>
        <select
          id="toon"
          value={look.filter}
          onChange={({ currentTarget }) => {
            const filter = filters.find((known) => known === currentTarget.value);
            if (filter) setPlanLook({ filter });
          }}
        >
          {filters.map((filter) => (
            <option key={filter} value={filter}>
              {words.filters[filter](amounts[filter])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
