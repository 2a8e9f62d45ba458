import type { GroupHead, Grouping, PlanGroup } from '../../domain/action-plan';
import type { Action } from '../../domain/actions';
import { planWords as words } from '../../messages/actieplan';
import { ElementName } from '../../ui/ElementName';
import { ActionRow } from './ActionRow';
import type { Later } from './later-module';
import { findItem, type PlanNames } from './names';
import type { Editing } from './use-editing';
import type { Held } from './use-held';

export interface GroupProps {
  grouping: Grouping;
  /** Today, ISO. */
  day: string;
  names: PlanNames;
  editing: Editing;
  held: Held;
  /** Has the fields of an action. */
  later: Later;
  /** Closes the fields; true when the action said nothing and is gone. */
  onClose: (action: Action) => boolean;
  onRemove: (action: Action) => void;
}

/** The actions of one group as a table; on a phone a list, on paper a table without controls. */
export function GroupTable({ group, ...props }: GroupProps & { group: PlanGroup }) {
  const { head, key, actions } = group;
  const { names } = props;
  const item = head.kind === 'item' ? findItem(names, head.id) : undefined;
  const id = `groep-${key.replace(/[^a-z0-9-]+/gu, '-')}`;
  return (
    <div class={['plan-groep', item?.tone].filter(Boolean).join(' ')} data-groep={key}>
      <h3 id={id}>
        {item ? (
          <a href={item.href}>
            <ElementName naam={item.naam} />
          </a>
        ) : (
          headText(head)
        )}
      </h3>
      <table class="stapelt acties-tabel" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.columns.action}</th>
            <th scope="col">{words.columns.owner}</th>
            <th scope="col">{words.columns.due}</th>
            <th scope="col">{words.columns.status}</th>
            <th scope="col" class="alleen-scherm">
              <span class="verborgen">{words.edit}</span>
            </th>
          </tr>
        </thead>
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} {...props} />
        ))}
      </table>
    </div>
  );
}

function headText(head: GroupHead): string {
  switch (head.kind) {
    case 'item':
      return head.id;
    case 'owner':
      return head.name;
    case 'period':
      return words.periods[head.period];
    default:
      return words.heads[head.kind];
  }
}
