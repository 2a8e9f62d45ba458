import { atom } from 'nanostores';
import type { SlidePlace } from '../domain/workshop-slides';
import { type Line, openLine } from '../platform/line';
import { environment } from './environment';
import { keys } from './keys';
import { $workshop } from './workshop';

/*
 * How far a workshop is in the room. Both windows hold it: whichever gets the key says the new place to the other over a
 * line within this browser, and keeps it for a reload. Losing it loses a place, never what somebody filled in.
 */

export const tones = ['systeem', 'licht', 'donker'] as const;

/** When a step began, and how its minutes go on. Moments in milliseconds. */
export interface StepTime {
  since: number;
  /** Milliseconds that had passed when it was paused; null while it runs. */
  pausedAt: number | null;
  /** Minutes that were added to the step. */
  extra: number;
}

export interface Run {
  /** Id of the workshop. */
  workshop: string;
  /** How often it was changed, in all windows together, and a name for the last change: the later one counts everywhere. */
  turn: number;
  by: string;
  place: SlidePlace | null;
  time: StepTime;
  /** When the first step was opened; null before that. */
  begunAt: number | null;
  /** The projector shows nothing for a while. */
  isBlank: boolean;
  tone: (typeof tones)[number];
  /** Whether keys and a clicker move the slides. */
  hasKeys: boolean;
  /** Whether the room sees the minutes. */
  hasTimer: boolean;
}

const freshRun = (workshop: string): Run => ({
  ...{ workshop, turn: 0, by: '', place: null, time: { since: 0, pausedAt: null, extra: 0 }, begunAt: null },
  ...{ isBlank: false, tone: 'systeem', hasKeys: true, hasTimer: true },
});

export const $run = atom<Run | null>(null);
/** Whether another window of this workshop said something, and did not go since. */
export const $isHeard = atom(false);

let line: Line | null = null;

/** A greeting brings along how far its window is. */
type Said = { kind: 'run'; run: Run } | { kind: 'hello'; run: Run } | { kind: 'here' } | { kind: 'bye' };

/** Opens the run of the open workshop, and follows the other window. */
export async function openRun(): Promise<void> {
  line ??= openLine('workshop', hear, { kind: 'bye' } satisfies Said);
  const session = $workshop.get();
  if (session.state !== 'open') return;
  const { id } = session.workshop;
  if ($run.get()?.workshop !== id) {
    const found = await recallRun(id);
    // Meanwhile another workshop may have come in its place.
    const now = $workshop.get();
    if (now.state !== 'open' || now.workshop.id !== id) return;
    $run.set(found);
  }
  greet();
}

async function recallRun(id: string): Promise<Run> {
  try {
    return readRun(await environment().records.get(keys.workshopRun(id)), id);
  } catch {
    return freshRun(id);
  }
}

/** What was kept, with a fresh value for whatever is not as it should be. */
function readRun(value: unknown, id: string): Run {
  const found = (value ?? {}) as Partial<Run>;
  const fresh = freshRun(id);
  const { part, step, sub } = found.place ?? {};
  const time = found.time ?? fresh.time;
  return {
    workshop: id,
    turn: Number.isSafeInteger(found.turn) ? Number(found.turn) : 0,
    by: typeof found.by === 'string' ? found.by : '',
    place: typeof part === 'string' && Number.isInteger(step) && Number.isInteger(sub) ? (found.place ?? null) : null,
    time: [time.since, time.extra, time.pausedAt ?? 0].every(Number.isFinite) ? time : fresh.time,
    begunAt: typeof found.begunAt === 'number' ? found.begunAt : null,
    isBlank: found.isBlank === true,
    tone: tones.find((tone) => tone === found.tone) ?? fresh.tone,
    hasKeys: found.hasKeys !== false,
    hasTimer: found.hasTimer !== false,
  };
}

function hear(said: unknown): void {
  // Another version of this program may be at the other end.
  const heard = said as { kind?: string; run?: Partial<Run> | null } | null;
  const own = $run.get();
  const other = own && heard?.run?.workshop === own.workshop ? heard.run : null;
  if (other || heard?.kind === 'here') $isHeard.set(true);
  if (own && other) {
    const run = readRun(other, own.workshop);
    if (isLater(run, own)) $run.set(run);
  }
  if (heard?.kind === 'hello') line?.say((own ? { kind: 'run', run: own } : { kind: 'here' }) satisfies Said);
  if (heard?.kind !== 'bye') return;
  $isHeard.set(false);
  // There may be more than two.
  greet();
}

function greet(): void {
  const run = $run.get();
  if (run) line?.say({ kind: 'hello', run } satisfies Said);
}

/**
 * Whether a run was changed after another. Two windows that are changed in the same moment hear of each other afterwards,
 * and one that was asleep tells what is long past: all keep the same one.
 */
const isLater = (one: Run, other: Run): boolean =>
  one.turn > other.turn || (one.turn === other.turn && one.by > other.by);

/** Changes the run here, in the other window, and in what is kept. */
export function changeRun(fields: Partial<Omit<Run, 'workshop' | 'turn' | 'by'>>): void {
  const run = $run.get();
  if (!run) return;
  const { records, newId } = environment();
  const next = { ...run, ...fields, turn: run.turn + 1, by: newId() };
  $run.set(next);
  line?.say({ kind: 'run', run: next } satisfies Said);
  const key = keys.workshopRun(run.workshop);
  // The other window knows already; a full disk costs no more than the place after a reload.
  records
    .update([key], ([kept]) => (isLater(readRun(kept, run.workshop), next) ? [] : [{ key, value: next }]))
    .catch(() => undefined);
}

/** Goes to a place. The minutes begin anew with another step, and go on within one. */
export function goTo(place: SlidePlace): void {
  const run = $run.get();
  if (!run) return;
  const isSameStep = run.place?.part === place.part && run.place.step === place.step;
  const now = environment().now().getTime();
  changeRun({
    place,
    time: isSameStep ? run.time : { since: now, pausedAt: null, extra: 0 },
    begunAt: run.begunAt ?? now,
    isBlank: false,
  });
}

/** Back to before the begin, in both windows: after trying it out, or for another group. How the screen looks stays. */
export function beginAgain(): void {
  const { place, time, begunAt, isBlank } = freshRun('');
  changeRun({ place, time, begunAt, isBlank });
}

/** Milliseconds of the step that have passed. */
export const passedIn = ({ since, pausedAt }: StepTime, now: number): number =>
  pausedAt ?? Math.max(0, since === 0 ? 0 : now - since);

/** Pauses the minutes of a step, or lets them go on. */
export function togglePause(): void {
  const run = $run.get();
  if (!run) return;
  const now = environment().now().getTime();
  const { time } = run;
  changeRun({
    time:
      time.pausedAt === null
        ? { ...time, pausedAt: passedIn(time, now) }
        : { ...time, since: now - time.pausedAt, pausedAt: null },
  });
}

/** Gives a step a minute more. */
export function addMinute(): void {
  const run = $run.get();
  if (run) changeRun({ time: { ...run.time, extra: run.time.extra + 1 } });
}

/** The moment, in milliseconds. */
export const clockNow = (): number => environment().now().getTime();
