import { type Action, actionStatuses, saysSomething } from '../domain/actions';
import type { Dossier } from './dossier';
import { withIds } from './list-ids';

/** The actions of a dossier's plan, in the order of the file. One without a text and without an item says nothing and is left out. */
export const readActions = (dossier: Pick<Dossier, 'actions'>): Action[] =>
  readAllActions(dossier).filter(saysSomething);

/** Every action, also one that says nothing (yet), for the page where people write them. */
export function readAllActions({ actions }: Pick<Dossier, 'actions'>): Action[] {
  return withIds(actions).map((action) => ({
    id: action.id,
    item: textOf(action['item']),
    factor: textOf(action['factor']),
    text: textOf(action['text']),
    owner: textOf(action['owner']),
    due: textOf(action['due']),
    status: actionStatuses.find((known) => known === action['status']) ?? 'open',
  }));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
