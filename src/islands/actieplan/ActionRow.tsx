import { useRef } from 'preact/hooks';
import { type Action, actionStatuses, dueDay, isOverdue } from '../../domain/actions';
import { dateText } from '../../messages/format';
import { planPageWords, planWords as words } from '../../messages/actieplan';
import { setStatus } from '../../stores/actions';
import type { GroupProps } from './GroupTable';
import { findFactor, findItem } from './names';

interface Props extends GroupProps {
  action: Action;
}

/** One action: what, who, when and how far, and its fields when it stands open. */
export function ActionRow({ action, grouping, day, names, editing, held, later, onClose, onRemove }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const { id, item: itemId, factor: factorId, text, owner, due, status } = action;
  const isOpen = editing.id === id;
  const item = findItem(names, itemId);
  const factor = findFactor(names, factorId);
  const isLate = isOverdue(action, day);
  const name = text || words.textless;
  const close = () => {
    if (!onClose(action)) button.current?.focus();
  };
  return (
    <tbody class={item?.tone} data-actie={id} data-stand={isLate ? 'te-laat' : status} {...held.around(action)}>
      <tr>
        <th scope="row">
          <span class="eigen-tekst">{name}</span>
          {(item && grouping !== 'item') || factor ? (
            <span class="klein waarbij">
              {item && grouping !== 'item' && <a href={item.href}>{item.korteNaam}</a>}
              {factor && <a href={factor.href}>{factor.name}</a>}
            </span>
          ) : null}
        </th>
        <td data-kop={words.columns.owner}>{owner || <span class="leeg">{words.noOwner}</span>}</td>
        <td data-kop={words.columns.due}>
          {isLate && <strong class="te-laat">{words.overdue}</strong>} <DueText due={due} />
        </td>
        <td data-kop={words.columns.status}>
          <select
            class="alleen-scherm"
            aria-label={words.statusOf(name)}
            value={status}
            onChange={({ currentTarget }) => {
              const chosen = actionStatuses.find((known) => known === currentTarget.value);
              if (chosen) setStatus(id, chosen);
            }}
          >
            {actionStatuses.map((known) => (
              <option key={known} value={known}>
                {words.statuses[known]}
              </option>
            ))}
          </select>
          <span class="alleen-druk">{words.statuses[status]}</span>
        </td>
        <td class="alleen-scherm plan-knop">
          <button
            ref={button}
            type="button"
            class="tekstknop"
            aria-expanded={isOpen}
            onClick={() => (isOpen ? close() : editing.open(id))}
          >
            {words.edit}
            <span class="verborgen"> {name}</span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="aanpassen alleen-scherm">
          <td colSpan={5}>
            {typeof later === 'object' ? (
              <later.ActionFields action={action} names={names} onClose={close} onRemove={() => onRemove(action)} />
            ) : (
              <p>{later === 'failed' ? planPageWords.laterFailed : planPageWords.loading}</p>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A date in words; what is no date stands as it was written. */
function DueText({ due }: { due: string }) {
  if (due === '') return <span class="leeg">{words.noDate}</span>;
  if (dueDay({ due })) return <span class="dag">{dateText(due)}</span>;
  return (
    <>
      {due} <span class="klein">({words.notADay})</span>
    </>
  );
}
