import { atom } from 'nanostores';
import type { MeetingView } from './meeting-view';
import { environment } from './environment';

/*
 * What this tab knows of a meeting: which items are taken, what was shown, who is there. None of it is in the dossier: it
 * belongs to the room, not to the chain. Losing it loses no agreement.
 */

/** What it knows of the meeting about one round. */
interface OfRound {
  /** Items to talk about. */
  taken: readonly string[];
  /** Who is there, as somebody typed it. */
  present: string;
}

interface Kept {
  rounds: Readonly<Record<string, OfRound>>;
  /** Whether single keys work; a program that types for someone would press them by accident. */
  hasKeys: boolean;
}

const memoryName = 'bijeenkomst';

export const $kept = atom<Kept>({ rounds: {}, hasKeys: true });

/** Items whose answers the room has seen, by round: `ronde/projectleider`. Not remembered: after a reload they are hidden. */
export const $revealed = atom<ReadonlySet<string>>(new Set());

/** Takes up what this tab knew before a reload. */
export function recallMeeting(): void {
  const found = environment().recall(memoryName) as Partial<Kept> | null;
  if (typeof found?.rounds !== 'object' || found.rounds === null) return;
  const rounds = Object.entries<Partial<OfRound> | null>(found.rounds).filter(
    (entry): entry is [string, OfRound] => Array.isArray(entry[1]?.taken) && typeof entry[1].present === 'string',
  );
  $kept.set({ rounds: Object.fromEntries(rounds), hasKeys: found.hasKeys !== false });
}

function keep(kept: Kept): void {
  $kept.set(kept);
  environment().remember(memoryName, kept);
}

function keepRound(view: MeetingView, change: Partial<OfRound>): void {
  const { rounds, hasKeys } = $kept.get();
  keep({ rounds: { ...rounds, [view.round.id]: { ...ofRound({ rounds, hasKeys }, view), ...change } }, hasKeys });
}

/** What this tab knows of the meeting about a round. At first that takes all that needs talk and was not agreed yet. */
function ofRound({ rounds }: Kept, view: MeetingView): OfRound {
  const { id: round } = view.round;
  const known = Object.hasOwn(rounds, round) ? rounds[round] : undefined;
  if (known) return known;
  const ids = view.plan.first.map(({ id }) => id);
  return { taken: ids.filter((id) => view.item(id).agreement.rating.kind === 'none'), present: '' };
}

/** Items that are taken, in the order of the plan; `also` is the one that is open, taken or not. */
export function takenItems(kept: Kept, view: MeetingView, also = ''): string[] {
  const { taken } = ofRound(kept, view);
  const ids = [...view.plan.first.map(({ id }) => id), ...view.plan.others];
  return ids.filter((id) => id === also || taken.includes(id));
}

/** Takes an item along, or leaves it out. */
export function takeItem(view: MeetingView, id: string, isTaken: boolean): void {
  const taken = ofRound($kept.get(), view).taken.filter((known) => known !== id);
  keepRound(view, { taken: isTaken ? [...taken, id] : taken });
}

/**
 * An item comes on the screen: it is taken from then on, so that one finds it back. The list stays as it is, also when
 * items are agreed.
 */
export function visitItem(view: MeetingView, id: string): void {
  takeItem(view, id, true);
}

export function presentIn(kept: Kept, view: MeetingView): string {
  return ofRound(kept, view).present;
}

/** Remembers who is there, in this tab only: names of people do not go in the dossier. */
export function notePresent(view: MeetingView, present: string): void {
  keepRound(view, { present });
}

export function turnKeys(isOn: boolean): void {
  keep({ ...$kept.get(), hasKeys: isOn });
}

const revealName = (view: MeetingView, id: string): string => `${view.round.id}/${id}`;

export function isRevealed(revealed: ReadonlySet<string>, view: MeetingView, id: string): boolean {
  return revealed.has(revealName(view, id));
}

/** Shows the answers to an item, or hides them again. */
export function turnRevealed(view: MeetingView, id: string): void {
  const name = revealName(view, id);
  const others = [...$revealed.get()].filter((known) => known !== name);
  $revealed.set(new Set(others.length < $revealed.get().size ? others : [...others, name]));
}
