import { type Action, type ActionState, type ActionSummary, dueDay, stateOf, summariseActions } from './actions';

/** By what the plan is put together. */
export const groupings = ['item', 'owner', 'due'] as const;
export type Grouping = (typeof groupings)[number];

/** Which actions are shown. */
export const filters = ['all', 'to-do', 'overdue', 'done'] as const;
export type Filter = (typeof filters)[number];

/** When actions are due, seen from a day. What is done is apart: nobody has to look at its date any more. */
export type Period = 'overdue' | 'soon' | 'later' | 'undated' | 'done';

/** What the actions of a group share. */
export type GroupHead =
  | { kind: 'item'; id: string }
  /** Of an item that this framework does not know. */
  | { kind: 'unknown-item' }
  | { kind: 'no-item' }
  /** As it was first written. */
  | { kind: 'owner'; name: string }
  | { kind: 'no-owner' }
  | { kind: 'period'; period: Period };

export interface PlanGroup {
  key: string;
  head: GroupHead;
  actions: Action[];
}

/** Within this many days a date is soon. */
export const soonDays = 30;

interface Arrangement {
  grouping: Grouping;
  /** Rated items in framework order. */
  order: readonly string[];
  /** Today, ISO. */
  day: string;
}

/**
 * The plan in groups. Items stand in framework order, owners in that of the alphabet, periods in that of time; what has
 * none of these is last. In a group: what is not done first, then the earliest date, those without one after that, then
 * framework order, then the order of the file.
 */
export function groupActions(actions: readonly Action[], { grouping, order, day }: Arrangement): PlanGroup[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ item }: Action) => places.get(item) ?? order.length + Number(item === '');
  const groups = new Map<string, PlanGroup>();
  for (const action of [...actions].sort((a, b) => compareInGroup(a, b) || placeOf(a) - placeOf(b))) {
    const head = headOf(action, grouping, places, day);
    const key = keyOf(head);
    const group = groups.get(key);
    if (group) group.actions.push(action);
    else groups.set(key, { key, head, actions: [action] });
  }
  const collator = new Intl.Collator('nl');
  return [...groups.values()].sort((a, b) => compareHeads(a.head, b.head, places, collator));
}

function headOf(action: Action, grouping: Grouping, places: ReadonlyMap<string, number>, day: string): GroupHead {
  if (grouping === 'due') return { kind: 'period', period: periodOf(action, day) };
  if (grouping === 'owner') {
    return action.owner === '' ? { kind: 'no-owner' } : { kind: 'owner', name: action.owner };
  }
  if (action.item === '') return { kind: 'no-item' };
  return places.has(action.item) ? { kind: 'item', id: action.item } : { kind: 'unknown-item' };
}

/** Capitals and white space make no other owner. */
function keyOf(head: GroupHead): string {
  switch (head.kind) {
    case 'item':
      return `item ${head.id}`;
    case 'owner':
      return `owner ${head.name.trim().replace(/\s+/gu, ' ').toLowerCase()}`;
    case 'period':
      return `period ${head.period}`;
    default:
      return head.kind;
  }
}

const periods: readonly Period[] = ['overdue', 'soon', 'later', 'undated', 'done'];

function compareHeads(
  a: GroupHead,
  b: GroupHead,
  places: ReadonlyMap<string, number>,
  collator: Intl.Collator,
): number {
  if (a.kind === 'owner' && b.kind === 'owner') return collator.compare(a.name, b.name);
  const rank = (head: GroupHead): number => {
    if (head.kind === 'item') return places.get(head.id) ?? places.size;
    if (head.kind === 'period') return periods.indexOf(head.period);
    return places.size + ['owner', 'unknown-item', 'no-item', 'no-owner'].indexOf(head.kind);
  };
  return rank(a) - rank(b);
}

function compareInGroup(a: Action, b: Action): number {
  const done = Number(a.status === 'klaar') - Number(b.status === 'klaar');
  if (done !== 0) return done;
  const [dayA, dayB] = [dueDay(a), dueDay(b)];
  if (dayA === dayB) return 0;
  if (dayA === null || dayB === null) return dayA === null ? 1 : -1;
  return dayA < dayB ? -1 : 1;
}

/** In which period an action is due. */
export function periodOf(action: Pick<Action, 'due' | 'status'>, day: string): Period {
  if (action.status === 'klaar') return 'done';
  const due = dueDay(action);
  if (due === null) return 'undated';
  if (due < day) return 'overdue';
  return due <= addDays(day, soonDays) ? 'soon' : 'later';
}

/** Whether an action is among those that are shown. */
export function isShown(action: Pick<Action, 'due' | 'status'>, filter: Filter, day: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'to-do':
      return action.status !== 'klaar';
    case 'overdue':
      return stateOf(action, day) === 'te-laat';
    case 'done':
      return action.status === 'klaar';
  }
}

export interface PlanCounts extends ActionSummary {
  /** How many stand in each state; together all of them. */
  states: Record<ActionState, number>;
  /** Due from today to thirty days on, and not done. */
  soon: number;
  /** Not done and without a date. */
  undated: number;
  /** Not done and without an owner. */
  unowned: number;
}

/** Counts of a plan on a day. */
export function countPlan(actions: readonly Action[], day: string): PlanCounts {
  const states: Record<ActionState, number> = { 'te-laat': 0, bezig: 0, open: 0, klaar: 0 };
  for (const action of actions) states[stateOf(action, day)] += 1;
  const within = (period: Period) => actions.filter((action) => periodOf(action, day) === period).length;
  return {
    ...summariseActions(actions, day),
    states,
    soon: within('soon'),
    undated: within('undated'),
    unowned: actions.filter(({ owner, status }) => owner === '' && status !== 'klaar').length,
  };
}

/** The day that many days after an ISO day, whatever the summer time does. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
