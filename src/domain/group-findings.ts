import { type Level, noAnswers, ratingOf } from './answers';
import type { Framework } from './framework';
import { groupFigures } from './group';
import { answersAt } from './group-selection';
import type { GroupView, ShownLayer } from './group-view';
import { isBegun, planMeeting } from './meeting';

export interface LayerDifference {
  id: string;
  medians: readonly { layer: ShownLayer; median: Level }[];
}

/** From this many levels between the medians of two layers on it is named. Ours, as all of the scoring. */
const namedDifference = 2;

/**
 * Items on which the shown layers stand apart, in framework order. Null with fewer than two layers to show. Such a
 * difference can be a finding: in one study of chain care managers rated higher than others (RULES).
 */
export function listLayerDifferences(view: GroupView): LayerDifference[] | null {
  const shown = view.layers.filter(({ isShown }) => isShown);
  if (shown.length < 2) return null;
  const scans = shown.map(({ layer, scans: places }) => ({ layer, answers: answersAt(view, places) }));
  return view.items.flatMap(({ id }) => {
    const medians = scans.flatMap(({ layer, answers }) => {
      const { median } = groupFigures(answers, id);
      return median === null ? [] : [{ layer, median }];
    });
    const found = medians.map(({ median }) => median);
    return Math.max(...found) - Math.min(...found) >= namedDifference ? [{ id, medians }] : [];
  });
}

/** Organisations by name, in alphabetical order, and how many scans without a name. */
export interface Who {
  organisations: readonly string[];
  nameless: number;
}

export interface NotKnown {
  id: string;
  notKnown: Who;
  known: Who;
}

export interface WhoKnows {
  /** What one knows and another does not. */
  some: NotKnown[];
  /** Of which somebody said not to know it, and nobody gives a level. */
  nobody: string[];
  /** What nobody answered yet. */
  open: string[];
  /** Whose scans have no answer at all yet; they are not asked what they know. */
  silent: Who;
}

/**
 * Who does not know what, in framework order. An organisation knows an item when one of its scans gives a level; who says
 * n.v.t. needs not ask. Items that are n.v.t. for the group are left out.
 */
export function listNotKnown(view: GroupView): WhoKnows {
  const begun = view.scans.map(isBegun);
  const hasBegun = (place: number) => begun[place] === true;
  const organisations = view.organisations.filter(({ scans }) => scans.some(hasBegun));
  const nameless = view.nameless.filter(hasBegun);
  const asked = view.items.filter(({ rating }) => rating.kind !== 'notApplicable');
  const some = asked.flatMap(({ id, figures }) => {
    if (figures.known === 0 || figures.unknown === 0) return [];
    const kindAt = (place: number) => ratingOf(view.scans[place]?.answers ?? noAnswers, id).kind;
    const knows = (places: readonly number[]) => places.some((place) => kindAt(place) === 'level');
    const asks = (places: readonly number[]) =>
      !places.some((place) => ['level', 'notApplicable'].includes(kindAt(place)));
    const who = (test: (places: readonly number[]) => boolean): Who => ({
      organisations: organisations.filter(({ scans }) => test(scans)).map(({ name }) => name),
      nameless: nameless.filter((place) => test([place])).length,
    });
    const found: NotKnown = { id, notKnown: who(asks), known: who(knows) };
    return isNobody(found.notKnown) ? [] : [found];
  });
  const without = begun.includes(true) ? asked.filter(({ figures }) => figures.known === 0).map(({ id }) => id) : [];
  const isSaid = (id: string) => view.scans.some(({ answers }) => ratingOf(answers, id).kind === 'unknown');
  return {
    some,
    nobody: without.filter(isSaid),
    open: without.filter((id) => !isSaid(id)),
    silent: {
      organisations: view.organisations.filter((found) => !organisations.includes(found)).map(({ name }) => name),
      nameless: view.nameless.length - nameless.length,
    },
  };
}

export const isNobody = ({ organisations, nameless }: Who): boolean => organisations.length + nameless === 0;

/** How many items need talk first, and how many of those the group recorded already. */
export function countTalk(framework: Framework, view: GroupView): { first: number; agreed: number } {
  const { first } = planMeeting({ ...framework, succesfactoren: [], belemmeringen: [] }, view.scans);
  const recorded = new Set(view.items.filter(({ isRecorded }) => isRecorded).map(({ id }) => id));
  return { first: first.length, agreed: first.filter(({ id }) => recorded.has(id)).length };
}
