import type { Level } from '../domain/answers';
import type { TalkReason } from '../domain/meeting';
import { localDay } from './day';
import { environment } from './environment';
import type { Ambition, MeetingView } from './meeting-view';

interface Recorded {
  id: string;
  motivation: string;
  /** ISO day on which it was recorded. */
  on: string;
}

/** What was recorded in a round, as its minutes tell it. Every list is in the order given. */
export interface Minutes {
  chain: string;
  round: { name: string; measuredOn: string };
  /** ISO day of the meeting: the last day on which something was recorded, else today. */
  day: string;
  agreed: (Recorded & { level: Level })[];
  notApplicable: Recorded[];
  open: (Recorded & { owner: string; due: string })[];
  ambitions: (Ambition & { id: string })[];
  /** What was taken along or needs talk, and has no agreement; with what was noted about it. */
  left: { id: string; reasons: readonly TalkReason[]; note: string }[];
  /** The other items without an agreement. */
  rest: string[];
}

/** The minutes of a meeting. `ids` are all items in the order to tell them, `taken` those that were taken along. */
export function makeMinutes(view: MeetingView, ids: readonly string[], taken: readonly string[]): Minutes {
  const minutes: Minutes = {
    chain: view.chain,
    round: view.round,
    day: '',
    ...{ agreed: [], notApplicable: [], open: [], ambitions: [], left: [], rest: [] },
  };
  for (const id of ids) {
    const { agreement, ambition, reasons } = view.item(id);
    const { rating, motivation, on, owner, due } = agreement;
    const recorded = { id, motivation: motivation.trim(), on };
    if (rating.kind === 'level') minutes.agreed.push({ ...recorded, level: rating.level });
    else if (rating.kind === 'notApplicable') minutes.notApplicable.push(recorded);
    else if (rating.kind === 'open') minutes.open.push({ ...recorded, owner: owner.trim(), due });
    else if (reasons.length > 0 || taken.includes(id) || recorded.motivation !== '')
      minutes.left.push({ id, reasons, note: recorded.motivation });
    else minutes.rest.push(id);
    if (ambition) minutes.ambitions.push({ id, ...ambition });
  }
  const days = [...minutes.agreed, ...minutes.notApplicable, ...minutes.open].map(({ on }) => on);
  minutes.day = days.sort().at(-1) || localDay(environment().now());
  return minutes;
}
