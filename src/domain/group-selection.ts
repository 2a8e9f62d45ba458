import type { Answers } from './answers';
import { type GroupView, type ShownLayer, tally } from './group-view';

/** What a visitor lays beside the whole group. */
export type Selection =
  { kind: 'all' } | { kind: 'organisation'; key: string } | { kind: 'nameless' } | { kind: 'layer'; layer: ShownLayer };

/** Places of the selected scans; null for the whole group, and for what is not there or may not be shown. */
export function selectedScans(view: GroupView, selection: Selection): readonly number[] | null {
  switch (selection.kind) {
    case 'all':
      return null;
    case 'organisation':
      return view.organisations.find(({ key }) => key === selection.key)?.scans ?? null;
    case 'nameless':
      return view.nameless.length > 0 ? view.nameless : null;
    case 'layer':
      return view.layers.find(({ layer, isShown }) => isShown && layer === selection.layer)?.scans ?? null;
  }
}

/** The levels and figures of one item over the selected scans. */
export function tallySelected(view: GroupView, places: readonly number[], id: string) {
  return tally(answersAt(view, places), id);
}

/** The answers of the scans at these places. */
export const answersAt = (view: GroupView, places: readonly number[]): Answers[] =>
  places.flatMap((place) => view.scans[place]?.answers ?? []);

/** Places of all scans for a list of who gave what: by organisation in alphabetical order, those without a name last. */
export function listRespondents(view: GroupView): number[] {
  return [...view.organisations.flatMap(({ scans }) => scans), ...view.nameless];
}
