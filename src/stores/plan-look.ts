import { atom } from 'nanostores';
import { type Filter, filters, type Grouping, groupings } from '../domain/action-plan';
import { environment } from './environment';

/** How the plan is put together and what of it is shown. */
export interface PlanLook {
  grouping: Grouping;
  filter: Filter;
}

const memoryName = 'actieplan';

export const $planLook = atom<PlanLook>({ grouping: 'item', filter: 'all' });

/** Takes up how the plan stood before this tab went to another page. */
export function recallPlanLook(): void {
  const kept = environment().recall(memoryName);
  if (typeof kept !== 'object' || kept === null) return;
  const { grouping, filter } = kept as Record<string, unknown>;
  $planLook.set({
    grouping: groupings.find((known) => known === grouping) ?? 'item',
    filter: filters.find((known) => known === filter) ?? 'all',
  });
}

/** Changes how the plan is put together, for as long as this tab lives. */
export function setPlanLook(look: Partial<PlanLook>): void {
  const next = { ...$planLook.get(), ...look };
  $planLook.set(next);
  environment().remember(memoryName, next);
}
